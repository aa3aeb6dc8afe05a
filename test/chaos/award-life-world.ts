import { createHash } from 'node:crypto';
import { awardSettings, giayKhen } from '@thidua/domain/movement/award-settings.fixture';
import { certificateSchema } from '@thidua/domain/award/certificate';
import { decisionSchema, goldenBookSchema } from '@thidua/domain/award/decision';
import { membershipOf } from '@thidua/domain/people/membership-of';
import type { Role } from '@thidua/domain/people/membership';
import { nominationIn } from '@thidua/domain/nomination/nomination.fixture';
import { nominationSchema } from '@thidua/domain/nomination/nomination';
import { nominationCase, nominationId } from '@thidua/domain/movement/case-ids';
import { paths } from '@thidua/domain/base/paths';
import { commentSchema, publicationSchema } from '@thidua/domain/award/publication';
import { ok } from '@thidua/domain/base/result';
import { timestampsToDates } from '@thidua/domain/base/timestamps';
import type { z } from 'zod';
import { issueDecision } from '../../functions/src/awards/issue-certificates.ts';
import type { Services } from '../../functions/src/platform/services.ts';
import { newKeySet, signerFrom } from '../../functions/src/platform/signing.ts';
import type { Random } from '../../scripts/lib/random.ts';
import { MemoryStore } from '../support/memory-store.ts';
import { Scheduler } from '../support/scheduler.ts';
import { AUTHORITY, MOVEMENT as M, settings } from '../support/small-movement.ts';
import { drawn, uploadScan } from './award-life-acts.ts';
import type { Held } from './award-life-faults.ts';

/** Who is there. The former chairman's account is switched off; the stranger, who comes in addition, has none here. */
const people: Record<string, [scope: string, roles: readonly Role[]]> = {
  office: [AUTHORITY, ['office']],
  chairman: [AUTHORITY, ['chairman']],
  deputy: [AUTHORITY, ['chairman']],
  both: [AUTHORITY, ['office', 'chairman']],
  member: [AUTHORITY, ['councilMember']],
  head: ['u1', ['unitHead']],
  former: [AUTHORITY, ['chairman', 'office']],
};
const everybody = [...Object.keys(people), 'stranger'];
export const chairmen = ['chairman', 'deputy', 'both'];
const entitled = {
  chairman: chairmen,
  office: ['office', 'both'],
  anybody: everybody.filter((uid) => uid !== 'former'),
  system: ['system'],
};

const NOMINEES = 6;
const STEPS = 60;
const CRASH_SHARE = 0.01;
const HOUR = 3_600_000;
const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');
const signer = await signerFrom(await newKeySet());

/** Six nominees as the council left them, and everybody who may or may not have a part in what follows. */
export class AwardLife {
  readonly #random: Random;
  readonly #scheduler: Scheduler;
  readonly store: MemoryStore;
  readonly #services: Services;
  /** Near the end of the year, when numbers begin anew. */
  #now = new Date('2021-12-16T02:00:00Z');
  #isQuiet = true;
  /** `action` where it was done, `action refusal` where it was not → how often. */
  readonly tally = new Map<string, number>();
  /** What was done by somebody who was not entitled to it. */
  readonly overreached: string[] = [];

