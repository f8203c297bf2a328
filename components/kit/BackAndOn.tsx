/** One step back and one on, in a row of steps that ends on both sides. */
import type { ComponentChildren } from 'preact';
import { EndButton } from './EndButton.tsx';

interface Props {
  readonly at: number;
  readonly first?: number;
  readonly last: number;
  readonly words: { readonly back: string; readonly on: string };
  /** Between the two. */
  readonly children?: ComponentChildren;
  go(to: number): void;
}

export const BackAndOn = ({ at, first = 0, last, words, children, go }: Props) => (
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
