/**
 * Who may be a traitor, from what one general saw of OM(m).
 *
 * A general suspects another if some execution in which that other is a traitor looks the same to it, with itself loyal and no
 * more traitors than it reckons with. There are far too many executions to try, but what a view rules out can be read off it:
 *
 * - A message that didn't come was withheld, and nobody loyal withholds one: its sender is a traitor.
 * - Let s tell the observer that u told it attack along some path, while u itself told the observer retreat along the same.
 *   A loyal u tells everybody the same, and a loyal s repeats what it was told: one of the two is a traitor.
 *
 * That is all. Take any set of traitors with a member in each of these contradictions. Have every loyal general be told, by
 * the traitors, whatever it then repeats to the observer; what a traitor tells one general along one path binds it nowhere
 * else, so that can be done, and where no traitor told it, the two messages agree. This execution looks the same to the
 * observer. So the sets that a view allows are the vertex covers of a graph, in which generals who contradict each other
 * are joined, and whoever kept silent is joined to itself. `suspects.test.ts` holds this against every execution of three and four
 * generals.
 */
import { COMMANDER, generals, type General, type Order, type Round } from './model.ts';

/** A message as its receiver noted it. */
interface Received {
  /** Such as `1.2`: the last of them is the sender. */
  readonly path: string;
  readonly order: Order;
}

export interface View {
  readonly n: number;
  /** The observer, who is loyal and knows it. */
  readonly general: General;
  /** All that has reached it by the end of round `round`. */
  readonly received: Iterable<Received>;
  readonly round: Round;
}

/** Two of whom one at least is a traitor; twice the same where that one is. */
export type Contradiction = readonly [General, General];

/** What in a view can't all be true, each pair of generals once. */
export function contradictionsIn({ n, general, received, round }: View): readonly Contradiction[] {
  const told = new Map([...received].map(({ path, order }) => [path, order]));
  const found = new Map<number, Contradiction>();
  const blame = (a: General, b: General): void => {
    const pair = [Math.min(a, b), Math.max(a, b)] as const;
    found.set(pair[0] * (n + 1) + pair[1], pair);
  };
  const used = new Set([general]);
  /** Goes through what came, or should have, along `path` and all paths that begin with it. */
  const follow = (path: string, last: General, length: number, before: General, above?: Order): void => {
    const order = told.get(path);
    if (order === undefined) blame(last, last);
    // where nothing came from the one before, that one is a traitor, and may have told the others anything
    else if (above !== undefined && above !== order) blame(before, last);
    if (length === round) return;
    used.add(last);
    for (const next of generals(n))
      if (!used.has(next)) follow(`${path}.${next}`, next, length + 1, last, order);
    used.delete(last);
  };
  if (round > 0 && general !== COMMANDER) follow(String(COMMANDER), COMMANDER, 1, COMMANDER);
  return [...found.values()];
}

/** Whom a loyal general must suspect if at most `most` are traitors; nobody where more of them must be. */
export const suspectsOf = (view: View, most: number): readonly General[] =>
  suspectsAmong(view, contradictionsIn(view), most);

/** Who belongs to a set of at most `most` of the others that has a member in each of these contradictions. */
export const suspectsAmong = (
  { n, general: observer }: Pick<View, 'n' | 'general'>,
  contradictions: readonly Contradiction[],
  most: number,
): readonly General[] =>
  generals(n).filter(
    (general) => general !== observer && most > 0 && isCovered(without(contradictions, general), most - 1),
  );

/** Who belongs to every such set; nobody where there is none. */
export const certainAmong = (
  view: Pick<View, 'n' | 'general'>,
  contradictions: readonly Contradiction[],
  most: number,
): readonly General[] =>
  suspectsAmong(view, contradictions, most).filter((general) => !isCovered(contradictions, most, general));

const without = (contradictions: readonly Contradiction[], general: General): readonly Contradiction[] =>
  contradictions.filter((pair) => !pair.includes(general));

/** Whether so many traitors can explain all of these, `spared` not among them: one of the first pair is one of them. */
function isCovered(contradictions: readonly Contradiction[], most: number, spared?: General): boolean {
  const [first] = contradictions;
  if (!first) return true;
  return (
    most > 0 &&
    first.some(
      (general) => general !== spared && isCovered(without(contradictions, general), most - 1, spared),
    )
  );
}
