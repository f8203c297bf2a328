/**
 * A trust map: who takes part in an agreement, who relies on whom, and what the messages between them are like.
 *
 * An edge a → b says that a relies on b’s being loyal: a would act on b’s word alone. A party may be Byzantine if the
 * reader says so, or if somebody does not rely on it: a protocol has to serve the one who doubts, too. That is all the
 * edges are for. They tell which parties an agreement must be prepared for; no theorem of the book uses them otherwise.
 *
 * Of the parties that may be Byzantine at most `atOnce` are so in the same execution, all of them if the reader says
 * nothing. Nothing can be asked where fewer than two are loyal, so from f = n − 1 on all that is left to withstand is
 * f = n − 2 (`model.ts`).
 */

/** A place in the list of parties, from 0. */
export type Place = number;

/** Whether a message arrives within its round, arrives at some time, or may never arrive. */
export const NETWORKS = ['on-time', 'late', 'lossy'] as const;
export type Network = (typeof NETWORKS)[number];

export interface Party {
  /** Unique; 1 to 16 letters, digits, hyphens and single spaces between them. */
  readonly name: string;
  /** Whether the reader says that it may be Byzantine. */
  readonly suspected: boolean;
  /** On whom it relies: others, ascending. */
  readonly trusts: readonly Place[];
}

export interface TrustMap {
  /** 2 to 9. */
  readonly parties: readonly Party[];
  /** How many of those that may be Byzantine are so at once, at most; null: perhaps all. */
  readonly atOnce: number | null;
  readonly signed: boolean;
  readonly network: Network;
  /** How many rounds they talk in the present design, 1 to n − 1; null: as many as it takes, f + 1. */
  readonly rounds: number | null;
  /** Whether anybody may join, so that n is unknown. */
  readonly open: boolean;
}

export const MAP_LIMITS = { parties: { least: 2, most: 9 }, name: 16 } as const;

/** What a name may be: letters of any script, digits, hyphens, and single spaces inside. */
export const NAME = /^(?=.{1,16}$)[\p{L}\p{N}-]+(?: [\p{L}\p{N}-]+)*$/u;

/** Words of the text form, which would make a line ambiguous in a name. */
export const isName = (name: string): boolean =>
  NAME.test(name) && !/(?:^| )trusts(?: |$)/.test(name) && name !== 'everybody';

export const places = (map: TrustMap): readonly Place[] => map.parties.map((_, place) => place);

export const trusts = (map: TrustMap, from: Place, to: Place): boolean =>
  map.parties[from]!.trusts.includes(to);

/** Those who do not rely on a party. */
export const doubters = (map: TrustMap, place: Place): readonly Place[] =>
  places(map).filter((other) => other !== place && !trusts(map, other, place));

/** What a party is to the others. */
export type Standing =
  /** Everybody relies on it. */
  | 'trusted'
  /** The reader says that it may be Byzantine. */
  | 'suspected'
  /** Somebody does not rely on it. */
  | 'doubted';

export function standingOf(map: TrustMap, place: Place): Standing {
  if (map.parties[place]!.suspected) return 'suspected';
  return doubters(map, place).length > 0 ? 'doubted' : 'trusted';
}

/** The parties that may be Byzantine, ascending. */
export const suspects = (map: TrustMap): readonly Place[] =>
  places(map).filter((place) => standingOf(map, place) !== 'trusted');

/** How many parties may be Byzantine at once. */
export const faulty = (map: TrustMap): number => Math.min(map.atOnce ?? Infinity, suspects(map).length);

/** Trust in somebody who may be Byzantine: who relies on it though the reader, or another party, does not. */
export const misplaced = (map: TrustMap): readonly (readonly [from: Place, to: Place])[] =>
  suspects(map).flatMap((to) =>
    places(map)
      .filter((from) => trusts(map, from, to))
      .map((from) => [from, to] as const),
  );

/** A map with these parties, trust given by name, and the book’s setting where nothing else is said. */
export function mapOf(
  names: readonly string[],
  trusting: Readonly<Record<string, readonly string[] | 'everybody'>> = {},
  more: Partial<Omit<TrustMap, 'parties'>> & { readonly suspected?: readonly string[] } = {},
): TrustMap {
  const { suspected = [], ...settings } = more;
  const parties = names.map((name, place): Party => {
    const whom = trusting[name] ?? [];
    const wanted = (other: string): boolean => whom === 'everybody' || whom.includes(other);
    return {
      name,
      suspected: suspected.includes(name),
      trusts: names.flatMap((other, to) => (to !== place && wanted(other) ? [to] : [])),
    };
  });
  return { parties, atOnce: null, signed: false, network: 'on-time', rounds: null, open: false, ...settings };
}

/** The map with settings that fit it: never more at once than may be Byzantine, never more rounds than n − 1. */
export function fitted(map: TrustMap): TrustMap {
  const most = suspects(map).length;
  const { atOnce, rounds } = map;
  return {
    ...map,
    atOnce: atOnce !== null && atOnce >= most ? null : atOnce,
    rounds: rounds !== null && rounds > map.parties.length - 1 ? null : rounds,
  };
}
