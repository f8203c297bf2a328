/**
 * Where an explanation stands: in the margin beside its word, where the style sheet gives it that place and the word is
 * not there itself; else under the word, or over it where there is more room, never over the word, the bar at the head of
 * the window, or the window's edge. A few sums that every engine can do: CSS's own anchors are too new for that.
 */

/** From the top and left of the window. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}
export interface Place {
  /** In the margin: its left is the style sheet's. */
  readonly beside: boolean;
  readonly left: number;
  readonly top: number;
  /** How high it may be; what is longer scrolls. */
  readonly room: number;
}

/**
 * @param word what is explained @param about the explanation, as large as it would like to be, where the style sheet puts it
 * @param room what is free of the window
 */
export function placeOf(word: Box, about: Box, room: Box): Place {
  const height = about.bottom - about.top;
  if (about.left >= word.right) {
    const top = Math.max(room.top, Math.min(word.top, room.bottom - height));
    return { beside: true, left: about.left, top, room: room.bottom - top };
  }
  const left = Math.max(room.left, Math.min(word.left, room.right - (about.right - about.left)));
  const under = room.bottom - word.bottom;
  const over = word.top - room.top;
  if (height <= under || under >= over) return { beside: false, left, top: word.bottom, room: under };
  return { beside: false, left, top: word.top - Math.min(height, over), room: over };
}

/** Narrower than this, the style sheet lays explanations along the bottom of the window. */
const NARROW = 600;

/** Puts an explanation, which is shown already, in its place; returns whether that is in the margin. */
export function place(about: HTMLElement, word: Element): boolean {
  const { style } = about;
  style.cssText = '';
  if (innerWidth < NARROW) return false;
  // a word that is broken stands in two places: beside the first
  const line = word.getClientRects()[0]!;
  const bar = document.querySelector('.on-this-page')?.getBoundingClientRect();
  // it follows the reading only while it sticks to the head of the window, across the text
  const top = bar && bar.top <= 0 && bar.bottom > 0 && bar.right > line.left ? bar.bottom : 0;
  const { clientWidth: right, clientHeight: bottom } = document.documentElement;
  const found = placeOf(line, about.getBoundingClientRect(), { left: 0, top, right, bottom });
  if (!found.beside) style.left = `${found.left + scrollX}px`;
  style.top = `${found.top + scrollY}px`;
  style.maxHeight = `${found.room}px`;
  // with a word that has been scrolled away goes its explanation
  if (line.bottom <= top || line.top >= bottom) style.visibility = 'hidden';
  return found.beside;
}
