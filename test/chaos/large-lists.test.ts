import { awardSettings, giayKhen } from '@thidua/domain/movement/award-settings.fixture';
import { membershipOf } from '@thidua/domain/people/membership-of';
import type { Role } from '@thidua/domain/people/membership';
import { nominationIn, votedOn } from '@thidua/domain/nomination/nomination.fixture';
import { nominationSchema, type Nomination } from '@thidua/domain/nomination/nomination';
import { bytesOf } from '@thidua/domain/base/paged';
import { nominationCase, nominationId } from '@thidua/domain/movement/case-ids';
import { paths } from '@thidua/domain/base/paths';
import type { Result } from '@thidua/domain/base/result';
import { beforeAll, describe, expect, it } from 'vitest';
import { answerComment, commentOn } from '../../functions/src/awards/comments.ts';
import { reissueCertificate, revokeCertificate } from '../../functions/src/awards/correct-certificate.ts';
import { discardDecision, draftDecision } from '../../functions/src/awards/draft-decision.ts';
import { exportDecision } from '../../functions/src/awards/export-decision.ts';
import { issueDecision } from '../../functions/src/awards/issue-certificates.ts';
import { publishList } from '../../functions/src/awards/publish-list.ts';
import { ruleNominations } from '../../functions/src/awards/rule-nominations.ts';
import { signDecision } from '../../functions/src/awards/sign-decision.ts';
import { readDecision, readPublication } from '../../functions/src/awards/stored-lists.ts';
import { newKeySet, signerFrom } from '../../functions/src/platform/signing.ts';
import type { Services } from '../../functions/src/platform/services.ts';
import { MemoryStore } from '../support/memory-store.ts';
import { quietServices } from '../support/quiet-services.ts';
import { AUTHORITY, MOVEMENT as M, OFFICE_UID, settings } from '../support/small-movement.ts';

const COUNT = 500;
const CHAIRMAN = 'chu-tich';
const MAX_DOCUMENT = 1_048_576;
const MAX_COMMIT = 10 * MAX_DOCUMENT;
/** As long as a reason may be, of letters that take three bytes. */
const fullReason = (about: string) => `Lý do của ${about}: `.padEnd(2000, 'ấ');

/** Takes what Firestore takes: documents up to 1 MiB, transactions up to 10 MiB. */
class LimitedStore extends MemoryStore {
  largest = 0;

  override transact: MemoryStore['transact'] = (work) =>
    super.transact(async (transaction) => {
      let commit = 0;
      const weighed = (path: string, data: object) => {
        const bytes = bytesOf(data);
        commit += bytes;
        this.largest = Math.max(this.largest, bytes);
        if (bytes > MAX_DOCUMENT) throw new Error(`${path} has ${bytes} bytes`);
        if (commit > MAX_COMMIT) throw new Error(`A transaction has ${commit} bytes`);
      };
      return work({
        ...transaction,
        set: (path, data) => {
          weighed(path, data);
          transaction.set(path, data);
        },
        create: (path, data) => {
          weighed(path, data);
          transaction.create(path, data);
        },
      });
    });
}

const store = new LimitedStore();
let now = new Date('2022-02-01T02:00:00Z');
const signer = await signerFrom(await newKeySet());
const quiet = quietServices(store, () => now);
const services: Services = {
  ...quiet,
  newToken: () => quiet.sha256(quiet.newToken()),
  signer: async () => signer,
};
const result = votedOn(false);
const ids = Array.from({ length: COUNT }, (_, index) => nominationId('u1', nominationCase(`n${index}`)));
const at = { movementId: M };

const valueOf = <T>(answer: Result<T, string>): T => {
  if (!answer.ok) throw new Error(answer.error);
  return answer.value;
};
const nomination = async (index: number): Promise<Nomination> => {
  const path = paths.nomination(M, ids[index] ?? '');
  const found = (await store.load([path])).read(path, nominationSchema);
  if (!found) throw new Error(`There is no ${path}`);
  return found;
};
const publication = async () => {
  const documents = await store.load([paths.publication(M, publicationId)]);
  const found = await readPublication(store, documents, M, publicationId);
  if (!found) throw new Error('There is no list');
  return found;
};
const decision = async (decisionId: string) => {
  const documents = await store.load([paths.decision(M, decisionId)]);
  const found = await readDecision(store, documents, M, decisionId);
  if (!found) throw new Error('There is no decision');
  return found;
};

