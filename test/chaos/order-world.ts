import { awardSettings, giayKhen } from '@thidua/domain/movement/award-settings.fixture';
import { canonicalJson } from '@thidua/domain/base/hashing';
import { chainEntrySchema, chainHeadSchema, verifyChain } from '@thidua/domain/log/chain';
import { membershipOf } from '@thidua/domain/people/membership-of';
import { comparisonSchema, isLive, nominationSchema } from '@thidua/domain/nomination/nomination';
import { caseChainId, nominationChainId } from '@thidua/domain/log/chain-ids';
import {
  nominationCase,
  nominationId,
  REGISTRATION_CASE,
  REVIEW_CASE,
} from '@thidua/domain/movement/case-ids';
import { paths } from '@thidua/domain/base/paths';
import { caseSchema, type SubmissionVersion } from '@thidua/domain/submission/case';
import { unitRecordSchema } from '@thidua/domain/summary/unit-record';
import type { z } from 'zod';
import type { SubmissionRef } from '../../functions/src/cases/case-judge.ts';
import { tellLeftNews } from '../../functions/src/telling/tell-news.ts';
import type { Services } from '../../functions/src/platform/services.ts';
import { reconcile } from '../../functions/src/summaries/reconcile.ts';
import type { Random } from '../../scripts/lib/random.ts';
import { nominationContent, reviewContent } from '../support/award-contents.ts';
import { MemoryStore } from '../support/memory-store.ts';
import { quietServices } from '../support/quiet-services.ts';
import { Scheduler } from '../support/scheduler.ts';
import {
  AUTHORITY,
  emptyNodes,
  MOVEMENT,
  OFFICE_UID,
  participants,
  registrationContent,
  reportContent,
  settings,
  version,
} from '../support/small-movement.ts';

const UNITS = ['u1', 'u2'];
const KEYS = ['1', '2', '3'];
const NAMES = ['Mẫu Văn An', 'MẪU VĂN AN', 'Mẫu Văn Anh', 'Mẫu Thị Bích', 'Mẫu Quốc Chung', ''];
const START = new Date('2022-01-20T02:00:00Z').getTime();
const CRASH_SHARE = 0.04;
const REPEAT_SHARE = 0.3;

export interface Submitted {
  ref: SubmissionRef;
  n: number;
  version: SubmissionVersion;
}
export type Judge = (services: Services, ref: SubmissionRef, n: number) => Promise<void>;

/** What two units hand in within a minute: most of it sound, in an order in which each rests on the one before. */
export function randomSubmissions(random: Random): Submitted[] {
  const submitted: Submitted[] = [];
  const counts = new Map<string, number>();
  const submit = (unitId: string, caseId: string, content: unknown) => {
    const at = `${unitId}~${caseId}`;
    const n = (counts.get(at) ?? 0) + 1;
    counts.set(at, n);
    const submittedAt = new Date(START + submitted.length * 1000);
    submitted.push({
      ref: { movementId: MOVEMENT, unitId, caseId },
      n,
      version: version(content, submittedAt),
    });
  };
  const contentOf = (caseId: string): unknown => {
    if (caseId === REGISTRATION_CASE) {
      return registrationContent(random.pick(['10', '10', '10', '20', 'mười']));
    }
    if (caseId === REVIEW_CASE) {
      return reviewContent({ heldOn: '15/01/2022', present: random.pick(['12', '12', '12', '10', '13']) });
    }
    if (KEYS.some((key) => caseId === nominationCase(key))) {
      const workRole = random.pick(['directWorker', 'directWorker', 'leader'] as const);
      return nominationContent(random.pick(NAMES), { workRole });
    }
    return reportContent({ t1: random.pick(['10', '10', '5']), t2: random.pick(['0', '0', '0', '']) });
  };
  const bases = [REGISTRATION_CASE, 'progress-1', 'final', REVIEW_CASE];
  const plan = UNITS.flatMap((unitId) =>
    bases.filter(() => random.chance(0.9)).map((caseId) => ({ unitId, caseId })),
  );
  for (const { unitId, caseId } of plan) {
    submit(unitId, caseId, contentOf(caseId));
    if (random.chance(0.2)) submit(unitId, caseId, contentOf(caseId));
  }
  for (let count = 2 + random.below(8); count > 0; count -= 1) {
    const caseId = nominationCase(random.pick(KEYS));
    submit(random.pick(UNITS), caseId, contentOf(caseId));
  }
  return submitted;
}

/** One history: everything lies there, and its events arrive in an order of their own. */
export class OrderWorld {
  readonly #store: MemoryStore;
  readonly #scheduler: Scheduler;
  readonly #services: Services;
  readonly #judge: Judge;
  readonly #submitted: readonly Submitted[];
  #quiet = true;
  crashes = 0;

  private constructor(random: Random, submitted: readonly Submitted[], judge: Judge) {
    this.#scheduler = new Scheduler(random);
    this.#store = new MemoryStore(() => (this.#quiet ? Promise.resolve() : this.#scheduler.pause()));
    this.#services = quietServices(this.#store, () => new Date(START + 3_600_000));
    this.#judge = judge;
    this.#submitted = submitted;
  }