  private constructor(random: Random) {
    this.#random = random;
    this.#scheduler = new Scheduler(random);
    this.store = new MemoryStore(() => (this.#isQuiet ? Promise.resolve() : this.#scheduler.pause()));
    const unused = () => Promise.reject(new Error('Not of awards'));
    this.#services = {
      store: this.store,
      now: () => this.#now,
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
      enqueueMail: async () => undefined,
      enqueueReset: unused,
      signer: async () => signer,
      siteOrigin: () => 'https://mau.example',
    };
  }

  static async open(random: Random): Promise<AwardLife> {
    const life = new AwardLife(random);
    const { store } = life;
    const issuer = { title: 'Phong trào thử', issuer: 'Ủy ban nhân dân Quận 5', issuedAt: 'Quận 5' };
    const movement = { ...settings, awards: awardSettings, awardForms: giayKhen, ...issuer };
    await store.set(paths.movement(M), movement);
    const grant = { from: new Date(0), to: null };
    for (const [uid, [scope, roles]] of Object.entries(people)) {
      await store.set(
        paths.membership(uid),
        membershipOf({
          displayName: `Người thử ${uid}`,
          email: `${uid}@mau.example`,
          active: uid !== 'former',
          authorityId: AUTHORITY,
          grants: { [scope]: Object.fromEntries(roles.map((role) => [role, grant])) },
        }),
      );
    }
    for (let index = 0; index < NOMINEES; index += 1) await life.#nominate(index);
    return life;
  }

  async #nominate(index: number): Promise<void> {
    const unitId = index % 2 === 0 ? 'u1' : 'u2';
    const supported = index % 3 !== 2;
    const caseId = nominationCase(`n${index}`);
    const votes = { support: supported ? 4 : 1, notSupport: supported ? 1 : 4, noOpinion: 0 };
    const base = { members: 5, eligible: 5, present: 5, quorumMet: true, needed: 3, base: 5 };
    const nomination = nominationIn(supported ? 'supported' : 'notSupported', {
      movementId: M,
      authorityId: AUTHORITY,
      unitId,
      lineage: [unitId],
      clusterId: 'a',
      caseId,
      name: `Nguyễn Văn Mẫu ${index}`,
      result: { ...base, ...votes, supported },
    });
    await this.store.set(paths.nomination(M, nominationId(unitId, caseId)), nomination);
  }

  /** Gives what does not hold after some step, or at the end; nothing when all went as it must. */
  async play(faultsOf: (held: Held) => string[]): Promise<string[]> {
    for (let step = 0; step < STEPS; step += 1) {
      this.#now = new Date(this.#now.getTime() + (1 + this.#random.below(24)) * HOUR);
      const before = await this.held();
      const jobs = Array.from({ length: 1 + this.#random.below(3) }, () => this.#job(before));
      this.#isQuiet = false;
      await this.#scheduler.run(jobs, CRASH_SHARE);
      this.#isQuiet = true;
      const held = await this.held();
      const faults = [...this.overreached, ...faultsOf(held)];
      if (faults.length > 0) return [`step ${step}`, ...faults];
      for (const [id, { state }] of held.decisions) {
        if (state === 'drafted' && this.#random.chance(0.8)) await uploadScan(this.#services, id);
      }
    }
    // Events that were lost with their process come again.
    for (const id of (await this.held()).decisions.keys()) await issueDecision(this.#services, M, id);
    const held = await this.held();
    const late = [...held.decisions.values()].filter(
      ({ state, issued, items }) => state === 'effective' && issued !== items.length,
    );
    return [...late.map(({ signature }) => `${signature?.number} is not issued`), ...faultsOf(held)];
  }

  /** Something to do, mostly by somebody entitled, often enough by anybody. */
  #job(held: Held): () => Promise<void> {
    const random = this.#random;
    const { name, by, think } = drawn(random, held);
    const may = entitled[by];
    const uid = random.pick(random.chance(0.85) ? may : everybody);
    const act = think({ services: this.#services, random, held });
    return async () => {
      const done = await act(uid);
      const what = done.ok ? name : `${name} ${done.error}`;
      this.tally.set(what, (this.tally.get(what) ?? 0) + 1);
      if (done.ok && by !== 'system' && !may.includes(uid)) this.overreached.push(`${uid} could ${name}`);
    };
  }

  async #all<T>(collection: string, schema: z.ZodType<T>): Promise<Map<string, T>> {
    const found = await this.store.find({ collection });
    return new Map(found.map(({ id, data }) => [id, schema.parse(timestampsToDates(data))]));
  }

  async held(): Promise<Held> {
    const publications = await this.#all(paths.publications(M), publicationSchema);
    const comments: Held['comments'] = new Map();
    for (const id of publications.keys()) {
      comments.set(id, await this.#all(paths.comments(M, id), commentSchema));
    }
    const book = paths.goldenBook(AUTHORITY);
    return {
      nominations: await this.#all(paths.nominations(M), nominationSchema),
      publications,
      comments,
      decisions: await this.#all(paths.decisions(M), decisionSchema),
      certificates: await this.#all(paths.certificates(), certificateSchema),
      lastNumber: (await this.store.load([book])).read(book, goldenBookSchema)?.last ?? 0,
    };
  }
}
