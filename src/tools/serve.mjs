// Serves a built site as an ordinary static host would: directories by their index.html, a missing trailing slash by
// a redirect, anything unknown by 404.html; text compressed, and kept by the browser as HOSTING.md advises. Under a base
// path, it serves nothing outside that path.
//
//   node src/tools/serve.mjs [directory=dist] [port=4321] [base=/]
import { createReadStream, existsSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';

/** @type {Readonly<Record<string, string>>} */
const types = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.mjs': 'text/javascript; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.wasm': 'application/wasm',
  '.webmanifest': 'application/manifest+json',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
  '.xml': 'application/xml',
  '.zip': 'application/zip',
};

/** @param {string} url @returns {string | undefined} the path, or nothing for a malformed address */
function pathOf(url) {
  try {
    return decodeURIComponent(url.split(/[?#]/, 1)[0] ?? '/');
  } catch {
    return undefined;
  }
}

/**
 * What to answer to an address.
 * @param {string} root @param {string} base @param {string} url
 * @returns {{ status: 200 | 404, file?: string } | { status: 301, to: string }}
 */
export function answer(root, base, url) {
  const path = pathOf(url);
  const missing = join(root, '404.html');
  const notFound = existsSync(missing)
    ? /** @type {const} */ ({ status: 404, file: missing })
    : /** @type {const} */ ({ status: 404 });
  if (path === undefined || path.includes('\0')) return notFound;
  if (`${path}/` === base) return { status: 301, to: base };
  if (!path.startsWith(base)) return notFound;
  const file = resolve(root, path.slice(base.length));
  if (file !== root && !file.startsWith(root + sep)) return notFound;
  const found = statSync(file, { throwIfNoEntry: false });
  if (found?.isFile() && !path.endsWith('/')) return { status: 200, file };
  const index = join(file, 'index.html');
  if (!found?.isDirectory() || !existsSync(index)) return notFound;
  if (path.endsWith('/')) return { status: 200, file: index };
  const query = url.indexOf('?');
  return { status: 301, to: encodeURI(`${path}/`) + (query < 0 ? '' : url.slice(query)) };
}

/** @type {Map<string, { modified: number, bytes: Buffer }>} */
const compressed = new Map();

/** A file compressed, once for each state that it is in: a site may be built anew while it is served. @param {string} file */
function compress(file) {
  const modified = statSync(file).mtimeMs;
  const known = compressed.get(file);
  if (known?.modified === modified) return known.bytes;
  const bytes = gzipSync(readFileSync(file));
  compressed.set(file, { modified, bytes });
  return bytes;
}

/** Pictures, fonts and packages are compressed as they are. */
const isText = (/** @type {string} */ type) => /^text\/|json|xml|javascript|wasm/.test(type);

/**
 * The headers of a file, and its compressed bytes where the browser takes them.
 * @param {string} file @param {string | string[] | undefined} accepted
 */
function sending(file, accepted) {
  const type = types[extname(file)] ?? 'application/octet-stream';
  const hashed = file.split(sep).includes('_astro');
  const headers = {
    'content-type': type,
    'cache-control': hashed ? 'public, max-age=31536000, immutable' : 'no-cache',
  };
  if (!isText(type)) return { headers };
  if (!String(accepted).includes('gzip')) return { headers: { ...headers, vary: 'accept-encoding' } };
  const body = compress(file);
  const coded = { vary: 'accept-encoding', 'content-encoding': 'gzip', 'content-length': body.length };
  return { headers: { ...headers, ...coded }, body };
}

/**
 * Listens on `port`, or with `search` on the first free one from there, and resolves to the address.
 * @param {{ directory: string, port: number, base?: string, search?: boolean }} options
 * @returns {Promise<{ address: string, close: () => void }>}
 */
export function serve({ directory, port, base = '/', search = false }) {
  const root = resolve(directory);
  const server = createServer((request, response) => {
    const reply = answer(root, base, request.url ?? '/');
    if (reply.status === 301) {
      response.writeHead(301, { location: reply.to }).end();
    } else if (reply.file === undefined) {
      response.writeHead(404, { 'content-type': 'text/plain; charset=utf-8' }).end('Not found\n');
    } else {
      const { headers, body } = sending(reply.file, request.headers['accept-encoding']);
      response.writeHead(reply.status, headers);
      if (request.method === 'HEAD') response.end();
      else if (body) response.end(body);
      else createReadStream(reply.file).pipe(response);
    }
  });
  return new Promise((done, failed) => {
    let tried = port;
    server.on('error', (/** @type {NodeJS.ErrnoException} */ error) => {
      if (!search || error.code !== 'EADDRINUSE' || tried >= port + 100) failed(error);
      else server.listen(++tried, 'localhost');
    });
    server.on('listening', () => {
      done({
        address: `http://localhost:${tried}${base}`,
        close: () => {
          server.close();
          server.closeAllConnections();
        },
      });
    });
    server.listen(tried, 'localhost');
  });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [directory = 'dist', port = '4321', base = '/'] = process.argv.slice(2);
  const { address } = await serve({ directory, port: Number(port), base });
  console.log(`${directory} is at ${address}`);
}
