/** The order of a proof's steps as the reader has laid it: what is in the proof, what is left out, and every move. Pure. */

export interface ProofOrder {
  /** Letters in the proof, in order. */
  readonly used: readonly string[];
  readonly aside: readonly string[];
}

export type ProofMove =
  /** To a place of the proof, from wherever it was. */
  | { readonly kind: 'place'; readonly letter: string; readonly at: number }
  | { readonly kind: 'leave-out'; readonly letter: string };

/** The order of a kept answer: what it does not name is left out. Without one all lie as they were dealt. */
export function orderIn(letters: readonly string[], text: string | null): ProofOrder {
  if (text === null) return { used: letters, aside: [] };
  const used = Array.from(text).filter((letter) => letters.includes(letter));
  return { used, aside: letters.filter((letter) => !used.includes(letter)) };
}

export function moved({ used, aside }: ProofOrder, move: ProofMove): ProofOrder {
  const { letter } = move;
  const rest = used.filter((other) => other !== letter);
  const others = aside.filter((other) => other !== letter);
  if (move.kind === 'leave-out') return { used: rest, aside: [...others, letter] };
  const at = Math.max(0, Math.min(move.at, rest.length));
  return { used: [...rest.slice(0, at), letter, ...rest.slice(at)], aside: others };
}

export const textOf = ({ used }: ProofOrder): string | null => (used.length === 0 ? null : used.join(''));
