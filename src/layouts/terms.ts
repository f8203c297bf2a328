/**
 * What the style sheet can't do for terms and their explanations (WCAG 1.4.13): Escape puts an explanation away without
 * moving anything, and a first tap shows it where a second follows the link.
 */
export function startTerms(): void {
  const { classList } = document.documentElement;
  const at = ({ target }: Event): Element | null => (target as Element).closest('.term-at');
  let tapped: Element | null = null;
  addEventListener('keydown', ({ key }) => {
    if (key === 'Escape') classList.add('quiet');
  });
  // the next one is shown again
  for (const leave of ['pointerout', 'focusout'])
    addEventListener(leave, (event) => {
      if (at(event)) classList.remove('quiet');
    });
  addEventListener('click', (event) => {
    const term = at(event);
    if (term && term !== tapped && event.pointerType === 'touch') event.preventDefault();
    tapped = term;
  });
}
