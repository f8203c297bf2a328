/** Finding the lies on a stage that does not name them, or everybody who can have told those that some inboxes hold. */
import { useState } from 'preact/hooks';
import { compareLies } from '../../../src/core/adversary.ts';
import { generals, type General } from '../../../src/core/model.ts';
import { formatPath } from '../../../src/core/paths.ts';
import {
  placeText,
  readLieAnswer,
  writeLieAnswer,
  type Place,
} from '../../../src/exercises/kinds/lie-answer.ts';
import type { AllSeen, LieInstance, SomeSeen } from '../../../src/exercises/kinds/lie.ts';
import { opened } from '../../../src/exercises/opened.ts';
import { executeOral } from '../../../src/scenario/kinds/om-run.ts';
import { lieWords, type LieWords } from '#words/exercises/lie.ts';
import { ExerciseSheet } from '../../sheet/ExerciseSheet.tsx';
import { InlineGlyph } from '../../drawings/glyphs.tsx';
import { unnamed } from '../../scenes/withheld.ts';
import { OralDrawing } from '../../drawings/OralDrawing.tsx';
import '../../drawings/place-here.ts';
import '../../drawings/squares-here.ts';
import type { AnswerProps } from '../frame/part.ts';

export const DRAWINGS = { om: OralDrawing };

export function LieAnswer({ instance, ...rest }: AnswerProps<LieInstance>) {
  return instance.topic === 'om' ? (
    <Lies {...{ instance }} {...rest} />
  ) : (
    <Suspects {...{ instance }} {...rest} />
  );
}

function Lies({ instance, text, locked, onText }: AnswerProps<AllSeen>) {
  const { answer: words } = lieWords;
  const [marked, setMarked] = useState<readonly string[]>(() => keptLies(instance, text).map(placeText));
  const places = [...executeOral(instance.given).log].map(({ payload: { path, order }, to }) => ({
    path,
    to,
    order,
  }));
  const toggle = (place: Place): void => {
    if (locked) return;
    const key = placeText(place);
    const now = marked.includes(key) ? marked.filter((one) => one !== key) : [...marked, key];
    setMarked(now);
    const messages = places.filter((one) => now.includes(placeText(one))).sort(compareLies);
    onText(messages.length === 0 ? null : writeLieAnswer({ kind: 'lies', messages }));
  };
  return (
    <>
      <ExerciseSheet
        key={locked ? 'end' : 'open'}
        id="stage"
        label={locked ? words.end : words.stage}
        worlds={[opened(instance.given)]}
        drawings={DRAWINGS}
        verdicts={locked}
        {...(locked ? {} : { see: unnamed })}
      />
      <div class="sheet answer marking controls" role="group" aria-label={words.mark}>
        <p class="asked-name">{words.mark}</p>
        {generals(instance.given.m + 1).map((round) => (
          <div key={round} class="row" role="group" aria-label={words.round(round)}>
            <span class="small-caps">{words.round(round)}</span>
            {places
              .filter(({ path }) => path.length === round)
              .map(({ path, to, order }) => (
                <button
                  key={placeText({ path, to })}
                  type="button"
                  aria-pressed={marked.includes(placeText({ path, to }))}
                  aria-label={words.message(path, to, order ?? 'x')}
                  {...(locked ? { 'aria-disabled': 'true' as const } : {})}
                  onClick={() => {
                    toggle({ path, to });
                  }}
                >
                  {formatPath(path)} → {to} <InlineGlyph saying={order ?? 'nothing'} />
                </button>
              ))}
          </div>
        ))}
      </div>
    </>
  );
}

function keptLies(instance: AllSeen, text: string | null): readonly Place[] {
  const read = text === null ? null : readLieAnswer(instance, text);
  return read?.kind === 'answer' && read.answer.kind === 'lies' ? read.answer.messages : [];
}

function Suspects({ instance, text, locked, onText }: AnswerProps<SomeSeen>) {
  const { answer: words } = lieWords;
  const { given, observers } = instance;
  const [accused, setAccused] = useState<readonly General[]>(() => keptSuspects(instance, text));
  const toggle = (general: General): void => {
    if (locked) return;
    const now = generals(given.n).filter((one) => accused.includes(one) !== (one === general));
    setAccused(now);
    onText(now.length === 0 ? null : writeLieAnswer({ kind: 'suspects', generals: now }));
  };
  return (
    <>
      {locked ? (
        <ExerciseSheet id="stage" label={words.end} worlds={[opened(given)]} drawings={DRAWINGS} />
      ) : (
        <Inboxes {...{ instance, words }} />
      )}
      <div class="sheet answer marking controls">
        <p class="asked-name" id="suspects">
          {words.suspects}
        </p>
        <div class="row" role="group" aria-labelledby="suspects">
          {generals(given.n)
            .filter((general) => !observers.includes(general))
            .map((general) => (
              <button
                key={general}
                type="button"
                aria-pressed={accused.includes(general)}
                {...(locked ? { 'aria-disabled': 'true' as const } : {})}
                onClick={() => {
                  toggle(general);
                }}
              >
                {words.general(general)}
              </button>
            ))}
        </div>
      </div>
    </>
  );
}

/** The open inboxes, each on a stage in whose fog all else is; looking from elsewhere would clear it. */
const Inboxes = ({ instance, words }: { instance: SomeSeen; words: LieWords['answer'] }) => (
  <>
    {instance.observers.map((general) => (
      <ExerciseSheet
        key={general}
        id={`stage-${general}`}
        label={words.holds(general)}
        worlds={[{ ...opened(instance.given), eyes: general }]}
        drawings={DRAWINGS}
        see={unnamed}
        verdicts={false}
        still
      />
    ))}
  </>
);

function keptSuspects(instance: SomeSeen, text: string | null): readonly General[] {
  const read = text === null ? null : readLieAnswer(instance, text);
  return read?.kind === 'answer' && read.answer.kind === 'suspects' ? read.answer.generals : [];
}
