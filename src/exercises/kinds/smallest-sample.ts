/** Drawing an exercise on bounds: what is sought, what is given, and in which words the number is asked for. */
import { generals, type General } from '../../core/model.ts';
import type { Level } from '../kind.ts';
import type { Random } from '../random.ts';
import { domainOf, solve, type Army, type Condition, type Search } from './smallest-model.ts';

/** A number that is sought, and how it is asked for. */
export interface Subquestion {
  readonly search: Search;
  /** The value itself; how many of the n are loyal; how many more than there are; how many rounds (m + 1). */
  readonly as: 'itself' | 'loyal' | 'more' | 'rounds';
  /** How many generals there are already, where more are asked for. */
  readonly have: number | null;
}

export interface SmallestInstance {
  readonly parts: readonly Subquestion[];
  /** How many of the f do not lie but may fall silent for good. */
  readonly silent: number;
  /**
   * Where some may fall silent: whether OM(m) or SM(m) is asked about by its name, as it has been since version 2. Without
   * it the question is about every protocol, and the key is not.
   */
  readonly named?: true;
}

/** What an answer says where the value is this one. */
export function toldOf({ search, as, have }: Subquestion, value: number): number {
  switch (as) {
    case 'itself':
      return value;
    case 'loyal':
      return search.finds === 'n' ? value - search.f! : search.n! - value;
    case 'more':
      return value - have!;
    case 'rounds':
      return value + 1;
  }
}

/** Which value an answer means. */
export function valueOf({ search, as, have }: Subquestion, told: number): number {
  switch (as) {
    case 'itself':
      return told;
    case 'loyal':
      return search.finds === 'n' ? told + search.f! : search.n! - told;
    case 'more':
      return told + have!;
    case 'rounds':
      return told - 1;
  }
}

const seeking: Search = {
  ...{ army: 'om', finds: 'n', extreme: 'least', condition: 'both' },
  ...{ n: null, m: null, f: null, traitors: null },
};

const one = (
  search: Partial<Search>,
  as: Subquestion['as'] = 'itself',
  have: number | null = null,
): SmallestInstance => ({
  parts: [{ search: { ...seeking, ...search }, as, have }],
  silent: 0,
});

export function sampleSmallest(random: Random, level: Level, topic: string, version = 1): SmallestInstance {
  const sampled = SAMPLERS[topic as keyof typeof SAMPLERS][level - 1]!(random);
  return sampled.silent > 0 && version >= 2 ? { ...sampled, named: true } : sampled;
}

const SAMPLERS: Readonly<
  Record<'om' | 'sm' | 'frontier' | 'requirement', readonly ((random: Random) => SmallestInstance)[]>
> = {
  om: [generalsFor, generalsForLevels, levelsFor],
  sm: [roundsFor, traitorsSigned, placedRounds],
  frontier: [traitorsFor, traitorsForLevels, traitorsForOne],
  requirement: [bothFor, bothWithSilent, rangeFor],
};

const CONDITIONS: readonly Condition[] = ['both', 'IC1', 'IC2'];
const ONE_CONDITION: readonly Condition[] = ['IC1', 'IC2'];

/** How many generals for f traitors, in three ways of asking. */
function generalsFor(random: Random): SmallestInstance {
  const f = random.int(1, 7);
  const as = random.pick(['itself', 'loyal', 'more', 'more'] as const);
  return one({ f }, as, as === 'more' ? random.int(f + 2, 3 * f) : null);
}

/** OM(m) with more levels than there are traitors: one general more for each. */
function generalsForLevels(random: Random): SmallestInstance {
  const m = random.int(1, 6);
  const f = random.int(1, m);
  return one({ m, f, condition: random.pick(CONDITIONS) });
}

