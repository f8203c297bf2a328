/** The cheapest attack of a cell, played once: its rounds go by, and what comes of it stays. */
import { useEffect, useMemo, useState } from 'preact/hooks';
import type { OralScenario } from '../../../src/scenario/scenario.ts';
import { messageCount } from '../../../src/core/paths.ts';
import { oralScene } from '../../scenes/oral-scene.ts';
import { Figure, stillFigure } from '../../kit/context.ts';
import { isCalm } from '../../platform/motion.ts';
import { RelayedPicture } from '../../drawings/RelayedDrawing.tsx';
import '../../drawings/squares-here.ts';
import { oralAnswer } from './attack.ts';
import { mOf, type Levels, type Place } from './grid.ts';

/** How long a round stays. */
const ROUND = 1700;

/** With more messages than this a map says nothing any more; the lab has it. */
const MOST = 1000;

interface Props {
  readonly levels: Levels;
  readonly place: Place;
}

export function Played({ levels, place: { n, f } }: Props) {
  const m = mOf(levels, { n, f });
  const attack = useMemo(() => {
    if (m > n - 2 || messageCount(n, m) > MOST) return null;
    const answer = oralAnswer(levels, { n, f });
    return answer.kind === 'broken' ? answer.scenario : null;
  }, [n, m, f]);
  return attack && <Rounds attack={attack} />;
}

function Rounds({ attack }: { readonly attack: OralScenario }) {
  const last = attack.m + 1;
  const [round, setRound] = useState(() => (isCalm() ? last : 0));
  useEffect(() => {
    if (round === last) return undefined;
    const timer = setTimeout(
      () => {
        setRound(round + 1);
      },
      round === 0 ? 400 : ROUND,
    );
    return () => {
      clearTimeout(timer);
    };
  }, [round, last]);
  const scene = useMemo(() => oralScene({ ...attack, eyes: null, round }), [attack, round]);
  const still = useMemo(() => stillFigure('played'), []);
  return (
    <Figure.Provider value={still}>
      <div class="played">
        <RelayedPicture scene={scene} />
      </div>
    </Figure.Provider>
  );
}
