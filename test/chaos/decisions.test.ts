import { membershipOf } from '@thidua/domain/people/membership-of';
import { createHash } from 'node:crypto';
import { awardSettings, giayKhen } from '@thidua/domain/movement/award-settings.fixture';
import { certificateSchema } from '@thidua/domain/award/certificate';
import { chainEntrySchema, chainHeadSchema, verifyChain } from '@thidua/domain/log/chain';
import { goldenBookSchema, type AwardDecision } from '@thidua/domain/award/decision';
import { nominationIn } from '@thidua/domain/nomination/nomination.fixture';
import { nominationSchema } from '@thidua/domain/nomination/nomination';
import { nominationCase, nominationId } from '@thidua/domain/movement/case-ids';
import { paths } from '@thidua/domain/base/paths';
import { publicEntryOf } from '@thidua/domain/award/publication';
import { ok } from '@thidua/domain/base/result';
import { timestampsToDates } from '@thidua/domain/base/timestamps';
import { newManifest } from '@thidua/domain/file/stored-file';
import { describe, expect, it } from 'vitest';
import { draftDecision } from '../../functions/src/awards/draft-decision.ts';
import { issueDecision } from '../../functions/src/awards/issue-certificates.ts';
import { readDecision } from '../../functions/src/awards/stored-lists.ts';
import { signDecision } from '../../functions/src/awards/sign-decision.ts';
import type { Services } from '../../functions/src/platform/services.ts';
import { newKeySet, signerFrom } from '../../functions/src/platform/signing.ts';
import { Random } from '../../scripts/lib/random.ts';
import { MemoryStore } from '../support/memory-store.ts';
import { Scheduler } from '../support/scheduler.ts';
import { AUTHORITY, MOVEMENT as M, OFFICE_UID, settings } from '../support/small-movement.ts';

const HISTORIES = 120;
const NOW = new Date('2022-02-10T02:00:00Z');
const RULED = new Date('2022-02-09T02:00:00Z');
const HEAD = 'head-person';
const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');
const signer = await signerFrom(await newKeySet());

function servicesOn(store: MemoryStore, random: Random): Services {
  const unused = () => Promise.reject(new Error('Not of decisions'));
  return {
    store,
    now: () => NOW,
    sha256,
    newToken: () => sha256(String(random.next())),
    refreshLater: unused,
    isRefreshAsked: () => false,
    refreshAnyway: unused,
    accounts: {
      findByEmail: unused,
      create: unused,
      remove: unused,
      setPassword: unused,
      endSessions: unused,
    },
    mailer: { sender: () => '', send: async () => ok(null) },
    enqueueMail: unused,
    enqueueReset: unused,
    signer: async () => signer,
    siteOrigin: () => 'https://mau.example',
  };
}

async function people(store: MemoryStore): Promise<void> {
  const always = { from: new Date(0), to: null };
  const person = (uid: string, scope: string, role: string) =>
    store.set(
      paths.membership(uid),
      membershipOf({
        displayName: 'Người thử',
        email: 'nguoi-thu@mau.example',
        active: true,
        authorityId: AUTHORITY,
        grants: { [scope]: { [role]: always } },
      }),
    );
  await person(OFFICE_UID, AUTHORITY, 'office');
  await person(HEAD, 'u1', 'unitHead');
}

const ruling = { outcome: 'award' as const, reason: '', departs: false, at: RULED, by: 'chairman' };

/** Nominations of one unit, published in a list of their own, so that no list joins decisions, and ruled to be awarded. */
async function ruled(store: MemoryStore, list: string, count: number): Promise<string[]> {
  const nominations = Array.from({ length: count }, (_, index) =>
    nominationIn('published', {
      movementId: M,
      authorityId: AUTHORITY,
      unitId: 'u1',
      clusterId: 'a',
      caseId: nominationCase(`${list}n${index}`),
      name: `Nguyễn Văn Mẫu ${index}`,
      publicationId: list,
      ruling,
    }),
  );
  const idOf = (caseId: string) => nominationId('u1', caseId);
  for (const one of nominations) await store.set(paths.nomination(M, idOf(one.caseId)), one);
  await store.set(paths.publication(M, list), {
    authorityId: AUTHORITY,
    movementId: M,
    movementTitle: 'Phong trào thử',
    title: 'Danh sách',
    from: '2022-02-01',
    until: '2022-02-06',
    zone: settings.zone,
    entries: nominations.map((one) => publicEntryOf(idOf(one.caseId), one, 'Giấy khen')),
    publishedAt: NOW,
    unanswered: 0,
    comments: 0,
    seq: 1,
  });
  return nominations.map(({ caseId }) => idOf(caseId));
}