async function person(uid: string, role: Role): Promise<void> {
  const grants = { [AUTHORITY]: { [role]: { from: new Date(0), to: null } } };
  const known = {
    displayName: 'Người thử',
    email: `${role}@mau.example`,
    active: true,
    authorityId: AUTHORITY,
  };
  await store.set(paths.membership(uid), membershipOf({ ...known, grants }));
}

let publicationId = '';

beforeAll(async () => {
  const movement = { ...settings, awards: awardSettings, awardForms: giayKhen };
  await store.set(paths.movement(M), {
    ...movement,
    title: 'Phong trào thử',
    issuer: 'Ủy ban nhân dân Quận 5',
    issuedAt: 'Quận 5',
  });
  await person(OFFICE_UID, 'office');
  await person(CHAIRMAN, 'chairman');
  for (const [index, id] of ids.entries()) {
    const caseId = id.slice('u1~'.length);
    const one = nominationIn('notSupported', {
      movementId: M,
      authorityId: AUTHORITY,
      unitId: 'u1',
      caseId,
      name: `Nguyễn Văn Mẫu ${index}`,
      position: 'Tổ trưởng tổ dân phố (mẫu)',
      result,
      againstCouncil: fullReason(`việc ${index}`),
    });
    await store.set(paths.nomination(M, id), one);
  }
});

describe('500 nominations that the council did not support, each with a reason of 2,000 letters', () => {
  it('are published in one list, which is read whole', async () => {
    const request = { ...at, title: 'Danh sách đề nghị', nominationIds: ids, days: null };
    publicationId = valueOf(await publishList(services, OFFICE_UID, request)).publicationId;
    const { entries } = await publication();
    expect(entries.map(({ nominationId }) => nominationId)).toEqual(ids);
    expect(entries[499]?.reason).toBe(fullReason('việc 499'));
  });

  it('are commented on, the last of the list as well, and answered', async () => {
    const about = { ...at, publicationId };
    const comment = { ...about, nominationId: ids[499] ?? '', text: 'Xứng đáng' };
    const { commentId } = valueOf(await commentOn(services, CHAIRMAN, comment));
    valueOf(await answerComment(services, OFFICE_UID, { ...about, commentId, text: 'Xin cảm ơn' }));
    expect(await publication()).toMatchObject({ comments: 1, unanswered: 0 });
  });

  it('are ruled on, each against the council with another full reason; those declined are told', async () => {
    now = new Date('2022-02-20T02:00:00Z');
    for (let from = 0; from < COUNT; from += 200) {
      const items = ids.slice(from, from + 200).map((nominationId, index) => ({
        nominationId,
        outcome: from + index < 400 ? ('award' as const) : ('decline' as const),
        reason: fullReason(`phán quyết ${from + index}`),
      }));
      const { outcomes } = valueOf(await ruleNominations(services, CHAIRMAN, { ...at, items }));
      expect(outcomes.filter(({ refusal }) => refusal !== null)).toEqual([]);
    }
    const { entries } = await publication();
    expect(entries.filter(({ outcome }) => outcome === 'decline')).toHaveLength(100);
  });

  it('are decided on, signed, issued, mended and revoked', async () => {
    const draft = {
      ...at,
      decisionId: null,
      title: 'Về việc tặng Giấy khen',
      legalBases: [],
      recipients: [],
      nominationIds: ids.slice(0, 400),
    };
    const { decisionId } = valueOf(await draftDecision(services, OFFICE_UID, draft));
    const fewer = { ...draft, decisionId, nominationIds: ids.slice(0, 20) };
    valueOf(await draftDecision(services, OFFICE_UID, fewer));
    expect((await decision(decisionId)).items).toHaveLength(20);
    valueOf(await draftDecision(services, OFFICE_UID, { ...draft, decisionId }));
    const { items, seq } = await decision(decisionId);
    expect(items).toHaveLength(400);
    expect(items.find(({ nominationId }) => nominationId === ids[399])?.reason).toBe(
      fullReason('phán quyết 399'),
    );

    const scan = { type: 'application/pdf', size: 4, chunkCount: 1, uploadedBy: OFFICE_UID, uploadedAt: now };
    const file = { ...scan, name: 'quyet-dinh.pdf', sha256: services.sha256('%PDF'), arrivedAt: now };
    await store.set(paths.scan(M, decisionId, 'scan'), file);
    await store.set(paths.scanChunk(M, decisionId, 'scan', 0), { data: Buffer.from('%PDF') });
    const signature = {
      number: '7',
      date: '2022-02-20',
      signer: 'Trần Văn Mẫu',
      signingForm: ['CHỦ TỊCH'],
      scanId: 'scan',
    };
    valueOf(await signDecision(services, OFFICE_UID, { ...at, decisionId, seq, signature }));
    await issueDecision(services, M, decisionId);
    const signed = await decision(decisionId);
    expect(signed).toMatchObject({ state: 'effective', issued: 400 });
    expect(signed.items.map(({ goldenBookNo }) => goldenBookNo)).toEqual(
      Array.from({ length: 400 }, (_, index) => index + 1),
    );
    const awarded = (await publication()).entries.filter(({ outcome }) => outcome === 'award');
    expect(awarded.map(({ outcomeReason }) => outcomeReason)).toContain(fullReason('phán quyết 399'));

    const code = async (index: number) => (await nomination(index)).certificateCode ?? '';
    const mended = {
      ...at,
      code: await code(399),
      honorific: 'Ông' as const,
      name: 'Nguyễn Văn Mẩu 399',
      position: '',
      reason: fullReason('sai dấu'),
    };
    valueOf(await reissueCertificate(services, OFFICE_UID, mended));
    for (const index of [0, 210, 399]) {
      const revoked = { ...at, code: await code(index), reason: fullReason(`thu hồi ${index}`) };
      valueOf(await revokeCertificate(services, CHAIRMAN, revoked));
    }
    const { entries } = await publication();
    expect(entries[399]).toMatchObject({
      outcome: 'revoked',
      outcomeReason: fullReason('thu hồi 399'),
      correctedTo: 'Ông Nguyễn Văn Mẩu 399',
    });
    const ended = (await decision(decisionId)).items.filter(({ status }) => status === 'revoked');
    expect(ended).toHaveLength(3);
    valueOf(await exportDecision(services, OFFICE_UID, { ...at, decisionId }));
  });

  it('never filled a document', () => {
    expect(store.largest).toBeLessThan(0.9 * MAX_DOCUMENT);
  });
});

