/**
 * Words of the text and the parts of figures that they speak of: each lights the other up, while it is pointed at or has
 * the focus. A word that is pressed keeps its part lit, and brings it into view, until it is pressed again or another is.
 * A figure only has to name its parts, `data-part="messenger-3"`; what it draws anew meanwhile is lit at the next wish.
 */

/** A part of a figure, by name. */
export interface Named {
  readonly figure: string;
  readonly part: string;
}

const WORDS = '.part-of';

/** What an element names or is a part of; null if it is neither. */
export function namedAt(target: Element | null): Named | null {
  const word = target?.closest<HTMLElement>(WORDS);
  if (word) return { figure: word.dataset['of']!, part: word.dataset['names']! };
  const part = target?.closest<HTMLElement | SVGElement>('[data-part]');
  const figure = part?.closest('figure[id]');
  return part && figure ? { figure: figure.id, part: part.dataset['part']! } : null;
}

const words = (): readonly HTMLElement[] => [...document.querySelectorAll<HTMLElement>(WORDS)];

const same = (some: Named | null, other: Named | null): boolean =>
  some?.figure === other?.figure && some?.part === other?.part;

/** The words of a part, and the part wherever its figure draws it. */
function allOf(named: Named): readonly (HTMLElement | SVGElement)[] {
  const figure = document.getElementById(named.figure);
  const parts = [...(figure?.querySelectorAll<HTMLElement | SVGElement>('[data-part]') ?? [])].filter(
    (part) => part.dataset['part'] === named.part,
  );
  return [...words().filter((word) => same(namedAt(word), named)), ...parts];
}

/** What stays lit whatever is pointed at. */
let kept: readonly Named[] = [];

/** Lights up these, what is kept lit, and nothing else. */
function light(wanted: readonly (Named | null)[]): void {
  for (const lit of document.querySelectorAll<HTMLElement>('[data-lit]')) delete lit.dataset['lit'];
  for (const named of [...kept, ...wanted])
    if (named) for (const one of allOf(named)) one.dataset['lit'] = '';
}

/** Keeps these lit until something else is to be kept: a step of a proof speaks of them. */
export function keepLit(parts: readonly Named[]): void {
  kept = parts;
  light([]);
}

/** Makes the page's words answer. Parts that no word speaks of do nothing. */
export function startParts(): void {
  let pressed: Named | null = null;
  const press = (word: HTMLElement): void => {
    const named = namedAt(word);
    pressed = same(pressed, named) ? null : named;
    for (const other of words())
      other.setAttribute('aria-pressed', String(pressed !== null && same(namedAt(other), pressed)));
    light([pressed, named]);
    if (pressed) allOf(pressed).at(-1)?.scrollIntoView({ block: 'nearest' });
  };
  const spoken = new Set<string>();
  for (const word of words()) {
    if (word.role === 'button') continue;
    word.role = 'button';
    word.tabIndex = 0;
    word.setAttribute('aria-pressed', 'false');
    word.setAttribute('aria-description', word.dataset['shows']!);
    spoken.add(`${word.dataset['of']} ${word.dataset['names']}`);
  }
  if (spoken.size === 0) return;
  const wish = ({ target }: Event): void => {
    const named = target instanceof Element ? namedAt(target) : null;
    light([pressed, named && spoken.has(`${named.figure} ${named.part}`) ? named : null]);
  };
  addEventListener('pointerover', wish);
  addEventListener('focusin', wish);
  addEventListener('focusout', () => {
    light([pressed]);
  });
  addEventListener('click', ({ target }) => {
    const word = target instanceof Element ? target.closest<HTMLElement>(WORDS) : null;
    if (word) press(word);
  });
  addEventListener('keydown', (event) => {
    const word = event.target instanceof Element ? event.target.closest<HTMLElement>(WORDS) : null;
    if (!word || (event.key !== 'Enter' && event.key !== ' ')) return;
    event.preventDefault();
    press(word);
  });
}
