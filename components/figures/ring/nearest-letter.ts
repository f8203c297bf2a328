/**
 * Which letter somebody points at: the nearest one, up to half of what a finger needs away. So small letters that stand
 * close answer as large ones would, and none takes what is meant for its neighbour.
 */

/** Half of what a finger needs, in pixels. */
const REACH = 22;

/** The message of the ring that the letter nearest to a pointer stands for; null where there is none near it. */
export function nearestLetter({ clientX, clientY, currentTarget, target }: PointerEvent): number | null {
  // what is a button itself is meant
  if ((target as Element).closest('[role="radio"], [role="button"]') !== null) return null;
  let [nearest, least] = [null as number | null, REACH];
  for (const letter of (currentTarget as Element).querySelectorAll<SVGGElement>('[data-letter]')) {
    const { left, right, top, bottom } = letter.getBoundingClientRect();
    const away = Math.hypot(clientX - (left + right) / 2, clientY - (top + bottom) / 2);
    if (away >= least) continue;
    [nearest, least] = [Number(letter.dataset['letter']), away];
  }
  return nearest;
}
