/** For how many generals a protocol of few rounds is, and how many traitors and so how many rounds there may be. */
import { MOST_DRAWN, type Size } from '../../../src/sandbox/kinds.ts';
import { breakRoundsWords } from '#words/break-rounds.ts';
import { Stepper } from '../../kit/Stepper.tsx';

const { breakRounds: words } = breakRoundsWords;

interface Props extends Size {
  onChange(size: Size): void;
}

export function Sizes({ n, f, onChange }: Props) {
  const resized = (generals: number, traitors: number): void => {
    onChange({ n: generals, f: Math.min(traitors, generals - 2) });
  };
  return (
    <>
      <Stepper
        label={words.generals}
        value={n}
        least={3}
        most={MOST_DRAWN}
        onChange={(to) => {
          resized(to, f);
        }}
      />
      <Stepper
        label={words.traitors}
        value={f}
        least={1}
        most={n - 2}
        onChange={(to) => {
          onChange({ n, f: to });
        }}
      />
    </>
  );
}
