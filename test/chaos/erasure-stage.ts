import { awardSettings, giayKhen } from '@thidua/domain/movement/award-settings.fixture';
import { membershipOf } from '@thidua/domain/people/membership-of';
import type { Membership, Role } from '@thidua/domain/people/membership';
import { nominationIn, votedOn } from '@thidua/domain/nomination/nomination.fixture';
import { isPersonsName } from '@thidua/domain/nomination/names';
import {
  nominationCase,
  nominationId,
  REGISTRATION_CASE,
  REVIEW_CASE,
} from '@thidua/domain/movement/case-ids';
import { paths } from '@thidua/domain/base/paths';
import { isPlain } from '@thidua/domain/erasure/redact';
import type { Result } from '@thidua/domain/base/result';
import { answerComment, commentOn } from '../../functions/src/awards/comments.ts';
import { draftDecision } from '../../functions/src/awards/draft-decision.ts';
import { handOverCertificates } from '../../functions/src/awards/hand-over.ts';
import { issueDecision } from '../../functions/src/awards/issue-certificates.ts';
import { publishList } from '../../functions/src/awards/publish-list.ts';
import { ruleNominations } from '../../functions/src/awards/rule-nominations.ts';
import { signDecision } from '../../functions/src/awards/sign-decision.ts';
import { newKeySet, signerFrom } from '../../functions/src/platform/signing.ts';
import type { Services } from '../../functions/src/platform/services.ts';
import { reconcile } from '../../functions/src/summaries/reconcile.ts';
import { reviewContent } from '../support/award-contents.ts';
import { MemoryStore } from '../support/memory-store.ts';
import { quietServices } from '../support/quiet-services.ts';
import {
  AUTHORITY,
  emptyNodes,
  MOVEMENT as M,
  OFFICE_UID,
  participants,
  registrationContent,
  settings,
  version,
} from '../support/small-movement.ts';
import { Mortal } from '../support/mortal.ts';

export const AWARDED = 'Trần Thị Được Khen';
export const DECLINED = 'Lê Văn Không Được Khen';
export const MEMBER = 'Phạm Thị Thành Viên';
export const CHAIRMAN = 'chu-tich';
export const MEMBER_UID = 'thanh-vien';
const at = { movementId: M };
const over = { authorityId: AUTHORITY };
const signer = await signerFrom(await newKeySet());

const result = votedOn(true);
/** Whether a name stands anywhere in a value, typed this or another way, also as a folded or joined key. */
function holdsName(value: unknown, name: string): boolean {
  if (typeof value === 'string') {
    const words = name.split(' ').length;
    const parts = value.split(/[^\p{L}\p{M}]+/u).filter(Boolean);
    const isThere = parts.some((_, from) => isPersonsName(parts.slice(from, from + words).join(' '), name));
    return isThere || parts.some((part) => isPersonsName(part, name.replaceAll(' ', '')));
  }
  if (Array.isArray(value)) return value.some((part: unknown) => holdsName(part, name));
  return (
    isPlain(value) &&
    Object.entries(value).some(([key, part]) => holdsName(key, name) || holdsName(part, name))
  );
}

const idOf = (key: string, unitId = 'u1') => nominationId(unitId, nominationCase(key));
export const awardedId = idOf('khen');
export const declinedId = idOf('khong');
export const namesakeId = idOf('trung', 'u2');

export const valueOf = <T>(answer: Result<T, string>): T => {
  if (!answer.ok) throw new Error(answer.error);
  return answer.value;
};

