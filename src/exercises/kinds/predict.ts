/**
 * Predict: everything that was sent is on the table, and the reader says what these generals decide.
 *
 * What they decide is what the core makes them decide, so there is always exactly one right answer. On the higher levels
 * nobody who counts badly gets by: the general that is asked did not hear the same from everybody.
 */
import type { General, Order } from '../../core/model.ts';
import type { AnyExecution } from '../../scenario/execute-any.ts';
import { execute } from '../../scenario/execute-any.ts';
import { format } from '../../scenario/format.ts';
import type { Posed } from '../scenario-defaults.ts';
import type { ExerciseKind } from '../kind.ts';
import { opened } from '../opened.ts';
import {
  readDecisions,
  writeDecisions,
  type PredictAnswer,
  type PredictInstance,
  type PredictUnread,
} from './predict-answer.ts';
import { samplePrediction } from './predict-sample.ts';
import { reasonsOf, type Grounds } from './predict-reasons.ts';

/** What the sentences about an instance need to know of its scenario. */
type About = {
  readonly kind: Posed['kind'];
  readonly cast: Posed['cast'];
};

export type PredictSaid =
  | (About & {
      readonly say: 'question-relayed';
      readonly n: number;
      readonly m: number;
      readonly traitors: readonly General[];
      readonly asked: readonly General[];
    })
  | (About & {
      readonly say: 'question-messengers';
      readonly ordered: boolean;
      readonly waits: readonly number[];
      readonly lost: readonly number[];
      readonly most: number;
      readonly asked: readonly General[];
    })
  | (About & {
      readonly say: 'right';
      readonly attacking: readonly General[];
      readonly retreating: readonly General[];
    })
  /** How many are wrong, and not which: with two orders to choose from, that would be the answer. */
  | (About & {
      readonly say: 'wrong';
      readonly wrong: number;
      readonly asked: readonly General[];
    })
  | (About & { readonly say: 'decides' } & Grounds)
  | (About & { readonly say: 'hint-first'; readonly general: General })
  | (About & { readonly say: 'hint-rule' })
  | (About & { readonly say: 'hint-held' } & Grounds)
  | PredictUnread;

const about = ({ kind, cast }: Posed): About => ({ kind, cast });

export type { PredictAnswer, PredictInstance };

export const predict: ExerciseKind<PredictInstance, PredictAnswer, PredictSaid> = {
  name: 'predict',
  topics: {
    om: { 1: 'byzantine-generals', 2: 'enough', 3: 'enough' },
    sm: 'signatures',
    '2g': 'two-generals',
    shop: 'trust',
  },
  generate: samplePrediction,
  plain: ({ scenario, asked }) => ({ scenario: format(scenario), asked }),
  question,
  read: ({ asked }, text) => readDecisions(asked, text),
  write: writeDecisions,
  grade: (instance, answer) => {
    const { scenario, asked } = instance;
    const execution = execute(scenario);
    const wrong = answer.filter(([general, order]) => execution.decisions.get(general) !== order);
    if (wrong.length === 0) {
      const shown = [opened(scenario)];
      const deciding = (order: Order): readonly General[] =>
        asked.filter((general) => execution.decisions.get(general) === order);
      const sides = { attacking: deciding('attack'), retreating: deciding('retreat') };
      return { kind: 'right', reason: { say: 'right', ...about(scenario), ...sides }, shown };
    }
    const reason: PredictSaid = { say: 'wrong', ...about(scenario), wrong: wrong.length, asked };
    return { kind: 'wrong', reason, shown: [] };
  },
  reference: ({ scenario, asked }) => {
    const { decisions } = execute(scenario);
    return asked.map((general) => [general, decided(decisions, general)]);
  },
  explain: ({ scenario, asked }) => {
    const execution = execute(scenario);
    return {
      steps: asked.map((general) => ({
        say: 'decides',
        ...about(scenario),
        ...reasonsOf(scenario, execution, general),
      })),
      shown: [opened(scenario)],
    };
  },
  hints: ({ scenario, asked }) => [
    { say: 'hint-first', ...about(scenario), general: asked[0]! },
    { say: 'hint-rule', ...about(scenario) },
    { say: 'hint-held', ...about(scenario), ...reasonsOf(scenario, execute(scenario), asked[0]!) },
  ],
  effort: ({ scenario, asked }) => ({ moves: asked.length, messages: messagesToRead(scenario) }),
  shows: ({ scenario }) => [scenario],
};

/** What a loyal general decided; throws where it decided nothing, which no instance asks for. */
export function decided(decisions: AnyExecution['decisions'], general: General): Order {
  const order = decisions.get(general);
  if (order === undefined) throw new Error(`general ${general} decided nothing: expected a loyal general`);
  return order;
}

/** On the map of two generals a reader follows the messengers, whether or not they set out. */
const messagesToRead = (scenario: Posed): number =>
  scenario.kind === '2g' ? scenario.messengers : execute(scenario).log.length;

function question({ scenario, asked }: PredictInstance): PredictSaid {
  switch (scenario.kind) {
    case 'om':
    case 'sm': {
      const { n, m, traitors } = scenario;
      return { say: 'question-relayed', ...about(scenario), n, m, traitors, asked };
    }
    case '2g': {
      const { order, thresholds: waits, lost, messengers: most } = scenario;
      const ordered = order === 'attack';
      return { say: 'question-messengers', ...about(scenario), ordered, waits, lost, most, asked };
    }
  }
}
