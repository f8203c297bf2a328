/**
 * Every behaviour of given traitors in OM(m), one after the other: the oracle of the exact check, deliberately dumb.
 *
 * Traitors choose between two orders in each message that they send, to each other too. It takes types from the core
 * and no code, so that a slip in the core can't be repeated here.
 */
import type { General } from '../model.ts';

export interface BruteForced {
  /** How many behaviours were tried, for both orders of the commander. */
  readonly behaviours: number;
  /** The fewest lies with which a behaviour broke the condition, null where none did. */
  readonly fewestLies: { readonly agreement: number | null; readonly validity: number | null };
}

/** All messages of OM(m), each after the one that its sender heard. */
interface Tree {
  /** What each message's sender heard before; −1 for the commander. */
  readonly heard: Int32Array;
  /** Which bit of a behaviour each message is; −1 for those of loyal generals. */
  readonly bit: Int32Array;
  /** What the receiver of each message hears from others about the same thing. */
  readonly votes: readonly Int32Array[];
  /** The commander's messages to loyal lieutenants. */
  readonly loyal: readonly number[];
  /** How many messages the traitors send. */
  readonly choices: number;
}

/** Tries both orders with 2^(the traitors' messages) behaviours each, of which there may be 2^31. */
export function bruteForce(n: number, m: number, traitors: readonly General[]): BruteForced {
  const tree = grow(n, m, traitors);
  const behaviours = 2 ** tree.choices;
  let [agreement, validity] = [Infinity, Infinity];
  const said = new Uint8Array(tree.heard.length);
  for (const order of [1, 0]) {
    for (let behaviour = 0; behaviour < behaviours; behaviour++) {
      const lies = speak(tree, order, behaviour, said);
      if (lies >= agreement && lies >= validity) continue;
      decide(tree, said);
      let attacks = 0;
      for (const message of tree.loyal) attacks += said[message]!;
      if (attacks > 0 && attacks < tree.loyal.length) agreement = Math.min(agreement, lies);
      const obeyed = order === 1 ? attacks : tree.loyal.length - attacks;
      if (!traitors.includes(1) && obeyed < tree.loyal.length) validity = Math.min(validity, lies);
    }
  }
  const asFound = (lies: number): number | null => (lies === Infinity ? null : lies);
  return {
    behaviours: 2 * behaviours,
    fewestLies: { agreement: asFound(agreement), validity: asFound(validity) },
  };
}

function grow(n: number, m: number, traitors: readonly General[]): Tree {
  const index = new Map<string, number>();
  const messages: { path: readonly number[]; to: number }[] = [];
  const heard: number[] = [];
  let paths: (readonly number[])[] = [[1]];
  for (let round = 1; round <= m + 1; round++) {
    const next: (readonly number[])[] = [];
    for (const path of paths) {
      for (let to = 2; to <= n; to++) {
        if (path.includes(to)) continue;
        index.set([...path, to].join(), messages.length);
        heard.push(round === 1 ? -1 : index.get(path.join())!);
        messages.push({ path, to });
        next.push([...path, to]);
      }
    }
    paths = next;
  }
  const votes = messages.map(({ path, to }) =>
    Int32Array.from(
      Array.from({ length: n }, (_, i) => index.get([...path, i + 1, to].join()) ?? -1).filter(
        (vote) => vote >= 0,
      ),
    ),
  );
  let choices = 0;
  const bit = messages.map(({ path }) => (traitors.includes(path.at(-1)!) ? choices++ : -1));
  const loyal = messages.flatMap(({ path, to }, i) =>
    path.length === 1 && !traitors.includes(to) ? [i] : [],
  );
  return { heard: Int32Array.from(heard), bit: Int32Array.from(bit), votes, loyal, choices };
}

/** Writes down what everybody says and gives the number of lies. */
function speak({ heard, bit }: Tree, order: number, behaviour: number, said: Uint8Array): number {
  let lies = 0;
  for (let message = 0; message < heard.length; message++) {
    const truth = heard[message] === -1 ? order : said[heard[message]!]!;
    const choice = bit[message]!;
    const telling = choice === -1 ? truth : (behaviour >> choice) & 1;
    said[message] = telling;
    if (telling !== truth) lies++;
  }
  return lies;
}

/** Puts what its receiver takes from each message in its place, the last round first. */
function decide({ votes }: Tree, said: Uint8Array): void {
  for (let message = votes.length - 1; message >= 0; message--) {
    let attacks = said[message]!;
    for (const vote of votes[message]!) attacks += said[vote]!;
    said[message] = attacks > (votes[message]!.length + 1) / 2 ? 1 : 0;
  }
}
