/**
 * A button that can come to an end (no further round, nothing left to undo) without throwing out whoever works it by
 * keyboard: a `disabled` button loses the focus to the page, this one keeps it, says that it is disabled, and does nothing.
 */
import type { ComponentChildren } from 'preact';

interface Props {
  readonly ended: boolean;
  readonly label?: string;
  readonly children: ComponentChildren;
  onPress(): void;
}

export function EndButton({ ended, label, children, onPress }: Props) {
  return (
    <button
      type="button"
      {...(label === undefined ? {} : { 'aria-label': label })}
      {...(ended ? { 'aria-disabled': 'true' } : {})}
      onClick={() => {
        if (!ended) onPress();
      }}
    >
      {children}
    </button>
  );
}

interface StepProps {
  readonly at: number;
  readonly first?: number;
  readonly last: number;
  readonly words: { readonly back: string; readonly on: string };
  /** Between the two. */
  readonly children?: ComponentChildren;
  go(to: number): void;
}

/** One step back and one on, in a row of steps that ends on both sides. */
export const BackAndOn = ({ at, first = 0, last, words, children, go }: StepProps) => (
  <>
    <EndButton
      ended={at <= first}
      onPress={() => {
        go(at - 1);
      }}
    >
      {words.back}
    </EndButton>
    {children}
    <EndButton
      ended={at >= last}
      onPress={() => {
        go(at + 1);
      }}
    >
      {words.on}
    </EndButton>
  </>
);
