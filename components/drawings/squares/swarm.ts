/**
 * Letters on their way into the squares: each from its sender along the road to its receiver, and from there to its place.
 * Only transform and opacity change. Whoever asked for less motion sees them where they lie at once.
 */
import { isCalm } from '../../platform/motion.ts';
import { cellAt, roadIn, sizeOf, type SquaresLayout } from './layout.ts';
import type { LetterInSquare } from './letters.ts';

/** The whole flight of a round, and how much of it the last letter waits before it leaves. */
const FLIGHT = 1500;
const WAIT = 0.4;

const SVG = 'http://www.w3.org/2000/svg';

/**
 * Has letters fly in a drawing that is in sight; those of `round` are out of their places as long.
 * @returns what ends it before its time
 */
export function swarm(
  drawing: SVGSVGElement,
  layout: SquaresLayout,
  letters: readonly LetterInSquare[],
  round: number | null,
): () => void {
  const air = drawing.querySelector('.air');
  if (!air || letters.length === 0 || isCalm() || drawing.getClientRects().length === 0)
    return () => undefined;
  if (round !== null) drawing.setAttribute('data-flying', String(round));
  const flown = letters.map((letter, i) => {
    const square = document.createElementNS(SVG, 'path');
    const size = sizeOf(layout, letter) * 0.8;
    square.setAttribute('class', `letters ${letter.order ?? 'nothing'}`);
    square.setAttribute('d', `M0 0h${size}v${size}h-${size}z`);
    air.append(square);
    const steps = wayTo(layout, letter).map(([x, y]) => ({
      transform: `translate(${x}px, ${y}px)`,
      opacity: 1,
    }));
    return square.animate(steps, {
      duration: FLIGHT * (1 - WAIT),
      delay: (FLIGHT * WAIT * i) / letters.length,
      easing: 'cubic-bezier(.4,.1,.4,1)',
      fill: 'both',
    });
  });
  const end = (): void => {
    for (const one of flown) one.cancel();
    air.replaceChildren();
    drawing.removeAttribute('data-flying');
  };
  void Promise.allSettled(flown.map((one) => one.finished)).then((ended) => {
    if (ended.every(({ status }) => status === 'fulfilled')) end();
  });
  return end;
}

/** Points on a letter's way, the last of them its place. */
function wayTo(layout: SquaresLayout, letter: LetterInSquare): readonly (readonly [number, number])[] {
  const { at } = roadIn(layout, letter.hand, letter.receiver);
  const { x, y } = cellAt(layout, letter);
  const size = sizeOf(layout, letter);
  const half = size * 0.4;
  const road = [0, 0.25, 0.5, 0.75, 0.95].map(at).map((point) => [point.x - half, point.y - half] as const);
  return [...road, [x + size * 0.1, y + size * 0.1]];
}
