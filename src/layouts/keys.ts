/** Keys that work on every page: / opens the search, except where somebody is writing; Escape puts explanations away. */
export function startKeys(): void {
  addEventListener('keydown', (event) => {
    const { key } = event;
    if (key === 'Escape') document.documentElement.classList.add('quiet');
    const at = event.composedPath()[0] as Element;
    if (
      key !== '/' ||
      event.ctrlKey ||
      event.metaKey ||
      at.matches('input,textarea,select,[contenteditable]')
    )
      return;
    event.preventDefault();
    document.querySelector<HTMLElement>('.search-link')?.click();
  });
}
