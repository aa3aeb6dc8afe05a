import { z } from 'zod';
import { publicPages, type SiteLanguage } from '../base/addresses.ts';
import { movementIdSchema } from '../base/ids.ts';
import { joined } from '../base/joined-ids.ts';
import { paths } from '../base/paths.ts';

export const siteLanguages = ['vi', 'en'] as const satisfies readonly SiteLanguage[];

/** What a public page is about. Each is rendered in every language at once and stored as one document. */
export type SiteSubject = { kind: 'front' } | { kind: 'sitemap' } | { kind: 'movement'; movementId: string };

const FRONT = 'front';
const SITEMAP = 'sitemap';

export function pageIdOf(subject: SiteSubject): string {
  switch (subject.kind) {
    case 'front':
      return FRONT;
    case 'sitemap':
      return SITEMAP;
    case 'movement':
      return joined`movement~${subject.movementId}`;
  }
}

/** The subject of a stored page; null where the id is none's. */
export function subjectOf(pageId: string): SiteSubject | null {
  if (pageId === FRONT) return { kind: 'front' };
  if (pageId === SITEMAP) return { kind: 'sitemap' };
  const [kind, movementId, ...more] = pageId.split('~');
  const id = movementIdSchema.safeParse(movementId);
  return kind === 'movement' && id.success && more.length === 0
    ? { kind: 'movement', movementId: id.data }
    : null;
}

/** Which page stands at a path of the site, and in which language; null where none can. */
export function pageAt(path: string): { subject: SiteSubject; language: SiteLanguage } | null {
  if (path === publicPages.sitemap()) return { subject: { kind: 'sitemap' }, language: 'vi' };
  for (const language of siteLanguages) {
    if (path === publicPages.start(language)) return { subject: { kind: 'front' }, language };
    const id = movementIdSchema.safeParse(path.split('/').at(-1));
    if (id.success && path === publicPages.movement(id.data, language)) {
      return { subject: { kind: 'movement', movementId: id.data }, language };
    }
  }
  return null;
}

const renderedSchema = z.object({
  status: z.union([z.literal(200), z.literal(404)]),
  contentType: z.string(),
  bodies: z.object({ vi: z.string(), en: z.string() } satisfies Record<SiteLanguage, unknown>),
  at: z.date(),
});
export type RenderedPage = z.infer<typeof renderedSchema>;

/**
 * `sitePages/{pageId}`: a public page as it was rendered last, which is all that a request reads. `changedAt` is written
 * with whatever the page shows; the page is as it should be where `shows` is the same instant.
 */
export const sitePageSchema = z.object({
  changedAt: z.date(),
  shows: z.date().nullable().default(null),
  rendered: renderedSchema.nullable().default(null),
});
export type SitePage = z.infer<typeof sitePageSchema>;

/** Whether something that the page shows was changed since it was rendered: another instant, as clocks differ, not a later one. */
export const isBehind = ({ changedAt, shows, rendered }: SitePage): boolean =>
  rendered === null || shows === null || changedAt.getTime() !== shows.getTime();

const ID = '([^/]+)';
const like = (path: string) => new RegExp(`^${path.replaceAll('*', ID)}$`);
const movementPath = like(paths.movement('*'));
const nodePath = like(paths.node('*', '*'));
const disclosedPaths = [like(paths.publication('*', '*')), like(paths.decision('*', '*'))];
const rootPath = like(paths.logRoot('*'));

/** The stored pages that show something of a document that is written. */
export function pagesShowing(path: string, data: object): string[] {
  const front = pageIdOf({ kind: 'front' });
  const [, movement] = movementPath.exec(path) ?? [];
  if (movement !== undefined) {
    return [front, pageIdOf({ kind: 'sitemap' }), pageIdOf({ kind: 'movement', movementId: movement })];
  }
  const [, ofNode] = nodePath.exec(path) ?? [];
  if (ofNode !== undefined) {
    const isRoot = 'parentId' in data && data.parentId === null;
    return isRoot ? [front, pageIdOf({ kind: 'movement', movementId: ofNode })] : [];
  }
  for (const disclosed of disclosedPaths) {
    const [, movementId] = disclosed.exec(path) ?? [];
    if (movementId !== undefined) return [front, pageIdOf({ kind: 'movement', movementId })];
  }
  return rootPath.test(path) ? [front] : [];
}
