/**
 * How another pair is chosen: the mask sweeps round to the four that are not in it, and beside the ring these glide into the
 * centre and are the traitor. Readers who asked for less motion get the cut.
 */
import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Place } from '../../../src/core/ring.ts';
import { CENTRE, placeOf, RADIUS } from './scene-layout.ts';
import { isCalm } from '../../platform/motion.ts';
import { roadIn } from './use-run.ts';

const HOW = { duration: 700, easing: 'cubic-bezier(.4,0,.2,1)' } as const;

/**
 * @param scene where the drawings are
 * @param first where the first of the pair stands; null where no pair is chosen
 */
export function useMelt(scene: RefObject<HTMLElement>, first: Place | null): void {
  const before = useRef(first);
  useLayoutEffect(() => {
    const from = before.current;
    before.current = first;
    if (scene.current === null || first === null || from === first || isCalm()) return;
    const turned = from === null ? 0 : 60 * (from - first);
    scene.current
      .querySelector('.ring-mask')
      ?.animate(
        [{ transform: `rotate(${turned}deg)`, opacity: from === null ? 0 : 1 }, { transform: 'none' }],
        HOW,
      );
    glide(scene.current);
  }, [first]);
}

/** The four go to the centre, and the traitor comes there. */
function glide(scene: HTMLElement): void {
  for (const disc of scene.querySelectorAll<SVGElement>('[data-glides]')) {
    const { x, y } = placeOf(Number(disc.dataset['glides']));
    const road = roadIn(disc) / RADIUS;
    const there = `translate(${(CENTRE.x - x) * road}px, ${(CENTRE.y - y) * road}px) scale(.2)`;
    disc.animate([{ opacity: 1 }, { opacity: 0.6, offset: 0.8 }, { transform: there, opacity: 0 }], HOW);
  }
  scene
    .querySelector('.ring-disc.traitor')
    ?.animate([{ transform: 'scale(.2)', opacity: 0 }, { transform: 'none' }], HOW);
}
