/**
 * Write a protocol that does as asked, though every protocol is broken somewhere: which messages travel, what they say,
 * and where the engines break it. The answer is the module's text; it is marked by what the engine reports of it.
 */
import type { General, Order } from '../../core/model.ts';
import type { ExerciseKind, Marked, Means, Read } from '../kind.ts';
import type { Each } from './each.ts';
import { samplePlan } from './write-sample.ts';
import { mismatchOf, type Mismatch } from './write-judge.ts';
import {
  brokenTriangles,
  inTurn,
  reaching,
  waitsOf,
  type Manner,
  type Plan,
  type TwoPlan,
} from './write-plan.ts';
import { sourceOf } from './write-source.ts';

export type WriteInstance = Plan;

type Three = Readonly<{
  /** Round, sender and receiver of each message, one after another. */
  errands: readonly number[];
  manner: Manner;
  two: Order;
  three: Order;
  /** The traitors of the triangles that then break. */
  broken: readonly General[];
}>;
type Two = Readonly<{
  errands: readonly number[];
  condition: TwoPlan['breaks']['condition'];
  /** For `agreement`: how many messages arrive in the execution that breaks it. */
  arrived: number | null;
  /** For `no-loss-attack`: who attacks alone; null: neither attacks. */
  alone: General | null;
}>;

export type WriteSaid =
  | Each<'question-three', Three>
  | Each<'question-two', Two>
  | Each<'right', { explanation: string }>
  | Each<'does-not-run', { line: number | null; message: string }>
  | Each<'empty', object>
  | Mismatch
  | Each<'step-ring', Three>
  | Each<'step-chain', Two & { waits: readonly (number | string)[]; reached: readonly number[] }>
  | Each<'step-source', { source: string }>
  | Each<'hint-errands' | 'hint-ring' | 'hint-chain', object>
  | Each<'hint-decides', { two: Order; three: Order }>
  | Each<'hint-waits', { waits: readonly (number | string)[] }>;

export const write: ExerciseKind<WriteInstance, string, WriteSaid> = {
  name: 'write',
  topics: { 'three-generals': 'too-few', 'two-generals': 'two-generals' },
  generate: samplePlan,
  plain: (instance) => instance,
  question: (plan) =>
    plan.kind === 'three-generals'
      ? { say: 'question-three', ...threeOf(plan) }
      : { say: 'question-two', ...twoOf(plan) },
  read: (_instance, text): Read<string, WriteSaid> =>
    text.trim() === '' ? { kind: 'refused', reason: { say: 'empty' } } : { kind: 'answer', answer: text },
  write: (answer) => answer,
  grade,
  reference: sourceOf,
  explain: (plan) => ({
    steps: [
      plan.kind === 'three-generals'
        ? { say: 'step-ring', ...threeOf(plan) }
        : { say: 'step-chain', ...twoOf(plan), waits: waitsIn(plan), reached: reachedIn(plan) },
      { say: 'step-source', source: sourceOf(plan) },
    ],
    shown: [],
  }),
  hints: (plan) =>
    plan.kind === 'three-generals'
      ? [
          { say: 'hint-errands' },
          { say: 'hint-ring' },
          { say: 'hint-decides', two: plan.decides[0], three: plan.decides[1] },
        ]
      : [{ say: 'hint-errands' }, { say: 'hint-chain' }, { say: 'hint-waits', waits: waitsIn(plan) }],
  effort: ({ errands }) => ({ moves: errands.length, messages: errands.length }),
};

const flat = ({ errands }: Plan): readonly number[] =>
  inTurn(errands).flatMap(({ round, from, to }) => [round, from, to]);

function threeOf(plan: Extract<Plan, { kind: 'three-generals' }>): Three {
  const [two, three] = plan.decides;
  return { errands: flat(plan), manner: plan.manner, two, three, broken: brokenTriangles(plan.decides) };
}

function twoOf(plan: TwoPlan): Two {
  const { breaks } = plan;
  return {
    errands: flat(plan),
    condition: breaks.condition,
    arrived: breaks.condition === 'agreement' ? breaks.arrived : null,
    alone: breaks.condition === 'no-loss-attack' ? breaks.alone : null,
  };
}

const waitsIn = (plan: TwoPlan): readonly (number | string)[] => waitsOf(plan).map((wait) => wait ?? 'never');

/** What reaches each where nothing is lost. */
const reachedIn = ({ errands }: TwoPlan): readonly number[] =>
  [1, 2].map((general) => reaching(errands, general, errands.length));

async function grade(plan: WriteInstance, source: string, means: Means): Promise<Marked<WriteSaid>> {
  const report = await means.breakProtocol(plan.kind, source);
  if (!report.broken) {
    const { line, message } = report.error;
    return { kind: 'wrong', reason: { say: 'does-not-run', line, message }, shown: [] };
  }
  const mismatch = mismatchOf(plan, report);
  if (mismatch) return { kind: 'wrong', reason: mismatch, shown: [] };
  return { kind: 'right', reason: { say: 'right', explanation: report.explanation }, shown: [] };
}
