/**
 * Changes what is written as it is when the change comes: an upload ends long after the render that began it, perhaps after the
 * form was left, or left and come back to.
 */
export interface LateChange<C> {
  /** Keeps the draft open until released. */
  hold: () => () => void;
  change: (change: (content: C) => C) => void;
}

/** The same of a part of it. */
export const lateIn = <C, P>(
  { hold, change }: LateChange<C>,
  withPart: (content: C, change: (part: P) => P) => C,
): LateChange<P> => ({ hold, change: (partly) => change((content) => withPart(content, partly)) });
