import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { caseStates } from '@thidua/domain/submission/case';
import { punctualities } from '@thidua/domain/summary/unit-record';
import { BOARD_PAGE, boardUnits, failedSubmissions } from '../web/src/features/board/queries.ts';
import { clusterUnits } from '../web/src/features/cluster/queries.ts';
import { lastRoots, ROOTS_PAGE } from '../web/src/features/log/queries.ts';
import { allMailsIn, heldMailsOf, mailsIn, OUTBOX_PAGE } from '../web/src/reading/mail/mail-queries.ts';
import { nominationsOfCluster, nominationsOfUnit } from '../web/src/reading/nomination/nomination-queries.ts';
import { nominationsIn } from '../web/src/features/appraisal/queries.ts';
import { allSessions, appraisedNominations, nomineesOf } from '../web/src/features/council/queries.ts';
import {
  casesToAct,
  quotaRequests,
  decisionsInForce,
  newestLists as listsOnHome,
  notHandedOver,
  openInvitations,
  openSessions,
  proposalsOf,
  unitsAwaitingOffice,
  waitingNominations,
} from '../web/src/features/home/queries.ts';
import { recordsOfCluster, scoresOfCluster } from '../web/src/reading/score/score-queries.ts';
import { afterCouncil } from '../web/src/features/publication/queries.ts';
import {
  adoptionsByUnit,
  adoptionsOf,
  endedExemplars,
  exemplarsOfUnit,
  exemplarsUnderWay,
  publishedExemplars,
} from '../web/src/reading/exemplar-queries.ts';
import {
  endedQuestions,
  publishedQuestions,
  questionsOfUnit,
  questionsWith,
  waitingQuestions,
} from '../web/src/reading/question-queries.ts';
import { ownIntake } from '../web/src/reading/intake-queries.ts';
import { holdersOf, manyPeople } from '../web/src/features/people/queries.ts';
import { activities } from '../web/src/features/people/search.ts';
import { waitingUnits } from '../web/src/features/submission/page/waiting-queries.ts';
import { newestLists } from '../web/src/public-site/queries.ts';

// Emulators answer every query; production refuses a compound one without its index. The queries of the web client
// that are compound are data in `queries.ts` files and are evaluated here with every combination of filters; all others
// are read from the source, where each has one condition or one order at most.

const root = join(import.meta.dirname, '..');
const order = z.enum(['ASCENDING', 'DESCENDING']);
const indexesFile = z.object({
  indexes: z.array(
    z.object({
      collectionGroup: z.string(),
      fields: z.array(
        z.object({
          fieldPath: z.string(),
          order: order.optional(),
          arrayConfig: z.literal('CONTAINS').optional(),
        }),
      ),
    }),
  ),
  fieldOverrides: z.array(
    z.object({
      collectionGroup: z.string(),
      fieldPath: z.string(),
      indexes: z.array(z.object({ order, queryScope: z.enum(['COLLECTION', 'COLLECTION_GROUP']) })),
    }),
  ),
});
const declared = indexesFile.parse(JSON.parse(readFileSync(join(root, 'firestore.indexes.json'), 'utf8')));

interface Source {
  name: string;
  text: string;
}

interface Query {
  path: string;
  where?: readonly (readonly [field: string, operator: string, value: unknown])[];
  orderBy?: readonly (readonly [field: string, direction: 'asc' | 'desc'])[];
}

/** Merged alike: an element of a list is asked for as a value is. */
const alike: readonly string[] = ['==', 'array-contains'];

const collectionOf = ({ path }: Query) => path.split('/').at(-1) ?? '';

/**
 * The indexes a query lacks. Equalities alone are merged from the single-field indexes that every field has; with an order or
 * a range, each equality needs an index that goes on with the sorted field (Firestore merges those), or one index
 * holds them all.
 */
