/**
 * What this page knows of its address, for all of its figures together: which of them it speaks to, and whether that is
 * news. A reader who follows a link on the page, to a heading, a note or another figure, takes the query along; that asks
 * for nothing new, and so the figure that shows the scenario goes on showing it, also after a reload.
 */
import { readLink } from '../../src/scenario/link.ts';
import { forgetAddress, keepAddress } from './address-bar.ts';
import { addressedFigure, type Place } from './addressed-figure.ts';

interface Known {
  /** The queries that are known: what was read or written last, and what stands there while the browser refuses that. */
  readonly queries: readonly string[];
  readonly figure: string | null;
}

let known: Known | null = null;
let turn = 0;
let early = false;
let followed = -Infinity;

/** How long after a press on a link its address is there, at most, in milliseconds. */
const AT_ONCE = 1000;

/** The figures that are there, in the page's order; what a figure shows says what it plays and takes. */
export function placesHere(): readonly Place[] {
  const places = new Map<string, Place>();
  for (const part of document.querySelectorAll<HTMLElement>('[data-plays], [data-takes]')) {
    const figure = part.closest('figure[id]')?.id ?? '';
    const { plays, takes } = places.get(figure) ?? { plays: [], takes: [] };
    const more = (name: 'plays' | 'takes'): readonly string[] => part.dataset[name]?.split(' ') ?? [];
    places.set(figure, { figure, plays: [...plays, ...more('plays')], takes: [...takes, ...more('takes')] });
  }
  return [...places.values()];
}

function look(byLink: boolean): Known {
  const address = new URL(location.href);
  const places = placesHere();
  const isNamed = places.some(({ figure }) => figure === readLink(address).figure);
  if (known?.queries.includes(address.search) && (byLink || !isNamed)) {
    remember(known.figure);
    return known;
  }
  turn++;
  forgetAddress();
  // a figure that comes alive before all of the page is there can't know yet whom the address speaks to
  if (document.readyState === 'loading' && !isNamed) {
    if (!early) addEventListener('DOMContentLoaded', lookAgain, { once: true });
    early = true;
    return { queries: [], figure: null };
  }
  return { queries: [address.search], figure: addressedFigure(address, places, remembered()) };
}

/** All of the page is there: the figures that live already hear whom the address speaks to. */
function lookAgain(): void {
  dispatchEvent(new PopStateEvent('popstate'));
}

const remembered = (): string | null => {
  const state: unknown = history.state;
  if (typeof state !== 'object' || state === null || !('shownBy' in state)) return null;
  return typeof state.shownBy === 'string' ? state.shownBy : null;
};

/** For a reload, which has only the address and this. */
function remember(figure: string | null): void {
  if (figure === null || figure === '' || remembered() === figure) return;
  try {
    history.replaceState({ ...(history.state as object | null), shownBy: figure }, '');
  } catch {
    // refused for now: a reload then shows the scenario in the first figure that plays it
  }
}

if (typeof document !== 'undefined') {
  addEventListener(
    'click',
    ({ target }) => {
      if (target instanceof Element && target.closest('a[href^="#"]')) followed = performance.now();
    },
    true,
  );
  // before the figures hear of it, since they come later
  addEventListener('popstate', () => {
    known = look(performance.now() - followed < AT_ONCE);
    followed = -Infinity;
  });
}

/** Whether the address speaks to the figure with this slug ('' on a page that is one figure). */
export function isAddressed(figure: string): boolean {
  known ??= look(false);
  return known.figure === figure;
}

/** The figure that the address speaks to; null where it asks for nothing. */
export function figureAddressed(): string | null {
  known ??= look(false);
  return known.figure;
}

/** Counts how often the address brought something new; a figure that heeded this number need not heed it again. */
function turnOfAddress(): number {
  known ??= look(false);
  return turn;
}

/** The address of what a figure shows now, absolute: the page's from here on. */
export function keepShown(figure: string, address: string): void {
  keepAddress(address);
  known = { queries: [new URL(address).search, location.search], figure };
}

/**
 * Heeds what the address says, now and whenever it says something new.
 * @param heed while it reads, `isNews` says whether the address still says that
 * @param heeded called when it is done, each time
 * @returns stops
 */
export function followAddress(
  heed: (isNews: () => boolean) => void | Promise<void>,
  heeded: () => void = () => undefined,
): () => void {
  let last = -1;
  let heeding: void | Promise<void>;
  const look = (): void => {
    const now = turnOfAddress();
    // otherwise a link on the page was followed, and nothing new is asked for
    if (now !== last) {
      last = now;
      heeding = heed(() => now === turnOfAddress());
    }
    if (heeding === undefined) heeded();
    else void heeding.finally(heeded);
  };
  look();
  addEventListener('popstate', look);
  return () => {
    removeEventListener('popstate', look);
  };
}
