/**
 * A proof, one step at a time, for the panel that opens in its lecture. The sentences are taken from the page, from one
 * `<Step>` to the next; what is known and to be shown comes from the record.
 */
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { stepWords } from '#words/steps.ts';
import { FigurePicture } from './FigurePicture.tsx';
import { leaveFigure, showInFigure } from './in-figure.ts';
import { shownAfter, StepState } from './StepState.tsx';
import type { ProofRecord } from './steps.ts';

const words = stepWords.steps;

const plain = (text: string): string => text.replaceAll('*', '');

/** Where a step begins in the text. */
export const beginningOf = (id: string): HTMLElement | null => document.getElementById(`step-${id}`);

/** A step’s sentences where they stand: from its own beginning to that of the next, or to the end of the proof. */
function rangeOf(steps: ProofRecord['steps'], at: number): Range {
  const begin = beginningOf(steps[at]!.id)!;
  const next = steps[at + 1] && beginningOf(steps[at + 1]!.id);
  const range = document.createRange();
  range.setStartAfter(begin);
  if (next) range.setEndBefore(next);
  else range.setEndAfter(begin.closest('.proof')!.lastChild!);
  return range;
}

/** The sentences once more: without addresses, which stand in the page already, and without paragraphs and items that the division left empty. */
function sentencesIn(range: Range): DocumentFragment {
  const copy = range.cloneContents();
  for (const named of copy.querySelectorAll('[id]')) named.removeAttribute('id');
  for (const part of copy.querySelectorAll('p, li, ul, ol'))
    if (part.textContent.trim() === '') part.remove();
  return copy;
}

/** Marks the sentences in the proof itself, in browsers that can without changing it. */
function mark(range: Range | null): void {
  // older ones than Safari 17.2 lack it
  const highlights = (CSS as { highlights?: HighlightRegistry }).highlights;
  if (range) highlights?.set('step', new Highlight(range));
  else highlights?.delete('step');
}

/** A button that keeps the focus where its way has come to an end. */
const Move = ({
  ended,
  children,
  onPress,
}: {
  ended: boolean;
  children: string;
  readonly onPress: () => void;
}) => (
  <button
    type="button"
    class="plain"
    {...(ended ? { 'aria-disabled': 'true' } : {})}
    onClick={() => {
      if (!ended) onPress();
    }}
  >
    {children}
  </button>
);

interface Props {
  readonly proof: ProofRecord;
  /** What this is drawn in: its keys are heeded. */
  readonly panel: HTMLElement;
  readonly onClose: () => void;
}

/** All that stands in the panel. Arrow keys, Home and End go through the steps while the focus is in it. */
export function Stepping({ proof: { steps }, panel, onClose }: Props) {
  const [at, setAt] = useState(0);
  const sentences = useRef<HTMLDivElement>(null);
  const last = steps.length - 1;
  const go = (to: number): void => {
    setAt(Math.max(0, Math.min(last, to)));
  };
  useLayoutEffect(() => {
    const range = rangeOf(steps, at);
    sentences.current!.replaceChildren(sentencesIn(range));
    mark(range);
    // a long step before may have taken the reader below this one's head
    if (panel.getBoundingClientRect().top < 0) panel.scrollIntoView({ block: 'start' });
    const { inFigure } = steps[at]!;
    if (inFigure) showInFigure(inFigure);
    return () => {
      mark(null);
      leaveFigure();
    };
  }, [at]);
  useLayoutEffect(() => {
    panel.onkeydown = (event) => {
      const { key, ctrlKey, metaKey, altKey, shiftKey } = event;
      if (ctrlKey || metaKey || altKey || shiftKey) return;
      const to = { ArrowLeft: at - 1, ArrowRight: at + 1, Home: 0, End: last }[key];
      if (to === undefined) return;
      event.preventDefault();
      go(to);
    };
  }, [at]);
  const step = steps[at]!;
  const { known, inFigure } = step;
  const place = words.place(at + 1, steps.length);
  const news = known.flatMap(({ text, isNew }) => (isNew ? [plain(text)] : []));
  return (
    <>
      <div class="steps-bar">
        <Move
          ended={at === 0}
          onPress={() => {
            go(at - 1);
          }}
        >
          {words.back}
        </Move>
        <span class="place-of-step">{place}</span>
        <Move
          ended={at === last}
          onPress={() => {
            go(at + 1);
          }}
        >
          {words.on}
        </Move>
        <button type="button" class="plain close" onClick={onClose}>
          {words.close}
        </button>
      </div>
      <div class="step-of-proof">
        <div ref={sentences} role="group" aria-label={words.sentences} />
        <StepState {...{ step }} last={at === last} />
      </div>
      {at === 0 && <p class="about-steps">{words.howHere}</p>}
      {inFigure && (
        <p class="step-in-figure">
          <a href={`#${inFigure.figure}`}>{words.inFigure(inFigure.label)}</a>
          {inFigure.note !== '' && `. ${inFigure.note}`}
        </p>
      )}
      {inFigure?.picture && <FigurePicture figure={inFigure.figure} part={inFigure.picture} />}
      <p class="unseen" role="status">
        {words.said(place, news, plain(shownAfter(step, at === last)))}
      </p>
    </>
  );
}

/** In its place, where the record has not arrived or is of another edition. */
export const Missing = ({
  why,
  link,
  onClose,
}: {
  why: string;
  link: HTMLAnchorElement;
  readonly onClose: () => void;
}) => (
  <>
    <p>
      {why} <a href={link.href}>{words.allSteps}</a>.
    </p>
    <button type="button" class="plain" onClick={onClose}>
      {words.close}
    </button>
  </>
);