/** Some decisions drafted, signed side by side – two of them under one number – and issued with repeats and deaths. */
async function play(seed: number, crashShare: number): Promise<MemoryStore> {
  const random = new Random(seed);
  const scheduler = new Scheduler(random);
  let quiet = true;
  const store = new MemoryStore(() => (quiet ? Promise.resolve() : scheduler.pause()));
  const services = servicesOn(store, random);
  await people(store);
  const movement = { ...settings, awards: awardSettings, awardForms: giayKhen };
  await store.set(paths.movement(M), {
    ...movement,
    title: 'Phong trào thử',
    issuer: 'Ủy ban nhân dân Quận 5',
    issuedAt: 'Quận 5',
  });
  const sizes = Array.from({ length: 2 + random.below(3) }, () =>
    random.chance(0.05) ? 45 : 1 + random.below(4),
  );
  const decisionIds: string[] = [];
  for (const [index, size] of sizes.entries()) {
    const nominationIds = await ruled(store, `list${index}`, size);
    const request = { movementId: M, decisionId: null, title: 'Tặng Giấy khen', nominationIds };
    const drafted = await draftDecision(services, OFFICE_UID, { ...request, legalBases: [], recipients: [] });
    if (!drafted.ok) throw new Error(drafted.error);
    const { decisionId } = drafted.value;
    decisionIds.push(decisionId);
    await store.set(paths.scan(M, decisionId, 'scan'), {
      ...newManifest(
        { name: 'quyet-dinh.pdf', type: 'application/pdf', size: 4, sha256: sha256('scan') },
        OFFICE_UID,
        NOW,
      ),
      arrivedAt: NOW,
    });
    await store.set(paths.scanChunk(M, decisionId, 'scan', 0), { data: Buffer.from('scan') });
  }
  const sign = async (decisionId: string, number: string) => {
    const signature = { number, date: '2022-02-09', signer: 'Lê Văn Mẫu', signingForm: ['CHỦ TỊCH'] };
    const request = { movementId: M, decisionId, seq: 1, signature: { ...signature, scanId: 'scan' } };
    await signDecision(services, OFFICE_UID, request);
  };
  const issue = (decisionId: string) => issueDecision(services, M, decisionId);

  quiet = false;
  const numberOf = (index: number) => String(Math.max(index, 1));
  const signings = decisionIds.flatMap((id, index) =>
    Array.from({ length: 1 + random.below(2) }, () => () => sign(id, numberOf(index))),
  );
  await scheduler.run(signings, crashShare);
  for (let round = 0; round < 3; round += 1) {
    const events = decisionIds.flatMap((id) =>
      Array.from({ length: random.below(4) }, () => () => issue(id)),
    );
    await scheduler.run(events, crashShare);
  }
  quiet = true;
  // What never came to an end is asked for again, as people and the platform do.
  for (const [index, id] of decisionIds.entries()) {
    await sign(id, numberOf(index));
    await sign(id, String(100 + index));
    await issue(id);
  }
  return store;
}

async function everything<T>(store: MemoryStore, prefix: string, parse: (data: unknown) => T): Promise<T[]> {
  const found = await store.find({ collection: prefix });
  return found.map(({ data }) => parse(timestampsToDates(data)));
}

async function wholeDecisions(store: MemoryStore): Promise<AwardDecision[]> {
  const ids = await store.idsIn(paths.decisions(M));
  const documents = await store.load(ids.map((id) => paths.decision(M, id)));
  const read = await Promise.all(ids.map((id) => readDecision(store, documents, M, id)));
  return read.filter((one) => one !== null);
}

async function expectSound(store: MemoryStore, seed: number): Promise<void> {
  const decisions = await wholeDecisions(store);
  const nominations = await everything(store, paths.nominations(M), (data) => nominationSchema.parse(data));
  const certificates = await everything(store, paths.certificates(), (data) => certificateSchema.parse(data));
  const of = `seed ${seed}`;
  expect(
    decisions.map(({ state }) => state),
    of,
  ).toEqual(decisions.map(() => 'effective'));
  expect(
    decisions.map(({ issued }) => issued),
    of,
  ).toEqual(decisions.map(({ items }) => items.length));

  const numbers = decisions.flatMap(({ items }) => items.map(({ goldenBookNo }) => Number(goldenBookNo)));
  const sorted = numbers.toSorted((a, b) => a - b);
  expect(sorted, of).toEqual(sorted.map((_, index) => index + 1));
  const book = await store.load([paths.goldenBook(AUTHORITY)]);
  expect(book.read(paths.goldenBook(AUTHORITY), goldenBookSchema), of).toEqual({ last: numbers.length });
  for (const { items } of decisions) {
    const own = items.map(({ goldenBookNo }) => Number(goldenBookNo));
    expect(own, of).toEqual(own.map((_, index) => (own[0] ?? 0) + index));
  }
  const signed = decisions.map(({ signature }) => signature?.number);
  expect(new Set(signed).size, of).toBe(decisions.length);

  expect(
    nominations.every(({ state }) => state === 'awarded'),
    of,
  ).toBe(true);
  const codes = nominations.map(({ certificateCode }) => String(certificateCode)).toSorted();
  expect(certificates.map(({ content }) => content.code).toSorted(), of).toEqual(codes);
  expect(new Set(codes).size, of).toBe(numbers.length);
  const printed = certificates.map(({ content }) => content.goldenBookNo).toSorted((a, b) => a - b);
  expect(printed, of).toEqual(sorted);

  expect(store.pathsUnder(`${paths.notifications(HEAD)}/`), of).toHaveLength(numbers.length);
  expect(store.pathsUnder(`${paths.notifications(OFFICE_UID)}/`), of).toHaveLength(decisions.length);
  for (const path of store.pathsUnder('chains/').filter((one) => !one.includes('/entries/'))) {
    const head = (await store.load([path])).read(path, chainHeadSchema);
    const entries = await everything(store, `${path}/entries`, (data) => chainEntrySchema.parse(data));
    const inOrder = entries.toSorted((a, b) => a.n - b.n);
    expect(head && verifyChain(head, inOrder, sha256), `${of} ${path}`).toBeNull();
  }
}

describe('decisions signed and issued side by side', () => {
  it('share and skip no number, issue each certificate once and tell everyone once', async () => {
    for (let seed = 0; seed < HISTORIES; seed += 1) await expectSound(await play(seed, 0), seed);
  }, 60_000);

  it('do so however often the process dies between two awaits', async () => {
    for (let seed = 0; seed < HISTORIES; seed += 1) await expectSound(await play(seed, 0.04), seed);
  }, 60_000);
});
