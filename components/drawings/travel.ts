/**
 * Messengers on the road: each label of a round moves from its sender to where it stays. Readers who asked for less
 * motion get the cut instead.
 */
export const TRAVEL_TIME = 650;

export function travel(drawing: Element, round: number): void {
  if (matchMedia('(prefers-reduced-motion: reduce)').matches) return;
  for (const label of drawing.querySelectorAll<SVGGElement>(`[data-round="${round}"] [data-from]`)) {
    const [x, y] = label.getAttribute('data-from')!.split(' ');
    label.animate(
      [
        { transform: `translate(${x!}px, ${y!}px)`, opacity: 0.2 },
        { transform: 'none', opacity: 1 },
      ],
      { duration: TRAVEL_TIME, easing: 'cubic-bezier(.3,.1,.3,1)' },
    );
  }
}
