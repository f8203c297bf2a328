/**
 * Tasks for traitors among signed messages. SM(m) is broken exactly when m < f ≤ n − 2, and by m + 1 traitors, the
 * commander among them, who hand one loyal lieutenant the other order in the last round (core/check/signed.ts).
 *
 * `choice` of two orders is retreat. So where the commander was ordered to attack that one lie is enough; where it was
 * ordered to retreat, it first has to send everybody the other order.
 */
import type { Lie } from '../../core/adversary.ts';
import { compareLies } from '../../core/adversary.ts';
import { COMMANDER, generals, lieutenants, type General, type Order } from '../../core/model.ts';
import type { SignedScenario } from '../../scenario/scenario.ts';
import type { Level } from '../kind.ts';
import type { Random } from '../random.ts';
import { choices } from '../replaying.ts';
import type { TraitorInstance } from './traitor.ts';

type Task = Pick<TraitorInstance, 'n' | 'm' | 'order' | 'f' | 'traitors' | 'goal' | 'alone'>;

/** Traitors who do as asked; null where nobody can. */
export function signedAttack({ n, m, order, f, traitors, goal, alone }: Task): SignedScenario | null {
  const placed = traitors ?? placedAround(n, f, alone);
  if (goal === 'validity' || f <= m || f > n - 2 || !placed.includes(COMMANDER)) return null;
  const to = alone ?? generals(n).find((general) => !placed.includes(general))!;
  return {
    ...{ kind: 'sm', n, m, order, session: 0, traitors: placed, strategy: 'truthful' },
    lies: liesTo(n, m, order, placed, to),
    ...{ eyes: null, round: m + 1, cast: 'generals' },
  };
}

/** The commander and the lowest lieutenants who are not the one to be left alone. */
const placedAround = (n: number, f: number, alone: General | null): readonly General[] =>
  generals(n)
    .filter((general) => general !== alone)
    .slice(0, f);

function liesTo(
  n: number,
  m: number,
  order: Order,
  traitors: readonly General[],
  to: General,
): readonly Lie[] {
  const last: Lie = { path: traitors.slice(0, m + 1), to, order: 'retreat' };
  if (order === 'attack') return [last];
  // everybody is to hold attack, and this one both
  const openly = lieutenants(n)
    .filter((general) => m > 0 || general !== to)
    .map((general): Lie => ({ path: [COMMANDER], to: general, order: 'attack' }));
  return (m > 0 ? [...openly, last] : openly).sort(compareLies);
}

const SIZES: Readonly<Record<Level, readonly (readonly [n: number, m: number])[]>> = {
  1: [
    [4, 0],
    [4, 1],
    [5, 0],
    [5, 1],
  ],
  2: [
    [4, 0],
    [4, 1],
    [5, 0],
    [5, 1],
    [5, 2],
  ],
  3: [
    [4, 1],
    [5, 1],
    [5, 2],
  ],
};

const pools = new Map<Level, readonly TraitorInstance[]>();

/** One task in four can't be done. */
export function signedTask(random: Random, level: Level): TraitorInstance {
  const pool = poolOf(level);
  const wanted = random.int(1, 4) === 1;
  return random.pick(pool.filter(({ takes }) => (takes === null) === wanted));
}

/** Every task of a level: who holds more than m traitors with the commander among them can do it, who has m or fewer can't. */
export function poolOf(level: Level): readonly TraitorInstance[] {
  const known = pools.get(level);
  if (known) return known;
  const pool = SIZES[level].flatMap(([n, m]) =>
    generals(n - 2).flatMap((f) => tasksOf(level, n, m, f).map((task) => instanceOf(level, task))),
  );
  pools.set(level, pool);
  return pool;
}

function instanceOf(level: Level, task: Task): TraitorInstance {
  const takes = signedAttack(task)?.lies.length ?? null;
  return { topic: 'sm', level, ...task, takes, strict: level === 3 };
}

/** At level 1 the traitors stand; at level 2 the reader places them around somebody; at level 3 they stand around somebody. */
function tasksOf(level: Level, n: number, m: number, f: number): readonly Task[] {
  const orders: readonly Order[] = level === 3 ? ['attack'] : ['attack', 'retreat'];
  const placements = level === 2 ? [null] : choices(generals(n), f);
  return placements
    .flatMap((traitors) =>
      orders.flatMap((order) =>
        victims(level, n, traitors).map((alone): Task => ({
          n,
          m,
          order,
          f,
          traitors,
          goal: 'agreement',
          alone,
        })),
      ),
    )
    .filter(({ traitors }) => f <= m || (traitors?.includes(COMMANDER) ?? true));
}

const victims = (
  level: Level,
  n: number,
  traitors: readonly General[] | null,
): readonly (General | null)[] =>
  level === 1 ? [null] : lieutenants(n).filter((general) => !traitors?.includes(general));
