/**
 * Every strategy against phase king, all at once: the oracle of its tests. It takes no code from the core.
 *
 * Nothing that traitors told each other matters, and what they tell one general binds them nowhere else. So a strategy is a
 * word (attack, retreat or nothing) in each message that a traitor may send a loyal general, and how far the loyal generals are
 * after each phase is a list of their values. This goes through all lists, phase by phase, and counts the strategies
 * that lead to each.
 */

export interface Setup {
  readonly n: number;
  readonly f: number;
  /** Ascending. */
  readonly traitors: readonly number[];
  /** Where a general leaves its own proposal out of the count, which is a mistake; nowhere if left out. */
  readonly forgetsItsOwn?: 'taking' | 'keeping' | 'both';
}

/** The values of the loyal generals, ascending, 1 for attack: with how many strategies each list is reached. */
export type Reached = ReadonlyMap<string, number>;

/** A list of values as a key: `101`. */
const keyOf = (values: readonly number[]): string => values.join('');

export const valuesOf = (key: string): readonly number[] => Array.from(key, Number);

export const loyalOf = ({ n, traitors }: Setup): readonly number[] =>
  Array.from({ length: n }, (_, i) => i + 1).filter((general) => !traitors.includes(general));

/** What the loyal generals may begin the first phase with after the commander's order (1 for attack). */
export function ordered(setup: Setup, order: number): Reached {
  const loyal = loyalOf(setup);
  if (loyal.includes(1)) return new Map([[keyOf(loyal.map(() => order)), 1]]);
  // a traitorous commander tells each attack, retreat or nothing, which is retreat
  return product(loyal.map(() => new Map([[1, 1], [0, 2]]))); // prettier-ignore
}

/** Where phase `king` leads from these lists. */
export function afterPhase(setup: Setup, king: number, before: Reached): Reached {
  const after = new Map<string, number>();
  for (const [key, ways] of before) {
    for (const [next, more] of phaseFrom(setup, king, valuesOf(key))) {
      after.set(next, (after.get(next) ?? 0) + ways * more);
    }
  }
  return after;
}

/** Where all phases lead. */
export function afterAll(setup: Setup, before: Reached): Reached {
  let reached = before;
  for (let king = 1; king <= setup.f + 1; king++) reached = afterPhase(setup, king, reached);
  return reached;
}

/** From how many strategies a general can hear how many attacks and retreats from t traitors: all 3^t of them. */
function hearings(t: number): readonly (readonly [attacks: number, retreats: number])[] {
  let heard: (readonly [number, number])[] = [[0, 0]];
  for (let i = 0; i < t; i++) {
    heard = heard.flatMap(([a, r]) => [[a + 1, r], [a, r + 1], [a, r]] as const); // prettier-ignore
  }
  return heard;
}

const NONE = 2;

/** 1 for attack, 0 for retreat, 2 for neither. */
function enough(attacks: number, retreats: number, least: number): number {
  const [a, r] = [attacks >= least, retreats >= least];
  if (a && r) return attacks > retreats ? 1 : 0;
  return a ? 1 : r ? 0 : NONE;
}

function phaseFrom(setup: Setup, king: number, values: readonly number[]): Reached {
  const { n, f, traitors, forgetsItsOwn } = setup;
  const [forTaking, forKeeping] = [forgetsItsOwn !== 'keeping', forgetsItsOwn !== 'taking'].map(
    (where) => where && forgetsItsOwn !== undefined,
  ) as [boolean, boolean];
  const heard = hearings(traitors.length);
  const attacks = values.filter((value) => value === 1).length;
  const proposals = product(
    values.map(() => tally(heard.map(([a, r]) => enough(attacks + a, values.length - attacks + r, n - f)))),
  );
  const place = loyalOf(setup).indexOf(king);
  const found = new Map<string, number>();
  for (const [key, ways] of proposals) {
    const proposed = valuesOf(key);
    // what each general may hold before the king speaks: its value, and whether it keeps it whatever the king says
    const outcomes = values.map((value, i) => {
      const count = (order: number, forgotten: boolean): number =>
        proposed.filter((one, j) => one === order && !(forgotten && j === i)).length;
      const outcome = heard.map(([u, w]) => {
        const taken = enough(count(1, forTaking) + u, count(0, forTaking) + w, f + 1);
        const now = taken === NONE ? value : taken;
        const support = count(now, forKeeping) + (now === 1 ? u : w);
        return 2 * now + Number(support >= n - f);
      });
      return tally(outcome);
    });
    for (const [said, kings] of place === -1 ? [[NONE, 1] as const] : bits(outcomes[place]!)) {
      const results = outcomes.map((outcome, i) => {
        if (i === place) return new Map([[said, kings]]);
        const options = new Map<number, number>();
        for (const [code, count] of outcome) {
          // a traitorous king tells everybody attack, retreat or nothing, which is retreat
          const words = place === -1 ? [1, 0, 0] : [said];
          for (const word of traitorKing(words, code)) add(options, word, count);
        }
        return options;
      });
      for (const [next, more] of product(results)) found.set(next, (found.get(next) ?? 0) + ways * more);
    }
  }
  return found;
}

/** What a general with this outcome holds in the end, for each word of the king. */
const traitorKing = (words: readonly number[], code: number): readonly number[] =>
  words.map((word) => (code % 2 === 1 ? code >> 1 : word));

/** The outcomes by value alone. */
function bits(outcome: ReadonlyMap<number, number>): ReadonlyMap<number, number> {
  const found = new Map<number, number>();
  for (const [code, count] of outcome) add(found, code >> 1, count);
  return found;
}

function add(counts: Map<number, number>, key: number, more: number): void {
  counts.set(key, (counts.get(key) ?? 0) + more);
}

function tally(outcomes: readonly number[]): ReadonlyMap<number, number> {
  const counts = new Map<number, number>();
  for (const outcome of outcomes) add(counts, outcome, 1);
  return counts;
}

/** All lists of one of each, and in how many ways. */
function product(each: readonly ReadonlyMap<number, number>[]): Reached {
  let lists = new Map([['', 1]]);
  for (const options of each) {
    const longer = new Map<string, number>();
    for (const [list, ways] of lists) {
      for (const [option, count] of options) longer.set(list + String(option), ways * count);
    }
    lists = longer;
  }
  return lists;
}
