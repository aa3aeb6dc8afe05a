import { membershipOf } from '@thidua/domain/people/membership-of';
import { createHash } from 'node:crypto';
import { chainEntrySchema, chainHeadSchema, verifyChain } from '@thidua/domain/log/chain';
import { contributionOf } from '@thidua/domain/submission/judge';
import { participantSchema } from '@thidua/domain/movement/movement';
import { nodeSchema, NODE_REST_MS } from '@thidua/domain/summary/node';
import { caseChainId } from '@thidua/domain/log/chain-ids';
import { paths } from '@thidua/domain/base/paths';
import { REGISTRATION_CASE } from '@thidua/domain/movement/case-ids';
import { ok } from '@thidua/domain/base/result';
import { caseSchema, countedVersion, submittableStates, versionSchema } from '@thidua/domain/submission/case';
import { caseMoveNames } from '@thidua/domain/submission/case-moves';
import { addTally, sumOf, type Tally } from '@thidua/domain/summary/tally';
import { countUnit, unitRecordSchema } from '@thidua/domain/summary/unit-record';
import { factsOf, type CaseFacts } from '@thidua/domain/summary/case-facts';

import type { SubmissionRef } from '../../functions/src/cases/case-judge.ts';
import { judgeSubmission } from '../../functions/src/judging/judge-submission.ts';
import { moveCases } from '../../functions/src/moves/move-cases.ts';
import { grantExtension } from '../../functions/src/participants/grant-extension.ts';
import { placeUnit } from '../../functions/src/participants/place-unit.ts';
import type { NodeRefresh, Services } from '../../functions/src/platform/services.ts';
import { propagateUnits, refreshNode } from '../../functions/src/summaries/propagate.ts';
import { reconcile, rollDay } from '../../functions/src/summaries/reconcile.ts';
import { MemoryStore } from '../support/memory-store.ts';
import { SummaryWatch } from '../../scripts/chaos/summary-watch.ts';
import type { Random } from '../../scripts/lib/random.ts';
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

/** What the platform delivers: at least once, in any order, side by side; tasks likewise. */
type Delivery = { kind: 'event'; ref: SubmissionRef; n: number } | { kind: 'task'; refresh: NodeRefresh };

const CRASH_SHARE = 0.03;
const REPEAT_SHARE = 0.2;
/** Steps over the network that take so long that a node rests no more, and what was read before has become old. */
const DELAY_SHARE = 0.02;
const DELAY_MS = 2 * NODE_REST_MS;
const isNode = (path: string) => path.startsWith(`${paths.nodes(MOVEMENT)}/`);
const UNITS = participants.map(({ unitId }) => unitId);
const CASES = [REGISTRATION_CASE, ...settings.reportingPeriods.map(({ id }) => id)];

/** A small movement on the in-memory store, with handlers that run side by side and may die between two awaits. */
export class World {
  readonly #random: Random;
  readonly #store: MemoryStore;
  readonly #scheduler: Scheduler;
  readonly #services: Services;
  #now = new Date('2021-11-20T02:00:00Z');
  #deliveries: Delivery[] = [];
  #quiet = true;
  #tokens = 0;
  readonly #watch = new SummaryWatch();
  crashes = 0;
  repeats = 0;
  moved = 0;

