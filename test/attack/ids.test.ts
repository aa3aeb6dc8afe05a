import { callables, isCallableName } from '@thidua/domain/contract/callables';
import { logger } from 'firebase-functions';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { evilIds, leavesOf, maps, withAt, type Leaf } from './evil.ts';
import { requests } from './requests.ts';
import { AttackWorld } from './world.ts';

// Every act, every field of its request that is an id, every evil id: none gets past the contract, none is looked up.

const shown = vi.spyOn(logger, 'warn').mockImplementation(() => undefined);
afterAll(() => shown.mockRestore());

/** What people write, and what they choose among; all else in a request is an id. */
const texts =
  /^(text|remark|basis|reason|reasons|title|name|displayName|position|message|to|signer|signingForm|legalBases|recipients|email|phone|password|background|honorific|summary|takeOver|link|by|plan|fileName)$/;
const choices =
  /^(outcome|move|obligation|layer|until|on|opensAt|closesAt|from|date|number|mode|denominator|answer|purpose|paper|delivery|align|font|weight|style|how|publishAt)$/;

/** The name by which a field is known; what stands in a map goes by the map's. */
function fieldOf({ path, isKey }: Leaf): string {
  const names = path.filter((step) => typeof step === 'string');
  const map = names.at(-2) ?? '';
  return !isKey && maps.includes(map) ? map : (names.at(-1) ?? '');
}
const isId = (leaf: Leaf) => leaf.isKey || !(texts.test(fieldOf(leaf)) || choices.test(fieldOf(leaf)));
const names = Object.keys(callables).filter(isCallableName);
const fields = names.flatMap((act) =>
  leavesOf(requests[act])
    .filter(isId)
    .map((leaf) => [`${act}: ${leaf.path.join('.')}`, act, leaf] as const),
);

let world: AttackWorld;
beforeAll(async () => {
  world = await AttackWorld.open();
});

it.each(names)('a sound request of %s is well formed', (act) => {
  expect(callables[act].request.safeParse(requests[act]).error).toBeUndefined();
});

it('there is an id in every act that names something', () => {
  const nameless = names.filter((act) => !fields.some(([, of]) => of === act));
  // They name a person by an address, and nothing else.
  expect(nameless).toEqual(['requestPasswordReset']);
});

describe.each(fields)('%s', (_title, act, leaf) => {
  it('takes no evil id, and looks nothing up', async () => {
    const before = world.store.reads.length;
    for (const evil of evilIds) {
      // Of a map the contract leaves that name out; the test below sees to it.
      if (leaf.isKey && (typeof evil !== 'string' || evil === '__proto__')) continue;
      const said = await world.ask('anybody', act, withAt(requests[act], leaf, evil));
      expect([said, evil]).toEqual(['malformed', evil]);
    }
    expect(world.store.reads).toHaveLength(before);
    expect(world.admitted).toEqual([]);
  });
});

it('a map takes nothing by the name of what every object has', () => {
  for (const [title, act, leaf] of fields.filter(([, , { isKey }]) => isKey)) {
    const parsed = callables[act].request.parse(withAt(requests[act], leaf, '__proto__'));
    expect(JSON.stringify(parsed), title).not.toContain('__proto__');
    expect(Object.getPrototypeOf(parsed), title).toBe(Object.prototype);
  }
});
