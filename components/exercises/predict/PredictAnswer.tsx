/** Deciding for others: the execution without its end, and for each general that is asked a choice between two orders. */
import { useState } from 'preact/hooks';
import type { General, Order } from '../../../src/core/model.ts';
import {
  readDecisions,
  writeDecisions,
  type PredictInstance,
} from '../../../src/exercises/kinds/predict-answer.ts';
import { opened } from '../../../src/exercises/opened.ts';
import { commonWords } from '#words/common.ts';
import { predictWords } from '#words/exercises/predict.ts';
import { voiceOf } from '../../../src/words/voice.ts';
import { EVERY_DRAWING } from '../../drawings/every-drawing.ts';
import { ExerciseSheet } from '../../sheet/ExerciseSheet.tsx';
import { InlineGlyph } from '../../drawings/glyphs.tsx';
import { undecided } from '../../scenes/withheld.ts';
import type { AnswerProps } from '../frame/part.ts';

const ORDERS = ['attack', 'retreat'] as const satisfies readonly Order[];

export function PredictAnswer({ instance, text, locked, onText }: AnswerProps<PredictInstance>) {
  const { scenario, asked } = instance;
  const { answer: words } = predictWords;
  const { casts } = commonWords;
  const [chosen, setChosen] = useState<ReadonlyMap<General, Order>>(() => decisionsIn(asked, text));
  const choose = (general: General, order: Order): void => {
    if (locked) return;
    const now = new Map(chosen).set(general, order);
    setChosen(now);
    onText(
      asked.every((one) => now.has(one)) ? writeDecisions(asked.map((one) => [one, now.get(one)!])) : null,
    );
  };
  const cast = voiceOf(scenario);
  return (
    <>
      <ExerciseSheet
        key={locked ? 'end' : 'open'}
        id="stage"
        label={locked ? words.end : scenario.kind === '2g' ? words.plan : words.stage}
        worlds={[locked ? opened(scenario) : scenario]}
        drawings={EVERY_DRAWING}
        still={scenario.kind === '2g'}
        {...(locked ? {} : { see: undecided, early: words.early })}
      />
      <div class="sheet answer decisions-asked controls">
        {asked.map((general) => (
          <p key={general} class="row">
            <span id={`asked-${general}`} class="asked-name">
              {words.decides(general, scenario)}
            </span>
            <span class="segments" role="group" aria-labelledby={`asked-${general}`}>
              {ORDERS.map((order) => (
                <button
                  key={order}
                  type="button"
                  aria-pressed={chosen.get(general) === order}
                  {...(locked ? { 'aria-disabled': 'true' as const } : {})}
                  onClick={() => {
                    choose(general, order);
                  }}
                >
                  <InlineGlyph saying={order} /> {casts[cast].order(order)}
                </button>
              ))}
            </span>
          </p>
        ))}
      </div>
    </>
  );
}

/** The decisions in an answer that was kept. */
function decisionsIn(asked: readonly General[], text: string | null): ReadonlyMap<General, Order> {
  const read = text === null ? null : readDecisions(asked, text);
  return new Map(read?.kind === 'answer' ? read.answer : []);
}
