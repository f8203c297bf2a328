// Serves a built site as an ordinary static host would: directories by their index.html, a missing trailing slash by
// a redirect, anything unknown by 404.html; text compressed, and kept by the browser as HOSTING.md advises. Under a base
// path, it serves nothing outside that path. Whatever is asked, and however, gets an answer, and the next request one, too.
//
//   node src/tools/serve.mjs [directory=dist] [port=4321] [base=/]
import { createReadStream, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, resolve, sep } from 'node:path';
import { pipeline } from 'node:stream';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { answer } from './answer.mjs';

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

/** @typedef {import('node:http').ServerResponse} Response */

/** @param {Response} response @param {number} status @param {string} text @param {import('node:http').OutgoingHttpHeaders} [more] */
function say(response, status, text, more = {}) {
  response.writeHead(status, { 'content-type': 'text/plain; charset=utf-8', ...more }).end(`${text}\n`);
}

/**
 * Sends what an address is answered with.
 * @param {import('./answer.mjs').Answer} reply @param {import('node:http').IncomingMessage} request @param {Response} response
 */
function send(reply, request, response) {
  if (reply.status === 301) {
    response.writeHead(301, { location: reply.to }).end();
  } else if (reply.file === undefined) {
    say(response, 404, 'Not found');
  } else {
    const { headers, body } = sending(reply.file, request.headers['accept-encoding']);
    response.writeHead(reply.status, headers);
    if (request.method === 'HEAD') response.end();
    else if (body) response.end(body);
    // a reader who goes away meanwhile, or a file that does: this answer ends, and nothing else
    else pipeline(createReadStream(reply.file), response, () => undefined);
  }
}

/**
 * Listens on `port` (any free one for 0), or with `search` on the first free one from there, and resolves to the address.
 * @param {{ directory: string, port: number, base?: string, search?: boolean }} options
 * @returns {Promise<{ address: string, close: () => void }>}
 */
export function serve({ directory, port, base = '/', search = false }) {
  const root = resolve(directory);
  const server = createServer((request, response) => {
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      say(response, 405, 'Only GET and HEAD', { allow: 'GET, HEAD' });
      return;
    }
    try {
      send(answer(root, base, request.url ?? '/'), request, response);
    } catch (error) {
      // say, a file that was there a moment ago: the site is being built anew
      if (response.headersSent) response.destroy();
      else say(response, 500, 'This can’t be answered now');
      console.error(error);
    }
  });
  // it would be hung up on: this is no proxy
  server.on('connect', (_, socket) => {
    socket.on('error', () => undefined);
    socket.end('HTTP/1.1 405 Method Not Allowed\r\nAllow: GET, HEAD\r\nConnection: close\r\n\r\n');
  });
  return new Promise((done, failed) => {
    let tried = port;
    server.on('error', (/** @type {NodeJS.ErrnoException} */ error) => {
      if (!search || error.code !== 'EADDRINUSE' || tried >= port + 100) failed(error);
      else server.listen(++tried, 'localhost');
    });
    server.on('listening', () => {
      const at = /** @type {import('node:net').AddressInfo} */ (server.address());
      done({
        address: `http://localhost:${at.port}${base}`,
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
