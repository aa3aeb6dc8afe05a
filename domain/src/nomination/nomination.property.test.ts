import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { roles, type Role } from '../people/membership.ts';
import { nominationIn } from './nomination.fixture.ts';
import {
  decideNominationMove,
  nominationMoveNames,
  nominationSchema,
  nominationStates,
  unpublishMoveOf,
  type Nomination,
  type NominationEvent,
  type NominationMove,
  type NominationState,
} from './nomination.ts';
import { refusePublishing } from '../award/publication.ts';

interface Step {
  name: NominationMove;
  held: readonly (Role | 'system')[];
  reason: string;
  /** The chairman means to award it all the same; asked for before the move. */
  against: boolean;
}

const everybody: readonly (Role | 'system')[] = [...roles, 'system'];
const step: fc.Arbitrary<Step> = fc.record({
  name: fc.constantFrom(...nominationMoveNames),
  held: fc.oneof(fc.constant(everybody), fc.subarray([...everybody])),
  reason: fc.constantFrom('Lý do', 'Lý do', 'Lý do', ' ', ''),
  against: fc.boolean(),
});
const histories = fc.array(step, { minLength: 30, maxLength: 120, size: 'max' });

const start = Date.parse('2022-01-20T00:00:00Z');
const published: readonly NominationState[] = ['published', 'awarded', 'revoked'];
const ended: readonly NominationState[] = ['rejected', 'declined', 'revoked'];
const open: readonly NominationState[] = ['validated', 'withdrawn', 'returned'];

const resultOf = (supported: boolean) => ({
  members: 9,
  eligible: 9,
  present: 9,
  support: supported ? 9 : 0,
  notSupport: supported ? 0 : 9,
  noOpinion: 0,
  quorumMet: true,
  needed: 5,
  base: 9,
  supported,
});

/** A step as the callables take it: a list for comment asks for the council's support or the chairman's reason. */
function take(before: Nomination, { name, held, reason, against }: Step, at: Date) {
  const isProposed = against && before.state === 'notSupported';
  const nomination = isProposed ? { ...before, againstCouncil: 'Có lý do' } : before;
  if (name === 'publish' && refusePublishing(nomination) !== null) return null;
  if (name.startsWith('unpublish') && name !== unpublishMoveOf(nomination)) return null;
  const voted = name === 'support' || name === 'notSupport' ? { result: resultOf(name === 'support') } : {};
  const decided = decideNominationMove(nomination, name, held, reason, at, voted);
  return decided.ok ? decided.value : null;
}

/** The rules that a life breaks, told by its log and by where it stands. */
function broken(life: readonly NominationEvent[], now: Nomination): string[] {
  const states = ['validated', ...life.map(({ after }) => after)];
  const last = life.at(-1);
  const since = (state: NominationState) => states.lastIndexOf(state);
  const rules: Record<string, boolean> = {
    'it is a nomination by its schema': nominationSchema.safeParse(now).success,
    'the log has no gap': life.every((event, n) => event.before === states[n]),
    'the log ends where it stands': states.at(-1) === now.state,
    'seq counts the log': now.seq === life.length + 1,
    'nothing is awarded that was not published': now.state !== 'awarded' || last?.before === 'published',
    'nothing is published that was neither supported nor taken up against the council':
      !published.includes(now.state) ||
      states[since('published') - 1] === 'supported' ||
      (states[since('published') - 1] === 'notSupported' && now.againstCouncil !== ''),
    'a vote comes out of a session, and stands again where a list gives back': [
      'supported',
      'notSupported',
    ].every(
      (state) =>
        now.state !== state ||
        last?.before === 'inSession' ||
        (last?.before === 'published' && states[since('published') - 1] === state),
    ),
    'a session takes up what was appraised': now.state !== 'inSession' || last?.before === 'appraised',
    'what has ended stays so': states.slice(0, -1).every((state) => !ended.some((one) => one === state)),
    'withdrawn only before the appraisal':
      now.state !== 'withdrawn' || open.some((state) => state === last?.before),
    'only the unit and its own faults withdraw':
      now.state !== 'withdrawn' || last?.role === 'system' || last?.role.startsWith('unit') === true,
    'only an award is revoked': now.state !== 'revoked' || last?.before === 'awarded',
    'only the chairman declines and revokes':
      !['declined', 'revoked'].some((state) => state === now.state) || last?.role === 'chairman',
    'nobody gives it up, or back, without a reason':
      (!['returned', 'rejected', 'declined', 'revoked'].some((state) => state === now.state) &&
        !last?.action.startsWith('unpublish')) ||
      now.remark !== '',
  };
  return Object.entries(rules).flatMap(([rule, holds]) => (holds ? [] : [rule]));
}

test('no mix of roles and moves reaches a state that must not be', () => {
  const reached = new Set<string>();
  fc.assert(
    fc.property(histories, (steps) => {
      let nomination = nominationIn('validated');
      const life: NominationEvent[] = [];
      for (const [index, one] of steps.entries()) {
        const done = take(nomination, one, new Date(start + index * 3_600_000));
        if (!done) continue;
        nomination = done.next;
        life.push(done.event);
        expect(broken(life, nomination)).toEqual([]);
        reached.add(nomination.state);
        reached.add(done.event.action);
      }
    }),
    { numRuns: 3000 },
  );
  expect([...reached].toSorted()).toEqual([...nominationStates, ...nominationMoveNames].toSorted());
});
