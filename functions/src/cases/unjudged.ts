import { isNominationCase, REGISTRATION_CASE, REVIEW_CASE } from '@thidua/domain/movement/case-ids';
import { paths } from '@thidua/domain/base/paths';
import { movementSettingsSchema } from '@thidua/domain/movement/movement';
import { caseKindOf, caseSchema, versionSchema } from '@thidua/domain/submission/case';
import type { Services } from '../platform/services.ts';
import type { Documents } from '../store/store.ts';
import type { SubmissionRef } from './case-judge.ts';

/** A version that waits for its verdict. */
export interface Step {
  ref: SubmissionRef;
  n: number;
  /** The newest version of the case that is known: an earlier one that is gone is answered all the same. */
  until: number;
}

/** So many versions of a case are looked for at once. */
const LOOK = 2;

const stepsOf = (ref: SubmissionRef, first: number, last: number): Step[] =>
  Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => ({
    ref,
    n: first + index,
    until: last,
  }));

/**
 * Every version that is to be judged by now for version `n` to get its verdict, in order, itself the last. A verdict must
 * not depend on which event came first: so what it rests on of the own unit – registration, reports, minutes –
 * goes before it where it lies there unjudged, and a unit's dossiers in the order of their submission, since its quota goes
 * to the earlier one. Where the version has its verdict already, it is alone.
 */
export async function stepsTo(services: Services, ref: SubmissionRef, n: number): Promise<Step[]> {
  const kind = caseKindOf(ref.caseId);
  const judged = await latestJudged(services, [ref]);
  const own = stepsOf(ref, (judged.get(ref.caseId) ?? 0) + 1, n);
  if (own.length === 0) return [{ ref, n, until: n }];
  if (kind === 'report') return [...(await waiting(services, [caseOf(ref, REGISTRATION_CASE)])), ...own];
  if (kind !== 'nomination') return own;

  const bases = await waiting(
    services,
    (await basesOf(services, ref)).map((caseId) => caseOf(ref, caseId)),
  );
  return [...bases, ...(await inOrderOfSubmission(services, ref, own))];
}

/** So many versions of a registration are looked at beside a report that is judged at once. */
const FIRST_VERSIONS = 3;

/** What tells, read together with a version, that nothing is to be judged before it. */
export interface Outlook {
  paths: readonly string[];
  /** False also where `documents` do not tell; then `stepsTo` says what goes first. */
  isClear(documents: Documents, n: number): boolean;
}

/**
 * Nearly always nothing waits: then a version is judged in the transaction that finds so, and `stepsTo` need not read
 * anything before. Null of a dossier, whose turn more than a few documents tell.
 */
export function outlookOf(ref: SubmissionRef): Outlook | null {
  const kind = caseKindOf(ref.caseId);
  if (kind === 'nomination') return null;
  const own = casePath(ref);
  const isNext = (documents: Documents, n: number) => n - 1 <= (latestIn(documents, own) ?? -1);
  if (kind !== 'report') return { paths: [own], isClear: isNext };

  const registration = caseOf(ref, REGISTRATION_CASE);
  const looked = stepsOf(registration, 1, FIRST_VERSIONS).map(pathOf);
  return {
    paths: [own, casePath(registration), ...looked],
    isClear: (documents, n) => {
      if (!isNext(documents, n)) return false;
      const latest = latestIn(documents, casePath(registration));
      if (latest === null) return true;
      const next = looked[latest];
      return next !== undefined && !documents.has(next);
    },
  };
}

/** The newest version of a case that waits for its verdict; null where none does. */
export async function newestWaiting(services: Services, ref: SubmissionRef): Promise<Step | null> {
  return (await waiting(services, [ref])).at(-1) ?? null;
}

const caseOf = (ref: SubmissionRef, caseId: string): SubmissionRef => ({ ...ref, caseId });

const casePath = ({ movementId, unitId, caseId }: SubmissionRef) => paths.case(movementId, unitId, caseId);

