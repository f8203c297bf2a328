// The service worker: after one visit the whole book is in the browser, and is read from there.
//
// Workbox writes it once the site is built: the list of all files with their digests, and the code that fetches, keeps
// and answers them, in one file and from no other host. A new edition is fetched in the background and waits: the page
// (src/layouts/keep-offline.ts) asks the reader before anything changes.
import { gzipSync } from 'node:zlib';
import { appendFileSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { generateSW } from 'workbox-build';
import { isNeeded, keepWhatIsSent } from './if-sent.mjs';

export const WORKER = 'offline.js';

/** Where the worker keeps what a host may refuse to send, one for each place that the book is served from. */
const CACHE = '3f-plus-1-if-sent-';

/** Pictures for where a link is pasted, and what search engines ask for: no page of the book shows them. */
const FOR_OTHERS = ['cards/**', 'sitemap*.xml', 'robots.txt'];

/** One file of this size would be a mistake: the largest there is (WebAssembly) has 0.5 MB. */
const LARGEST = 1.5 * 1024 * 1024;
/**
 * What a visit may cost in all, compressed. Beyond it the build fails and somebody has to decide: last when phase king came
 * with its annotated source, and most checked proofs with their steps.
 */
const MOST = 4.5 * 1024 * 1024;

/**
 * What the worker does with an address that is no file of the book. It is asked of the server; without a connection, one
 * that only lacks its last slash gets it, and any other gets the page that says so. Workbox copies this function into
 * the worker as text: it can use nothing from around it.
 * @param {{ request: Request, url: URL }} what
 * @returns {Promise<Response>}
 */
export async function answerUnknown({ request, url }) {
  try {
    return await fetch(request);
  } catch {
    const slashed = new URL(url);
    slashed.pathname += '/';
    // the files are kept under their addresses with their digest behind a question mark
    const kept = { ignoreSearch: true };
    if (!url.pathname.endsWith('/') && (await caches.match(slashed.href, kept)))
      return Response.redirect(slashed.href);
    // the folder of the worker's own script, which the book was built for
    const page = await caches.match(new URL('./404.html', self.location.href).href, kept);
    return page ? new Response(page.body, { status: 404, headers: page.headers }) : Response.error();
  }
}

/** A page is kept under the address that readers use: `views/`, and `./` for the cover. @param {string} file */
export const addressOf = (file) => file.replace(/(^|\/)index\.html$/, '$1') || './';

/** What is served, and compressed as a server would. @param {string} root @param {readonly string[]} files */
const compressedSize = (root, files) =>
  files.reduce((sum, file) => sum + gzipSync(readFileSync(join(root, file))).length, 0);

/** @param {number} bytes */
const megabytes = (bytes) => `${(bytes / 1024 / 1024).toFixed(2)} MB`;

/**
 * Writes the worker into a built site, and resolves to what it says of it.
 * @param {string} root
 */
export async function writeWorker(root) {
  /** @type {string[]} */
  const kept = [];
  /** @type {[file: string, revision: string][]} */
  const ifSent = [];
  const { warnings } = await generateSW({
    globDirectory: root,
    globPatterns: ['**/*'],
    globIgnores: [WORKER, ...FOR_OTHERS],
    swDest: join(root, WORKER),
    cacheId: '3f-plus-1',
    inlineWorkboxRuntime: true,
    sourcemap: false,
    mode: 'production',
    maximumFileSizeToCacheInBytes: LARGEST,
    // Astro names what is under _astro/ by its content
    dontCacheBustURLsMatching: /_astro\//,
    manifestTransforms: [
      (entries) => {
        kept.push(...entries.map(({ url }) => url));
        for (const { url, revision } of entries) if (!isNeeded(url)) ifSent.push([url, revision ?? '']);
        const needed = entries.filter(({ url }) => isNeeded(url));
        return { manifest: needed.map((entry) => ({ ...entry, url: addressOf(entry.url) })) };
      },
    ],
    // scenarios, searches and assignments stand behind the question mark of one and the same page
    ignoreURLParametersMatching: [/./],
    // so that the page which is open at the first visit can already go on without a connection
    clientsClaim: true,
    skipWaiting: false,
    // It would take what is kept of other languages for old: their addresses begin with those of the first.
    cleanupOutdatedCaches: false,
    runtimeCaching: [{ urlPattern: ({ request }) => request.mode === 'navigate', handler: answerUnknown }],
  });
  if (warnings.length > 0) throw new Error(`The book can’t be kept for offline: ${warnings.join('; ')}`);
  appendFileSync(
    join(root, WORKER),
    `\n(${keepWhatIsSent.toString()})(${JSON.stringify(ifSent)}, ${JSON.stringify(CACHE)} + self.registration.scope);\n`,
  );
  const size = kept.reduce((sum, file) => sum + statSync(join(root, file)).size, 0);
  const compressed = compressedSize(root, kept);
  if (compressed > MOST)
    throw new Error(
      `A visit would keep ${megabytes(compressed)}, compressed: at most ${megabytes(MOST)} is meant.`,
    );
  return `kept for offline: ${kept.length} files, ${megabytes(size)}, compressed ${megabytes(compressed)}`;
}

/** @returns {import('astro').AstroIntegration} */
export function offline() {
  return {
    name: 'offline',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        logger.info(await writeWorker(fileURLToPath(dir)));
      },
    },
  };
}