  private constructor(random: Random) {
    this.#random = random;
    this.#scheduler = new Scheduler(random);
    const pause = async () => {
      if (this.#quiet) return;
      await this.#scheduler.pause();
      if (this.#random.chance(DELAY_SHARE)) this.#now = new Date(this.#now.getTime() + DELAY_MS);
    };
    this.#store = new MemoryStore(pause, (path, data) => {
      if (isNode(path)) this.#watch.see(path, nodeSchema.parse(data));
    });
    this.#services = {
      store: this.#store,
      now: () => this.#now,
      sha256: (text) => createHash('sha256').update(text).digest('hex'),
      newToken: () => `token-${(this.#tokens += 1)}`,
      refreshLater: async (movementId, nodeId) => {
        await pause();
        this.#deliveries.push({ kind: 'task', refresh: { movementId, nodeId, childIds: null } });
      },
      isRefreshAsked: (movementId, nodeId) =>
        this.#deliveries.some(
          (delivery) =>
            delivery.kind === 'task' &&
            delivery.refresh.childIds === null &&
            delivery.refresh.movementId === movementId &&
            delivery.refresh.nodeId === nodeId,
        ),
      refreshAnyway: async (refresh) => {
        await pause();
        this.#deliveries.push({ kind: 'task', refresh });
      },
      accounts: {
        findByEmail: async () => null,
        create: async () => undefined,
        remove: async () => undefined,
        setPassword: async () => undefined,
        endSessions: async () => undefined,
      },
      mailer: { sender: () => 'thu@mau.example', send: async () => ok(null) },
      enqueueMail: pause,
      enqueueReset: pause,
      signer: () => Promise.reject(new Error('Nothing is signed here')),
      siteOrigin: () => 'https://mau.example',
    };
  }

  static async open(random: Random): Promise<World> {
    const world = new World(random);
    const store = world.#store;
    await store.set(paths.movement(MOVEMENT), settings);
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
    return world;
  }

  /** A random number of rounds; in each, some actions, some deliveries and repeats run side by side. */
  async play(): Promise<void> {
    const rounds = 4 + this.#random.below(7);
    for (let round = 0; round < rounds; round += 1) {
      this.#now = new Date(
        this.#now.getTime() + this.#random.pick([20, 400, 1500, 3_600_000, 6 * 86_400_000]),
      );
      const jobs: (() => Promise<void>)[] = [];
      const actions = 1 + this.#random.below(6);
      for (let index = 0; index < actions; index += 1) jobs.push(await this.#action());
      await this.#deliver(jobs, CRASH_SHARE);
    }
  }

  /** Delivers what is left until nothing is, without crashes: at least once means in the end. */
  async settle(): Promise<void> {
    this.#now = new Date(this.#now.getTime() + 10 * NODE_REST_MS);
    while (this.#deliveries.length > 0) {
      await this.#deliver([], 0);
      this.#now = new Date(this.#now.getTime() + 2 * NODE_REST_MS);
    }
  }

  async #deliver(actions: (() => Promise<void>)[], crashShare: number): Promise<void> {
    const due = this.#deliveries.filter(() => crashShare === 0 || this.#random.chance(0.7));
    this.#deliveries = this.#deliveries.filter((delivery) => !due.includes(delivery));
    const repeated = due.filter(() => crashShare > 0 && this.#random.chance(REPEAT_SHARE));
    this.repeats += repeated.length;
    const all = [...due, ...repeated];
    const handlers = all.map((delivery) => () => this.#handle(delivery));
    this.#quiet = false;
    const survived = await this.#scheduler.run([...handlers, ...actions], crashShare);
    this.#quiet = true;
    this.crashes += survived.filter((alive) => !alive).length;
    for (const [index, delivery] of all.entries()) if (!survived[index]) this.#deliveries.push(delivery);
  }

  #handle(delivery: Delivery): Promise<void> {
    return delivery.kind === 'event'
      ? judgeSubmission(this.#services, delivery.ref, delivery.n)
      : refreshNode(this.#services, delivery.refresh);
  }

  async #action(): Promise<() => Promise<void>> {
    const unitId = this.#random.pick(UNITS);
    const caseId = this.#random.chance(0.5) ? REGISTRATION_CASE : this.#random.pick(CASES);
    const ref = { movementId: MOVEMENT, unitId, caseId };
    const what = this.#random.below(10);
    if (what < 5) {
      await this.#submit(ref);
      return async () => undefined;
    }
    if (what < 8) {
      const move = this.#random.chance(0.5) ? 'receive' : this.#random.pick(caseMoveNames);
      const cases = UNITS.filter(() => this.#random.chance(0.4)).map((id) => ({ unitId: id, caseId }));
      const some = cases.length > 0 ? cases : [{ unitId, caseId }];
      return async () => {
        await moveCases(this.#services, OFFICE_UID, {
          movementId: MOVEMENT,
          move,
          reason: 'Lý do',
          cases: some,
        });
      };
    }
    if (what === 8) return async () => this.#placeElsewhere(unitId);
    if (this.#random.chance(0.5)) {
      return async () => {
        await rollDay(this.#services, MOVEMENT);
      };
    }
    const until = this.#random.pick(['2021-11-28', '2021-12-20', '2022-03-01']);
    return async () => {
      await grantExtension(this.#services, OFFICE_UID, {
        movementId: MOVEMENT,
        caseId,
        unitIds: [unitId, this.#random.pick(UNITS)],
        until,
        reason: 'Lý do',
      });
    };
  }

  /** As a client does under the rules: only in a state that takes a version, and without gaps. */
  async #submit({ movementId, unitId, caseId }: SubmissionRef): Promise<void> {
    const casePath = paths.case(movementId, unitId, caseId);
    const submission = (await this.#store.load([casePath])).read(casePath, caseSchema);
    const states: readonly string[] = submittableStates;
    if (submission && !states.includes(submission.state)) return;
    const n = this.#store.pathsUnder(`${paths.versions(movementId, unitId, caseId)}/`).length + 1;
    // Now and then a figure that is asked about.
    const digit = () => (this.#random.chance(0.1) ? '400' : String(this.#random.below(11)));
    const content =
      caseId === REGISTRATION_CASE
        ? registrationContent(this.#random.chance(0.2) ? 'mười' : String(1 + this.#random.below(20)))
        : reportContent({ t1: digit(), t2: this.#random.chance(0.15) ? '' : digit() });
    await this.#store.set(
      paths.version(movementId, unitId, caseId, n),
      version(content, new Date(this.#now.getTime() - this.#random.below(1000))),
    );
    this.#deliveries.push({ kind: 'event', ref: { movementId, unitId, caseId }, n });
  }

  /** A unit is put into the other cluster: it must take its figures along. */
  async #placeElsewhere(unitId: string): Promise<void> {
    const placed = await placeUnit(this.#services, OFFICE_UID, {
      movementId: MOVEMENT,
      unitId,
      clusterId: this.#random.pick(['a', 'b']),
      obligation: this.#random.pick(['required', 'invited']),
      active: this.#random.chance(0.9),
      reason: 'Lý do',
    });
    if (placed.ok) this.moved += 1;
  }

  /** What is wrong with any log: a broken chain, or a transition of a case without its entry (docs/rules.md#rule-2). */
  async logFaults(): Promise<string[]> {
    const heads = this.#store.pathsUnder('chains/').filter((path) => path.split('/').length === 2);
    const faults: string[] = [];
    for (const headPath of heads) {
      const entryPaths = this.#store.pathsUnder(`${headPath}/`);
      const documents = await this.#store.load([headPath, ...entryPaths]);
      const head = documents.read(headPath, chainHeadSchema);
      const entries = entryPaths.flatMap((path) => documents.read(path, chainEntrySchema) ?? []);
      const inOrder = entries.toSorted((a, b) => a.n - b.n);
      const fault = head && verifyChain(head, inOrder, this.#services.sha256);
      if (!head || fault) faults.push(headPath);
    }
    for (const unitId of UNITS) {
      for (const caseId of CASES) {
        const casePath = paths.case(MOVEMENT, unitId, caseId);
        const chainPath = paths.chain(caseChainId(MOVEMENT, unitId, caseId));
        const documents = await this.#store.load([casePath, chainPath]);
        const transitions = documents.read(casePath, caseSchema)?.seq ?? 0;
        if (transitions !== (documents.read(chainPath, chainHeadSchema)?.n ?? 0)) faults.push(casePath);
      }
    }
    return faults;
  }

  /** Where a summary counted an older state of a child after a newer one, if only until it was counted again. */
  wentBack(): string[] {
    return this.#watch.check().faults;
  }

  async corruptOneRecord(): Promise<void> {
    const path = paths.unitRecord(MOVEMENT, 'u1');
    const record = (await this.#store.load([path])).read(path, unitRecordSchema);
    if (!record) throw new Error('No record to corrupt');
    const wrong = {
      ...record,
      version: record.version + 1,
      tally: addTally(record.tally, { registered: 1 }),
    };
    await this.#store.set(path, wrong);
    await propagateUnits(this.#services, MOVEMENT, [wrong]);
    await this.settle();
  }

  async reconcile(): Promise<string[]> {
    return (await reconcile(this.#services, MOVEMENT)).drift;
  }

  /** node id → tally, with the sum of its children beside it. */
  async liveSummaries(): Promise<Record<string, Tally>> {
    const nodePaths = this.#store.pathsUnder(`${paths.nodes(MOVEMENT)}/`);
    const documents = await this.#store.load(nodePaths);
    return Object.fromEntries(
      nodePaths.flatMap((path) => {
        const node = documents.read(path, nodeSchema);
        return node ? [[node.nodeId, node.tally]] : [];
      }),
    );
  }

  /** The same from nothing but participants, cases and versions, by plain addition. */
  async recomputedSummaries(): Promise<Record<string, Tally>> {
    const children = new Map<string, Tally[]>(emptyNodes.map(({ nodeId }) => [nodeId, []]));
    for (const unitId of UNITS) {
      const recordPath = paths.unitRecord(MOVEMENT, unitId);
      const participantPath = paths.participant(MOVEMENT, unitId);
      const documents = await this.#store.load([recordPath, participantPath]);
      const participant = documents.read(participantPath, participantSchema);
      const record = documents.read(recordPath, unitRecordSchema);
      if (!participant || !record) throw new Error(`${unitId} was not counted`);
      const { tally } = countUnit(settings, participant, await this.#factsOf(unitId), record.day);
      children.get(participant.parentNode)?.push(tally);
    }
    const result: Record<string, Tally> = {};
    for (const { nodeId, parentId } of emptyNodes.toReversed()) {
      result[nodeId] = sumOf(children.get(nodeId) ?? []);
      if (parentId !== null) children.get(parentId)?.push(result[nodeId]);
    }
    return result;
  }

  async #factsOf(unitId: string): Promise<Record<string, CaseFacts>> {
    const facts: Record<string, CaseFacts> = {};
    for (const caseId of CASES) {
      const path = paths.case(MOVEMENT, unitId, caseId);
      const submission = (await this.#store.load([path])).read(path, caseSchema);
      if (!submission) continue;
      const counted = countedVersion(submission);
      let contribution = {};
      if (counted !== null) {
        const versionPath = paths.version(MOVEMENT, unitId, caseId, counted);
        const held = (await this.#store.load([versionPath])).read(versionPath, versionSchema);
        contribution = contributionOf(caseId, held?.content);
      }
      facts[caseId] = factsOf(submission, contribution);
    }
    return facts;
  }
}
