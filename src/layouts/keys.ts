/** A key that works on every page: / opens the search, except where somebody is writing. */
export function startKeys(): void {
  addEventListener('keydown', (event) => {
    const at = event.composedPath()[0] as Element;
    if (
      event.key !== '/' ||
      event.ctrlKey ||
      event.metaKey ||
      at.matches('input,textarea,select,[contenteditable]')
    )
      return;
    event.preventDefault();
    document.querySelector<HTMLElement>('.search-link')?.click();
  });
}
