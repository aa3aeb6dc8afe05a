import '@mantine/core/styles.css';
import '@mantine/dates/styles.css';
import './app/app.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app/app.tsx';
import { keepTime } from './browser/clock.ts';
import { startIn } from './language/start-in.ts';

const root = document.getElementById('root');
if (!root) throw new Error('lam-viec/index.html has no #root');
keepTime();
void import('./browser/offline.ts').then(({ openOffline }) => openOffline());
void startIn(
  async () => (await import('./language/english.ts')).english,
  () =>
    createRoot(root).render(
      <StrictMode>
        <App />
      </StrictMode>,
    ),
);
