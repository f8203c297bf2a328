/** Being the traitor: the execution to be spoiled, or the claim that nobody can, with its bound. */
import { useState } from 'preact/hooks';
import { parOf, startOf, writeTraitorAnswer } from '../../../src/exercises/kinds/traitor-answer.ts';
import type { TraitorInstance } from '../../../src/exercises/kinds/traitor.ts';
import { opened } from '../../../src/exercises/opened.ts';
import type { OralScenario, Scenario, SignedScenario } from '../../../src/scenario/scenario.ts';
import { traitorWords } from '#words/exercises/traitor.ts';
import { sceneOf } from '../../drawings/drawings.ts';
import { OralDrawing } from '../../drawings/OralDrawing.tsx';
import '../../drawings/squares-here.ts';
import { SignedDrawing } from '../../drawings/SignedDrawing.tsx';
import { ExerciseSheet } from '../../sheet/ExerciseSheet.tsx';
import type { Action } from '../../scenes/figure-state.ts';
import { roundsUpTo } from '../../scenes/relayed-scene.ts';
import { Choice } from '../../kit/Choice.tsx';
import { Stepper } from '../../kit/Stepper.tsx';
import { useStoredScenario } from '../frame/stored-scenario.ts';
import type { AnswerProps } from '../frame/part.ts';
import { SendMessage } from '../frame/SendMessage.tsx';

type Relayed = OralScenario | SignedScenario;
const MOVES: readonly Action['kind'][] = ['tell', 'undo', 'redo', 'reset', 'edit'];
const LARGEST_BOUND = 99;

/** Traitors attack where orders are relayed. */
const isAttack = (scenario: Scenario): scenario is Relayed =>
  scenario.kind === 'om' || scenario.kind === 'sm';

export const DRAWINGS = { om: OralDrawing, sm: SignedDrawing };

export function TraitorAnswer({ instance, text, locked, onText }: AnswerProps<TraitorInstance>) {
  const { answer: words } = traitorWords;
  const [made, setMade] = useState<Relayed | null>(null);
  const [bound, setBound] = useState<number | null>(() => boundIn(text));
  const start = startOf(instance);
  const stored = useStoredScenario(text, DRAWINGS, start);
  const begun = stored && isAttack(stored) ? stored : start;
  const tell = (scenario: Relayed | null, claimed: number | null): void => {
    setMade(scenario);
    setBound(claimed);
    if (claimed !== null) onText(writeTraitorAnswer({ kind: 'impossible', bound: claimed }));
    else if (!scenario || scenario.lies.length === 0) onText(null);
    else onText(writeTraitorAnswer({ kind: 'attack', scenario: opened(scenario) }));
  };
  const now = made ?? begun;
  const placed = instance.traitors !== null;
  return (
    <>
      <ExerciseSheet
        key={stored ? 'stored' : 'new'}
        id="stage"
        label={words.stage}
        worlds={[begun]}
        drawings={DRAWINGS}
        editing={!locked}
        placing={!placed}
        hint={placed ? words.how : words.howToPlace}
        allows={({ kind }) => !locked && (MOVES.includes(kind) || (kind === 'turn' && !placed))}
        onWorlds={([world]) => {
          if (world && isAttack(world)) tell(world, null);
        }}
      >
        <div class="exercise-task controls">
          <p>
            {words.told(liesIn(now), parOf(instance))}
            {placed ? '' : `. ${words.placed(now.traitors.length, instance.f)}`}
          </p>
          {now.kind === 'sm' && !locked && <SendMessage scenario={now} words={words} />}
        </div>
      </ExerciseSheet>
      <div class="sheet answer claim controls">
        <Choice<string>
          label={words.which}
          value={bound === null ? 'attack' : 'impossible'}
          options={[
            { value: 'attack', text: words.attack },
            { value: 'impossible', text: words.impossible },
          ]}
          onChoose={(chosen) => {
            if (!locked) tell(now, chosen === 'attack' ? null : (bound ?? 1));
          }}
        />
        {bound !== null && (
          <Stepper
            label={words.bound[instance.topic](instance.topic === 'sm' ? instance.m : instance.f)}
            value={bound}
            least={0}
            most={LARGEST_BOUND}
            onChange={(value) => {
              if (!locked && Number.isInteger(value) && value >= 0 && value <= LARGEST_BOUND)
                tell(now, value);
            }}
          />
        )}
      </div>
    </>
  );
}

/** How many messages differ from truthful relaying; who passes on a lie tells none. */
function liesIn(scenario: Relayed): number {
  if (scenario.lies.length === 0) return 0;
  const { reading, last } = sceneOf(DRAWINGS, opened(scenario)) as {
    reading: { bundles(rounds: readonly number[], eyes: null): readonly { lies: number }[] };
    last: number;
  };
  return reading.bundles(roundsUpTo(last), null).reduce((sum, { lies }) => sum + lies, 0);
}

function boundIn(text: string | null): number | null {
  const claim = /^impossible:(\d+)$/.exec(text ?? '');
  return claim ? Number(claim[1]) : null;
}
