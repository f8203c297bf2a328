/**
 * What the style sheet can't do for terms and their explanations (WCAG 1.4.13): Escape puts an explanation away without
 * moving anything until the next one is asked for, and a first tap shows it where a second follows the link.
 */
export function startTerms(): void {
  const at = ({ target }: Event): Element | null => (target as Element).closest('.term-at');
  let tapped: Element | null = null;
  // After Escape (keys.ts) the next one is shown again: once the pointer has moved to another place, not when the browser
  // only supposes so because something on the page has changed, or once the focus has gone.
  const speak = (): void => {
    document.documentElement.classList.remove('quiet');
  };
  let under: Element | null = null;
  addEventListener('pointermove', (event) => {
    const term = at(event);
    if (term !== under) speak();
    under = term;
  });
  addEventListener('focusout', (event) => {
    if (at(event)) speak();
  });
  addEventListener('click', (event) => {
    const term = at(event);
    if (term && term !== tapped && event.pointerType === 'touch') event.preventDefault();
    tapped = term;
  });
}