/** The shortest or longest OM(m) that stands. */
function levelsFor(random: Random): SmallestInstance {
  const f = random.int(1, 4);
  const n = random.int(3 * f + 1, 16);
  const search: Search = { ...seeking, finds: 'm', n, f, extreme: random.pick(['least', 'most'] as const) };
  return solve(search) === domainOf(search)[1]
    ? levelsFor(random)
    : one(search, random.pick(['itself', 'rounds']));
}

function roundsFor(random: Random): SmallestInstance {
  const n = random.int(4, 10);
  const f = random.int(1, n - 2);
  return one({ army: 'sm', finds: 'm', n, f }, random.pick(['itself', 'rounds'] as const));
}

function traitorsSigned(random: Random): SmallestInstance {
  const n = random.int(4, 12);
  const m = random.int(0, n - 3);
  return one({ army: 'sm', finds: 'f', extreme: 'most', n, m }, random.pick(['itself', 'loyal'] as const));
}

/** The traitors' places are known, and a loyal commander makes all the difference. */
function placedRounds(random: Random): SmallestInstance {
  const n = random.int(4, 7);
  const traitors: readonly General[] = random.some(generals(n), random.int(1, n - 2));
  return one({ army: 'sm', finds: 'm', n, traitors }, random.pick(['itself', 'rounds'] as const));
}

function traitorsFor(random: Random): SmallestInstance {
  const n = random.int(4, 31);
  return one({ finds: 'f', extreme: 'most', n }, random.pick(['itself', 'loyal'] as const));
}

function traitorsForLevels(random: Random): SmallestInstance {
  const n = random.int(4, 16);
  return one({ finds: 'f', extreme: 'most', n, m: random.int(1, Math.min(n - 2, 8)) });
}

/** One condition alone, which is easier to keep. */
function traitorsForOne(random: Random): SmallestInstance {
  const n = random.int(5, 14);
  const condition = random.pick(ONE_CONDITION);
  const m = random.int(condition === 'IC2' ? 0 : 1, Math.min(n - 3, 6));
  return one({ finds: 'f', extreme: 'most', n, m, condition });
}

/** Generals and levels, the second for the first. */
function requirement(
  army: Army,
  f: number,
  silent: number,
  generalsAs: Subquestion['as'],
  levelsAs: Subquestion['as'],
  have: number | null,
): SmallestInstance {
  const search: Search = { ...seeking, army, f };
  const levels: Search = { ...search, finds: 'm', n: solve(search) };
  return {
    parts: [
      { search, as: generalsAs, have },
      { search: levels, as: levelsAs, have: null },
    ],
    silent,
  };
}

const ARMIES: readonly Army[] = ['om', 'sm'];
const LEVELS_AS = ['itself', 'rounds'] as const;

function bothFor(random: Random): SmallestInstance {
  const as = random.pick(['itself', 'loyal'] as const);
  return requirement(random.pick(ARMIES), random.int(1, 7), 0, as, random.pick(LEVELS_AS), null);
}

function bothWithSilent(random: Random): SmallestInstance {
  const army = random.pick(ARMIES);
  const silent = random.int(1, 3);
  const f = silent + random.int(1, 3);
  const as = random.pick(['itself', 'more'] as const);
  return requirement(
    army,
    f,
    silent,
    as,
    random.pick(LEVELS_AS),
    as === 'more' ? random.int(2, f + 1) : null,
  );
}

/** All the OM(m) that stand lie between two numbers; both are asked. */
function rangeFor(random: Random): SmallestInstance {
  const f = random.int(1, 4);
  const n = random.int(3 * f + 2, 16);
  const condition = random.pick(['both', 'IC2'] as const);
  const search: Search = { ...seeking, finds: 'm', n, f, condition };
  const [least, most] = [search, { ...search, extreme: 'most' } as const];
  const as = random.pick(LEVELS_AS);
  if (solve(most) === domainOf(most)[1]) return rangeFor(random);
  return { parts: [least, most].map((part) => ({ search: part, as, have: null })), silent: 0 };
}
