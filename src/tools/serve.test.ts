// The server of `npm start`, asked as nobody should ask.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { connect, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { serve } from './serve.mjs';

const root = mkdtempSync(join(tmpdir(), 'served-'));
let site: Awaited<ReturnType<typeof serve>>;

beforeAll(async () => {
  mkdirSync(join(root, 'lab'));
  writeFileSync(join(root, 'index.html'), 'cover');
  writeFileSync(join(root, 'lab/index.html'), 'lab');
  writeFileSync(join(root, '404.html'), 'nowhere');
  writeFileSync(join(root, 'large.png'), Buffer.alloc(4_000_000));
  site = await serve({ directory: root, port: 0 });
});
afterAll(() => {
  site.close();
  rmSync(root, { recursive: true });
});

const open = (): Socket => connect(Number(new URL(site.address).port), 'localhost');

/** Sends these bytes, and resolves to all that comes back until the server hangs up. */
const ask = (request: string): Promise<string> =>
  new Promise((done) => {
    const socket = open();
    let answer = '';
    socket.setEncoding('latin1');
    socket.on('data', (text: string) => (answer += text));
    socket.on('error', () => undefined); // hung up on before all was sent: what came back says why
    // a request that seems to go on: it does not
    const patience = setTimeout(() => socket.end(), 1000);
    socket.on('close', () => {
      clearTimeout(patience);
      done(answer);
    });
    socket.write(request, 'latin1');
  });

const get = (target: string, method = 'GET'): Promise<string> =>
  ask(`${method} ${target} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n`);

const statusOf = (answer: string): number => Number(/^HTTP\/1\.1 (\d{3}) /.exec(answer)?.[1]);

describe('The server answers', () => {
  test.each([
    ['a segment longer than a file’s name may be', `/${'a'.repeat(256)}`, 404],
    ['a path longer than a path may be', `/${'a/'.repeat(5000)}`, 404],
    ['malformed percents', '/%E0%A4%A', 404],
    ['bytes that are no UTF-8', '/%ff%fe', 404],
    ['a NUL', '/%00', 404],
    ['a way out', '/../../../etc/passwd', 404],
    ['a coded way out', '/%2e%2e%2f%2e%2e%2fetc%2fpasswd', 404],
    ['a whole address', 'http://localhost/lab/', 200],
    ['a folder without its slash, and a query with line ends', '/lab?x=%0d%0aset-cookie:%20a', 301],
  ])('%s', async (_, target, status) => {
    expect(statusOf(await get(target))).toBe(status);
  });

  test.each(['POST', 'PUT', 'DELETE', 'OPTIONS', 'TRACE', 'PROPFIND', 'CONNECT'])(
    '%s with the methods there are',
    async (method) => {
      const answer = await get(method === 'CONNECT' ? 'localhost:80' : '/', method);
      expect(statusOf(answer)).toBe(405);
      expect(answer).toMatch(/^allow: GET, HEAD\r$/im);
    },
  );

  test('HEAD with the headers alone', async () => {
    const [headers, body] = (await get('/lab/', 'HEAD')).split('\r\n\r\n');
    expect(statusOf(headers!)).toBe(200);
    expect(body).toBe('');
  });

  test('more headers than it reads', async () => {
    const answer = await ask(`GET / HTTP/1.1\r\nHost: x\r\nX: ${'x'.repeat(100_000)}\r\n\r\n`);
    expect(statusOf(answer)).toBe(431);
  });

  test('others when a reader has gone away in the middle of a file', async () => {
    for (let i = 0; i < 20; i++) {
      const socket = open();
      socket.write('GET /large.png HTTP/1.1\r\nHost: localhost\r\n\r\n');
      await new Promise((some) => socket.once('data', some));
      socket.destroy();
    }
    expect(statusOf(await get('/lab/'))).toBe(200);
  });
});

/** Numbers below `limit`, the same for the same seed. */
function numbersFrom(seed: number): (limit: number) => number {
  let state = seed;
  return (limit) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * limit);
  };
}

const METHODS = [
  'GET',
  'GET',
  'GET',
  'HEAD',
  'POST',
  'PUT',
  'CONNECT',
  'OPTIONS',
  'BREW',
  'get',
  '\x00',
  'G T',
];
const PIECES = [
  ...[
    '/',
    '//',
    '\\',
    '.',
    '..',
    '/../',
    '%2e%2e/',
    '%2f',
    '%5c',
    '%00',
    '%',
    '%%',
    '%zz',
    '%ff',
    '%E0%A4%A',
  ],
  ...[
    '?',
    '#',
    '&',
    ';',
    '*',
    ':',
    '@',
    '~',
    '\x00',
    '\x01',
    '\x7f',
    '\xff',
    '\xc3\xbc',
    '\t',
    ' ',
    '\r',
    '\n',
  ],
  ...[
    'lab',
    'lab/',
    'index.html',
    '404.html',
    'large.png/',
    '_astro',
    'constructor',
    '__proto__',
    'CON',
    'nul:',
  ],
  ...[
    'http://',
    'https://other.example/',
    'file:///',
    'javascript:',
    '[::1]',
    'x'.repeat(255),
    'x'.repeat(256),
  ],
  ...[
    '%41'.repeat(300),
    'a/'.repeat(3000),
    '../'.repeat(500),
    '\xf0\x9f\x92\xa5'.repeat(70),
    'x'.repeat(20_000),
  ],
];
const VERSIONS = ['HTTP/1.1', 'HTTP/1.1', 'HTTP/1.1', 'HTTP/1.0', 'HTTP/9.9', 'HTTP/', 'ICY', ''];
const HEADERS = [
  ...['Host: localhost', 'Host: \x00', 'Accept-Encoding: gzip', 'Range: bytes=0-', 'Expect: 100-continue'],
  ...[
    'Expect: the unexpected',
    'Upgrade: websocket',
    'Content-Length: -1',
    'Transfer-Encoding: chunked',
    ': x',
  ],
  ...['If-None-Match: *', 'Cookie: ' + 'c'.repeat(9000), 'no colon', ' folded', 'Connection: close'],
];

test('10,000 hostile requests are answered, and then an ordinary one is', { timeout: 120_000 }, async () => {
  const seed = Math.floor(Math.random() * 2 ** 32);
  const next = numbersFrom(seed);
  const one = (of: readonly string[]): string => of[next(of.length)]!;
  const some = (of: readonly string[], most: number): string[] =>
    Array.from({ length: next(most + 1) }, () => one(of));
  const hostile = (): string =>
    `${one(METHODS)} ${one(['/', '/', '/', ''])}${some(PIECES, 5).join('')} ${one(VERSIONS)}\r\n` +
    `${['Host: localhost', ...some(HEADERS, 3), 'Connection: close'].join('\r\n')}\r\n\r\n`;
  const unanswered: string[] = [];
  let left = 10_000;
  const askOn = async (): Promise<void> => {
    while (left-- > 0) {
      const request = hostile();
      // some hang up at once and want no answer
      if (next(20) === 0) {
        const socket = open();
        socket.on('error', () => undefined);
        socket.write(request, 'latin1', () => socket.destroy());
        await new Promise((closed) => socket.once('close', closed));
      } else if (!/^HTTP\/1\.1 [1-5]\d\d /.test(await ask(request))) unanswered.push(request.slice(0, 300));
    }
  };
  await Promise.all(Array.from({ length: 24 }, askOn));
  expect(unanswered, `seed ${seed}`).toEqual([]);
  expect(await get('/lab/')).toMatch(/^HTTP\/1\.1 200 [\s\S]*\r\nlab\r\n/);
});
