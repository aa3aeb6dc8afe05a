import { awardSettings, giayKhen } from '@thidua/domain/movement/award-settings.fixture';
import { chainEntrySchema, chainHeadSchema } from '@thidua/domain/log/chain';
import { membershipOf } from '@thidua/domain/people/membership-of';
import {
  comparisonSchema,
  type NameMatch,
  nominationSchema,
  type Nomination,
} from '@thidua/domain/nomination/nomination';
import { notificationSchema } from '@thidua/domain/mail/notification';
import {
  nominationCase,
  nominationId,
  REGISTRATION_CASE,
  REVIEW_CASE,
} from '@thidua/domain/movement/case-ids';
import { comparisonChainId, nominationChainId } from '@thidua/domain/log/chain-ids';
import { paths } from '@thidua/domain/base/paths';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { judgeSubmission } from '../../functions/src/judging/judge-submission.ts';
import { moveCases } from '../../functions/src/moves/move-cases.ts';
import { refreshFigures } from '../../functions/src/nominations/refresh-figures.ts';
import type { Services } from '../../functions/src/platform/services.ts';
import { nominationContent, reviewContent } from '../support/award-contents.ts';
import { MemoryStore } from '../support/memory-store.ts';
import { quietServices } from '../support/quiet-services.ts';
import {
  AUTHORITY,
  emptyNodes,
  MOVEMENT,
  participants,
  registrationContent,
  reportContent,
  settings,
  version,
} from '../support/small-movement.ts';

const NOW = new Date('2022-01-20T02:00:00Z');
/** Two units of one cluster. */
const UNITS = ['u1', 'u2'];
const OFFICE = 'office-person';
const HEAD = 'head-person';

let store: MemoryStore;
let services: Services;

beforeEach(async () => {
  store = new MemoryStore();
  services = quietServices(store, () => NOW);
  const quotas = [{ formId: 'giay-khen', kind: 'individual' as const, perUnit: null, perCluster: 1 }];
  const awards = { ...awardSettings, quotas };
  await store.set(paths.movement(MOVEMENT), { ...settings, awards, awardForms: giayKhen });
  for (const one of participants) await store.set(paths.participant(MOVEMENT, one.unitId), one);
  for (const one of emptyNodes) await store.set(paths.node(MOVEMENT, one.nodeId), one);
  const grant = { from: new Date(0), to: null };
  const person = {
    displayName: 'Người thử',
    email: 'nguoi-thu@mau.example',
    active: true,
    authorityId: AUTHORITY,
  };
  const heads = Object.fromEntries(UNITS.map((unitId) => [unitId, { unitHead: grant }]));
  await store.set(
    paths.membership(OFFICE),
    membershipOf({ ...person, grants: { [AUTHORITY]: { office: grant } } }),
  );
  await store.set(paths.membership(HEAD), membershipOf({ ...person, grants: heads }));
  for (const unitId of UNITS) {
    await submit(unitId, REGISTRATION_CASE, registrationContent());
    await submit(unitId, 'final', reportContent({ t1: '10', t2: '0' }));
    await submit(unitId, REVIEW_CASE, reviewContent({ heldOn: '15/01/2022' }));
  }
});

async function submit(unitId: string, caseId: string, content: unknown, n = 1): Promise<void> {
  await store.set(paths.version(MOVEMENT, unitId, caseId, n), version(content, NOW));
  await judgeSubmission(services, { movementId: MOVEMENT, unitId, caseId }, n);
}

const CASE = nominationCase('1');
const nominate = (unitId: string, name: string, n = 1) => submit(unitId, CASE, nominationContent(name), n);

async function recordOf(unitId: string): Promise<Nomination> {
  const path = paths.nomination(MOVEMENT, nominationId(unitId, CASE));
  const record = (await store.load([path])).read(path, nominationSchema);
  if (!record) throw new Error(`${unitId} has nominated nobody`);
  return record;
}

async function matchesOf(unitId: string): Promise<NameMatch[]> {
  const id = nominationId(unitId, CASE);
  const path = paths.comparison(MOVEMENT, id);
  const { matches } = (await store.load([path])).read(path, comparisonSchema) ?? { matches: [] };
  expect((await recordOf(unitId)).namesakes.all).toBe(matches.length);
  return matches;
}

/** What the unit of a dossier may read of its own: the record, its log, what it is told. */
async function readByUnit(unitId: string): Promise<string> {
  const id = nominationId(unitId, CASE);
  const record = (await store.find({ collection: paths.nominations(MOVEMENT) })).find((one) => one.id === id);
  const entries = await store.find({ collection: paths.chainEntries(nominationChainId(MOVEMENT, id)) });
  return JSON.stringify([record, entries, await toldOf(HEAD, unitId)]);
}

