/** Capturing messengers, on the valley of the lectures without what the two decide. */
import { useMemo, useState } from 'preact/hooks';
import type { LossesInstance } from '../../../src/exercises/kinds/losses.ts';
import { opened } from '../../../src/exercises/opened.ts';
import { format } from '../../../src/scenario/format.ts';
import type { TwoGeneralsScenario } from '../../../src/scenario/scenario.ts';
import { lossesWords } from '#words/exercises/losses.ts';
import { TwoGeneralsDrawing } from '../../drawings/TwoGeneralsDrawing.tsx';
import '../../drawings/valley-here.ts';
import { ExerciseSheet } from '../../sheet/ExerciseSheet.tsx';
import { undecided } from '../../scenes/withheld.ts';
import type { AnswerProps } from '../frame/part.ts';

export const DRAWINGS = { '2g': TwoGeneralsDrawing };

const NONE = 'none';

export function LossesAnswer({ instance, text, locked, onText }: AnswerProps<LossesInstance>) {
  const { answer: words } = lossesWords;
  const start = useMemo(() => keptIn(instance.scenario, text), [instance]);
  const [now, setNow] = useState<TwoGeneralsScenario>(start);
  const none = text === NONE;
  return (
    <>
      <ExerciseSheet
        key={locked ? 'end' : 'open'}
        id="stage"
        label={locked ? words.end : words.stage}
        worlds={[locked ? opened(now) : start]}
        drawings={DRAWINGS}
        verdicts={locked}
        {...(locked
          ? {}
          : {
              see: undecided,
              allows: ({ kind }) => ['capture', 'undo', 'redo', 'reset'].includes(kind),
              onWorlds: ([made]) => {
                if (made?.kind !== '2g') return;
                setNow(made);
                onText(format({ ...instance.scenario, lost: made.lost }));
              },
            })}
      />
      <div class="sheet answer controls">
        <p class="row">
          <button
            type="button"
            aria-pressed={none}
            {...(locked ? { 'aria-disabled': 'true' as const } : {})}
            onClick={() => {
              onText(none ? format({ ...instance.scenario, lost: now.lost }) : NONE);
            }}
          >
            {words.none}
          </button>
        </p>
      </div>
    </>
  );
}

/** The scenario with the losses of a kept answer: of its token only the field with the losses can differ. */
function keptIn(scenario: TwoGeneralsScenario, text: string | null): TwoGeneralsScenario {
  const field = text?.split('_').find((one) => one.startsWith('x'));
  const lost = field?.slice(1).split('.').map(Number) ?? [];
  return { ...scenario, lost: lost.filter((one) => one >= 1 && one <= scenario.messengers) };
}
