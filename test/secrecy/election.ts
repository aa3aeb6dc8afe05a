import { createHash } from 'node:crypto';
import { awardSettings, giayKhen } from '@thidua/domain/movement/award-settings.fixture';
import type { VotingRules } from '@thidua/domain/movement/award-settings';
import type { BallotPaper } from '@thidua/domain/council/council';
import { nominationIn } from '@thidua/domain/nomination/nomination.fixture';
import { membershipOf } from '@thidua/domain/people/membership-of';
import type { Role } from '@thidua/domain/people/membership';
import { nominationCase, nominationId } from '@thidua/domain/movement/case-ids';
import { paths } from '@thidua/domain/base/paths';
import { ok } from '@thidua/domain/base/result';
import { castBallot } from '../../functions/src/council/cast-ballot.ts';
import { closeSession } from '../../functions/src/council/close-session.ts';
import { declareConflict } from '../../functions/src/council/declare-conflict.ts';
import { noteAttendance } from '../../functions/src/council/note-attendance.ts';
import { openSession } from '../../functions/src/council/open-session.ts';
import { saveSession } from '../../functions/src/council/save-session.ts';
import { sessionTurnout } from '../../functions/src/council/session-turnout.ts';
import { writeOpinion } from '../../functions/src/council/write-opinion.ts';
import type { Services } from '../../functions/src/platform/services.ts';
import { MemoryStore, type Pause } from '../support/memory-store.ts';
import { AUTHORITY, MOVEMENT, OFFICE_UID, settings } from '../support/small-movement.ts';

const BEGIN = new Date('2022-02-10T01:00:00Z');
const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');
const TOKEN = 'a token that is the same in each run';
const SESSION_ID = sha256(TOKEN).slice(0, 20);

/**
 * A hash by which a receipt depends on its nonce alone. To whoever does not know the nonce a true receipt is as random,
 * so that two elections may be compared byte by byte, receipts included, though other papers were cast.
 */
const blindly = (text: string) =>
  sha256(text.startsWith(`${SESSION_ID}\n`) ? text.split('\n').slice(0, 2).join('\n') : text);

/** Ward w1 with a neighbourhood below it, and two more. */
export const UNITS = {
  w1: [AUTHORITY],
  'w1-k1': [AUTHORITY, 'w1'],
  w2: [AUTHORITY],
  w3: [AUTHORITY],
} as const;
export type Unit = keyof typeof UNITS;
export const unitIds: readonly Unit[] = ['w1', 'w1-k1', 'w2', 'w3'];

export interface Setting {
  rules: VotingRules;
  members: { uid: string; unitIds: readonly Unit[] }[];
  nominees: { key: string; unitId: Unit }[];
  away: readonly string[];
  declared: { uid: string; nominationId: string }[];
  opinions: { uid: string; nominationId: string; text: string }[];
}

export interface Vote {
  uid: string;
  paper: BallotPaper;
  nonce: string;
}

export const idOf = ({ key, unitId }: Setting['nominees'][number]) =>
  nominationId(unitId, nominationCase(key));

/** One council session through the real handlers on a store that tells all it holds. */
export class Election {
  readonly store: MemoryStore;
  readonly services: Services;
  readonly setting: Setting;
  now = BEGIN;
  #tokens = 0;
  readonly ref = { movementId: MOVEMENT, sessionId: SESSION_ID };

