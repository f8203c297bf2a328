/** The ring, and beside it the triangle in which a pair of neighbours may as well be: the same places in both. */
import type { RefObject } from 'preact';
import { tooFewWords } from '#words/too-few.ts';
import { Demands } from './Demands.tsx';
import { Middle } from './Middle.tsx';
import { nearestLetter } from './nearest-letter.ts';
import { RingDrawing } from './RingDrawing.tsx';
import { isComplete, type ShownPair, type ShownRing, type Step } from './ring-steps.ts';
import { EmptyTriangle, TriangleDrawing } from './TriangleDrawing.tsx';

const words = tooFewWords.ring;

interface Props {
  readonly figure: string;
  readonly scene: RefObject<HTMLDivElement>;
  readonly found: ShownRing;
  readonly step: Step;
  readonly pair: ShownPair | null;
  /** The round that is on, or null where all have been. */
  readonly round: number | null;
  readonly lit: number | null;
  onStep(step: Step): void;
  onRun(): void;
  onLight(index: number | null): void;
}

export function RingScene(props: Props) {
  const { figure, scene, found, step, pair, round, lit, onStep, onRun, onLight } = props;
  const shared = { found, round, lit, onLight };
  const pointed = (event: PointerEvent): void => {
    onLight(nearestLetter(event));
  };
  const away = ({ pointerType }: PointerEvent): void => {
    // a finger that is lifted leaves, too, but has still pointed at something
    if (pointerType === 'mouse') onLight(null);
  };
  return (
    <div
      ref={scene}
      class="ring-pictures"
      onPointerMove={pointed}
      onPointerDown={pointed}
      onPointerLeave={away}
    >
      <div>
        <RingDrawing id={`${figure}-ring`} {...{ step, pair, ...shared }}>
          {isComplete(step) && (
            <>
              <Demands {...{ found, step, onStep }} decided={round === null} />
              <Middle rounds={found.rounds} {...{ round }} onPress={onRun} />
            </>
          )}
        </RingDrawing>
        {isComplete(step) && <p class="ring-under">{words.loyalCopies}</p>}
      </div>
      {isComplete(step) && (
        <div>
          {pair ? <TriangleDrawing id={`${figure}-triangle`} {...{ pair, ...shared }} /> : <EmptyTriangle />}
          <p class="ring-under">{pair ? words.mayAsWell(...pair.places) : words.choosePair}</p>
        </div>
      )}
    </div>
  );
}
