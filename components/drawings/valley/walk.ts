/**
 * What moves in the valley: a messenger on its way, one that is captured half-way, armies on their way down. Only where
 * things are is moved, and how clearly they are seen. Readers who asked for less motion get the cut instead.
 */
import type { Messenger } from '../../scenes/two-generals-scene.ts';
import { isCalm } from '../../platform/motion.ts';
import { EM, placeOf, wayOf } from './geometry.ts';

/** How long a messenger walks, in milliseconds. */
export const WALK_TIME = 1400;
const STEPS = 24;

/** The messenger walks from its sender to where it stays. */
export function walk(drawing: SVGSVGElement, messenger: Messenger): void {
  const walker = drawing.querySelector<SVGGElement>(`[data-walk="${messenger.number}"]`);
  if (isCalm() || !walker || messenger.fate === 'unsent' || messenger.fate === 'later') return;
  const width = drawing.getBoundingClientRect().width;
  const unit = parseFloat(getComputedStyle(drawing).fontSize) / EM;
  const place = placeOf(messenger);
  const way = wayOf(messenger, STEPS).map(({ t, y }) => ({
    transform: `translate(${(t - place.t) * width}px, ${(y - place.y) * unit}px)`,
  }));
  walker.animate(way, { duration: WALK_TIME, easing: 'linear' });
  for (const [i, leg] of walker.querySelectorAll('.leg').entries()) {
    const turned = [18, -18].map((angle) => ({ transform: `rotate(${i === 0 ? angle : -angle}deg)` }));
    leg.animate(turned, { duration: 180, iterations: WALK_TIME / 180, direction: 'alternate' });
  }
  fall(walker);
}

/** Until it is captured it walks upright, and its letter is in its hand. */
function fall(walker: SVGGElement): void {
  const late = { duration: WALK_TIME + 300, easing: 'ease-in' };
  const shareUpright = WALK_TIME / late.duration;
  walker.querySelector('.down')?.animate(
    [
      { transform: 'rotate(0deg)', opacity: 1 },
      { transform: 'rotate(0deg)', opacity: 1, offset: shareUpright },
      { transform: 'rotate(-82deg) translate(3px, -4px)', opacity: 0.62 },
    ],
    late,
  );
  walker
    .querySelector('.cross')
    ?.animate([{ opacity: 0 }, { opacity: 0, offset: shareUpright }, { opacity: 1 }], late);
  walker
    .querySelector('.dropped')
    ?.animate(
      [
        { transform: 'translate(-4px, -12px)' },
        { transform: 'translate(-4px, -12px)', offset: shareUpright },
        { transform: 'none' },
      ],
      late,
    );
}

/** Armies come down from their hills. */
export function march(drawing: SVGSVGElement): void {
  if (isCalm()) return;
  const { width } = drawing.getBoundingClientRect();
  for (const army of drawing.querySelectorAll<SVGGElement>('[data-march]')) {
    const back = army.getAttribute('data-march') === '1' ? -1 : 1;
    army.animate(
      [
        { transform: `translate(${back * 0.07 * width}px, -2.4em)`, opacity: 0 },
        { transform: 'none', opacity: 1 },
      ],
      { duration: WALK_TIME, easing: 'ease-out' },
    );
  }
}
