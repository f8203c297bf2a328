/** What a pair of neighbours proves: its triangle, and that it hears there what it hears in the ring. */
import { tooFewWords } from '#words/too-few.ts';
import { BASE } from '../../platform/root.ts';
import { Compared } from './Heard.tsx';
import type { ShownPair } from './ring-steps.ts';
import { TriangleDrawing } from './TriangleDrawing.tsx';

interface Props {
  /** Prefix of the drawing's own ids. */
  readonly id: string;
  readonly pair: ShownPair;
}

export function Pair({ id, pair }: Props) {
  return (
    <>
      <TriangleDrawing {...{ id, pair }} />
      <Compared pair={pair} />
      {pair.token !== null && (
        <p>
          <a href={`${BASE}lab/?s=${pair.token}`}>{tooFewWords.ring.lab}</a>
        </p>
      )}
    </>
  );
}
