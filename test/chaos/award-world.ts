import { membershipOf } from '@thidua/domain/people/membership-of';
import { createHash } from 'node:crypto';
import { awardSettings, giayKhen } from '@thidua/domain/movement/award-settings.fixture';
import { chainEntrySchema, chainHeadSchema, verifyChain } from '@thidua/domain/log/chain';
import { isSameName } from '@thidua/domain/nomination/names';
import {
  comparisonSchema,
  isLive,
  nominationSchema,
  type Nomination,
  type NominationState,
} from '@thidua/domain/nomination/nomination';
import { caseChainId, nominationChainId } from '@thidua/domain/log/chain-ids';
import {
  nominationCase,
  nominationId,
  REGISTRATION_CASE,
  REVIEW_CASE,
} from '@thidua/domain/movement/case-ids';
import { paths } from '@thidua/domain/base/paths';
import { ok } from '@thidua/domain/base/result';
import { caseSchema, submittableStates, type CaseState } from '@thidua/domain/submission/case';
import type { SubmissionRef } from '../../functions/src/cases/case-judge.ts';
import { judgeSubmission } from '../../functions/src/judging/judge-submission.ts';
import { moveCases } from '../../functions/src/moves/move-cases.ts';
import { appraiseNomination } from '../../functions/src/moves/appraise-nomination.ts';
import { settleMatch } from '../../functions/src/nominations/settle-match.ts';
import type { Services } from '../../functions/src/platform/services.ts';
import { reconcile } from '../../functions/src/summaries/reconcile.ts';
import type { Random } from '../../scripts/lib/random.ts';
import { fullChecklist, nominationContent, reviewContent } from '../support/award-contents.ts';
import { MemoryStore } from '../support/memory-store.ts';
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
const QUOTA = 2;
const CRASH_SHARE = 0.03;

/** Where the case of a dossier may stand while its record stands in a state. */
const together: Record<Exclude<NominationState, Later>, readonly CaseState[]> = {
  validated: ['validated'],
  withdrawn: ['draft', 'awaitingHead', 'invalid', 'amending'],
  returned: ['returned', 'awaitingHead', 'draft', 'amending'],
  rejected: ['received'],
  appraised: ['received'],
};
type Later = 'inSession' | 'supported' | 'notSupported' | 'published' | 'awarded' | 'declined' | 'revoked';
type Before = Nomination & { state: keyof typeof together };
const isBefore = (one: Nomination): one is Before => one.state in together;

/** Two units that review and nominate, and an office that appraises, side by side, with crashes and repeats. */
export class AwardWorld {
  readonly #random: Random;
  readonly #store: MemoryStore;
  readonly #scheduler: Scheduler;
  readonly #services: Services;
  #now = new Date('2022-01-20T02:00:00Z');
  #events: { ref: SubmissionRef; n: number }[] = [];
  #quiet = true;
  #tokens = 0;
  crashes = 0;
  repeats = 0;

