/** What is played of a cell of OM(m). */
import { useMemo } from 'preact/hooks';
import { commonWords } from '#words/common.ts';
import '../../drawings/squares-here.ts';
import { oralScene } from '../../scenes/oral-scene.ts';
import { oralExecution } from './executions.ts';
import { mOf } from './grid.ts';
import { Played, type PlayedProps } from './Played.tsx';

export function PlayedOral({ levels, place, ...props }: PlayedProps) {
  const { n, f } = place;
  const m = mOf(levels, place);
  const execution = useMemo(() => oralExecution(levels, place), [n, m, f]);
  return (
    <Played
      key={`${n} ${m} ${f}`}
      {...{ ...props, place, execution }}
      sceneOf={oralScene}
      partsOf={() => null}
      strings={commonWords}
    />
  );
}
