/** What a figure may show of two generals and their messengers: everything, or what one of them knows. */
import { judge, type Verdicts } from '../../src/core/conditions.ts';
import type { Execution } from '../../src/core/execution.ts';
import type { General, Order, Round } from '../../src/core/model.ts';
import type { Word } from '../../src/core/two-generals.ts';
import { executeTwoGenerals } from '../../src/scenario/kinds/two-generals-run.ts';
import type { TwoGeneralsScenario } from '../../src/scenario/scenario.ts';
import { voiceOf, type Voice } from '../../src/words/voice.ts';
import { twoGeneralsSays } from './two-generals-says.ts';
import type { SceneGeneral } from './relayed-scene.ts';
import type { Says } from './scene.ts';

export interface TwoGeneralsScene {
  readonly kind: '2g';
  readonly scenario: TwoGeneralsScenario;
  readonly execution: Execution<Word>;
  readonly cast: Voice;
  readonly eyes: General | null;
  readonly round: Round;
  readonly last: Round;
  readonly generals: readonly SceneGeneral[];
  /** Whether general 1 was told to attack; null where that is not seen. */
  readonly order: Order | null;
  readonly messengers: readonly Messenger[];
  /** Null before the last round, and from one general's place. */
  readonly verdicts: Verdicts | null;
  readonly says: Says<TwoGeneralsScene>;
}

export interface Messenger {
  /** From 1; messenger i travels in round i. */
  readonly number: number;
  readonly from: General;
  readonly to: General;
  readonly fate: Fate;
  /** Whether it is drawn as captured on its sender's side of the valley; in the middle of it if that isn't said. */
  readonly near?: boolean;
}

/**
 * `unsent`: the one before did not arrive, or no order was given; `later`: its round is still to come; `sent`: from its
 * sender's place, which isn't told what became of it.
 */
export type Fate = 'arrived' | 'captured' | 'unsent' | 'later' | 'sent';

/** Replays a scenario and takes from it what its opening (eyes, round) lets one see. */
export function twoGeneralsScene(scenario: TwoGeneralsScenario): TwoGeneralsScene {
  const execution = executeTwoGenerals(scenario);
  const { eyes, round, messengers } = scenario;
  const over = round === execution.rounds;
  const all = Array.from({ length: messengers }, (_, i) => messengerOf(execution, i + 1, round));
  return {
    kind: '2g',
    says: twoGeneralsSays,
    scenario,
    execution,
    cast: voiceOf(scenario),
    eyes,
    round,
    last: execution.rounds,
    generals: [1, 2].map((number) => ({
      number,
      standing: 'loyal',
      you: number === eyes,
      decision: over && (eyes === null || eyes === number) ? execution.decisions.get(number)! : null,
    })),
    order: eyes === null || eyes === 1 ? scenario.order : null,
    messengers: eyes === null ? all : all.flatMap((messenger) => knownTo(eyes, messenger, all)),
    verdicts: over && eyes === null ? judge(execution) : null,
  };
}

/** What a general knows of a messenger: that it came, or that it was sent, and by an answer that it arrived. */
function knownTo(eyes: General, messenger: Messenger, all: readonly Messenger[]): readonly Messenger[] {
  const { number, to, fate } = messenger;
  if (to === eyes) return fate === 'arrived' ? [messenger] : [];
  if (fate !== 'arrived' && fate !== 'captured') return [];
  const answered = all[number]?.fate === 'arrived';
  return [{ ...messenger, fate: answered ? 'arrived' : 'sent' }];
}

function messengerOf({ log }: Execution<Word>, number: number, now: Round): Messenger {
  const from = number % 2 === 1 ? 1 : 2;
  const route = { number, from, to: 3 - from };
  if (number > now) return { ...route, fate: 'later' };
  const [start, end] = log.range(number);
  if (start === end) return { ...route, fate: 'unsent' };
  return { ...route, fate: log.at(start).delivered ? 'arrived' : 'captured' };
}

/** How many messengers have reached a general so far. */
export const reached = (scene: TwoGeneralsScene, general: General): number =>
  scene.messengers.filter(({ to, fate }) => to === general && fate === 'arrived').length;
