/**
 * What the book is read without: the index of the search, the sandbox, citations. Some hosts send no file of such a type,
 * and workbox keeps either all files of its list or none.
 */
export const isNeeded = (/** @type {string} */ file) => /\.(html|js|css|woff2|svg|png|json)$/.test(file);

/**
 * Keeps what the host sends of these files, answers for them, and tells a page that asks which are missing. It is copied
 * into the worker as text, too.
 * @param {readonly (readonly [file: string, revision: string])[]} files @param {string} name of the cache
 */
export function keepWhatIsSent(files, name) {
  /**
   * As much as is used of what a worker is told, and of the worker.
   * @typedef {{ waitUntil(done: Promise<unknown>): void, respondWith(answer: Promise<Response>): void, request: Request,
   *   data: { type?: string } | null, source: { postMessage(message: unknown): void } | null }} Told
   * @typedef {{ location: Location, addEventListener(type: string, heed: (event: Told) => void): void }} Scope
   */
  const worker = /** @type {Scope} */ (/** @type {unknown} */ (self));
  const addressOf = (/** @type {string} */ file) => new URL(file, worker.location.href).href;
  const keyOf = (/** @type {readonly [string, string]} */ [file, revision]) =>
    `${addressOf(file)}?kept=${revision}`;
  const keys = new Map(files.map((one) => [addressOf(one[0]), keyOf(one)]));
  const keep = async () => {
    const cache = await caches.open(name);
    await Promise.all(
      [...keys].map(async ([address, key]) => {
        if (await cache.match(key)) return;
        const response = await fetch(address, { cache: 'no-cache' }).catch(() => undefined);
        if (response?.ok) await cache.put(key, response);
      }),
    );
  };
  const forget = async () => {
    const cache = await caches.open(name);
    const wanted = new Set(keys.values());
    for (const { url } of await cache.keys()) if (!wanted.has(url)) await cache.delete(url);
  };
  const missing = async () => {
    const cache = await caches.open(name);
    const found = await Promise.all(
      files.map(async (one) => ((await cache.match(keyOf(one))) ? [] : [one[0]])),
    );
    return found.flat();
  };
  worker.addEventListener('install', (event) => {
    event.waitUntil(keep());
  });
  worker.addEventListener('activate', (event) => {
    event.waitUntil(forget());
  });
  worker.addEventListener('fetch', (event) => {
    const { origin, pathname } = new URL(event.request.url);
    const key = keys.get(origin + pathname);
    if (key === undefined) return;
    event.respondWith(caches.match(key).then((kept) => kept ?? fetch(event.request)));
  });
  worker.addEventListener('message', (event) => {
    if (event.data?.type !== 'MISSING') return;
    event.waitUntil(
      missing().then((files) => {
        event.source?.postMessage({ type: 'MISSING', files });
      }),
    );
  });
}
