/** What a pair of neighbours proves: its triangle, and that it hears there what it hears in the ring. */
import type { TooFewStrings } from '../../src/strings/too-few.ts';
import { BASE } from '../shared/address.ts';
import { Compared } from './Heard.tsx';
import type { ShownPair } from './ring-steps.ts';
import { TriangleDrawing } from './TriangleDrawing.tsx';

interface Props {
  /** Prefix of the drawing's own ids. */
  readonly id: string;
  readonly pair: ShownPair;
  readonly words: TooFewStrings['ring'];
}

export function Pair({ id, pair, words }: Props) {
  return (
    <>
      <TriangleDrawing {...{ id, pair, words }} />
      <Compared {...{ pair, words }} />
      {pair.token !== null && (
        <p>
          <a href={`${BASE}lab/?s=${pair.token}`}>{words.lab}</a>
        </p>
      )}
    </>
  );
}
