/**
 * The messengers on foot who carry what walks on the map, letters of oral and of signed messages alike. They come when something
 * first walks, and are gone when it has arrived: at rest a letter stands by itself.
 */
const SVG = 'http://www.w3.org/2000/svg';

/** Coat and head, and two legs in stride, from the ground up to so high. */
const BODY = 'M-4.5 5C-4.5-3-2.5-6 0-6S4.5-3 4.5 5zM3.3-9a3.3 3.3 0 1 1-6.6 0a3.3 3.3 0 1 1 6.6 0z';
const LEGS = 'M0 3L-3.6 11M0 3L3.6 11';

/** Between the messenger's middle and the letter in its hand. */
const HAND = 7;

/** With more on the road at once, messengers would hide what they carry. */
const MANY = 20;

/** A letter that is refused is thrown back, and whoever brought it is gone then: this share of the time has passed. */
const THROWN = 0.42;

/** Puts a messenger beside each of these letters, on the side from which it comes, for as long as it walks. */
export function accompany(letters: readonly (readonly [letter: SVGGElement, walk: Animation])[]): void {
  const carried = letters.filter(
    ([letter, walk]) => letter.closest('.nothing') === null && (walk.playState === 'running' || walk.pending),
  );
  if (carried.length > MANY) return;
  // all are measured before the first of them is changed
  const shown = carried.map(([letter]) => boxOf(letter));
  for (const [i, [letter, walk]] of carried.entries()) {
    const { x, y, width, height } = shown[i]!;
    const [start = ''] = letter.dataset['way']!.split(',');
    const [from, , turn] = start.split(' ').map(Number);
    const messenger = document.createElementNS(SVG, 'g');
    messenger.setAttribute('aria-hidden', 'true');
    messenger.setAttribute(
      'transform',
      `translate(${from! > 0 ? x + width + HAND : x - HAND} ${y + height / 2})`,
    );
    messenger.append(drawn(BODY, { fill: 'var(--ink)', stroke: 'none' }), drawn(LEGS, LEG));
    letter.append(messenger);
    const gone = (): void => {
      messenger.remove();
    };
    walk.finished.then(gone, gone);
    if (turn !== undefined) setTimeout(gone, THROWN * Number(walk.effect!.getTiming().duration));
  }
}

const LEG = { fill: 'none', stroke: 'var(--ink)', 'stroke-width': '2', 'stroke-linecap': 'round' };

function drawn(d: string, look: Readonly<Record<string, string>>): SVGPathElement {
  const path = document.createElementNS(SVG, 'path');
  for (const [name, value] of Object.entries({ d, ...look })) path.setAttribute(name, value);
  return path;
}

/** What of a letter is seen: not the larger place in which a finger hits it. */
const boxOf = (letter: SVGGElement): DOMRect =>
  (letter.querySelector<SVGGraphicsElement>(':scope > :not(.hit)') ?? letter).getBBox();