function missingIndexes(query: Query): string[] {
  const where = query.where ?? [];
  const equal = where.filter(([, operator]) => alike.includes(operator)).map(([field]) => field);
  const ranged = [
    ...new Set(where.filter(([, operator]) => !alike.includes(operator)).map(([field]) => field)),
  ];
  const contained = where.filter(([, operator]) => operator === 'array-contains').map(([field]) => field);
  const [sort, direction] = query.orderBy?.[0] ?? [];
  if ((query.orderBy?.length ?? 0) > 1) return ['two orders'];
  const sorted: string | undefined = sort ?? ranged[0];
  if (ranged.some((field) => field !== sorted)) return [`${ranged.join()} and ${sorted}: two ranges`];
  if (sorted === undefined || equal.length === 0) return [];
  const last = `${sorted} ${direction === 'desc' ? 'DESCENDING' : 'ASCENDING'}`;
  const indexes = declared.indexes
    .filter((index) => index.collectionGroup === collectionOf(query))
    .map(({ fields }) => ({
      equal: fields.slice(0, -1).map(({ fieldPath }) => fieldPath),
      contains: fields.filter(({ arrayConfig }) => arrayConfig).map(({ fieldPath }) => fieldPath),
      last: fields.slice(-1).map(({ fieldPath, order }) => `${fieldPath} ${order}`)[0],
    }));
  // Every index that takes part in a search through an array holds that array, too.
  const covers = (index: { equal: string[]; contains: string[]; last: string | undefined }) =>
    index.last === last &&
    index.equal.every((field) => equal.includes(field)) &&
    contained.every((field) => index.contains.includes(field));
  const covered = new Set(indexes.filter(covers).flatMap((index) => index.equal));
  return equal
    .filter((field) => !covered.has(field))
    .map((field) => `${collectionOf(query)}: ${field}, … ${last}`);
}

/** Fields of a query that an override has taken out of the automatic single-field indexes. */
function exempted(query: Query): string[] {
  const fields = [...(query.where ?? []), ...(query.orderBy ?? [])].map(([field]) => field);
  return declared.fieldOverrides
    .filter(({ collectionGroup, indexes }) => collectionGroup === collectionOf(query) && indexes.length === 0)
    .map(({ fieldPath }) => fieldPath)
    .filter((path) => fields.some((field) => field === path || field.startsWith(`${path}.`)));
}

const webQueries: Query[] = [
  clusterUnits('m', 'c', 100),
  unitsAwaitingOffice('m', 100),
  failedSubmissions('quan', 'm', 50),
  mailsIn('quan', 'held', OUTBOX_PAGE),
  allMailsIn('quan', 'held'),
  heldMailsOf('quan', 'm'),
  lastRoots('quan', ROOTS_PAGE),
  nominationsOfUnit('m', 'u'),
  nominationsOfCluster('m', 'c'),
  nominationsIn('m', ['validated', 'appraised']),
  waitingNominations('m'),
  notHandedOver('m'),
  casesToAct('m', 'u'),
  quotaRequests('m'),
  openSessions('m'),
  waitingUnits('m', 'registration'),
  listsOnHome('m'),
  decisionsInForce('m'),
  proposalsOf('quan'),
  openInvitations('quan'),
  allSessions('m'),
  appraisedNominations('m'),
  nomineesOf('m', 's'),
  afterCouncil('m'),
  recordsOfCluster('m', 'c'),
  scoresOfCluster('m', 'c'),
  ownIntake('m', 'exemplar', 'u', 50),
  publishedQuestions('m', ''),
  publishedQuestions('m', 'báo cáo 1'),
  questionsWith('m', ['bao', 'cao']),
  waitingQuestions('m'),
  endedQuestions('m'),
  questionsOfUnit('m', 'u'),
  ownIntake('m', 'question', 'u', 50),
  publishedExemplars('m', ''),
  publishedExemplars('m', 'chợ 1'),
  exemplarsUnderWay('m'),
  endedExemplars('m'),
  exemplarsOfUnit('m', 'u'),
  adoptionsOf('m', 'u~1'),
  adoptionsByUnit('m', 'u'),
  holdersOf('quan', 'a@mau.vn'),
  ...activities.flatMap((activity) =>
    ['', 'an phường'].flatMap((typed) =>
      manyPeople('quan', {
        typed,
        activity,
        limit: 50,
        units: [{ value: 'p1', label: 'An Phường' }],
        roles: [{ role: 'office', label: 'Phòng An' }],
      }),
    ),
  ),
  ...['registration', 'r1'].flatMap((caseId) =>
    [null, ...caseStates].flatMap((state) =>
      [null, ...punctualities].flatMap((punctuality) =>
        [null, 'c'].flatMap((clusterId) =>
          [null, 'ward' as const].flatMap((kind) =>
            [null, 7].flatMap((idleDays) =>
              ['', 'Phường', 'p 1'].flatMap((search) =>
                [false, true].flatMap((unusual) =>
                  [80, 10_000].flatMap((units) =>
                    boardUnits(
                      'm',
                      caseId,
                      { state, punctuality, clusterId, kind, idleDays, search, unusual },
                      { units, limit: BOARD_PAGE },
                    ),
                  ),
                ),
              ),
            ),
          ),
        ),
      ),
    ),
  ),
];

