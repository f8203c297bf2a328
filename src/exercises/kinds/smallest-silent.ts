/**
 * What generals can do who only fall silent. Such a general does all that the protocol asks up to some moment, and sends
 * nothing from then on; the moment may come halfway through a round, so that some of it still arrives. It never lies.
 *
 * OM(m) puts retreat in the place of a message that does not come, and so it is broken by silence alone wherever lies
 * break it. If n ≤ 2f + m and m ≥ 1, f lieutenants who say nothing from the start outvote a loyal commander's attack. If
 * m < f, one general falls silent in each of the m + 1 rounds, the commander first: each has told the next one, and just
 * so many others that every vote hangs on the one below; the last one tells all but one, and no round is left. In SM(m)
 * the same chain hands the order to one loyal lieutenant only.
 */
import { compareLies, type Lie } from '../../core/adversary.ts';
import { COMMANDER, generals, type General, type Path } from '../../core/model.ts';
import { messageCount, others, pathsOfLength } from '../../core/paths.ts';
import { format } from '../../scenario/format.ts';
import { LIMITS, type OralScenario, type SignedScenario } from '../../scenario/scenario.ts';
import { oral, signed } from '../scenarios.ts';
import type { Army, Setting } from './smallest-model.ts';

/** How it is done: lieutenants who never speak, or generals who fall silent one after the other. */
export type Silence = 'never-speak' | 'one-by-one';

/** Which of the two breaks a protocol with so many who may fail; null: neither does. */
export function silenceAgainst(army: Army, { n, m, f }: Setting): Silence | null {
  if (f > n - 2) return null;
  if (army === 'om' && m >= 1 && n <= 2 * f + m) return 'never-speak';
  return m < f ? 'one-by-one' : null;
}

/**
 * The execution, in which nobody lies; null where nothing is broken in this way, or where it is too large to be linked to.
 * @param liars how many of the f need not keep silent later, which makes the token shorter: the first of the chain
 */
export function silentAttack(
  army: Army,
  setting: Setting,
  liars: number,
): OralScenario | SignedScenario | null {
  const { n, m, f } = setting;
  const way = silenceAgainst(army, setting);
  if (way === null || n > LIMITS.generals.most || messageCount(n, m) > LIMITS.messages) return null;
  const last = (count: number): readonly General[] => generals(n).slice(n - count);
  if (way === 'never-speak') return oral({ n, m, order: 'attack', traitors: last(f), strategy: 'silent' });
  const traitors = [...generals(m + 1), ...last(f - m - 1)];
  const given = { n, m, order: 'attack', traitors } as const;
  const scenario: OralScenario | SignedScenario =
    army === 'sm'
      ? signed({ ...given, lies: handedDown(n, m) })
      : oral({ ...given, lies: hanging(n, m, liars) });
  return format(scenario).length <= LIMITS.tokenLength ? scenario : null;
}

const withheld = (path: Path, from: readonly General[]): readonly Lie[] =>
  from.map((to) => ({ path, to, order: null }));

/** In SM(m): each tells the next one alone, and the last one a loyal general. */
const handedDown = (n: number, m: number): readonly Lie[] =>
  generals(m + 1)
    .flatMap((place) => withheld(generals(place), others(n, generals(place)).slice(1)))
    .sort(compareLies);

/** In OM(m): each tells the next one and half of all others, so that with the next one's vote they are a majority. */
const hanging = (n: number, m: number, liars: number): readonly Lie[] =>
  generals(m + 1)
    .flatMap((place) => {
      const path = generals(place);
      const [next, ...rest] = others(n, path);
      // the last one, whose word is not passed on, tells all but one
      const untold = place === m + 1 ? [next!] : rest.slice(Math.floor((n - place) / 2));
      return [...withheld(path, untold), ...(place <= liars ? [] : silentAfter(n, m, place))];
    })
    .sort(compareLies);

/** All that a general would pass on in the rounds behind the one that has its number. */
const silentAfter = (n: number, m: number, general: General): readonly Lie[] =>
  general === COMMANDER
    ? []
    : generals(m + 1)
        .slice(general)
        .flatMap((length) => pathsOfLength(n, length))
        .filter((path) => path.at(-1) === general)
        .flatMap((path) => withheld(path, others(n, path)));
