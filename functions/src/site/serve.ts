import { paths } from '@thidua/domain/base/paths';
import { isBehind, pageAt, pageIdOf, sitePageSchema } from '@thidua/domain/site/site-page';
import { documentOf } from './frame.ts';
import type { SiteServices } from './read-movement.ts';
import { HTML, notFoundPage, renderPage } from './render.ts';
import { STYLE_HASH } from './style.ts';

/** A page that changed longer ago than this should have been rendered: its task may be lost. */
export const LATE_MS = 30_000;

/** Kept by caches between us and readers, not by browsers: a change is seen everywhere within a minute. */
export const CACHED = 'public, max-age=0, s-maxage=20';

export interface PageRequest {
  method: string;
  path: string;
  /** With its question mark; '' where there is none. */
  query: string;
  ifNoneMatch: string | null;
}

export interface PageAnswer {
  status: number;
  headers: Readonly<Record<string, string>>;
  body: string;
}

/** `firebase.json` says the same: what Hosting sets there stands before what a function answers. */
export const POLICY = [
  "default-src 'none'",
  `style-src '${STYLE_HASH}'`,
  "img-src 'self'",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'none'",
].join('; ');

const headersOf = (contentType: string, more: Readonly<Record<string, string>> = {}) => ({
  'Content-Type': contentType,
  'Cache-Control': CACHED,
  'Content-Security-Policy': POLICY,
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'Strict-Transport-Security': 'max-age=31536000; includeSubDomains',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
  ...more,
});

/**
 * Answers a request for a public page from its one stored document. A page that should have been rendered already is
 * given as it stands, and `renderLater` is told.
 */
export async function servePage(
  services: SiteServices,
  request: PageRequest,
  renderLater: (pageId: string) => Promise<void>,
): Promise<PageAnswer> {
  const { method, path, query } = request;
  if (method !== 'GET' && method !== 'HEAD') {
    return { status: 405, headers: headersOf('text/plain', { Allow: 'GET, HEAD' }), body: '' };
  }
  const bare = path.length > 1 ? path.replace(/\/+$/, '') : path;
  const found = pageAt(bare);
  if (found === null) return notFound(services, bare);
  if (query !== '' || bare !== path) {
    const headers = headersOf('text/plain', { Location: bare });
    return { status: 301, headers, body: '' };
  }
  const { subject, language } = found;
  const pageId = pageIdOf(subject);
  const documentPath = paths.sitePage(pageId);
  let page = (await services.store.load([documentPath])).read(documentPath, sitePageSchema);
  // Of movements anybody could ask for any id; what is always there is made when it is first asked for.
  if (!page?.rendered && (page !== null || subject.kind !== 'movement')) {
    page = await renderPage(services, pageId);
  }
  if (!page?.rendered) return notFound(services, bare);
  if (isBehind(page) && services.now().getTime() - page.changedAt.getTime() > LATE_MS) {
    await renderLater(pageId);
  }
  const { status, contentType, bodies } = page.rendered;
  const body = bodies[language];
  const etag = `"${services.sha256(body).slice(0, 32)}"`;
  const headers = headersOf(contentType, {
    ETag: etag,
    ...(status === 404 ? { 'X-Robots-Tag': 'noindex' } : {}),
  });
  if (status === 200 && isSame(request.ifNoneMatch, etag)) return { status: 304, headers, body: '' };
  return { status, headers, body };
}

/** A cache on the way may have weakened it. */
const isSame = (ifNoneMatch: string | null, etag: string): boolean =>
  (ifNoneMatch ?? '').split(',').some((one) => one.trim().replace(/^W\//, '') === etag);

function notFound({ siteOrigin }: SiteServices, path: string): PageAnswer {
  const language = path === '/en' || path.startsWith('/en/') ? 'en' : 'vi';
  const body = documentOf(notFoundPage(language), language, siteOrigin());
  return { status: 404, headers: headersOf(HTML, { 'X-Robots-Tag': 'noindex' }), body };
}