/** An authority in which people left their names everywhere, and a process that may die at any step. */
export class ErasureStage extends Mortal {
  now = new Date('2022-02-01T02:00:00Z');
  /** What others do at a step of the process. */
  meanwhile: ((step: number) => Promise<void>) | null = null;
  #step = 0;
  readonly store = new MemoryStore(async () => {
    this.step();
    this.#step += 1;
    const { meanwhile } = this;
    this.meanwhile = null;
    await meanwhile?.(this.#step);
    this.meanwhile ??= meanwhile;
  });
  readonly services: Services;

  private constructor() {
    super();
    const quiet = quietServices(this.store, () => this.now);
    this.services = {
      ...quiet,
      newToken: () => quiet.sha256(quiet.newToken()),
      signer: async () => signer,
      accounts: { ...quiet.accounts, remove: async () => undefined },
    };
  }

  static async open(): Promise<ErasureStage> {
    const stage = new ErasureStage();
    await stage.play();
    return stage;
  }

  /** The path of every document of the whole store in which a name stands. */
  placesOf(name: string): string[] {
    return this.store
      .everything()
      .filter(([, data]) => holdsName({ ...data }, name))
      .map(([path]) => path);
  }

  later(ms: number): void {
    this.now = new Date(this.now.getTime() + ms);
  }

  async person(
    uid: string,
    displayName: string,
    roles: Role[],
    active = true,
    invitation: Membership['invitation'] = 'accepted',
  ): Promise<void> {
    const grants = Object.fromEntries(roles.map((role) => [role, { from: new Date(0), to: null }]));
    const membership = { displayName, email: `${uid}@mau.example`, active, invitation, ...over };
    await this.store.set(
      paths.membership(uid),
      membershipOf({ ...membership, grants: { [AUTHORITY]: grants } }),
    );
  }

  async nominate(id: string, unitId: string, caseId: string, name: string): Promise<void> {
    const nomination = nominationIn('supported', {
      result,
      movementId: M,
      ...over,
      unitId,
      caseId,
      name,
      lineage: [unitId],
    });
    await this.store.set(paths.nomination(M, id), nomination);
    const content = {
      formId: 'giay-khen',
      kind: 'individual',
      honorific: 'Ông',
      name,
      position: 'Tổ trưởng',
    };
    const achievement = [{ id: 'a1', text: `${name} đã làm nhiều việc` }];
    const held = { ...content, citation: `${name} có thành tích`, achievement, evidence: [] };
    await this.store.set(paths.draft(M, unitId, caseId, 'unit'), {
      content: held,
      rev: 2,
      updatedAt: this.now,
      updatedBy: 'can-bo',
    });
    await this.store.set(paths.version(M, unitId, caseId, 1), version(held, this.now));
    await this.store.set(paths.contact(M, unitId, caseId), {
      email: `${caseId}@mau.example`,
      phone: '0900000001',
    });
    await this.store.set(paths.evidence(M, unitId, caseId, 'tep'), { name: `Ảnh ${name}.pdf`, size: 1 });
    await this.store.set(paths.evidenceChunk(M, unitId, caseId, 'tep', 0), { data: Buffer.from('x') });
  }

  /** Two nominees to the end, one of them awarded; a member of the council who has left. */
  private async play(): Promise<void> {
    const issuer = { title: 'Phong trào thử', issuer: 'Ủy ban nhân dân Quận 5', issuedAt: 'Quận 5' };
    await this.store.set(paths.movement(M), {
      ...settings,
      awards: awardSettings,
      awardForms: giayKhen,
      ...issuer,
    });
    for (const one of participants) await this.store.set(paths.participant(M, one.unitId), one);
    for (const one of emptyNodes) await this.store.set(paths.node(M, one.nodeId), one);
    await this.person(OFFICE_UID, 'Người thử', ['office']);
    await this.person(CHAIRMAN, 'Người thử', ['chairman']);
    await this.person(MEMBER_UID, MEMBER, ['councilMember']);
    await reconcile(this.services, M);
    const [khen = '', khong = ''] = ['khen', 'khong'].map(nominationCase);
    await this.nominate(awardedId, 'u1', khen, AWARDED);
    await this.nominate(declinedId, 'u1', khong, DECLINED);
    await this.papers();

    const nominationIds = [awardedId, declinedId];
    const list = { ...at, title: 'Danh sách', nominationIds, days: null };
    const { publicationId } = valueOf(await publishList(this.services, OFFICE_UID, list));
    for (const [uid, nominationId] of [
      [MEMBER_UID, awardedId],
      [OFFICE_UID, declinedId],
    ] as const) {
      const said = { ...at, publicationId, nominationId, text: `Tôi biết ${DECLINED} và ${AWARDED}` };
      const { commentId } = valueOf(await commentOn(this.services, uid, said));
      valueOf(
        await answerComment(this.services, OFFICE_UID, {
          ...at,
          publicationId,
          commentId,
          text: `Về ${DECLINED}`,
        }),
      );
    }
    this.now = new Date(this.now.getTime() + 20 * 86_400_000);
    valueOf(
      await ruleNominations(this.services, CHAIRMAN, {
        ...at,
        items: [
          { nominationId: awardedId, outcome: 'award', reason: '' },
          { nominationId: declinedId, outcome: 'decline', reason: `${DECLINED} chưa đủ thành tích` },
        ],
      }),
    );
    await this.decide();
    await this.person(MEMBER_UID, MEMBER, ['councilMember'], false);
  }

  /** What others wrote of them, with and without an id beside the name. */
  private async papers(): Promise<void> {
    const plan = registrationContent();
    const targets = plan.targets.map((target) => ({ ...target, personInCharge: AWARDED }));
    await this.store.set(
      paths.version(M, 'u3', REGISTRATION_CASE, 1),
      version({ ...plan, targets }, this.now),
    );
    const minutes = { ...reviewContent(), secretary: DECLINED };
    await this.store.set(paths.version(M, 'u1', REVIEW_CASE, 1), version(minutes, this.now));
    const opinion = {
      nominationId: declinedId,
      uid: MEMBER_UID,
      name: MEMBER,
      text: `${DECLINED}: nên xét`,
      at: this.now,
    };
    await this.store.set(paths.opinion(M, 'ky-hop', declinedId, MEMBER_UID), opinion);
    await this.store.set(paths.session(M, 'ky-hop'), {
      ...over,
      title: 'Kỳ họp',
      state: 'closed',
      rules: awardSettings.voting,
      opensAt: this.now,
      closesAt: this.now,
      members: [{ uid: MEMBER_UID, name: MEMBER, position: 'Ủy viên', unitIds: [] }],
      memberUids: [MEMBER_UID],
      nominationIds: [awardedId, declinedId],
      attendance: [],
      conflicts: {},
      seq: 1,
      changedAt: this.now,
      remark: '',
      outcome: null,
    });
  }

  private async decide(): Promise<void> {
    const draft = { ...at, decisionId: null, title: 'Tặng Giấy khen', legalBases: [], recipients: [] };
    const { decisionId } = valueOf(
      await draftDecision(this.services, OFFICE_UID, { ...draft, nominationIds: [awardedId] }),
    );
    const scan = { name: 'qd.pdf', type: 'application/pdf', size: 4, chunkCount: 1 };
    const file = {
      ...scan,
      sha256: this.services.sha256('%PDF'),
      uploadedBy: OFFICE_UID,
      uploadedAt: this.now,
      expiresAt: this.now,
      arrivedAt: this.now,
    };
    await this.store.set(paths.scan(M, decisionId, 'scan'), file);
    await this.store.set(paths.scanChunk(M, decisionId, 'scan', 0), { data: Buffer.from('%PDF') });
    const date = this.now.toISOString().slice(0, 10);
    const signature = { number: '7', date, signer: 'Ký Tên', signingForm: ['CHỦ TỊCH'], scanId: 'scan' };
    valueOf(await signDecision(this.services, OFFICE_UID, { ...at, decisionId, seq: 1, signature }));
    await issueDecision(this.services, M, decisionId);
    valueOf(
      await handOverCertificates(this.services, OFFICE_UID, {
        ...at,
        nominationIds: [awardedId],
        to: AWARDED,
        on: date,
      }),
    );
  }
}
