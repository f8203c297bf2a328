/**
 * What the style sheet can't do for terms and their explanations (WCAG 1.4.13): Escape puts an explanation away without
 * moving anything until the next one is asked for, and a first tap shows it where a second follows the link.
 */
export function startTerms(): void {
  const at = ({ target }: Event): Element | null => (target as Element).closest('.term-at');
  let tapped: Element | null = null;
  // after Escape (keys.ts) the next one is shown again
  for (const leave of ['pointerout', 'focusout'])
    addEventListener(leave, (event) => {
      if (at(event)) document.documentElement.classList.remove('quiet');
    });
  addEventListener('click', (event) => {
    const term = at(event);
    if (term && term !== tapped && event.pointerType === 'touch') event.preventDefault();
    tapped = term;
  });
}
