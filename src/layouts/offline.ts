/**
 * The book without a connection. What keeps it for later comes once the page is loaded: it must not slow down what is read
 * now.
 */
export function startOffline(): void {
  // missing where the page did not come over a secure connection
  const container = (navigator as Partial<Navigator>).serviceWorker;
  // missing in a page that is embedded in another
  const words = document.querySelector<HTMLTemplateElement>('#newer-edition');
  if (!import.meta.env.PROD || !container || !words) return;
  const start = (): void => {
    import('./keep-offline.ts')
      .then(
        (part) => part.keepTheBook(container, words),
        // refused, say in a private window, or not fetched: the book is read online then
      )
      .catch(() => undefined);
  };
  // a page's own module runs before that
  addEventListener('load', start);
}
