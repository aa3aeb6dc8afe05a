import { actOf } from '@thidua/domain/contract/acts';
import { isCallableName, type CallableName } from '@thidua/domain/contract/callables';
import { membershipOf } from '@thidua/domain/people/membership-of';
import type { Grants, Membership } from '@thidua/domain/people/membership';
import { paths } from '@thidua/domain/base/paths';
import { err } from '@thidua/domain/base/result';
import { answer, type Handlers } from '../../functions/src/frame/answer.ts';
import { handlers } from '../../functions/src/handlers.ts';
import { MemoryStore } from '../support/memory-store.ts';
import { quietServices } from '../support/quiet-services.ts';
import { AUTHORITY, MOVEMENT, settings } from '../support/small-movement.ts';

export const NOW = new Date('2021-12-10T02:10:00Z');
const SIGNED_IN = NOW.getTime() / 1000 - 60;

/** The frame over a store with one movement; every act that is admitted is noted, refused in words of its own and does nothing. */
export class AttackWorld {
  readonly store = new MemoryStore();
  admitted: CallableName[] = [];
  readonly #noting: Handlers = new Proxy(handlers, {
    get: (_all, name: string) => async () => async () => {
      if (isCallableName(name)) this.admitted.push(name);
      return err('reasonRequired');
    },
  });

  static async open(): Promise<AttackWorld> {
    const world = new AttackWorld();
    await world.store.set(paths.movement(MOVEMENT), settings);
    return world;
  }

  async person(uid: string, grants: Grants, change: Partial<Membership> = {}): Promise<void> {
    const membership = membershipOf({
      displayName: 'Người thử',
      email: `${uid}@mau.example`,
      active: true,
      authorityId: AUTHORITY,
      grants,
      ...change,
    });
    await this.store.set(paths.membership(uid), { ...membership, ...change });
  }

  /** `admitted`, or why it was not. */
  async ask(uid: string | null, act: CallableName, request: unknown): Promise<string> {
    const services = quietServices(this.store, () => NOW);
    const caller = uid === null ? null : { uid, authTime: SIGNED_IN };
    const answered = await answer(services, this.#noting, actOf(act).service, caller, { act, request });
    if (answered.ok) return 'admitted';
    const said = 'refusal' in answered.error ? answered.error.refusal : answered.error.malformed;
    return said === 'reasonRequired' ? 'admitted' : said;
  }
}
