/**
 * Which model of the book a trust map is, and which of its theorems applies.
 *
 * The parties want to agree on an order that one of them gives, whoever that is: IC1 and IC2 for n generals of whom at
 * most f are traitors. Fewer than two loyal ones have nothing to agree on, so f counts up to n − 2 (“withstand”). With
 * oral messages that arrive on time n ≥ 3f + 1 is needed and enough (Pease, Shostak and Lamport 1980); with signed ones
 * any n is (Lamport, Shostak and Pease 1982); both take f + 1 rounds in the worst case (Dolev and Strong 1983). If
 * messages may be late, no commander can be obeyed once f ≥ 1, and consensus takes n ≥ 3f + 1, signed or not (Dwork,
 * Lynch and Stockmeyer 1988). If they may be lost, two loyal parties already can’t coordinate (Gray 1978).
 */
import { faulty, suspects, type TrustMap } from './trust-map.ts';

export type Model =
  /** Nobody knows n: an open ledger. No theorem of the book is about it. */
  | { readonly kind: 'open' }
  /** Two generals, between any two of them. */
  | { readonly kind: 'lossy' }
  /** Nobody is a traitor, f = 0: what can still go wrong is that machines stop. */
  | { readonly kind: 'trusting'; readonly late: boolean }
  /** n = 2: one tells the other, who has nobody to disagree with. */
  | { readonly kind: 'pair'; readonly late: boolean }
  /** Messages may be late; `enough`: n ≥ 3f + 1, so that consensus is possible. */
  | { readonly kind: 'late'; readonly enough: boolean }
  /** Oral messages on time; `enough`: n ≥ 3f + 1. */
  | { readonly kind: 'oral'; readonly enough: boolean }
  /** Signed messages on time. */
  | { readonly kind: 'signed' };

/** What a map comes to in numbers. */
export interface Numbers {
  readonly n: number;
  /** How many may be Byzantine at once. */
  readonly f: number;
  /** As many of them as leave two loyal parties: the smaller of f and n − 2, which a protocol has to withstand. */
  readonly withstand: number;
  /** The m of OM(m) or SM(m) in the present design: one less than its rounds; `withstand` where the reader says nothing. */
  readonly m: number;
}

export function numbersOf(map: TrustMap): Numbers {
  const n = map.parties.length;
  const f = faulty(map);
  const withstand = Math.min(f, n - 2);
  return { n, f, withstand, m: map.rounds === null ? withstand : map.rounds - 1 };
}

export function modelOf(map: TrustMap): Model {
  const { n, f, withstand } = numbersOf(map);
  const late = map.network === 'late';
  if (map.open) return { kind: 'open' };
  if (map.network === 'lossy') return { kind: 'lossy' };
  if (f === 0) return { kind: 'trusting', late };
  if (n === 2) return { kind: 'pair', late };
  // consensus, too, asks something where a single loyal party is left, so there all f count
  if (late) return { kind: 'late', enough: n >= 3 * f + 1 };
  return map.signed ? { kind: 'signed' } : { kind: 'oral', enough: n >= 3 * withstand + 1 };
}

/** Whether the present design can be put to the check: parties that are known, and messages that are on time. */
export const isChecked = ({ kind }: Model): boolean =>
  kind === 'oral' || kind === 'signed' || kind === 'trusting' || kind === 'pair';

/** The lecture, and the place in it, whose theorem speaks of a model. */
export function theoremOf(model: Model): { readonly lecture: string; readonly statement: string | null } {
  switch (model.kind) {
    case 'open':
      return { lecture: 'trust', statement: 'where-the-book-ends' };
    case 'lossy':
      return { lecture: 'two-generals', statement: 'impossible' };
    case 'trusting':
      return model.late
        ? { lecture: 'still-hard', statement: null }
        : { lecture: 'too-few', statement: 'easy' };
    case 'pair':
      return model.late
        ? { lecture: 'still-hard', statement: 'slow-commander' }
        : { lecture: 'too-few', statement: 'easy' };
    case 'late':
      return { lecture: 'still-hard', statement: 'slow-commander' };
    case 'oral':
      return model.enough
        ? { lecture: 'enough', statement: 'enough' }
        : { lecture: 'too-few', statement: 'too-many' };
    case 'signed':
      return { lecture: 'signatures', statement: 'theorem-3' };
  }
}

/** Somebody on whom all rely: it can decide for everybody, and no agreement among traitors is needed. */
export const arbiters = (map: TrustMap): readonly number[] => {
  const doubtful = new Set(suspects(map));
  return map.parties.flatMap((_, place) => (doubtful.has(place) ? [] : [place]));
};
