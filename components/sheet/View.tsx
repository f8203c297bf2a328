/** Whose eyes, and which drawing: a row on a desk, behind one button on a phone. */
import type { General } from '../../src/core/model.ts';
import { DRAWINGS, type Drawing } from '../../src/scenario/link.ts';
import { generalsIn } from '../../src/scenario/scenario.ts';
import { voiceOf, type Voice } from '../../src/words/voice.ts';
import { useFigure } from '../kit/context.ts';
import type { FigureState } from '../scenes/figure-state.ts';
import { Segments } from '../kit/Segments.tsx';

interface Props {
  readonly state: FigureState;
  readonly id: string;
  readonly open: boolean;
  /** What the first drawing is called where it is no map. */
  readonly first?: string | undefined;
}

export function View({ state, id, open, first: firstDrawing }: Props) {
  const { strings, dispatch } = useFigure();
  const [first] = state.worlds;
  const { eyes } = first!;
  const words = strings.perspective;
  /** In two worlds with different casts a number is two people. */
  const called = (general: General, name: (voice: Voice) => string): string => {
    const there = state.worlds.filter((world) => generalsIn(world) >= general);
    return [...new Set(there.map((world) => name(voiceOf(world))))].join(' / ');
  };
  const everybody = { value: null, text: words.everybody };
  const each = Array.from({ length: generalsIn(first!) }, (_, i) => ({
    value: i + 1,
    text: called(i + 1, (voice) => strings.casts[voice].short(i + 1)),
    name: called(i + 1, (voice) => words.option(i + 1, voice)),
  }));
  return (
    <div class="controls view" id={`${id}-view`} data-open={open ? '' : undefined}>
      <span class="labelled">
        <span class="label-text" aria-hidden="true">
          {words.label}
        </span>
        <Segments<number | null>
          label={words.label}
          options={[everybody, ...each]}
          value={eyes}
          onChoose={(chosen) => {
            dispatch({ kind: 'look', eyes: chosen });
          }}
        />
      </span>
      <Segments<Drawing>
        label={strings.drawings.label}
        options={DRAWINGS.map((drawing) => ({
          value: drawing,
          text: (drawing === 'map' ? firstDrawing : undefined) ?? strings.drawings[drawing],
        }))}
        value={state.drawing}
        onChoose={(drawing) => {
          dispatch({ kind: 'draw', drawing });
        }}
      />
    </div>
  );
}
