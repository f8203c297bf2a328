/**
 * Terms and sources are explained where they stand: while one is pointed at or has the focus, and from a first tap on it,
 * where a second follows the link. Escape puts the explanation away without moving anything, until the next one is asked
 * for (WCAG 1.4.13). It is shown in the browser's top layer, over everything; explanation-place.ts says where.
 */
import { loadPart } from '../../components/platform/load-part.ts';
import { startStepping } from './checked/in-place.ts';
import { place } from './explanation-place.ts';

/** Long enough for a pointer to cross from the word to its explanation; the way into the margin is longer. */
const WAIT = 150;
const WAIT_BESIDE = 600;

const at = ({ target }: Event): Element | null =>
  target instanceof Element ? target.closest('.term-at') : null;

const aboutOf = (term: Element): HTMLElement => term.querySelector<HTMLElement>('.about')!;

/**
 * @param tap the term that was tapped while this was on its way, if one was
 * @param over how the pointer was last seen over something by then
 */
export function startTerms(tap: Element | null = null, over: PointerEvent | null = null): void {
  const shown = new Shown();
  const wishes = new Wishes(shown, tap, over);
  wishes.listen();
  // the page moves under what is shown: it is scrolled, a figure above comes alive, the window turns
  const again = (): void => {
    shown.place();
  };
  addEventListener('scroll', again, { capture: true, passive: true });
  addEventListener('resize', again);
  new ResizeObserver(again).observe(document.body);
  startStepping();
  // the same moves are what words of figures wait for
  if (document.querySelector('.part-of'))
    void loadPart(() => import('./parts-of-figures.ts')).then((parts) => {
      parts.startParts();
    });
}

/** The explanation that is shown, of one term at most. */
class Shown {
  private term: Element | null = null;
  private beside = false;
  private due: Element | null = null;
  private timer: ReturnType<typeof setTimeout> | undefined;

  /** Shows a term's explanation, or none, when its time has come. */
  soon(wanted: () => Element | null): void {
    if (wanted() === this.due) return;
    this.due = wanted();
    clearTimeout(this.timer);
    const wait = this.term && this.beside && !this.due ? WAIT_BESIDE : WAIT;
    this.timer = setTimeout(() => {
      this.now(wanted());
    }, wait);
  }

  now(term: Element | null): void {
    this.due = term;
    if (term === this.term) return;
    if (this.term) aboutOf(this.term).hidePopover();
    this.term = term;
    if (!term) return;
    aboutOf(term).showPopover();
    this.place();
  }

  place(): void {
    const { term } = this;
    if (term) this.beside = place(aboutOf(term), term.querySelector('a')!);
  }
}

/** Which term a reader wants explained, by pointer, finger or keyboard. */
class Wishes {
  private readonly shown: Shown;
  // a tap may have begun before this was here, and end after
  private touched: boolean;
  private under: Element | null;
  private focused: Element | null = document.activeElement?.closest('.term-at') ?? null;
  private tapped: Element | null;
  // After Escape: until the pointer has moved to another place, not when the browser only supposes so because something
  // on the page has changed, or the focus has gone.
  private silent = false;
  private movedOver: Element | null = null;

  constructor(shown: Shown, tap: Element | null, over: PointerEvent | null) {
    this.shown = shown;
    this.touched = over?.pointerType === 'touch';
    this.under = tap || this.touched || !over ? null : at(over);
    this.tapped = tap;
  }

  private readonly wanted = (): Element | null =>
    this.silent ? null : (this.tapped ?? this.under ?? this.focused);

  private soon(): void {
    this.shown.soon(this.wanted);
  }

  listen(): void {
    this.heed('pointerover', (event) => {
      if (event.pointerType !== 'touch') this.under = at(event);
    });
    this.heed('pointerout', (event) => {
      if (!event.relatedTarget) this.under = null;
    });
    addEventListener('pointermove', (event) => {
      this.moved(at(event));
    });
    this.heed('focusin', (event) => {
      this.focused = at(event);
    });
    this.heed('focusout', () => {
      this.focused = null;
      this.silent = false;
    });
    addEventListener('pointerdown', ({ pointerType }) => {
      this.touched = pointerType === 'touch';
    });
    this.heed('click', (event) => {
      this.clicked(event);
    });
    addEventListener('keydown', ({ key }) => {
      if (key !== 'Escape') return;
      this.silent = true;
      this.tapped = null;
      this.shown.now(this.wanted());
    });
    this.soon();
  }

  private heed<K extends keyof WindowEventMap>(type: K, handle: (event: WindowEventMap[K]) => void): void {
    addEventListener(type, (event) => {
      handle(event);
      this.soon();
    });
  }

  private moved(term: Element | null): void {
    if (term !== this.movedOver && this.silent) {
      this.silent = false;
      this.soon();
    }
    this.movedOver = term;
  }

  private clicked(event: MouseEvent): void {
    const term = at(event);
    if (this.touched && term && term !== this.tapped) {
      event.preventDefault();
      this.silent = false;
      this.tapped = term;
    } else this.tapped = null;
  }
}
