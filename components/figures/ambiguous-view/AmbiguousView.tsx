/**
 * Standing in general 3's place: first only its inbox, then a commitment, then both worlds.
 *
 * The worlds come after the answer on purpose. Whoever has seen them side by side can't feel any more how reasonable it
 * was to be sure. A link with scenarios goes straight to the worlds.
 */
import { useState } from 'preact/hooks';
import { Figure as Context, useLive } from '../../kit/context.ts';
import { FigureSheet } from '../../sheet/FigureSheet.tsx';
import { Inbox } from '../../drawings/Inbox.tsx';
import { oralScene } from '../../scenes/oral-scene.ts';
import { ambiguousWorlds, OBSERVER } from '../../scenes/ambiguous.ts';
import { OralDrawing } from '../../drawings/OralDrawing.tsx';
import { useAsked } from '../../sheet/use-asked.ts';
import { ambiguityWords } from '#words/ambiguous.ts';
import { commonWords } from '#words/common.ts';

const DRAWINGS = { om: OralDrawing };

type Answer = 'one' | 'two' | 'cannot';

interface Props {
  readonly figure: string;
  readonly label: string;
}

export function AmbiguousView({ figure, label }: Props) {
  const words = ambiguityWords.ambiguous;
  const [answer, setAnswer] = useState<Answer | null>(null);
  const [linked, setLinked] = useState(false);
  const live = useLive();
  useAsked(figure, () => {
    setLinked(true);
  });

  const told = answer && { one: words.afterOne, two: words.afterTwo, cannot: words.afterCannot }[answer];
  const sheet = (
    <FigureSheet
      {...{ figure }}
      label={linked ? label : words.both}
      worlds={ambiguousWorlds()}
      observer={OBSERVER}
      page="lecture"
      drawings={DRAWINGS}
    />
  );
  if (linked) return sheet;
  return (
    <>
      <div class="sheet asking" data-live={live ? '' : undefined}>
        <div class="bar">
          <span class="small-caps figure-number">{label}</span>
        </div>
        <div class="question">
          <div>
            <p class="begin">{words.begin}</p>
            <Table />
          </div>
          <div>
            <p class="ask" id={`${figure}-question`}>
              {words.question}
            </p>
            <p class="row controls" role="group" aria-labelledby={`${figure}-question`}>
              {(['one', 'two', 'cannot'] as const).map((choice) => (
                <button
                  key={choice}
                  type="button"
                  aria-pressed={answer === choice}
                  onClick={() => {
                    setAnswer(choice);
                  }}
                >
                  {words.answers[choice]}
                </button>
              ))}
            </p>
            <p class="told" role="status">
              {told ?? ''}
            </p>
          </div>
        </div>
      </div>
      {answer && sheet}
    </>
  );
}

/** General 3's inbox, as it is in both worlds. */
function Table() {
  const scene = oralScene({ ...ambiguousWorlds()[0], eyes: OBSERVER });
  const nothing = {
    strings: commonWords,
    id: '',
    live: false,
    editing: false,
    dispatch: () => undefined,
  };
  return (
    <Context.Provider value={nothing}>
      <Inbox scene={scene} general={OBSERVER} />
    </Context.Provider>
  );
}
