import type { RefusalCode } from './refusal.ts';
import { err, ok, type Result } from './result.ts';

/**
 * One move in the life of a case, a nomination or a mail: from which states, to which, by whom, and whether it needs a reason.
 * The tables of moves are `Record<name, Move>` over a list of names, so that neither can hold what the other lacks.
 */
export interface Move<State extends string, Actor extends string> {
  from: readonly State[];
  to: State;
  by: readonly Actor[];
  reason: 'required' | 'none';
}

/** A move that is made, as the log tells it. */
export interface Step<State extends string, Actor extends string> {
  role: Actor;
  before: State;
  after: State;
  /** Without what surrounds it; '' where none was given. */
  reason: string;
}

/**
 * Why somebody who is all of `held` may not make a move now, whatever reason they give; null where they may. `barred`: what
 * speaks against it in any state, which is told to those only who could make the move at all.
 */
export function refuseMove<State extends string, Actor extends string>(
  move: Move<State, Actor>,
  state: State,
  held: readonly Actor[],
  barred: RefusalCode | null = null,
): RefusalCode | null {
  if (!move.by.some((actor) => held.includes(actor))) return 'notAllowed';
  return barred ?? (move.from.includes(state) ? null : 'notInThisState');
}

/** The step that a move comes to, made as the first of its actors that is held. */
export function decideStep<State extends string, Actor extends string>(
  move: Move<State, Actor>,
  state: State,
  held: readonly Actor[],
  reason: string,
  barred: RefusalCode | null = null,
): Result<Step<State, Actor>, RefusalCode> {
  const refusal = refuseMove(move, state, held, barred);
  if (refusal) return err(refusal);
  const given = reason.trim();
  if (move.reason === 'required' && given === '') return err('reasonRequired');
  const role = move.by.find((actor) => held.includes(actor));
  return role === undefined ? err('notAllowed') : ok({ role, before: state, after: move.to, reason: given });
}
