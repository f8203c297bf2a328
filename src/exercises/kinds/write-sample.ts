/** Drawing a protocol to be written, and the proof that it can be: the plan is run on the engine that will break the reader's. */
import { breakTwoGenerals } from '../../core/chain-of-executions.ts';
import { generals, type General, type Order } from '../../core/model.ts';
import type { Protocol } from '../../core/protocol.ts';
import { breakThreeGenerals } from '../../core/ring.ts';
import type { Level } from '../kind.ts';
import type { Random } from '../random.ts';
import {
  brokenTriangles,
  inTurn,
  waitsOf,
  type Errand,
  type Manner,
  type Plan,
  type ThreePlan,
  type TwoPlan,
} from './write-plan.ts';

const ORDERS = ['attack', 'retreat'] as const;

/** A plan that can be met; throws where the engine finds that it is not, which would be a fault of the book. */
export function samplePlan(random: Random, level: Level, topic: string): Plan {
  const plan = topic === 'three-generals' ? threePlan(random, level) : twoPlan(random, level);
  prove(plan);
  return plan;
}

const MANNERS: Readonly<Record<Level, Manner>> = { 1: 'free', 2: 'faithful', 3: 'attack-only' };

/** The commander writes to both; lieutenants write to each other in later rounds. */
function threePlan(random: Random, level: Level): ThreePlan {
  const orders = [2, 3].map((to): Errand => ({ round: random.int(1, level === 1 ? 3 : 2), from: 1, to }));
  const last = Math.max(...orders.map(({ round }) => round));
  const relays = [2, 3].flatMap((from): Errand[] => {
    const count = level === 1 ? random.int(0, 1) : random.int(1, level);
    const rounds = random.some(generals(level + 1), count);
    return rounds.map((later) => ({ round: last + later, from, to: 5 - from }));
  });
  const decides = [random.pick(ORDERS), random.pick(ORDERS)] as const;
  return { kind: 'three-generals', errands: inTurn([...orders, ...relays]), manner: MANNERS[level], decides };
}

function twoPlan(random: Random, level: Level): TwoPlan {
  const errands = twoErrands(random, level);
  const arrived = random.int(0, errands.length - 1);
  const condition = level === 3 ? 'agreement' : random.pick(CONDITIONS);
  const breaks =
    condition === 'agreement'
      ? { condition, arrived }
      : condition === 'no-loss-attack'
        ? { condition, alone: random.pick([1, 2, null]) }
        : { condition };
  return { kind: 'two-generals', errands, breaks };
}

/** Agreement most of the time: its places to break are many. */
const CONDITIONS = ['agreement', 'agreement', 'agreement', 'no-order-retreat', 'no-loss-attack'] as const;

function twoErrands(random: Random, level: Level): readonly Errand[] {
  const by = (rounds: readonly number[], from: General): readonly Errand[] =>
    rounds.map((round) => ({ round, from, to: 3 - from }));
  if (level === 1) return by(generals(random.int(2, 8)), 1);
  if (level === 2) {
    const rounds = generals(random.int(2, 7));
    const together = random.pick([true, false]);
    const [odd, even] = [1, 0].map((rest) => rounds.filter((round) => together || round % 2 === rest));
    return inTurn([...by(odd!, 1), ...by(even!, 2)]);
  }
  const rounds = generals(random.int(4, 7));
  return inTurn([1, 2].flatMap((from) => by(random.some(rounds, random.int(2, rounds.length - 1)), from)));
}

/** What a general of a plan holds: who it is, the order it goes by, how many messages it heard. */
interface State {
  readonly self: General;
  readonly held: Order | null;
  readonly heard: number;
}

function protocolOf(plan: Plan): Protocol<State, Order> {
  const silent = plan.kind === 'two-generals' || plan.manner === 'attack-only';
  return {
    parameters: { kind: 'plan' },
    problem: plan.kind === 'three-generals' ? 'byzantine-agreement' : 'coordinated-attack',
    generals: plan.kind === 'three-generals' ? 3 : 2,
    rounds: Math.max(...plan.errands.map(({ round }) => round)),
    start: (self, order) => ({ self, held: order, heard: 0 }),
    messages: ({ self, held }, now) => {
      const says = plan.kind === 'two-generals' && self === 2 ? 'attack' : (held ?? 'retreat');
      if (silent && says !== 'attack') return [];
      return plan.errands
        .filter(({ round, from }) => round === now && from === self)
        .map(({ to }) => ({ to, payload: says }));
    },
    transition: (state, _round, inbox) => {
      const told = inbox.find(({ from }) => from === 1)?.payload;
      const held = state.self === 1 ? state.held : (told ?? state.held);
      return { ...state, held, heard: state.heard + inbox.length };
    },
    decision: (state) => decisionIn(plan, state),
    seen: ({ round, from, payload }) => ({ round, from, payload }),
  };
}

function decisionIn(plan: Plan, { self, held, heard }: State): Order {
  if (plan.kind === 'two-generals') {
    const wait = waitsOf(plan)[self - 1];
    const ordered = self === 2 || held === 'attack';
    return ordered && wait !== null && wait !== undefined && heard >= wait ? 'attack' : 'retreat';
  }
  const order = held ?? 'retreat';
  if (self === 1) return order;
  const [two, three] = plan.decides;
  if (two === three) return two;
  return two === 'retreat' ? order : order === 'attack' ? 'retreat' : 'attack';
}

function prove(plan: Plan): void {
  const protocol = protocolOf(plan);
  const met =
    plan.kind === 'three-generals'
      ? String(brokenIn(protocol)) === String(brokenTriangles(plan.decides))
      : breaksAsPlanned(protocol, plan);
  if (!met) throw new Error(`a plan that its own protocol does not meet: ${JSON.stringify(plan)}`);
}

const brokenIn = (protocol: Protocol<State, Order>): readonly General[] =>
  breakThreeGenerals(protocol)
    .triangles.filter(({ broken }) => broken)
    .map(({ traitor }) => traitor)
    .sort((a, b) => a - b);

function breaksAsPlanned(protocol: Protocol<State, Order>, { breaks }: TwoPlan): boolean {
  const { condition, execution } = breakTwoGenerals(protocol);
  const arrived = [...execution.log].filter(({ delivered }) => delivered).length;
  return condition === breaks.condition && (breaks.condition !== 'agreement' || arrived === breaks.arrived);
}
