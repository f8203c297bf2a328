/** Going back and forth among the states that a reader has made: what happened before, and what was taken back. */

/** The newest stands at the end of either. */
export interface History<Moment> {
  readonly past: readonly Moment[];
  readonly future: readonly Moment[];
}

export const NO_HISTORY: History<never> = { past: [], future: [] };

/** After a change: the state before it can be brought back, and what had been taken back is gone. */
export const remembering = <Moment>({ past }: History<Moment>, before: Moment): History<Moment> => ({
  past: [...past, before],
  future: [],
});

/** What was brought back, and what can be now; null where nothing was there to bring back. */
export function travelled<Moment>(
  { past, future }: History<Moment>,
  kind: 'undo' | 'redo',
  now: Moment,
): (History<Moment> & { readonly moment: Moment }) | null {
  const [from, onto] = kind === 'undo' ? [past, future] : [future, past];
  const moment = from.at(-1);
  if (moment === undefined) return null;
  const [rest, pile] = [from.slice(0, -1), [...onto, now]];
  return { moment, ...(kind === 'undo' ? { past: rest, future: pile } : { past: pile, future: rest }) };
}