  static async open(random: Random, submitted: readonly Submitted[], judge: Judge): Promise<OrderWorld> {
    const world = new OrderWorld(random, submitted, judge);
    const store = world.#store;
    await store.set(paths.movement(MOVEMENT), { ...settings, awards: awardSettings, awardForms: giayKhen });
    for (const one of participants) await store.set(paths.participant(MOVEMENT, one.unitId), one);
    for (const one of emptyNodes) await store.set(paths.node(MOVEMENT, one.nodeId), one);
    const grant = { from: new Date(0), to: null };
    const grants = {
      [AUTHORITY]: { office: grant },
      ...Object.fromEntries(UNITS.map((unitId) => [unitId, { unitHead: grant }])),
    };
    await store.set(
      paths.membership(OFFICE_UID),
      membershipOf({
        displayName: 'Người thử',
        email: 'office@mau.example',
        active: true,
        authorityId: AUTHORITY,
        grants,
      }),
    );
    await reconcile(world.#services, MOVEMENT);
    for (const { ref, n, version: held } of submitted) {
      await store.set(paths.version(ref.movementId, ref.unitId, ref.caseId, n), held);
    }
    return world;
  }

  /** One event after the other, as they were submitted. */
  async inOrder(): Promise<void> {
    for (const { ref, n } of this.#submitted) await this.#judge(this.#services, ref, n);
  }

  /** In any order, some twice, `atOnce` at a time, with processes that die and are tried again. */
  async inDisorder(random: Random, atOnce: number): Promise<void> {
    const repeated = this.#submitted.filter(() => random.chance(REPEAT_SHARE));
    let waiting = [...this.#submitted, ...repeated];
    let crashShare = CRASH_SHARE;
    while (waiting.length > 0) {
      const some = Array.from({ length: Math.min(atOnce, waiting.length) }, () => {
        const [one] = waiting.splice(random.below(waiting.length), 1);
        if (!one) throw new Error('Nothing waits');
        return one;
      });
      this.#quiet = false;
      const jobs = some.map(
        ({ ref, n }) =>
          () =>
            this.#judge(this.#services, ref, n),
      );
      const survived = await this.#scheduler.run(jobs, crashShare);
      this.#quiet = true;
      this.crashes += survived.filter((alive) => !alive).length;
      waiting = [...waiting, ...some.filter((_, index) => !survived[index])];
      if (this.crashes > 20) crashShare = 0;
    }
  }

  /** What must be the same whatever the order: verdicts, records, figures, and who was told of a verdict. */
  async outcome(): Promise<unknown> {
    const cases = await this.#cases();
    const nominations = await this.#all(`${paths.nominations(MOVEMENT)}/`, nominationSchema);
    const records = await this.#all(`${paths.unitRecords(MOVEMENT)}/`, unitRecordSchema);
    const live = nominations.filter(({ state }) => isLive(state));
    const compared = live.map((one) => paths.comparison(MOVEMENT, nominationId(one.unitId, one.caseId)));
    const comparisons = await this.#store.load(compared);
    const told = this.#store
      .pathsUnder(`${paths.notifications(OFFICE_UID)}/`)
      .filter((path) => path.includes('~version~'));
    return {
      cases: cases.map((one) => ({ ...one, changedAt: null })),
      // `seq` counts what others' dossiers have changed in one that was judged before them.
      nominations: nominations.map((one) =>
        // What was taken back is compared with nobody: it keeps what it was weighed by.
        isLive(one.state) ? { ...one, seq: 0 } : { ...one, seq: 0, facts: [], namesakes: null },
      ),
      comparisons: compared.map((path) => comparisons.read(path, comparisonSchema)),
      records: records.map((one) => ({ ...one, version: 0, asOf: null })),
      told,
    };
  }

  #cases() {
    return this.#all(`${paths.participants(MOVEMENT)}/`, caseSchema, (path) => path.split('/').length === 6);
  }

  async #all<T>(
    prefix: string,
    schema: z.ZodType<T>,
    isOne: (path: string) => boolean = () => true,
  ): Promise<T[]> {
    const found = this.#store.pathsUnder(prefix).filter(isOne);
    const documents = await this.#store.load(found);
    return found.flatMap((path) => documents.read(path, schema) ?? []);
  }

  /** Whatever does not hold that must hold after any order. */
  async faults(): Promise<string[]> {
    const faults: string[] = [];
    for (const { unitId, caseId, seq } of await this.#cases()) {
      if ((await this.#logged(caseChainId(MOVEMENT, unitId, caseId))) !== seq)
        faults.push(`log of ${unitId} ${caseId}`);
    }
    for (const { unitId, caseId, seq } of await this.#all(
      `${paths.nominations(MOVEMENT)}/`,
      nominationSchema,
    )) {
      const id = nominationId(unitId, caseId);
      if ((await this.#logged(nominationChainId(MOVEMENT, id))) !== seq) faults.push(`log of ${id}`);
    }
    for (const { ref, n } of this.#submitted) {
      const chain = caseOf(ref);
      // Of a burst, the newest verdict is told.
      if (this.#submitted.some((other) => caseOf(other.ref) === chain && other.n > n)) continue;
      const [notice] = this.#store.pathsUnder(paths.notification(OFFICE_UID, `${chain}~version~${n}`));
      if (notice === undefined) faults.push(`nobody was told of version ${n} of ${chain}`);
    }
    if (this.#store.pathsUnder(`${paths.deadLetters()}/`).length > 0) faults.push('a dead letter');
    await tellLeftNews(this.#services);
    const { drift } = await reconcile(this.#services, MOVEMENT);
    return [...faults, ...drift.filter((path) => path.includes('unitRecords'))];
  }

  /** How many entries a chain has; -1 where it does not verify. */
  async #logged(chainId: string): Promise<number> {
    const headPath = paths.chain(chainId);
    const head = (await this.#store.load([headPath])).read(headPath, chainHeadSchema);
    const entries = await this.#all(`${headPath}/`, chainEntrySchema);
    const inOrder = entries.toSorted((a, b) => a.n - b.n);
    return head && verifyChain(head, inOrder, this.#services.sha256) === null ? head.n : -1;
  }
}

const caseOf = ({ movementId, unitId, caseId }: Submitted['ref']) => caseChainId(movementId, unitId, caseId);

export const asText = (outcome: unknown) => canonicalJson(outcome);
