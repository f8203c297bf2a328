/**
 * The letters of a drawing: one tab stop, arrows inside. The one that is pointed at or has the focus lights up, and so does
 * its twin in the other drawing. A letter that goes travels in from its sender (use-run.ts).
 */
import { useRef, useState } from 'preact/hooks';
import type { Order, Round } from '../../../src/core/model.ts';
import { Glyph } from '../../drawings/glyphs.tsx';
import { nextIndex } from '../../kit/roving.ts';
import { useFigure } from '../../kit/context.ts';
import { At } from './At.tsx';
import { SHEET, type LetterSpot } from './scene-layout.ts';

/** A letter as it is drawn. */
export interface DrawnLetter {
  /** Which message of the ring it is or has for its twin. */
  readonly index: number;
  readonly round: Round;
  readonly spot: LetterSpot;
  readonly order: Order | null;
  readonly label: string;
}

interface Props {
  readonly label: string;
  readonly letters: readonly DrawnLetter[];
  readonly lit: number | null;
  onLight(index: number | null): void;
}

export function Letters({ label, letters, lit, onLight }: Props) {
  const { live } = useFigure();
  const [stop, setStop] = useState(0);
  const group = useRef<SVGGElement>(null);
  if (letters.length === 0) return null;
  const at = Math.min(stop, letters.length - 1);
  const walk = (event: KeyboardEvent): void => {
    const to = nextIndex(event.key, at, letters.length);
    if (to === null) return;
    event.preventDefault();
    event.stopPropagation();
    setStop(to);
    group.current?.querySelectorAll<SVGGElement>('[role="option"]')[to]?.focus();
  };
  return (
    <g
      ref={group}
      class={lit === null ? 'ring-letters' : 'ring-letters dim'}
      {...(live ? { role: 'listbox', 'aria-label': label, onKeyDown: walk } : {})}
    >
      {letters.map((letter, i) => (
        <Letter
          key={letter.index}
          {...{ letter }}
          lit={lit === letter.index}
          tab={i === at ? 0 : -1}
          onLight={(on) => {
            if (on) setStop(i);
            onLight(on ? letter.index : null);
          }}
        />
      ))}
    </g>
  );
}

interface LetterProps {
  readonly letter: DrawnLetter;
  readonly lit: boolean;
  readonly tab: number;
  onLight(on: boolean): void;
}

function Letter({ letter, lit, tab, onLight }: LetterProps) {
  const { live } = useFigure();
  const { at, off, size, going, short } = letter.spot;
  const { width, height } = SHEET[size];
  const light = (): void => {
    onLight(true);
  };
  const dark = (): void => {
    onLight(false);
  };
  return (
    <At {...{ at }}>
      <g
        class={`ring-letter ${size} ${letter.order ?? 'nothing'}${lit ? ' on' : ''}`}
        {...(live
          ? {
              ...{ role: 'option', tabindex: tab, 'aria-label': letter.label, 'aria-selected': lit },
              ...{ onFocus: light, onBlur: dark, onClick: light },
            }
          : {})}
        data-letter={letter.index}
      >
        <g data-round={letter.round} data-going={`${going.x} ${going.y} ${short}`}>
          <rect
            class="sheet-ground"
            x={off.x - width / 2}
            y={off.y - height / 2}
            width={width}
            height={height}
            rx="1"
          />
          <Glyph saying={letter.order ?? 'nothing'} x={off.x} y={off.y} size={size === 'plain' ? 12 : 10} />
        </g>
      </g>
    </At>
  );
}
