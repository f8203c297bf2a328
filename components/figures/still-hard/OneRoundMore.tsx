/** The reader looks for the message that breaks SM(1) against two traitors, and sees what one round more does to it. */
import type { SignedRecord } from '../../../src/scenario/recorded.ts';
import type { SignedScenario } from '../../../src/scenario/scenario.ts';
import { stillHardWords } from '#words/still-hard.ts';
import { ToggleButtons } from '../../kit/ToggleButtons.tsx';
import { eyesOf, type Action, type FigureState } from '../../scenes/figure-state.ts';
import { FigureSheet } from '../../sheet/FigureSheet.tsx';
import { SignedDrawing } from '../../drawings/SignedDrawing.tsx';
import { learn, recordOf } from '../../scenes/signed-records.ts';
import { signedScene } from '../../scenes/signed-scene.ts';

const DRAWINGS = { sm: SignedDrawing };

/** A scenario with its record, as the server sends it. */
export interface Known {
  readonly scenario: SignedScenario;
  readonly record: SignedRecord;
}

interface Props {
  readonly figure: string;
  readonly label: string;
  /** Nobody lies yet. */
  readonly start: Known;
  /** One answer. */
  readonly answer: Known;
}

export function OneRoundMore({ figure, label, start, answer }: Props) {
  for (const { scenario, record } of [start, answer]) learn(scenario, record);
  return (
    <FigureSheet
      {...{ figure, label }}
      worlds={[start.scenario]}
      page="lecture"
      drawings={DRAWINGS}
      aside={(state, dispatch) =>
        eyesOf(state.worlds) === null ? <Task {...{ state, dispatch }} answer={answer.scenario} /> : null
      }
    />
  );
}

interface TaskProps {
  readonly state: FigureState;
  readonly answer: SignedScenario;
  dispatch(action: Action): void;
}

/** What can be tried; from one general's place it would tell more than that one knows. */
function Task({ state, answer, dispatch }: TaskProps) {
  const words = stillHardWords.oneRoundMore;
  const [scenario] = state.worlds;
  if (scenario?.kind !== 'sm') return null;
  return (
    <div class="settings">
      <p class="row controls">
        <button
          type="button"
          onClick={() => {
            dispatch({ kind: 'show', worlds: [answer] });
          }}
        >
          {words.show}
        </button>
        <ToggleButtons
          options={[1, 2].map((m) => ({ value: m, text: words.rounds(m) }))}
          isPressed={(m) => scenario.m === m}
          onPress={(m) => {
            dispatch({ kind: 'configure', world: 0, settings: { m } });
          }}
        />
      </p>
      <p class="told" role="status">
        {sayOutcome(scenario)}
      </p>
    </div>
  );
}

/** What came of the reader's lies; nothing while there are none. */
export function sayOutcome(scenario: SignedScenario): string {
  const { lies, m } = scenario;
  const words = stillHardWords.oneRoundMore;
  if (lies.length === 0) return '';
  const { last, verdicts } = signedScene({ ...scenario, eyes: null, round: m + 1 }, recordOf(scenario));
  return verdicts?.agreement.kind === 'violated' ? words.broken(lies.length, last) : words.holds(last);
}
