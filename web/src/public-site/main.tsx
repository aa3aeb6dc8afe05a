import './public-site.css';
import { appPages, inApp, publicPages } from '@thidua/domain/base/addresses';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { language } from '../language/language.ts';
import { startIn } from '../language/start-in.ts';
import { CheckPage } from './check-page.tsx';
import { DisclosurePage } from './disclosure-page.tsx';
import { DisclosuresPage } from './disclosures-page.tsx';
import { NotFoundPage } from './not-found-page.tsx';
import { OtherLanguage } from './other-language.tsx';
import { pageOf, type OpenPage } from './page-of.ts';
import { words } from './texts.ts';

/** The open pages: no account, no router, no large client; each is a document of its own. */
function PublicSite({ page }: { page: OpenPage }) {
  return (
    <>
      {/* Lists, decisions and certificates name people: no search engine shall keep them (docs/rules.md#rule-9). */}
      <meta name="robots" content="noindex, nofollow, noarchive" />
      <header>
        <a href={publicPages.start(language)}>{words.product}</a>
        <span className="actions">
          <a href={inApp(appPages.home())}>{words.signIn}</a>
          <OtherLanguage />
        </span>
      </header>
      <main>
        <Content page={page} />
      </main>
    </>
  );
}

function Content({ page }: { page: OpenPage }) {
  switch (page.name) {
    case 'check':
      return <CheckPage />;
    case 'disclosures':
      return <DisclosuresPage />;
    case 'disclosure':
      return <DisclosurePage movementId={page.movementId} />;
    case 'unknown':
      return <NotFoundPage />;
  }
}

function titleOf({ name }: OpenPage): string {
  switch (name) {
    case 'check':
      return words.titled(words.checkTitle);
    case 'disclosures':
    case 'disclosure':
      return words.titled(words.listTitle);
    case 'unknown':
      return words.titled(words.notFound);
  }
}

// A scanned code may lead to the page that is open already: only its fragment or path changes.
window.addEventListener('hashchange', () => window.location.reload());

const root = document.getElementById('root');
if (!root) throw new Error('The document has no #root');
void startIn(
  async () => (await import('./english.ts')).english,
  () => {
    const page = pageOf(window.location.pathname);
    document.title = titleOf(page);
    createRoot(root).render(
      <StrictMode>
        <PublicSite page={page} />
      </StrictMode>,
    );
  },
);