  private constructor(random: Random) {
    this.#random = random;
    this.#scheduler = new Scheduler(random);
    this.#store = new MemoryStore(() => (this.#quiet ? Promise.resolve() : this.#scheduler.pause()));
    this.#services = {
      store: this.#store,
      now: () => this.#now,
      sha256: (text) => createHash('sha256').update(text).digest('hex'),
      newToken: () => `token-${(this.#tokens += 1)}`,
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
      mailer: { sender: () => 'thu@mau.example', send: async () => ok(null) },
      enqueueMail: async () => undefined,
      enqueueReset: async () => undefined,
      signer: () => Promise.reject(new Error('Nothing is signed here')),
      siteOrigin: () => 'https://mau.example',
    };
  }

  /** Both units have registered and reported; nothing is reviewed yet. */
  static async open(random: Random): Promise<AwardWorld> {
    const world = new AwardWorld(random);
    const store = world.#store;
    const quotas = [{ formId: 'giay-khen', kind: 'individual' as const, perUnit: QUOTA, perCluster: 3 }];
    const awards = { ...awardSettings, quotas };
    await store.set(paths.movement(MOVEMENT), { ...settings, awards, awardForms: giayKhen });
    for (const one of participants) await store.set(paths.participant(MOVEMENT, one.unitId), one);
    for (const one of emptyNodes) await store.set(paths.node(MOVEMENT, one.nodeId), one);
    const grant = { from: new Date(0), to: null };
    const grants = {
      [AUTHORITY]: { office: grant },
      ...Object.fromEntries(UNITS.map((unitId) => [unitId, { unitHead: grant, unitEditor: grant }])),
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
    for (const unitId of UNITS) {
      await world.#submit({ movementId: MOVEMENT, unitId, caseId: REGISTRATION_CASE }, registrationContent());
      const report = reportContent({ t1: '10', t2: '0' });
      await world.#submit({ movementId: MOVEMENT, unitId, caseId: 'final' }, report);
    }
    for (const { ref, n } of world.#events.splice(0)) await judgeSubmission(world.#services, ref, n);
    return world;
  }

  async play(): Promise<void> {
    for (let round = 6 + this.#random.below(10); round > 0; round -= 1) {
      this.#now = new Date(this.#now.getTime() + 3_600_000);
      const actions: (() => Promise<void>)[] = [];
      for (let index = 1 + this.#random.below(5); index > 0; index -= 1) actions.push(await this.#action());
      await this.#deliver(actions, CRASH_SHARE);
    }
    while (this.#events.length > 0) await this.#deliver([], 0);
  }

  async #deliver(actions: (() => Promise<void>)[], crashShare: number): Promise<void> {
    const due = this.#events.filter(() => crashShare === 0 || this.#random.chance(0.8));
    this.#events = this.#events.filter((event) => !due.includes(event));
    const repeated = due.filter(() => crashShare > 0 && this.#random.chance(0.2));
    this.repeats += repeated.length;
    const all = [...due, ...repeated];
    const handlers = all.map(
      ({ ref, n }) =>
        () =>
          judgeSubmission(this.#services, ref, n),
    );
    this.#quiet = false;
    const survived = await this.#scheduler.run([...handlers, ...actions], crashShare);
    this.#quiet = true;
    this.crashes += survived.filter((alive) => !alive).length;
    for (const [index, event] of all.entries()) if (!survived[index]) this.#events.push(event);
  }

  async #action(): Promise<() => Promise<void>> {
    const unitId = this.#random.pick(UNITS);
    const caseId = this.#random.chance(0.25) ? REVIEW_CASE : nominationCase(this.#random.pick(KEYS));
    const ref = { movementId: MOVEMENT, unitId, caseId };
    const what = this.#random.below(10);
    if (what < 5) {
      await this.#submit(ref, this.#content(caseId));
      return async () => undefined;
    }
    if (what < 7) {
      const move = this.#random.pick(['recall', 'recall', 'return', 'handToHead', 'handBack'] as const);
      return async () => {
        const cases = [{ unitId, caseId }];
        await moveCases(this.#services, OFFICE_UID, { movementId: MOVEMENT, move, reason: 'Lý do', cases });
      };
    }
    return this.#officeAction();
  }

  async #officeAction(): Promise<() => Promise<void>> {
    const all = await this.nominations();
    if (all.length === 0) return async () => undefined;
    const { unitId, caseId, seq } = this.#random.pick(all);
    const id = nominationId(unitId, caseId);
    const path = paths.comparison(MOVEMENT, id);
    const [match] = (await this.#store.load([path])).read(path, comparisonSchema)?.matches ?? [];
    if (match && this.#random.chance(0.5)) {
      const request = { movementId: MOVEMENT, nominationId: id, otherId: match.nominationId, reason: 'Khác' };
      return async () => void (await settleMatch(this.#services, OFFICE_UID, request));
    }
    const outcome = this.#random.pick(['appraise', 'appraise', 'appraise', 'return', 'reject'] as const);
    const request = { movementId: MOVEMENT, nominationId: id, seq, outcome, checklist: fullChecklist };
    return async () =>
      void (await appraiseNomination(this.#services, OFFICE_UID, { ...request, remark: 'Lý do' }));
  }

  #content(caseId: string): unknown {
    if (caseId !== REVIEW_CASE) return nominationContent(this.#random.pick(NAMES));
    return reviewContent({ heldOn: '15/01/2022', present: this.#random.pick(['12', '12', '10', '13']) });
  }

  /** As a client does under the rules: only in a state that takes a version, and without gaps. */
  async #submit({ movementId, unitId, caseId }: SubmissionRef, content: unknown): Promise<void> {
    const path = paths.case(movementId, unitId, caseId);
    const submission = (await this.#store.load([path])).read(path, caseSchema);
    const states: readonly string[] = submittableStates;
    if (submission && !states.includes(submission.state)) return;
    const n = this.#store.pathsUnder(`${paths.versions(movementId, unitId, caseId)}/`).length + 1;
    await this.#store.set(paths.version(movementId, unitId, caseId, n), version(content, this.#now));
    this.#events.push({ ref: { movementId, unitId, caseId }, n });
  }

  async nominations(): Promise<Before[]> {
    const found = this.#store.pathsUnder(`${paths.nominations(MOVEMENT)}/`);
    const documents = await this.#store.load(found);
    return found.flatMap((path) => documents.read(path, nominationSchema) ?? []).filter(isBefore);
  }

  /** Whatever does not hold that must hold. */
  async faults(): Promise<string[]> {
    const all = await this.nominations();
    const faults: string[] = [];
    for (const one of all) {
      const { unitId, caseId, state, seq, version: counted } = one;
      const id = nominationId(unitId, caseId);
      const at = paths.case(MOVEMENT, unitId, caseId);
      const submission = (await this.#store.load([at])).read(at, caseSchema);
      if (!submission || !together[state].includes(submission.state))
        faults.push(`${id} ${state} ${submission?.state}`);
      if (!submission?.validVersions.includes(counted)) faults.push(`${id} rests on version ${counted}`);
      if ((await this.#logged(caseChainId(MOVEMENT, unitId, caseId))) !== submission?.seq)
        faults.push(`log of ${at}`);
      if ((await this.#logged(nominationChainId(MOVEMENT, id))) !== seq) faults.push(`log of ${id}`);
    }
    for (const unitId of UNITS) faults.push(...(await this.#unitFaults(unitId, all)));
    const drift = await reconcile(this.#services, MOVEMENT);
    return [...faults, ...drift.drift.filter((path) => path.includes('unitRecords'))];
  }

  async #unitFaults(unitId: string, all: readonly Nomination[]): Promise<string[]> {
    const live = all.filter((one) => one.unitId === unitId && isLive(one.state));
    const twice = live.filter((one) =>
      live.some((other) => other !== one && isSameName(one.name, other.name)),
    );
    const at = paths.case(MOVEMENT, unitId, REVIEW_CASE);
    const review = (await this.#store.load([at])).read(at, caseSchema);
    const rests = live.some(({ state }) => state === 'appraised');
    return [
      ...(live.length > QUOTA ? [`${unitId} nominates ${live.length}`] : []),
      ...twice.map(({ name }) => `${unitId} nominates ${name} twice`),
      ...(rests && review?.state !== 'validated' ? [`the review of ${unitId} is ${review?.state}`] : []),
    ];
  }

  /** How many entries a chain has; -1 where it does not verify. */
  async #logged(chainId: string): Promise<number> {
    const headPath = paths.chain(chainId);
    const entryPaths = this.#store.pathsUnder(`${headPath}/`);
    const documents = await this.#store.load([headPath, ...entryPaths]);
    const head = documents.read(headPath, chainHeadSchema);
    const entries = entryPaths.flatMap((path) => documents.read(path, chainEntrySchema) ?? []);
    const inOrder = entries.toSorted((a, b) => a.n - b.n);
    return head && verifyChain(head, inOrder, this.#services.sha256) === null ? head.n : -1;
  }
}
