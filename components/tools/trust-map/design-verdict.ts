/**
 * Puts the present design to the check: an execution in which it goes wrong, or the word that no strategy breaks it.
 * Fetched, with the check, when a reader changes a map.
 *
 * The present design is OM(m) or SM(m) among the parties, or, where messages may be lost, a chain of messages between two
 * of them. At most `withstand` of the suspected parties are traitors, and any party may be the one that gives the order.
 */
import { agreement, judge } from '../../../src/core/conditions.ts';
import { decisiveRule } from '../../../src/core/chance.ts';
import type { General, Order, Path } from '../../../src/core/model.ts';
import { generals } from '../../../src/core/model.ts';
import { countStrategies } from '../../../src/core/check/strategies.ts';
import { format } from '../../../src/scenario/format.ts';
import { execute } from '../../../src/scenario/execute-any.ts';
import {
  castFits,
  type OralScenario,
  type Scenario,
  type SignedScenario,
  type TwoGeneralsScenario,
} from '../../../src/scenario/scenario.ts';
import { findOral, findSigned } from '../../sheet/find.ts';
import { isChecked, modelOf, numbersOf } from './model.ts';
import { suspects, type Place, type TrustMap } from './trust-map.ts';

/** What the check says of the present design. */
export type DesignVerdict =
  /** The model is none that the check decides. */
  | { readonly kind: 'unchecked' }
  /** No strategy breaks it; `strategies`, where they are counted, in decimal digits or as their number. */
  | {
      readonly kind: 'holds';
      readonly strategies: { readonly exact: string | null; readonly digits: number } | null;
    }
  | { readonly kind: 'broken'; readonly play: Play | null };

/** An execution that goes wrong, in terms of the parties. */
export interface Play {
  /** In the notation, for the lab. */
  readonly token: string;
  /** Who plays general 1, 2 … */
  readonly cast: readonly Place[];
  readonly traitors: readonly Place[];
  readonly lies: readonly {
    readonly path: readonly Place[];
    readonly to: Place;
    readonly order: Order | null;
  }[];
  /** Messages that are lost, where they can be: the number of the first. */
  readonly lost: number | null;
  readonly order: Order;
  readonly decisions: readonly { readonly party: Place; readonly order: Order }[];
  /** What breaks: the loyal ones disagree, or one disobeys a loyal commander. */
  readonly breaks: 'agreement' | 'validity';
}

export function verdictOf(map: TrustMap): DesignVerdict {
  const model = modelOf(map);
  if (model.kind === 'lossy') return { kind: 'broken', play: lossIn(map) };
  if (!isChecked(model) || (model.kind === 'pair' && model.late)) return { kind: 'unchecked' };
  const { n, withstand, m } = numbersOf(map);
  for (let traitors = withstand > 0 ? 1 : 0; traitors <= withstand; traitors++) {
    const answer = map.signed ? findSigned(n, m, traitors) : findOral(n, m, traitors);
    if (answer.kind !== 'broken') continue;
    return { kind: 'broken', play: answer.scenario && playOf(map, answer.scenario) };
  }
  if (map.signed) return { kind: 'holds', strategies: null };
  const { exact, digits } = countStrategies(n, m, withstand);
  return { kind: 'holds', strategies: { exact: exact === null ? null : String(exact), digits } };
}

/** Messages go back and forth, the order in the first; the first loss after which the two differ. */
function lossIn(map: TrustMap): Play {
  const messengers = map.rounds ?? 2;
  const opening = { eyes: null, round: messengers, cast: 'generals' } as const;
  const losing = (lost: number): TwoGeneralsScenario => ({
    ...{ kind: '2g', messengers, order: 'attack', thresholds: decisiveRule(messengers), lost: [lost] },
    ...opening,
  });
  const lost = generals(messengers).find((number) => agreement(execute(losing(number))).kind === 'violated');
  if (lost === undefined) throw new Error(`a chain of ${messengers} messages survives every loss`);
  return { ...played(map, losing(lost), [0, 1]), traitors: [], lies: [], lost, order: 'attack' };
}

function playOf(map: TrustMap, scenario: OralScenario | SignedScenario): Play {
  const cast = castOf(map, scenario.traitors);
  const at = (general: General): Place => cast[general - 1]!;
  const places = (path: Path): readonly Place[] => path.map(at);
  return {
    ...played(map, scenario, cast),
    traitors: places(scenario.traitors),
    lies: scenario.lies.map(({ path, to, order }) => ({ path: places(path), to: at(to), order })),
    lost: null,
    order: scenario.order,
  };
}

/** Customer, shop and payments service have a cast of their own in the notation. */
const SHOP = ['customer', 'shop', 'payments'];

function played(map: TrustMap, scenario: Scenario, cast: readonly Place[]) {
  const names = cast.map((place) => map.parties[place]!.name);
  const inShop = names.join() === SHOP.join() && castFits(scenario, 'shop');
  const execution = execute(scenario);
  const broken: Play['breaks'] = judge(execution).agreement.kind === 'violated' ? 'agreement' : 'validity';
  return {
    token: format(inShop ? { ...scenario, cast: 'shop' } : scenario),
    cast,
    decisions: [...execution.decisions].map(([general, order]) => ({ party: cast[general - 1]!, order })),
    breaks: broken,
  };
}

/** Gives the traitors’ parts to parties that may be Byzantine, and where it can be, everybody’s in the order of the map. */
export function castOf(map: TrustMap, traitors: readonly General[]): readonly Place[] {
  const may = suspects(map);
  const inOrder = map.parties.map((_, place) => place);
  if (traitors.every((general) => may.includes(general - 1))) return inOrder;
  const lying = may.slice(0, traitors.length);
  const honest = inOrder.filter((place) => !lying.includes(place));
  return inOrder.map((place) => (traitors.includes(place + 1) ? lying.shift()! : honest.shift()!));
}
