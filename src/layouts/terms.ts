/**
 * Terms and sources are explained where they stand: while one is pointed at or has the focus, and from a first tap on it,
 * where a second follows the link. Escape puts the explanation away without moving anything, until the next one is asked
 * for (WCAG 1.4.13). It is shown in the browser's top layer, over everything; explanation-place.ts says where.
 */
import { place } from './explanation-place.ts';

/** Long enough for a pointer to cross from the word to its explanation; the way into the margin is longer. */
const WAIT = 150;
const WAIT_BESIDE = 600;

/**
 * @param tap the term that was tapped while this was on its way, if one was
 * @param over how the pointer was last seen over something by then
 */
export function startTerms(tap: Element | null = null, over: PointerEvent | null = null): void {
  const at = ({ target }: Event): Element | null =>
    target instanceof Element ? target.closest('.term-at') : null;
  const aboutOf = (term: Element): HTMLElement => term.querySelector<HTMLElement>('.about')!;
  // a tap may have begun before this was here, and end after
  let touched = over?.pointerType === 'touch';
  let under: Element | null = tap || touched || !over ? null : at(over);
  let focused: Element | null = document.activeElement?.closest('.term-at') ?? null;
  let tapped: Element | null = tap;
  let shown: Element | null = null;
  let beside = false;
  // After Escape: until the pointer has moved to another place, not when the browser only supposes so because something
  // on the page has changed, or the focus has gone.
  let silent = false;
  let movedOver: Element | null = null;
  let due: Element | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const wanted = (): Element | null => (silent ? null : (tapped ?? under ?? focused));
  const show = (): void => {
    const term = (due = wanted());
    if (term === shown) return;
    if (shown) aboutOf(shown).hidePopover();
    shown = term;
    if (!term) return;
    aboutOf(term).showPopover();
    beside = place(aboutOf(term), term.querySelector('a')!);
  };
  const soon = (): void => {
    if (wanted() === due) return;
    due = wanted();
    clearTimeout(timer);
    timer = setTimeout(show, shown && beside && !due ? WAIT_BESIDE : WAIT);
  };
  const listen = <K extends keyof WindowEventMap>(
    type: K,
    handle: (event: WindowEventMap[K]) => void,
  ): void => {
    addEventListener(type, (event) => {
      handle(event);
      soon();
    });
  };

  listen('pointerover', (event) => {
    if (event.pointerType !== 'touch') under = at(event);
  });
  listen('pointerout', (event) => {
    if (!event.relatedTarget) under = null;
  });
  addEventListener('pointermove', (event) => {
    const term = at(event);
    if (term !== movedOver && silent) {
      silent = false;
      soon();
    }
    movedOver = term;
  });
  listen('focusin', (event) => {
    focused = at(event);
  });
  listen('focusout', () => {
    focused = null;
    silent = false;
  });
  addEventListener('pointerdown', ({ pointerType }) => {
    touched = pointerType === 'touch';
  });
  listen('click', (event) => {
    const term = at(event);
    if (touched && term && term !== tapped) {
      event.preventDefault();
      silent = false;
      tapped = term;
    } else tapped = null;
  });
  addEventListener('keydown', ({ key }) => {
    if (key !== 'Escape') return;
    silent = true;
    tapped = null;
    show();
  });
  // the page moves under what is shown: it is scrolled, a figure above comes alive, the window turns
  const again = (): void => {
    if (shown) beside = place(aboutOf(shown), shown.querySelector('a')!);
  };
  addEventListener('scroll', again, { capture: true, passive: true });
  addEventListener('resize', again);
  new ResizeObserver(again).observe(document.body);
  soon();
}