  private constructor(setting: Setting, pause: Pause) {
    this.setting = setting;
    this.store = new MemoryStore(pause);
    this.services = {
      store: this.store,
      now: () => this.now,
      sha256: blindly,
      newToken: () => (this.#tokens++ === 0 ? TOKEN : `${TOKEN} ${this.#tokens}`),
      refreshLater: async () => undefined,
      isRefreshAsked: () => true,
      refreshAnyway: async () => undefined,
      accounts: {
        findByEmail: async () => null,
        create: async () => undefined,
        remove: async () => undefined,
        setPassword: async () => undefined,
        endSessions: async () => undefined,
      },
      mailer: { sender: () => '', send: async () => ok(null) },
      enqueueMail: async () => undefined,
      enqueueReset: async () => undefined,
      signer: () => Promise.reject(new Error('Nothing is signed here')),
      siteOrigin: () => 'https://mau.example',
    };
  }

  /** A session in preparation. */
  static async prepare(setting: Setting, pause: Pause = async () => undefined): Promise<Election> {
    const election = new Election(setting, pause);
    await election.#furnish();
    const saved = await saveSession(election.services, OFFICE_UID, {
      movementId: MOVEMENT,
      sessionId: null,
      title: 'Kỳ họp mẫu',
      rules: setting.rules,
      opensAt: BEGIN,
      closesAt: new Date(BEGIN.getTime() + HOUR),
      members: setting.members.map(({ uid }) => ({ uid, position: '', unitIds: [] })),
      nominationIds: setting.nominees.map(idOf),
    });
    if (!saved.ok) throw new Error(saved.error);
    return election;
  }

  /** A session with its members called, attendance noted, conflicts declared and opinions given; nobody has voted. */
  static async open(setting: Setting, pause?: Pause): Promise<Election> {
    const election = await Election.prepare(setting, pause);
    const { services, ref } = election;
    const done = [await openSession(services, OFFICE_UID, ref)];
    if (setting.rules.mode === 'meeting') {
      const present = setting.members.map(({ uid }) => uid).filter((uid) => !setting.away.includes(uid));
      done.push(await noteAttendance(services, OFFICE_UID, { ...ref, uids: present }));
    }
    for (const { uid, nominationId: nominee } of setting.declared) {
      done.push(await declareConflict(services, uid, { ...ref, nominationId: nominee }));
    }
    // Some are refused for a conflict, and leave nothing.
    for (const { uid, ...opinion } of setting.opinions)
      await writeOpinion(services, uid, { ...ref, ...opinion });
    for (const one of done) if (!one.ok) throw new Error(one.error);
    return election;
  }

  async #furnish(): Promise<void> {
    const { store, setting } = this;
    await store.set(paths.movement(MOVEMENT), {
      ...settings,
      awards: awardSettings,
      awardForms: giayKhen,
      title: 'Phong trào mẫu',
      issuer: 'Ủy ban nhân dân mẫu',
      issuedAt: 'Nơi mẫu',
    });
    for (const unitId of unitIds) {
      await store.set(paths.unit(unitId), {
        name: unitId,
        folded: unitId,
        kind: 'ward',
        parentId: UNITS[unitId].at(-1) ?? null,
        ancestors: UNITS[unitId],
        authorityId: AUTHORITY,
        active: true,
        authority: null,
      });
      await this.person(`head-of-${unitId}`, { [unitId]: ['unitHead'] });
    }
    await this.person(OFFICE_UID, { [AUTHORITY]: ['office'] });
    for (const { uid, unitIds: own } of setting.members) {
      const works = Object.fromEntries(own.map((unitId): [string, Role[]] => [unitId, ['unitEditor']]));
      await this.person(uid, { [AUTHORITY]: ['councilMember'], ...works });
    }
    for (const nominee of setting.nominees) {
      const { unitId, key } = nominee;
      const lineage = [...UNITS[unitId].slice(1), unitId];
      const change = {
        movementId: MOVEMENT,
        authorityId: AUTHORITY,
        unitId,
        lineage,
        caseId: nominationCase(key),
      };
      const name = `Người được đề nghị ${key}`;
      await store.set(
        paths.nomination(MOVEMENT, idOf(nominee)),
        nominationIn('appraised', { ...change, name }),
      );
    }
  }

  async person(uid: string, rolesByScope: Record<string, Role[]>): Promise<void> {
    const grant = { from: new Date(0), to: null };
    const grants = Object.fromEntries(
      Object.entries(rolesByScope).map(([scope, roles]) => [
        scope,
        Object.fromEntries(roles.map((role) => [role, grant])),
      ]),
    );
    await this.store.set(
      paths.membership(uid),
      membershipOf({
        displayName: `Thành viên ${uid}`,
        email: `${uid}@mau.example`,
        active: true,
        authorityId: AUTHORITY,
        grants,
      }),
    );
  }

  /** The answer as a browser gets it: a receipt, or the refusal. */
  async cast({ uid, paper, nonce }: Vote): Promise<string> {
    const answer = await castBallot(this.services, uid, { ...this.ref, paper: { ...paper }, nonce });
    return answer.ok ? answer.value.receipt : answer.error;
  }

  /** One after the other, a minute apart; the office and each voter look at the turnout in between. */
  async castInTurn(votes: readonly Vote[]): Promise<void> {
    for (const vote of votes) {
      this.now = new Date(this.now.getTime() + MINUTE);
      const answer = await this.cast(vote);
      if (!/^[0-9a-f]{64}$/.test(answer)) throw new Error(`${vote.uid}: ${answer}`);
      await sessionTurnout(this.services, OFFICE_UID, this.ref);
      await sessionTurnout(this.services, vote.uid, this.ref);
    }
  }

  async close(): Promise<string> {
    this.now = new Date(BEGIN.getTime() + HOUR);
    const closed = await closeSession(this.services, OFFICE_UID, this.ref);
    return closed.ok ? closed.value.state : closed.error;
  }

  /**
   * Everything there is to be seen by whoever sees all that is stored: every document, field, array and map in the
   * order it is stored in, and which documents were ever written together, in order.
   */
  traces(): string {
    return JSON.stringify({ documents: this.store.everything(), commits: this.store.commits }, null, 1);
  }
}
