import {
  appPages,
  inApp,
  LANGUAGE_PARAMETER,
  publicPages,
  type SiteLanguage,
} from '@thidua/domain/base/addresses';
import { html, Html } from './html.ts';
import { textsIn } from './said.ts';
import { style } from './style.ts';

/** One page in one language, before it has the frame that all have. */
export interface PageParts {
  title: string;
  description: string;
  /** Its address in each language; null of a page that is not there. */
  addressIn: ((language: SiteLanguage) => string) | null;
  main: Html;
}

/** In one piece: what is between its tags is what the policy lets in. */
const STYLE = new Html(`<style>${style}</style>`);

const otherThan = { vi: 'en', en: 'vi' } as const;
const signIn = (language: SiteLanguage) =>
  `${inApp(appPages.home())}${language === 'vi' ? '' : `?${LANGUAGE_PARAMETER}=${language}`}`;

/** The whole document. `origin` is the site's, for what others show of the page. */
export function documentOf(parts: PageParts, language: SiteLanguage, origin: string): string {
  const words = textsIn[language];
  const { title, description, addressIn, main } = parts;
  const other = otherThan[language];
  const whole = title === words.product ? title : `${title} – ${words.product}`;
  const known = addressIn
    ? html`<link rel="canonical" href="${origin}${addressIn(language)}" />
        <link rel="alternate" hreflang="vi" href="${origin}${addressIn('vi')}" />
        <link rel="alternate" hreflang="en" href="${origin}${addressIn('en')}" />
        <link rel="alternate" hreflang="x-default" href="${origin}${addressIn('vi')}" />
        <meta property="og:url" content="${origin}${addressIn(language)}" />`
    : html`<meta name="robots" content="noindex" />`;
  return html`<!doctype html>
    <html lang="${language}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light" />
        <title>${whole}</title>
        <link rel="sitemap" type="application/xml" href="${publicPages.sitemap()}" />
        <meta name="description" content="${description}" />
        <meta property="og:type" content="website" />
        <meta property="og:site_name" content="${words.product}" />
        <meta property="og:title" content="${title}" />
        <meta property="og:description" content="${description}" />
        <meta property="og:locale" content="${words.locale}" />
        ${known} ${STYLE}
      </head>
      <body>
        <a class="skip" href="#content">${words.skip}</a>
        <header>
          <a href="${publicPages.start(language)}">${words.product}</a>
          <nav aria-label="${words.mainMenu}">
            <a href="${publicPages.disclosures()}">${words.listTitle}</a>
            <a href="${publicPages.checks()}">${words.checkTitle}</a>
            <a
              href="${addressIn ? addressIn(other) : publicPages.start(other)}"
              lang="${other}"
              hreflang="${other}"
              >${words.otherLanguage}</a
            >
            <a class="button" href="${signIn(language)}">${words.signIn}</a>
          </nav>
        </header>
        <main id="content">${main}</main>
      </body>
    </html> `.text;
}
