/** What is played of a cell of SM(m): signed and checked here, letter by letter, for which the code has to be here first. */
import { useEffect, useMemo, useState } from 'preact/hooks';
import { sealedParts } from '../../drawings/signed/sealed-parts.ts';
import { prepare, recordOf } from '../../scenes/signed-records.ts';
import { signedScene } from '../../scenes/signed-scene.ts';
import type { SignedScenario } from '../../../src/scenario/scenario.ts';
import { signedFigureWords } from '../../../src/words/figure-signed.ts';
import { signedExecution } from './executions.ts';
import { mOf } from './grid.ts';
import { Played, type PlayedProps } from './Played.tsx';

if (import.meta.env.SSR) await prepare();

const sceneOf = (scenario: SignedScenario) => signedScene(scenario, recordOf(scenario));

export function PlayedSigned({ levels, place, ...props }: PlayedProps) {
  const { n, f } = place;
  const m = mOf(levels, place);
  const execution = useMemo(() => signedExecution(levels, place), [n, m, f]);
  const [ready, setReady] = useState(() => prepare() === null);
  useEffect(() => {
    void Promise.resolve(prepare()).then(() => {
      setReady(true);
    });
  }, []);
  if (!ready) return null;
  return (
    <Played
      key={`${n} ${m} ${f}`}
      {...{ ...props, place, execution, sceneOf }}
      partsOf={sealedParts}
      strings={signedFigureWords}
    />
  );
}
