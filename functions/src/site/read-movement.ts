import { decisionSchema, type AwardDecision } from '@thidua/domain/award/decision';
import { publicationSchema, type Publication } from '@thidua/domain/award/publication';
import { paths } from '@thidua/domain/base/paths';
import { movementSchema, type Movement } from '@thidua/domain/movement/movement';
import { unitSchema } from '@thidua/domain/movement/unit';
import { nodeSchema } from '@thidua/domain/summary/node';
import { nodeIds } from '@thidua/domain/summary/node-ids';
import { unnamed } from '@thidua/domain/wording/names';
import type { AuthorityNames } from '@thidua/domain/movement/authority';
import { logger } from 'firebase-functions';
import type { Services } from '../platform/services.ts';
import { pages } from '../store/store.ts';
import { figuresOf, shardsOf, type MovementFigures } from './movement-figures.ts';

export type SiteServices = Pick<Services, 'store' | 'now' | 'sha256' | 'siteOrigin'>;

/** Of a list and a decision only what names nobody: whom they are about stands on their own page. */
const listFields = {
  title: true,
  until: true,
  zone: true,
  publishedAt: true,
  withdrawn: true,
} as const;
const listSchema = publicationSchema.pick(listFields);
const decisionFields = {
  title: true,
  symbol: true,
  signature: true,
  effectiveAt: true,
  state: true,
} as const;
const inForceSchema = decisionSchema.pick(decisionFields);
export type PublicList = Pick<Publication, keyof typeof listFields>;
export type PublicDecision = Pick<AwardDecision, keyof typeof decisionFields>;

/** Without what an authority of before its names were data has not. */
const namedSchema = unitSchema.pick({ authority: true });

/** A movement as the public sees it. */
export interface PublicMovement {
  movementId: string;
  movement: Movement & { status: 'open' | 'closed' };
  names: AuthorityNames;
  /** null before its units were counted. */
  figures: MovementFigures | null;
  /** Newest first. */
  lists: PublicList[];
  decisions: PublicDecision[];
}

const isPublic = (movement: Movement): movement is PublicMovement['movement'] =>
  movement.status !== 'preparing';

/** null where there is none, it is still prepared, or nobody can read it. */
export async function readMovement(
  { store }: SiteServices,
  movementId: string,
): Promise<PublicMovement | null> {
  const path = paths.movement(movementId);
  const stored = (await store.load([path])).raw(path);
  if (stored === undefined) return null;
  const { data: movement, error } = movementSchema.safeParse(stored);
  if (error) logger.error(`${path} cannot be read and has no public page`, error);
  if (!movement || !isPublic(movement)) return null;
  const rootPath = paths.node(movementId, nodeIds.unit(movement.authorityId));
  const unitPath = paths.unit(movement.authorityId);
  const documents = await store.load([rootPath, unitPath]);
  const root = documents.read(rootPath, nodeSchema);
  const shardPaths = root ? shardsOf(root).map((nodeId) => paths.node(movementId, nodeId)) : [];
  const shardDocuments = await store.load(shardPaths);
  const shards = shardPaths.flatMap((one) => shardDocuments.read(one, nodeSchema) ?? []);
  const lists: PublicList[] = [];
  const listQuery = { collection: paths.publications(movementId), select: Object.keys(listFields) };
  for await (const page of pages(store, listQuery, listSchema)) lists.push(...page);
  const decisions: PublicDecision[] = [];
  const decisionQuery = {
    collection: paths.decisions(movementId),
    where: [['state', '==', 'effective']],
    select: Object.keys(decisionFields),
  } as const;
  for await (const page of pages(store, decisionQuery, inForceSchema)) decisions.push(...page);
  return {
    movementId,
    movement,
    names: namedSchema.safeParse(documents.raw(unitPath)).data?.authority?.names ?? unnamed,
    figures: root && figuresOf(movement, root, shards),
    lists: lists.toSorted((a, b) => b.publishedAt.getTime() - a.publishedAt.getTime()),
    decisions: decisions.toSorted(
      (a, b) => (b.effectiveAt?.getTime() ?? 0) - (a.effectiveAt?.getTime() ?? 0),
    ),
  };
}

/**
 * Every movement that is public, those under way first, then by when they began, the latest first. One that fails to be read
 * keeps the others from nobody; its own page fails, and its task with it.
 */
export async function readMovements(services: SiteServices): Promise<PublicMovement[]> {
  const ids = await services.store.idsIn(paths.movements());
  const found: PublicMovement[] = [];
  for (const id of ids) {
    try {
      const one = await readMovement(services, id);
      if (one) found.push(one);
    } catch (error) {
      logger.error(`The movement ${id} cannot be shown among the others`, error);
    }
  }
  const rank = ({ movement }: PublicMovement) => (movement.status === 'open' ? 0 : 1);
  return found.toSorted(
    (a, b) => rank(a) - rank(b) || (a.movement.period.from < b.movement.period.from ? 1 : -1),
  );
}
