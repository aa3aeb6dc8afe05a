import { awardSettings, giayKhen } from '@thidua/domain/movement/award-settings.fixture';
import { isCallableName, type CallableName, type CallableRequest } from '@thidua/domain/contract/callables';
import { actOf } from '@thidua/domain/contract/acts';
import { chainEntrySchema, type ChainEntry } from '@thidua/domain/log/chain';
import { notificationSchema, type Notification } from '@thidua/domain/mail/notification';
import { membershipOf } from '@thidua/domain/people/membership-of';
import type { Role } from '@thidua/domain/people/membership';
import { paths } from '@thidua/domain/base/paths';
import type { z } from 'zod';
import { answer } from '../../functions/src/frame/answer.ts';
import { handlers } from '../../functions/src/handlers.ts';
import type { Services } from '../../functions/src/platform/services.ts';
import { MemoryStore } from '../support/memory-store.ts';
import { quietServices } from '../support/quiet-services.ts';
import { AUTHORITY, emptyNodes, MOVEMENT, participants, settings } from '../support/small-movement.ts';

/** A small movement with awards in memory, and its people, who act through the frame and the real handlers. */
export class Desk {
  readonly store: MemoryStore;
  readonly services: Services;
  /** Every refresh that was queued. */
  readonly queued: unknown[] = [];

  now: Date;

  /** `pause`: what comes before each step of the store. */
  constructor(now: Date, pause?: () => Promise<void>) {
    this.now = now;
    this.store = new MemoryStore(pause);
    const queue = async (...asked: unknown[]) => void this.queued.push(asked);
    this.services = {
      ...quietServices(this.store, () => this.now),
      isRefreshAsked: () => false,
      refreshLater: queue,
      refreshAnyway: queue,
      enqueueMail: async () => undefined,
    };
  }

  async open(): Promise<this> {
    await this.store.set(paths.movement(MOVEMENT), {
      ...settings,
      awards: awardSettings,
      awardForms: giayKhen,
      title: 'Phong trào thử',
      issuer: 'Ủy ban nhân dân Quận 5',
      issuedAt: 'Quận 5',
    });
    for (const one of participants) await this.store.set(paths.participant(MOVEMENT, one.unitId), one);
    for (const one of emptyNodes) await this.store.set(paths.node(MOVEMENT, one.nodeId), one);
    for (const id of ['a', 'b']) {
      const cluster = { name: `Cụm ${id}`, leadUnitId: null, proposedTargets: [] };
      await this.store.set(paths.cluster(MOVEMENT, id), cluster);
    }
    return this;
  }

  hold(uid: string, scope: string, role: Role, authorityId = AUTHORITY): Promise<void> {
    return this.store.set(
      paths.membership(uid),
      membershipOf({
        displayName: `Người ${uid}`,
        email: `${uid}@mau.example`,
        active: true,
        authorityId,
        grants: { [scope]: { [role]: { from: new Date(0), to: null } } },
      }),
    );
  }

  /** What was answered: the value, or the code of the refusal. */
  async ask<N extends CallableName>(uid: string, act: N, request: CallableRequest<N>): Promise<unknown> {
    return this.post(uid, act, request);
  }

  /** The same for what no type vouches for. */
  async post(uid: string, act: string, request: object): Promise<unknown> {
    const service = isCallableName(act) ? actOf(act).service : 'calls';
    const answered = await answer(
      this.services,
      handlers,
      service,
      { uid, authTime: this.now.getTime() / 1000 },
      { act, request },
    );
    if (answered.ok) return answered.value;
    return 'refusal' in answered.error ? answered.error.refusal : answered.error.malformed;
  }

  /** Every document but the buckets, which count what was asked. */
  kept(): [string, object][] {
    return this.store.everything().filter(([path]) => !path.startsWith(`${paths.buckets()}/`));
  }

  /** What somebody was told in the application. */
  noticesOf(uid: string): Notification[] {
    return this.#under(paths.notifications(uid)).map((data) => notificationSchema.parse(data));
  }

  /** The entries of a chain, in their order. */
  loggedIn(chainId: string): ChainEntry[] {
    return this.#under(paths.chainEntries(chainId))
      .map((data) => chainEntrySchema.parse(data))
      .toSorted((a, b) => a.n - b.n);
  }

  async read<T>(path: string, schema: z.ZodType<T>): Promise<T | null> {
    return (await this.store.load([path])).read(path, schema);
  }

  #under(collection: string): object[] {
    return this.kept().flatMap(([path, data]) => (path.startsWith(`${collection}/`) ? [data] : []));
  }
}
