import './public-site.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { CheckPage } from './check-page.tsx';
import { DisclosurePage } from './disclosure-page.tsx';
import { startIn } from '../language/start-in.ts';
import { OtherLanguage } from './other-language.tsx';
import { words } from './texts.ts';

/** The open pages: no account, no router, no large client; each is a document of its own. */
function PublicSite() {
  const [, section, id = ''] = window.location.pathname.split('/');
  const movementId = decodeURIComponent(id);
  return (
    <>
      <header>
        <span>{words.product}</span>
        <OtherLanguage />
      </header>
      <main>
        {section === 'kiem-tra' ? (
          <CheckPage />
        ) : section === 'cong-khai' && movementId !== '' ? (
          <DisclosurePage movementId={movementId} />
        ) : (
          <>
            <h1>{words.notFound}</h1>
            <p>{words.notFoundHint}</p>
            <p>
              <a href="/kiem-tra">{words.checkTitle}</a>
            </p>
          </>
        )}
      </main>
    </>
  );
}

// A scanned code may lead to the page that is open already: only its fragment or path changes.
window.addEventListener('hashchange', () => window.location.reload());

const root = document.getElementById('root');
if (!root) throw new Error('cong-khai.html has no #root');
void startIn(
  async () => (await import('./english.ts')).english,
  () =>
    createRoot(root).render(
      <StrictMode>
        <PublicSite />
      </StrictMode>,
    ),
);
