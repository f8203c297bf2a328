/** When something moves in a valley: on a step of time, and when somebody is captured. */
import { useEffect, useState } from 'preact/hooks';
import { loadPart } from '../../platform/load-part.ts';
import type { TwoGeneralsScene } from '../../scenes/two-generals-scene.ts';

/**
 * When the round goes one on, its messenger walks, and after the last the armies march. Whoever is captured just now is
 * seen on its way there. Going back or jumping shows everything where it is.
 */
export function useMotion(svg: { readonly current: SVGSVGElement | null }, scene: TwoGeneralsScene): void {
  const { messengers, round, last, scenario } = scene;
  const lost = scenario.lost.join('.');
  const [shown, setShown] = useState({ round, lost });
  useEffect(() => {
    const drawing = svg.current;
    const before = shown.lost.split('.').map(Number);
    const captured = messengers.find(
      ({ number, fate }) => fate === 'captured' && lost !== shown.lost && !before.includes(number),
    );
    const walking = round === shown.round + 1 ? messengers.find(({ number }) => number === round) : captured;
    const marching = round === last && round === shown.round + 1;
    if (drawing && (walking || marching))
      void loadPart(() => import('./walk.ts')).then(({ march, walk }) => {
        if (walking) walk(drawing, walking);
        if (marching) march(drawing);
      });
    setShown({ round, lost });
  }, [round, lost]);
}
