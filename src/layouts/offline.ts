/**
 * The book without a connection: registers the service worker (src/tools/offline.mjs) and says when a newer edition is
 * ready. Nothing changes under a reader's hands: the newer one waits until it is asked for, or until no page is open.
 */

/** Most visits bring no newer edition, so what says that there is one comes when there is. */
const announce = (words: HTMLTemplateElement, use: () => void): void => {
  import('./newer-edition.ts').then(
    ({ announceEdition }) => {
      announceEdition(words, use);
    },
    () => undefined, // the next visit says it
  );
};

async function keepTheBook(container: ServiceWorkerContainer, words: HTMLTemplateElement): Promise<void> {
  const own = `${import.meta.env.BASE_URL}offline.js`;
  const reload = (): void => {
    location.reload();
  };
  // At the first visit the worker takes the page over, too; that is no newer edition.
  // A worker above it, of the book in its first language, is none either.
  let old = container.controller?.scriptURL.endsWith(own) ?? false;
  let asked = false;
  container.addEventListener('controllerchange', () => {
    if (asked) reload();
    else if (old) announce(words, reload); // asked for in another window: this one still shows the old edition
    old = true;
  });
  await container.register(own);
  const registration = await container.getRegistration();
  const offer = (): void => {
    const { waiting } = registration ?? {};
    if (!waiting || !container.controller) return;
    announce(words, () => {
      asked = true;
      waiting.postMessage({ type: 'SKIP_WAITING' });
    });
  };
  const follow = (): void => registration?.installing?.addEventListener('statechange', offer);
  registration?.addEventListener('updatefound', follow);
  follow();
  offer();
}

/** Waits until the page is loaded: what is kept for later must not slow down what is read now. */
export function startOffline(): void {
  // missing where the page did not come over a secure connection
  const container = (navigator as Partial<Navigator>).serviceWorker;
  // missing in a page that is embedded in another
  const words = document.querySelector<HTMLTemplateElement>('#newer-edition');
  if (!import.meta.env.PROD || !container || !words) return;
  const start = (): void => {
    // refused, say in a private window: the book is read online then
    keepTheBook(container, words).catch(() => undefined);
  };
  // a page's own module runs before that
  addEventListener('load', start);
}