async function basesOf({ store }: Services, { movementId }: SubmissionRef): Promise<string[]> {
  const path = paths.movement(movementId);
  const settings = (await store.load([path])).read(path, movementSettingsSchema);
  // The final report is asked for; the others make the figures that a dossier is weighed by.
  const reports = settings?.reportingPeriods.map(({ id }) => id) ?? [];
  return [REGISTRATION_CASE, ...reports, REVIEW_CASE];
}

/** By case id, the newest version that has its verdict; without cases whose state cannot be read. */
async function latestJudged(
  { store }: Services,
  refs: readonly SubmissionRef[],
): Promise<ReadonlyMap<string, number>> {
  const documents = await store.load(refs.map(casePath));
  const known = new Map<string, number>();
  for (const ref of refs) {
    const latest = latestIn(documents, casePath(ref));
    if (latest !== null) known.set(ref.caseId, latest);
  }
  return known;
}

/** The newest version that has its verdict, 0 before the first; null of a state that cannot be read. */
const latestIn = (documents: Documents, path: string): number | null =>
  unlessUnreadable(() => documents.read(path, caseSchema)?.latestVersion ?? 0);

function unlessUnreadable<T>(read: () => T): T | null {
  try {
    return read();
  } catch {
    return null;
  }
}

const pathOf = ({ ref: { movementId, unitId, caseId }, n }: Step) =>
  paths.version(movementId, unitId, caseId, n);

/** Every version of these cases that waits, case by case. */
async function waiting(services: Services, refs: readonly SubmissionRef[]): Promise<Step[]> {
  const judged = await latestJudged(services, refs);
  const looked = refs.flatMap((ref) => {
    const latest = judged.get(ref.caseId);
    return latest === undefined ? [] : [stepsOf(ref, latest + 1, latest + LOOK)];
  });
  const documents = await services.store.load(looked.flat().map(pathOf));
  const found: Step[] = [];
  for (const steps of looked) {
    const gap = steps.findIndex((step) => !documents.has(pathOf(step)));
    found.push(...(gap < 0 ? await withFurther(services, steps) : steps.slice(0, gap)));
  }
  return found;
}

async function withFurther(services: Services, steps: readonly Step[]): Promise<Step[]> {
  const last = steps.at(-1);
  if (!last) return [];
  const further = stepsOf(last.ref, last.n + 1, last.n + LOOK);
  const documents = await services.store.load(further.map(pathOf));
  const gap = further.findIndex((step) => !documents.has(pathOf(step)));
  return [...steps, ...(gap < 0 ? await withFurther(services, further) : further.slice(0, gap))];
}

/** The dossier's own steps, with those of the unit's other dossiers that were submitted before its newest. */
async function inOrderOfSubmission(
  services: Services,
  ref: SubmissionRef,
  own: readonly Step[],
): Promise<Step[]> {
  const { store } = services;
  const ids = await store.idsIn(paths.cases(ref.movementId, ref.unitId));
  const siblings = ids.filter((id) => isNominationCase(id) && id !== ref.caseId);
  const others = await waiting(
    services,
    siblings.map((caseId) => caseOf(ref, caseId)),
  );
  if (others.length === 0) return [...own];
  const steps = [...others, ...own];
  const documents = await store.load(steps.map(pathOf));
  const newest = new Map<string, number>();
  const timed = steps.map((step) => {
    const { caseId } = step.ref;
    const version = unlessUnreadable(() => documents.read(pathOf(step), versionSchema));
    // Versions of one case stay in their order, also where one cannot be read.
    const at = Math.max(newest.get(caseId) ?? 0, version?.submittedAt.getTime() ?? 0);
    newest.set(caseId, at);
    return { step, at };
  });
  const ordered = timed
    .toSorted((a, b) => a.at - b.at || byText(a.step.ref.caseId, b.step.ref.caseId))
    .map(({ step }) => step);
  const last = own.at(-1);
  return last ? ordered.slice(0, ordered.indexOf(last) + 1) : [];
}

const byText = (a: string, b: string) => (a === b ? 0 : a < b ? -1 : 1);
