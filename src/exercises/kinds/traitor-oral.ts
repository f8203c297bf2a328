/** Tasks for traitors among oral messages, each priced by the exact check. */
import { attacksFrom } from '../../core/check/check.ts';
import type { Attack } from '../../core/check/attack.ts';
import { LeastLies } from '../../core/check/least-lies.ts';
import { COMMANDER, generals, type General, type Order } from '../../core/model.ts';
import { attackScenario } from '../../scenario/check.ts';
import type { OralScenario } from '../../scenario/scenario.ts';
import type { Level } from '../kind.ts';
import type { Random } from '../random.ts';
import { choices } from '../replaying.ts';
import type { TraitorInstance } from './traitor.ts';

type Task = Pick<TraitorInstance, 'n' | 'm' | 'order' | 'f' | 'traitors' | 'goal'>;

const ORDERS: readonly Order[] = ['attack', 'retreat'];
const GOALS = ['agreement', 'validity'] as const;

/** Nodes that were priced once need not be priced again; what they cost does not depend on who asks. */
const least = new LeastLies();

/** A cheapest way to do what the task asks, or null where there is none. */
export function oralAttack(task: Task): { readonly scenario: OralScenario; readonly fewest: number } | null {
  const { attack } = priced(task);
  const scenario = attack && attackScenario(attack, least);
  return attack && scenario ? { scenario, fewest: attack.fewestLies } : null;
}

function priced({ n, m, order, f, traitors, goal }: Task): { readonly attack: Attack | null } {
  const placements = traitors ? [traitors] : standing(n, f);
  const attacks = placements
    .flatMap((placed) => attacksFrom(n, m, placed, least))
    .filter((attack) => attack.order === order && attack.breaks === goal);
  const cheaper = (a: Attack | null, b: Attack): Attack => (a && a.fewestLies <= b.fewestLies ? a : b);
  return { attack: attacks.reduce<Attack | null>(cheaper, null) };
}

/** With a loyal commander and with a traitor: all other placements differ from these in names only. */
const standing = (n: number, f: number): readonly (readonly General[])[] => [
  generals(n).slice(n - f),
  [COMMANDER, ...generals(n).slice(n - f + 1)],
];

/** What the levels differ in. Small sizes, so that everything a traitor says can be read. */
interface Range {
  readonly sizes: readonly (readonly [n: number, m: number, f: number])[];
  readonly placed: boolean;
  /** The fewest lies that it takes: from, to. */
  readonly lies: readonly [number, number];
  readonly strict: boolean;
}

const RANGES: Readonly<Record<Level, Range>> = {
  1: {
    sizes: [
      [3, 0, 1],
      [3, 1, 1],
      [4, 0, 1],
      [4, 1, 2],
      [5, 0, 1],
      [5, 1, 2],
      [4, 1, 1],
      [5, 1, 1],
      [6, 1, 1],
    ],
    placed: true,
    lies: [1, 2],
    strict: false,
  },
  2: {
    sizes: [
      [4, 1, 2],
      [5, 1, 2],
      [6, 1, 2],
      [4, 2, 1],
      [5, 2, 1],
      [5, 2, 2],
      [5, 0, 2],
      [6, 0, 1],
      [6, 0, 2],
      [5, 1, 3],
      [6, 1, 3],
      [5, 1, 1],
      [6, 1, 1],
      [7, 1, 1],
      [7, 2, 2],
      [4, 1, 1],
      [4, 0, 1],
      [4, 0, 2],
      [6, 2, 1],
      [7, 1, 2],
      [7, 1, 3],
    ],
    placed: false,
    lies: [1, 4],
    strict: false,
  },
  3: {
    sizes: [
      [4, 2, 1],
      [5, 2, 2],
      [5, 1, 2],
      [6, 1, 2],
      [4, 2, 2],
      [6, 2, 2],
      [7, 1, 2],
      [6, 1, 1],
      [7, 1, 1],
      [7, 2, 2],
    ],
    placed: true,
    lies: [2, 6],
    strict: true,
  },
};

interface Pool {
  readonly possible: readonly TraitorInstance[];
  readonly impossible: readonly TraitorInstance[];
}

const pools = new Map<Level, Pool>();

/** One task in four can't be done. */
export function oralTask(random: Random, level: Level): TraitorInstance {
  const { possible, impossible } = poolOf(level);
  return random.pick(random.int(1, 4) === 1 ? impossible : possible);
}

/** Every task of a level, found once: those that the check can do in so many lies, and those that the theorem forbids. */
export function poolOf(level: Level): Pool {
  const known = pools.get(level);
  if (known) return known;
  const { lies, strict } = RANGES[level];
  const all = tasksOf(level).map((task): TraitorInstance => {
    const takes = priced(task).attack?.fewestLies ?? null;
    return { topic: 'om', level, ...task, alone: null, takes, strict };
  });
  const pool = {
    possible: all.filter(({ takes }) => takes !== null && takes >= lies[0] && takes <= lies[1]),
    impossible: all.filter(forbidden),
  };
  pools.set(level, pool);
  return pool;
}

/** Nothing breaks it, and that is what the theorem says: f traitors, OM(f), more than 3f generals. */
const forbidden = ({ n, m, f, takes }: TraitorInstance): boolean => takes === null && m === f && n > 3 * f;

const tasksOf = (level: Level): readonly Task[] =>
  RANGES[level].sizes.flatMap(([n, m, f]) =>
    (RANGES[level].placed ? choices(generals(n), f) : [null]).flatMap((traitors) =>
      ORDERS.flatMap((order) =>
        GOALS.filter((goal) => goal === 'agreement' || !traitors?.includes(COMMANDER)).map((goal) => ({
          ...{ n, m, f, order, traitors, goal },
        })),
      ),
    ),
  );
