/**
 * Who could have done this? From some messages of an execution of OM(m), what these traitors must have said elsewhere.
 *
 * A traitor says anything, so each of its messages explains itself. A loyal general passed on what it held, so its
 * message says what reached it, one place nearer to the commander, where the same question is asked again. In the end
 * everything is laid at a traitor's door, or at the loyal commander's, who gave one order to all. Each step is forced; so
 * if two of them contradict each other, no execution with these traitors and this order has these messages.
 */
import { compareLies, messageKey, type Lie } from '../core/adversary.ts';
import type { Execution } from '../core/execution.ts';
import { COMMANDER, DEFAULT_ORDER, generals, type General, type Order, type Path } from '../core/model.ts';
import { isLie, type Relay } from '../core/oral-messages.ts';
import { others, pathsOfLength } from '../core/paths.ts';
import { executeOral } from '../scenario/kinds/om-run.ts';
import type { OralScenario } from '../scenario/scenario.ts';
import type { Random } from './random.ts';

/** One message as its receiver knows it; null: it was expected and did not come. */
export interface Known {
  readonly path: Path;
  readonly to: General;
  readonly order: Order | null;
}

/** All that these generals received of an execution. */
export const knownTo = (execution: Execution<Relay>, receivers: readonly General[]): readonly Known[] =>
  [...execution.log]
    .filter(({ to }) => receivers.includes(to))
    .map(({ payload: { path, order }, to }) => ({ path, to, order }));

type Setting = Pick<OralScenario, 'n' | 'm' | 'order' | 'traitors'>;

/**
 * An execution with these traitors and this order in which these messages are as they are known, and as few others as
 * can be are lies; null where there is none.
 * @param known the receivers must be loyal
 */
export function explanation(setting: Setting, known: readonly Known[]): OralScenario | null {
  const told = new Map<string, Lie & { readonly exact: boolean }>();
  const needs = ({ path, to, order }: Known, exact: boolean): boolean => {
    const from = path.at(-1)!;
    if (setting.traitors.includes(from)) return tells({ path, to, order }, exact);
    if (order === null) return false; // the loyal are never silent
    if (path.length === 1) return order === setting.order;
    return needs({ path: path.slice(0, -1), to: from, order }, false);
  };
  /** What somebody loyal passed on as retreat may have been silence; what its receiver saw was what it was. */
  const tells = (lie: Lie, exact: boolean): boolean => {
    const key = messageKey(lie.path, lie.to);
    const before = told.get(key);
    if (!before || (exact && !before.exact)) told.set(key, { ...lie, exact });
    if (!before) return true;
    return before.exact && exact ? before.order === lie.order : held(before.order) === held(lie.order);
  };
  if (!known.every((one) => needs(one, true))) return null;
  const lies = [...told.values()].map(({ path, to, order }) => ({ path, to, order })).sort(compareLies);
  return withoutTruths({
    ...{ kind: 'om', ...setting, strategy: 'truthful', lies },
    ...{ eyes: null, round: setting.m + 1, cast: 'generals' },
  });
}

const held = (order: Order | null): Order => order ?? DEFAULT_ORDER;

/** The same execution, only what differs from truthful relaying spelled out. */
export function withoutTruths(scenario: OralScenario): OralScenario {
  const execution = executeOral(scenario);
  const lies = [...execution.log]
    .filter((message) => isLie(execution, message))
    .map(({ payload: { path, order }, to }) => ({ path, to, order }));
  return { ...scenario, strategy: 'truthful', lies: lies.sort(compareLies) };
}

const ORDERS: readonly Order[] = ['attack', 'retreat'];

/** The first explanation with these traitors, whatever the order was. */
export function explanationBy(
  n: number,
  m: number,
  traitors: readonly General[],
  known: readonly Known[],
): OralScenario | null {
  for (const order of ordersFor(traitors, known)) {
    const found = explanation({ n, m, order, traitors }, known);
    if (found) return found;
  }
  return null;
}

/** A traitor commander says what it likes, so that its order explains as much one way as the other: the one with fewer lies. */
function ordersFor(traitors: readonly General[], known: readonly Known[]): readonly Order[] {
  if (!traitors.includes(COMMANDER)) return ORDERS;
  const direct = known.filter(({ path }) => path.length === 1);
  const attacks = direct.filter(({ order }) => order === 'attack').length;
  return 2 * attacks >= direct.length ? ORDERS : ['retreat', 'attack'];
}

/** As few of these messages as can be that no execution with these traitors has together. */
export function contradiction(
  n: number,
  m: number,
  traitors: readonly General[],
  known: readonly Known[],
): readonly Known[] {
  let kept = known;
  for (const one of known) {
    const fewer = kept.filter((other) => other !== one);
    if (!explanationBy(n, m, traitors, fewer)) kept = fewer;
  }
  return kept;
}

/** An execution in which these traitors say what comes into their heads. */
export function lying(random: Random, n: number, m: number, traitors: readonly General[]): OralScenario {
  const order: Order = random.pick(['attack', 'retreat']);
  const lies: Lie[] = [];
  for (const path of generals(m + 1).flatMap((length) => pathsOfLength(n, length))) {
    if (!traitors.includes(path.at(-1)!)) continue;
    for (const to of others(n, path)) {
      const said = random.int(1, 8);
      if (said <= 4)
        lies.push({ path, to, order: said === 1 ? null : said % 2 === 0 ? 'attack' : 'retreat' });
    }
  }
  return withoutTruths({
    ...{ kind: 'om', n, m, order, traitors, strategy: 'truthful', lies },
    ...{ eyes: null, round: m + 1, cast: 'generals' },
  });
}