async function actionsOf(unitId: string): Promise<string[]> {
  const chain = paths.chainEntries(nominationChainId(MOVEMENT, nominationId(unitId, CASE)));
  const found = await store.find({ collection: chain });
  return found
    .map(({ data }) => chainEntrySchema.parse(data))
    .toSorted((a, b) => a.n - b.n)
    .map(({ action }) => action);
}

async function toldOf(uid: string, unitId: string): Promise<string[]> {
  const found = await store.find({ collection: paths.notifications(uid) });
  return found
    .map(({ data }) => notificationSchema.parse(data))
    .filter((one) => one.kind === 'comparisonChanged' && one.unitId === unitId)
    .map(({ detail }) => detail);
}

const recall = (unitId: string) =>
  moveCases(services, HEAD, {
    movementId: MOVEMENT,
    move: 'recall',
    reason: '',
    cases: [{ unitId, caseId: CASE }],
  });
const quotaOf = ({ facts }: Nomination) => facts.find(({ code }) => code === 'clusterQuota');

describe('a dossier that waits for its appraisal', () => {
  it('learns of a namesake that comes, and of its leaving: logged, told once', async () => {
    await nominate('u1', 'Mẫu Văn An');
    await nominate('u2', 'MẪU VĂN ANH');
    for (let time = 0; time < 3; time += 1) {
      await judgeSubmission(services, { movementId: MOVEMENT, unitId: 'u2', caseId: CASE }, 1);
    }
    expect(await matchesOf('u1')).toMatchObject([{ name: 'MẪU VĂN ANH', same: false }]);
    expect(await matchesOf('u2')).toMatchObject([{ name: 'Mẫu Văn An', same: false }]);
    expect(await actionsOf('u1')).toContain('matchFound');
    expect(await actionsOf('u2')).toEqual(['validate']);
    const told = (await toldOf(OFFICE, 'u1')).filter((detail) => detail.includes('gần giống tên'));
    expect(told).toHaveLength(1);
    expect(told[0]).toContain('MẪU VĂN ANH (Đơn vị u2)');
    expect((await toldOf(HEAD, 'u1')).filter((detail) => detail.includes('trùng tên'))).toHaveLength(1);
    for (const foreign of ['MẪU VĂN ANH', 'u2']) expect(await readByUnit('u1')).not.toContain(foreign);
    const beside = comparisonChainId(MOVEMENT, nominationId('u1', CASE));
    const heads = await store.load([paths.chain(beside)]);
    expect(heads.read(paths.chain(beside), chainHeadSchema)).toMatchObject({ n: 1, unitId: null });
    expect(await recall('u2')).toMatchObject({ ok: true });
    expect(await matchesOf('u1')).toEqual([]);
    expect((await actionsOf('u1')).filter((action) => action === 'matchGone')).toHaveLength(1);
  });

  it('is weighed anew when another of its cluster comes or goes: a warning is logged and told', async () => {
    await nominate('u1', 'Mẫu Văn An');
    expect(quotaOf(await recordOf('u1'))).toMatchObject({ ok: true, params: { used: '1' } });
    await nominate('u2', 'Mẫu Thị Bích');
    for (const unitId of UNITS) {
      expect(quotaOf(await recordOf(unitId)), unitId).toMatchObject({ ok: false, params: { used: '2' } });
    }
    expect(await actionsOf('u1')).toEqual(['validate', 'figuresChanged']);
    expect((await recordOf('u1')).seq).toBe(2);
    expect(await toldOf(OFFICE, 'u1')).toEqual(['Cụm, khối đang đề nghị 2 trường hợp; quy định tối đa 1']);
    await recall('u2');
    expect(quotaOf(await recordOf('u1'))).toMatchObject({ ok: true, params: { used: '1' } });
    expect(await actionsOf('u1')).toEqual(['validate', 'figuresChanged', 'figuresChanged']);
  });

  it('holds nobody of its cluster up while the figures are right', async () => {
    await nominate('u1', 'Mẫu Văn An');
    await nominate('u2', 'Mẫu Thị Bích');
    const transact = vi.spyOn(store, 'transact');
    for (const unitId of UNITS) await refreshFigures(services, MOVEMENT, unitId);
    expect(transact).not.toHaveBeenCalled();
  });

  it('under another name now is compared under that', async () => {
    await nominate('u1', 'Mẫu Văn An');
    await nominate('u2', 'Mẫu Văn An');
    await nominate('u2', 'Mẫu Quốc Chung', 2);
    expect(await matchesOf('u1')).toEqual([]);
    const actions = (await actionsOf('u1')).filter((action) => action.startsWith('match'));
    expect(actions).toEqual(['matchFound', 'matchGone']);
  });
});
