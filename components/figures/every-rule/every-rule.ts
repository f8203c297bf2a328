/**
 * What becomes of the three worlds under two rules for reading an inbox; computed by the core, from local views alone.
 *
 * A rule is a table with four rows, one for each inbox, so there are 16, and 256 pairs of them. They are sorted by the one row that
 * the worlds ask about, so that what a world rejects stands together.
 */
import { judge, type Outcome, type Verdicts } from '../../../src/core/conditions.ts';
import type { Order } from '../../../src/core/model.ts';
import { decidedBy } from '../../../src/core/rules.ts';
import type { LocalView } from '../../../src/core/views.ts';
import { executeOral } from '../../../src/scenario/kinds/om-run.ts';
import type { OralScenario } from '../../../src/scenario/scenario.ts';
import { ambiguousWorlds, mirrorWorld } from '../../scenes/ambiguous.ts';

const ORDERS = ['attack', 'retreat'] as const;

/** What lies on a lieutenant's table: the order, and what the other lieutenant says it was ordered. */
export interface Held {
  readonly order: Order;
  readonly report: Order;
}

/** All that can lie there; what fails to come counts as retreat. */
export const INBOXES: readonly Held[] = ORDERS.flatMap((order) =>
  ORDERS.map((report) => ({ order, report })),
);

/** A rule: what is decided for each of these inboxes, in their order, by its initial: `aarr` obeys. */
export type Rule = string;

/** Who has a rule of its own. */
export type Lieutenant = 'three' | 'two';

/** A rule each. */
export type Rules = Readonly<Record<Lieutenant, Rule>>;

/** The inbox that each holds in two of the worlds, as a place in `INBOXES`: 3's in A and B, 2's in A′ and B. */
export const ASKED: Readonly<Record<Lieutenant, number>> = { three: 1, two: 2 };

/** What a rule does with one of the inboxes. */
export const decides = (rule: Rule, inbox: number): Order => (rule[inbox] === 'a' ? 'attack' : 'retreat');

const SOME_ORDER: readonly Rule[] = INBOXES.reduce<readonly Rule[]>(
  (rules) => rules.flatMap((rule) => [`${rule}a`, `${rule}r`]),
  [''],
);

/** The 16 rules, those first that a world which asks about this inbox leaves standing. */
const sorted = (inbox: number, first: string): readonly Rule[] => [
  ...SOME_ORDER.filter((rule) => rule[inbox] === first),
  ...SOME_ORDER.filter((rule) => rule[inbox] !== first),
];

/** The rows of the grid, rules of 3, and its columns, rules of 2. */
export const RULES: Readonly<Record<Lieutenant, readonly Rule[]>> = {
  three: sorted(ASKED.three, 'a'),
  two: sorted(ASKED.two, 'r'),
};

/** Rules with a name: believe the commander, OM(1), believe the other, and the majority with ties the other way round. */
export const NAMED = { obey: 'aarr', majority: 'arrr', other: 'arar', hopeful: 'aaar' } as const;
export type RuleName = keyof typeof NAMED;
export const NAMES = Object.keys(NAMED) as readonly RuleName[];

export const nameOf = (rule: Rule): RuleName | null => NAMES.find((name) => NAMED[name] === rule) ?? null;

export const WORLDS = ['a', 'mirror', 'b'] as const;
export type WorldName = (typeof WORLDS)[number];

export function scenarioOf(world: WorldName): OralScenario {
  const [a, b] = ambiguousWorlds();
  return { a, b, mirror: mirrorWorld() }[world];
}

const EXECUTED = Object.fromEntries(WORLDS.map((world) => [world, executeOral(scenarioOf(world))])) as Record<
  WorldName,
  ReturnType<typeof executeOral>
>;

export const executionOf = (world: WorldName) => EXECUTED[world];

/** What a lieutenant holds by its view; a message that didn't come counts as retreat. */
export function heldIn(view: LocalView): Held {
  const saying = (relayed: boolean): Order =>
    view.received.find((seen) => String(seen['path']).includes('.') === relayed)?.['order'] === 'attack'
      ? 'attack'
      : 'retreat';
  return { order: saying(false), report: saying(true) };
}

/** What is decided in a world if 2 and 3, as far as they are loyal, follow the rules. */
export function outcomeUnder(rules: Rules, world: WorldName): Outcome {
  return decidedBy(executionOf(world), (view) => {
    const { order, report } = heldIn(view);
    const inbox = INBOXES.findIndex((held) => held.order === order && held.report === report);
    return decides(rules[view.general === 3 ? 'three' : 'two'], inbox);
  });
}

export const verdictsUnder = (rules: Rules, world: WorldName): Verdicts => judge(outcomeUnder(rules, world));

/** Which conditions break where. */
export function broken(
  rules: Rules,
): readonly { readonly condition: keyof Verdicts; readonly world: WorldName }[] {
  return WORLDS.flatMap((world) => {
    const verdicts = verdictsUnder(rules, world);
    return (['agreement', 'validity'] as const)
      .filter((condition) => verdicts[condition].kind === 'violated')
      .map((condition) => ({ condition, world }));
  });
}

/** The place in `WORLDS` of the first world that rejects a pair of rules; their number if none does. */
export function rejectedBy(rules: Rules): number {
  const world = WORLDS.findIndex((name) => broken(rules).some((found) => found.world === name));
  return world < 0 ? WORLDS.length : world;
}

/** Of every pair, row by row, the place of the world that rejects it first. */
export type Fates = readonly (readonly number[])[];

export const everyFate = (): Fates =>
  RULES.three.map((three) => RULES.two.map((two) => rejectedBy({ three, two })));

/** How many pairs each world rejects of those that the worlds before it have left. */
export const rejections = (fates: Fates): readonly number[] =>
  WORLDS.map((_, world) => fates.flat().filter((fate) => fate === world).length);

/** The four pairs of the rows that are asked about, each as a rule with a name that both follow: the whole proof. */
export const FOUR: readonly Rules[] = (
  [
    ['attack', 'attack'],
    ['attack', 'retreat'],
    ['retreat', 'attack'],
    ['retreat', 'retreat'],
  ] as const
).map(([three, two]) => bothBy(three, two));

/** The rule with a name that decides so where 3 is asked and where 2 is: there is one for each of the four pairs. */
function bothBy(three: Order, two: Order): Rules {
  const name = NAMES.find(
    (one) => decides(NAMED[one], ASKED.three) === three && decides(NAMED[one], ASKED.two) === two,
  )!;
  return { three: NAMED[name], two: NAMED[name] };
}

/** What an address says of a rule: the rule itself, or only what it decides where it is asked, `attack` or `retreat`. */
export type Told = string;

const isOrder = (told: Told): told is Order => told === 'attack' || told === 'retreat';

/** The rules that an address tells of; what it leaves open is filled in as a rule with a name has it. */
export function rulesTold(told: Readonly<Record<Lieutenant, Told>>): Rules {
  const asked = (who: Lieutenant): Order => (isOrder(told[who]) ? told[who] : decides(told[who], ASKED[who]));
  const both = bothBy(asked('three'), asked('two'));
  return {
    three: isOrder(told.three) ? both.three : told.three,
    two: isOrder(told.two) ? both.two : told.two,
  };
}

/** The same for an address: a rule with a name that both follow is told by what it decides where it is asked. */
export const tell = (rules: Rules): Readonly<Record<Lieutenant, Told>> =>
  rules.three === rules.two && nameOf(rules.three) !== null
    ? { three: decides(rules.three, ASKED.three), two: decides(rules.two, ASKED.two) }
    : rules;