describe('a list with more text than one transaction takes', () => {
  const many = ids.slice(0, 400).map((id) => id.replace('-n', '-m'));

  it('is refused before anything is written, and told to be divided', async () => {
    for (const id of many) {
      const caseId = id.slice('u1~'.length);
      const own = { movementId: M, authorityId: AUTHORITY, unitId: 'u1', caseId };
      const one = nominationIn('supported', { ...own, citation: 'Thành tích '.padEnd(4000, 'ấ') });
      await store.set(paths.nomination(M, id), one);
    }
    const request = { ...at, title: 'Danh sách', nominationIds: many, days: null };
    expect(await publishList(services, OFFICE_UID, request)).toEqual({ ok: false, error: 'listTooLarge' });
    const half = { ...request, nominationIds: many.slice(0, 200) };
    expect((await publishList(services, OFFICE_UID, half)).ok).toBe(true);
  });

  it('gives its nominations back when it is discarded', async () => {
    const [id = ''] = many;
    const path = paths.nomination(M, id);
    const held = (await store.load([path])).read(path, nominationSchema);
    const ruling = { outcome: 'award' as const, reason: '', departs: false, at: now, by: CHAIRMAN };
    await store.set(path, { ...held, ruling });
    const draft = { ...at, decisionId: null, title: 'Dự thảo', legalBases: [], recipients: [] };
    const drafted = valueOf(await draftDecision(services, OFFICE_UID, { ...draft, nominationIds: [id] }));
    valueOf(await discardDecision(services, OFFICE_UID, { ...at, ...drafted, reason: 'Lập lại' }));
    expect((await decision(drafted.decisionId)).state).toBe('discarded');
  });
});