describe('every compound query of the web client', () => {
  it('has its index', () => {
    expect([...new Set(webQueries.flatMap(missingIndexes))]).toEqual([]);
  });

  it('asks only for fields that are indexed', () => {
    expect([...new Set(webQueries.flatMap(exempted))]).toEqual([]);
  });

  it('is declared in a file of queries; elsewhere stand only queries of one condition or one order', () => {
    const files = sources('web/src').filter(
      ({ name }) => !/queries(\.test)?\.ts$/.test(name) && !name.endsWith('firebase/live.ts'),
    );
    expect(files.flatMap(inlineQueries)).not.toEqual([]);
    expect(files.filter((file) => inlineQueries(file).some((count) => count !== 1)).map(nameOf)).toEqual([]);
    expect(files.filter(hasUnreadQuery).map(nameOf)).toEqual([]);
  });

  it('over all collections of a name has its index, beside those of each collection', () => {
    const { group, newestBy } = newestLists;
    const declaredFor = declared.fieldOverrides.find(
      ({ collectionGroup, fieldPath }) => collectionGroup === group && fieldPath === newestBy,
    );
    expect(declaredFor?.indexes).toEqual([
      { order: 'ASCENDING', queryScope: 'COLLECTION' },
      { order: 'DESCENDING', queryScope: 'COLLECTION' },
      { order: 'DESCENDING', queryScope: 'COLLECTION_GROUP' },
    ]);
  });

  it('is missed when its index is taken away', () => {
    const query = { ...clusterUnits('m', 'c', 100), path: 'movements/m/elsewhere' };
    expect(missingIndexes(query)).toEqual(['elsewhere: clusterId, … folded ASCENDING']);
  });
});

describe('every query of the functions', () => {
  it('has one condition at most, and no order but by id', () => {
    const files = sources('functions/src').filter(({ name }) => !name.includes('/store/'));
    expect(files.flatMap(conditions)).not.toEqual([]);
    expect(files.flatMap(conditions).filter(({ count }) => count > 1)).toEqual([]);
    expect(files.filter(({ text }) => /\borderBy:/.test(text)).map(({ name }) => name)).toEqual([]);
  });
});

const nameOf = ({ name }: Source) => name;
const literals = ({ text }: Source) =>
  [...text.matchAll(/\{[^{}]*\bpath:[^{}]*\}/g)].map(([literal]) => literal).filter(hasClause);
const hasClause = (text: string) => /\b(where|orderBy):/.test(text);

/** How many conditions and orders each query written as a literal has. */
const inlineQueries = (file: Source): number[] =>
  literals(file).map((literal) => [...literal.matchAll(/\[\s*'/g)].length);

/** Whether a file has a query in a shape that `inlineQueries` does not see. */
const hasUnreadQuery = (file: Source): boolean =>
  hasClause(literals(file).reduce((text, literal) => text.replace(literal, ''), file.text));

/** How many conditions each `where: [[…], …]` of a file has. */
function conditions({ name, text }: Source): { name: string; count: number }[] {
  return [...text.matchAll(/\bwhere:\s*\[((?:\s*\[[^\]]*\],?)*)\s*\]/g)].map((match) => ({
    name,
    count: (match[1] ?? '').split('[').length - 1,
  }));
}

function sources(folder: string): Source[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => ({ name: `${folder}/${name}`, text: readFileSync(join(root, folder, name), 'utf8') }));
}
