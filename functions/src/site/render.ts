import { publicPages, type SiteLanguage } from '@thidua/domain/base/addresses';
import { paths } from '@thidua/domain/base/paths';
import {
  isBehind,
  pageIdOf,
  sitePageSchema,
  subjectOf,
  type RenderedPage,
  type SitePage,
  type SiteSubject,
} from '@thidua/domain/site/site-page';
import { markPages } from '../store/marking-store.ts';
import { documentOf, type PageParts } from './frame.ts';
import { frontPage, readFront } from './front-page.ts';
import { html } from './html.ts';
import { movementPage } from './movement-page.ts';
import { readMovement, readMovements, type SiteServices } from './read-movement.ts';
import { textsIn } from './said.ts';
import { sitemapOf } from './sitemap.ts';

/** How often a page is rendered anew that changes meanwhile; what comes later has its own task. */
const MAX_ROUNDS = 3;

export const HTML = 'text/html; charset=utf-8';

/** The page for an address that nothing stands at. */
export function notFoundPage(language: SiteLanguage): PageParts {
  const words = textsIn[language];
  return {
    title: words.notFound,
    description: words.notFoundHint,
    addressIn: null,
    main: html`<h1>${words.notFound}</h1>
      <p>${words.notFoundHint}</p>
      <p><a href="${publicPages.start(language)}">${words.toStart}</a></p>`,
  };
}

type Rendered = Omit<RenderedPage, 'at'>;

/** Reads what a page shows and writes it in every language. */
async function rendered(services: SiteServices, subject: SiteSubject): Promise<Rendered> {
  const origin = services.siteOrigin();
  const whole = (status: 200 | 404, partsIn: (language: SiteLanguage) => PageParts): Rendered => {
    const bodyIn = (language: SiteLanguage) => documentOf(partsIn(language), language, origin);
    return { status, contentType: HTML, bodies: { vi: bodyIn('vi'), en: bodyIn('en') } };
  };
  switch (subject.kind) {
    case 'front': {
      const content = await readFront(services);
      return whole(200, (language) => frontPage(content, language));
    }
    case 'movement': {
      const of = await readMovement(services, subject.movementId);
      if (of === null) return whole(404, notFoundPage);
      const content = { now: services.now(), of };
      return whole(200, (language) => movementPage(content, language));
    }
    case 'sitemap': {
      const ids = (await readMovements(services)).map(({ movementId }) => movementId);
      const body = sitemapOf(ids, origin);
      return { status: 200, contentType: 'application/xml; charset=utf-8', bodies: { vi: body, en: body } };
    }
  }
}

/**
 * Renders a page into its document, where something that it shows was changed since. A change that comes while it is
 * rendered is not lost: the page is written only as it was read. Gives the page as it stands then, null where the id is
 * no page's.
 */
export async function renderPage(services: SiteServices, pageId: string): Promise<SitePage | null> {
  const subject = subjectOf(pageId);
  if (subject === null) return null;
  const path = paths.sitePage(pageId);
  for (let round = 0; round < MAX_ROUNDS; round += 1) {
    const documents = await services.store.load([path]);
    const before = documents.read(path, sitePageSchema);
    if (before && !isBehind(before)) return before;
    const changedAt = before?.changedAt ?? services.now();
    const page: SitePage = {
      changedAt,
      shows: changedAt,
      rendered: { ...(await rendered(services, subject)), at: services.now() },
    };
    const isWritten = before
      ? await services.store.swap(path, documents, page)
      : await services.store.createOnce(path, page);
    if (isWritten) return page;
  }
  return (await services.store.load([path])).read(path, sitePageSchema);
}

async function allPages({ store }: SiteServices): Promise<string[]> {
  const ids = await store.idsIn(paths.movements());
  const subjects: SiteSubject[] = ids.map((movementId) => ({ kind: 'movement', movementId }));
  return [{ kind: 'front' } as const, { kind: 'sitemap' } as const, ...subjects].map(pageIdOf);
}

/** Renders what was never rendered or whose task was lost; how many pages. */
export async function renderLeft(services: SiteServices): Promise<number> {
  const pageIds = await allPages(services);
  const documents = await services.store.load(pageIds.map(paths.sitePage));
  const left = pageIds.filter((pageId) => {
    const page = documents.read(paths.sitePage(pageId), sitePageSchema);
    return page === null || isBehind(page);
  });
  await renderEach(services, left);
  return left.length;
}

/** One that fails leaves the others to be rendered, and is thrown at the end. */
async function renderEach(services: SiteServices, pageIds: readonly string[]): Promise<void> {
  const failures: unknown[] = [];
  for (const pageId of pageIds) {
    try {
      await renderPage(services, pageId);
    } catch (error) {
      failures.push(error);
    }
  }
  if (failures.length > 0) throw new AggregateError(failures, `${failures.length} pages failed`);
}

/** Renders every page, because each says what day it is. */
export async function renderDay(services: SiteServices): Promise<number> {
  const pageIds = await allPages(services);
  await markPages(services.store, pageIds, services.now());
  await renderEach(services, pageIds);
  return pageIds.length;
}
