import '@mantine/core/styles.css';
import '@mantine/dates/styles.css';
import './app/app.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app/app.tsx';
import { startIn } from './language/start-in.ts';

const root = document.getElementById('root');
if (!root) throw new Error('lam-viec/index.html has no #root');
void startIn(
  async () => (await import('./language/english.ts')).english,
  () =>
    createRoot(root).render(
      <StrictMode>
        <App />
      </StrictMode>,
    ),
);
