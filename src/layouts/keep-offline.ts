/**
 * The book without a connection: registers the service worker (src/tools/offline.mjs) and says when a newer edition is
 * ready. Nothing changes under a reader's hands: the newer one waits until it is asked for, or until no page is open.
 */

import { readStored, writeStored } from '../progress/storage.ts';

const visit = (): Storage => sessionStorage;
const NOT_KEPT = 'not-kept';

/**
 * How long the browser gets to change the worker under an open page, in milliseconds. While the old worker answers another
 * window, Chromium puts the change off, and does not come back to it before a page is opened anew.
 */
const PATIENCE = 1000;
const ASKED = 'newer-edition';
const MOST_TRIES = 5;
/** Notes, over a reload, how often the newer edition has been asked for. */
const noteTries = (tries: number): boolean =>
  writeStored(visit, ASKED, import.meta.env.BASE_URL, String(tries));
/** How often it was asked for before the page came again; said only once. */
function triesBefore(): number {
  const tries = Number(readStored(visit, ASKED, import.meta.env.BASE_URL) ?? 0);
  return tries > 0 && noteTries(0) ? tries : 0;
}

/** Most visits bring no newer edition, so what says that there is one comes when there is. */
const announce = (words: HTMLTemplateElement, use: () => void): void => {
  import('./newer-edition.ts').then(
    ({ announceEdition }) => {
      announceEdition(words, use);
    },
    () => undefined, // the next visit says it
  );
};

/** Says, once a visit, what is not kept: the host did not send it. */
function tellMissing(files: readonly string[]): void {
  const words = document.querySelector<HTMLTemplateElement>('#not-kept');
  if (!words || readStored(visit, NOT_KEPT, import.meta.env.BASE_URL) !== null) return;
  const names = words.content.querySelector('[data-files]');
  if (names) names.textContent = files.slice(0, 3).join(', ') + (files.length > 3 ? ', …' : '');
  announce(words, () => {
    document.querySelector('.newer-edition')?.remove();
    writeStored(visit, NOT_KEPT, import.meta.env.BASE_URL, 'told');
  });
}

/** @param words what is said when a newer edition is ready */
export async function keepTheBook(
  container: ServiceWorkerContainer,
  words: HTMLTemplateElement,
): Promise<void> {
  const own = `${import.meta.env.BASE_URL}offline.js`;
  const reload = (): void => {
    location.reload();
  };
  // At the first visit the worker takes the page over, too; that is no newer edition.
  // A worker above it, of the book in its first language, is none either.
  let old = container.controller?.scriptURL.endsWith(own) ?? false;
  let asked = false;
  let impatient: ReturnType<typeof setTimeout> | undefined;
  container.addEventListener('controllerchange', () => {
    clearTimeout(impatient);
    if (asked) reload();
    else if (old) announce(words, reload); // asked for in another window: this one still shows the old edition
    old = true;
  });
  const ask = (waiting: ServiceWorker, tries: number): void => {
    asked = true;
    waiting.postMessage({ type: 'SKIP_WAITING' });
    if (tries > MOST_TRIES) return;
    impatient = setTimeout(() => {
      noteTries(tries);
      reload();
    }, PATIENCE * tries);
  };
  container.addEventListener('message', ({ data }: MessageEvent<{ type?: string; files?: string[] }>) => {
    if (data.type === 'MISSING' && data.files?.length) tellMissing(data.files);
  });
  await container.register(own);
  const registration = await container.getRegistration();
  const offer = (): void => {
    const { waiting } = registration ?? {};
    if (!waiting || !container.controller) return;
    announce(words, () => {
      ask(waiting, 1);
    });
  };
  const follow = (): void => {
    const coming = registration?.installing;
    coming?.addEventListener('statechange', () => {
      offer();
      // a file without which the book can’t be read was not sent either
      if (coming.state === 'redundant' && !registration?.active) tellMissing([]);
    });
  };
  registration?.addEventListener('updatefound', follow);
  follow();
  const tries = triesBefore();
  if (tries === 0) offer();
  else if (registration?.waiting) ask(registration.waiting, tries + 1);
  else reload(); // this page may still have come from the old edition
  (await container.ready).active?.postMessage({ type: 'MISSING' });
}
