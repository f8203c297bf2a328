/**
 * Messages on the road: each label of a round walks from its sender to where it stays. Readers who asked for less motion
 * get the cut instead. Only transform and opacity change, which browsers animate without laying anything out.
 */
import { loadPart } from '../platform/load-part.ts';
import { isCalm } from '../platform/motion.ts';

export const TRAVEL_TIME = 900;

/** How long a single message walks that was just changed. */
const AGAIN = 450;

/** Has the labels of a round walk. */
export const travel = (drawing: Element, round: number): void => {
  walk(drawing.querySelectorAll<SVGGElement>(`[data-round="${round}"] [data-way]`), TRAVEL_TIME);
};

/** Has one message walk again. */
export const travelAgain = (drawing: Element, key: string): void => {
  walk(drawing.querySelectorAll<SVGGElement>(`[data-message="${key}"] [data-way]`), AGAIN);
};

function walk(labels: Iterable<SVGGElement>, duration: number): void {
  if (isCalm()) return;
  const walking = [...labels].map((label) => {
    const steps = label
      .getAttribute('data-way')!
      .split(',')
      .map((step) => step.split(' '));
    const walk = label.animate(
      steps.map(([x, y, turn = '0'], i) => ({
        transform: `translate(${x!}px, ${y!}px) rotate(${turn}deg)`,
        opacity: i === 0 ? 0.2 : 1,
      })),
      { duration, easing: 'cubic-bezier(.4,.1,.5,1)' },
    );
    return [label, walk] as const;
  });
  void loadPart(() => import('./on-foot.ts')).then(({ accompany }) => {
    accompany(walking);
  });
}
