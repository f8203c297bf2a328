/** The proof step by step, by words to press and, while one of them has the focus, by arrows, Home and End. */
import type { ComponentChildren } from 'preact';
import { tooFewWords } from '#words/too-few.ts';
import { BackAndOn, EndButton } from '../../kit/EndButton.tsx';
import { STEPS, type Step } from './ring-steps.ts';

const words = tooFewWords.ring;

interface Props {
  readonly step: Step;
  onStep(step: Step): void;
  /** What else stands in the row. */
  readonly children?: ComponentChildren;
}

export function Steps({ step, onStep, children }: Props) {
  const at = STEPS.indexOf(step);
  const last = STEPS.length - 1;
  const go = (to: number): void => {
    const wanted = STEPS[to];
    if (wanted) onStep(wanted);
  };
  return (
    <div
      class="ring-acts controls"
      role="group"
      aria-label={words.stepping}
      onKeyDown={(event) => {
        const to = { ArrowLeft: at - 1, ArrowRight: at + 1, Home: 0, End: last }[event.key];
        if (to === undefined) return;
        event.preventDefault();
        go(to);
      }}
    >
      <EndButton
        ended={at === 0}
        onPress={() => {
          go(0);
        }}
      >
        {words.build}
      </EndButton>
      <BackAndOn {...{ at, last, words, go }} />
      <span class="count">{words.step(at + 1, STEPS.length)}</span>
      {children}
    </div>
  );
}
