import { chainHeadSchema } from '@thidua/domain/log/chain';
import type { LogFault } from '@thidua/domain/log/fault';
import { movementSettingsSchema } from '@thidua/domain/movement/movement';
import { isKnownCase } from '@thidua/domain/movement/known-case';
import {
  adoptionChainId,
  caseChainId,
  decisionChainId,
  erasureChainId,
  exemplarChainId,
  nominationChainId,
  publicationChainId,
  questionChainId,
  scoreChainId,
  securityChainId,
  sessionChainId,
  settingsChainId,
} from '@thidua/domain/log/chain-ids';
import { paths } from '@thidua/domain/base/paths';
import { timestampsToDates } from '@thidua/domain/base/timestamps';
import { z } from 'zod';
import { foundPages, type Store } from '../store/store.ts';
import type { LogScope } from './log-scope.ts';

/** Units whose cases are read at the same time. */
const AT_ONCE = 25;
/** A version waits for its verdict for seconds; one that has waited for so long is none that was submitted. */
const WAITING_MS = 3_600_000;
const submittedSchema = z.object({ submittedAt: z.date() });
const judgedSchema = z.object({ latestVersion: z.number().int().nonnegative(), seq: z.number().int() });

/**
 * What the heads of chains do not lead to: entries without a head, and the other way round what stands in the store as a
 * state or a version and has no log. `heads`: the chains of the scope, by id, with their number of entries.
 */
export async function verifySources(
  store: Store,
  scope: LogScope,
  heads: ReadonlyMap<string, number>,
  now: Date,
): Promise<LogFault[]> {
  const movementIds = await movementsIn(store, scope);
  const faults = await headless(store, scope, movementIds, heads);
  for (const movementId of movementIds) {
    faults.push(
      ...(await withoutLog(store, movementId, heads)),
      ...(await casesWithoutLog(store, movementId, heads, now)),
    );
  }
  return faults;
}

async function movementsIn(store: Store, { authorityId, movementId }: LogScope): Promise<string[]> {
  if (movementId !== undefined) return [movementId];
  const where = [['authorityId', '==', authorityId]] as const;
  return (await store.find({ collection: paths.movements(), where })).map(({ id }) => id);
}

/** Chains of the scope that have entries and no head: their ids tell whose they would be. */
async function headless(
  store: Store,
  { authorityId, movementId }: LogScope,
  movementIds: readonly string[],
  heads: ReadonlyMap<string, number>,
): Promise<LogFault[]> {
  const owners = [
    ...movementIds,
    ...(movementId === undefined
      ? [securityChainId(authorityId), settingsChainId(authorityId), erasureChainId(authorityId)]
      : []),
  ];
  const unknown = (await store.idsIn(paths.chains())).filter(
    (id) =>
      !heads.has(id) &&
      (owners.some((owner) => id === owner || id.startsWith(`${owner}~`)) ||
        // Whose account it would be no head tells: whoever checks the whole log hears of it.
        (movementId === undefined && id.startsWith('membership~'))),
  );
  const documents = await store.load(unknown.map(paths.chain));
  return unknown
    .filter((id) => !documents.has(paths.chain(id)))
    .map((chainId): LogFault => ({ kind: 'headless', chainId }));
}

/** Records of awards that no chain tells of. */
async function withoutLog(
  store: Store,
  movementId: string,
  heads: ReadonlyMap<string, number>,
): Promise<LogFault[]> {
  const kinds = [
    [paths.nominations(movementId), (id: string) => nominationChainId(movementId, id)],
    [paths.scores(movementId), (id: string) => scoreChainId(movementId, id)],
    [paths.sessions(movementId), (id: string) => sessionChainId(movementId, id)],
    [paths.publications(movementId), (id: string) => publicationChainId(movementId, id)],
    [paths.decisions(movementId), (id: string) => decisionChainId(movementId, id)],
    [paths.exemplars(movementId), (id: string) => exemplarChainId(movementId, id)],
    [paths.questions(movementId), (id: string) => questionChainId(movementId, id)],
    [paths.adoptions(movementId), (id: string) => adoptionChainId(movementId, id)],
  ] as const;
  const found = await Promise.all(
    kinds.map(async ([collection, chainOf]) => {
      const faults: LogFault[] = [];
      for await (const page of foundPages(store, { collection })) {
        faults.push(
          ...page
            .map(({ id }) => chainOf(id))
            .filter((id) => !heads.has(id))
            .map((chainId): LogFault => ({ kind: 'unlogged', chainId })),
        );
      }
      return faults;
    }),
  );
  return found.flat();
}

async function casesWithoutLog(
  store: Store,
  movementId: string,
  heads: ReadonlyMap<string, number>,
  now: Date,
): Promise<LogFault[]> {
  const path = paths.movement(movementId);
  const settings = (await store.load([path])).read(path, movementSettingsSchema);
  if (!settings) return [];
  const faults: LogFault[] = [];
  // Those included that take no part but have something below them.
  const unitIds = await store.idsIn(paths.participants(movementId));
  for (let first = 0; first < unitIds.length; first += AT_ONCE) {
    const units = unitIds.slice(first, first + AT_ONCE);
    const found = await Promise.all(
      units.map(async (unitId) => {
        const caseIds = await store.idsIn(paths.cases(movementId, unitId));
        const isKnown = (caseId: string) => isKnownCase(settings, caseId);
        const each = caseIds.map((caseId) =>
          caseWithoutLog(store, { movementId, unitId, caseId }, heads, isKnown(caseId), now),
        );
        return (await Promise.all(each)).flat();
      }),
    );
    faults.push(...found.flat());
  }
  return faults;
}

function isWaiting(version: unknown, now: Date): boolean {
  const submitted = submittedSchema.safeParse(timestampsToDates(version));
  return submitted.success && now.getTime() - submitted.data.submittedAt.getTime() < WAITING_MS;
}

async function caseWithoutLog(
  store: Store,
  { movementId, unitId, caseId }: { movementId: string; unitId: string; caseId: string },
  heads: ReadonlyMap<string, number>,
  isKnown: boolean,
  now: Date,
): Promise<LogFault[]> {
  const chainId = caseChainId(movementId, unitId, caseId);
  const path = paths.case(movementId, unitId, caseId);
  const [documents, versions] = await Promise.all([
    store.load([path, paths.chain(chainId)]),
    store.find({ collection: paths.versions(movementId, unitId, caseId) }),
  ]);
  const state = judgedSchema.safeParse(timestampsToDates(documents.read(path, z.unknown()))).data ?? null;
  const head = chainHeadSchema.safeParse(
    timestampsToDates(documents.read(paths.chain(chainId), z.unknown())),
  ).data;
  // A verdict may have come between the heads and this: only what is not there now, either, has no log.
  const logged = Math.max(heads.get(chainId) ?? 0, head?.n ?? 0);
  if (!isKnown) return state || versions.length > 0 ? [{ kind: 'unknownCase', chainId }] : [];
  if (state && state.seq > logged) return [{ kind: 'unlogged', chainId }];
  const judged = state?.latestVersion ?? 0;
  const stored = new Set(versions.map(({ id }) => id));
  const lost = Array.from({ length: judged }, (_, index) => index + 1).filter((n) => !stored.has(String(n)));
  const strange = versions.filter(
    ({ id, data }) => !/^[1-9]\d{0,5}$/.test(id) || (Number(id) > judged && !isWaiting(data, now)),
  );
  return [
    ...lost.map((n): LogFault => ({ kind: 'versionGone', chainId, n })),
    ...strange.map((): LogFault => ({ kind: 'unlogged', chainId })),
  ];
}
