import { publicPages } from '@thidua/domain/base/addresses';
import { siteLanguages } from '@thidua/domain/site/site-page';
import { html } from './html.ts';

/** What search engines may keep: pages that name nobody. */
export function sitemapOf(movementIds: readonly string[], origin: string): string {
  const pages = [publicPages.start, ...movementIds.map((id) => publicPages.movement.bind(null, id))];
  const addresses = pages.flatMap((pageIn) =>
    siteLanguages.map((language) => `${origin}${pageIn(language)}`),
  );
  return html`<?xml version="1.0" encoding="UTF-8"?>
    <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
      ${addresses.map((address) => html`<url><loc>${address}</loc></url> `)}</urlset
    > `.text;
}
