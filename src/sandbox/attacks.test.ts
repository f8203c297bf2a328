/** What does not run is told why and where, within its budget; and nothing outside the sandbox can be reached. */
import { describe, expect, test } from 'vitest';
import { STEPS } from './faults.ts';
import { DEEPEST } from './prelude.ts';
import { breakReaderProtocol, type Report } from './report.ts';

interface Parts {
  readonly before?: string;
  readonly rounds?: string;
  readonly start?: string;
  readonly messages?: string;
  readonly transition?: string;
  readonly decision?: string;
}

/** A module each of whose parts stands on a line of its own: rounds on line 2, start on 3, and so on to decision on 6. */
const moduleOf = ({ before, rounds, start, messages, transition, decision }: Parts): string =>
  `${before ?? ''}export default {
  rounds: ${rounds ?? '1'},
  ${start ?? 'start({ self, order }) { return { self, order } }'},
  ${messages ?? 'messages(state, round) { return {} }'},
  ${transition ?? 'transition(state, round, inbox) { return state }'},
  ${decision ?? 'decision(state) { return "attack" }'},
}`;

const ran = (parts: Parts | string): Promise<Report> =>
  breakReaderProtocol('three-generals', typeof parts === 'string' ? parts : moduleOf(parts));

const error = async (parts: Parts | string) => {
  const report = await ran(parts);
  if (report.broken) throw new Error(`it ran, and was broken: ${report.explanation}`);
  expect(report.error.message).toMatch(/^[^\n]+$/);
  return report.error;
};

const during = (code: string): Parts => ({ transition: `transition(state, round, inbox) { ${code} }` });

const ENDLESS = `The protocol was stopped after ${STEPS.toLocaleString('en')} steps. Does it ever come to an end?`;
const MEMORY = 'The protocol needs too much memory.';
const STACK = 'The protocol calls itself too deep';

describe('What has no end is stopped', () => {
  test.each<[string, Parts | string, number | null, string]>([
    ['an endless loop', during('for (;;);'), 5, ENDLESS],
    ['one that catches what stops it', during('try { for (;;); } catch { return state }'), 5, ENDLESS],
    ['one that goes on in finally', during('for (;;) try { for (;;); } finally { continue }'), 5, ENDLESS],
    ['one at the top of the module', moduleOf({ before: 'for (;;);\n' }), 1, ENDLESS],
    ['one in decision', { decision: 'decision() { while (true) Math.abs(1) }' }, 6, ENDLESS],
    [
      'one in what is returned',
      { messages: 'messages() { return new Proxy({}, { ownKeys() { for (;;); } }) }' },
      4,
      ENDLESS,
    ],
    ['one in what is thrown', during('throw new Proxy({}, { get() { for (;;); } })'), null, ENDLESS],
    ['a thousand million rounds', { rounds: '1e9' }, null, ENDLESS],
    [
      'messages without measure',
      { rounds: '1e6', messages: 'messages() { return { 2: "x".repeat(1e7), 3: 1 } }' },
      null,
      ENDLESS,
    ],
    ['an endless recursion', during('const f = () => f() + 1; return f()'), 5, STACK],
    ['nested brackets without end', during('return JSON.parse("[".repeat(1e5))'), 5, STACK],
    ['a memory bomb', during('const all = []; for (;;) all.push(new Array(1000).fill(1))'), 5, MEMORY],
    [
      'one that catches',
      during('const all = []; for (;;) try { all.push(new Array(1000).fill(1)) } catch {}'),
      5,
      MEMORY,
    ],
    ['one of small objects', during('const all = []; for (;;) all.push({ all })'), null, MEMORY],
    ['one of strings', during('let text = "x"; for (;;) text += text'), 5, MEMORY],
    [
      'a bit of source too long',
      `//${'x'.repeat(200_000)}\n${moduleOf({})}`,
      null,
      'longer than 200,000 characters',
    ],
  ])('%s', async (_name, parts, line, message) => {
    const found = await error(parts);
    expect(found.message).toContain(message);
    if (line !== null) expect(found.line).toBe(line);
  });

  test('at the same step each time', async () => {
    const counting = 'globalThis.n = 0; for (;;) n++;';
    const trap = `const all = []; try { for (;;) all.push([all]) } catch { throw new Error(all.length) } return state`;
    for (const code of [counting, trap]) expect(await error(during(code))).toEqual(await error(during(code)));
  });
});

describe('What goes wrong is told with its line', () => {
  test.each<[string, Parts | string, number | null, string]>([
    ['a throw', during('\n\nthrow new Error("boom")'), 7, 'Error: boom'],
    ['a throw of no error', during('throw "boom"'), null, 'The protocol threw boom.'],
    ['a throw of null', during('throw null'), null, 'The protocol threw null.'],
    ['a throw of an object', during('throw { }'), null, 'an object that is no error'],
    ['a name that is not there', during('return stat'), 5, "ReferenceError: 'stat' is not defined"],
    ['a syntax error', 'export default {\n  rounds: 2,\n  start( {\n}', 4, 'SyntaxError'],
    ['line breaks in a message', during('throw new Error("a\\nb\\u2028c")'), 5, 'Error: a b c'],
    ['a message without end', during('throw new Error("x".repeat(1e5))'), 5, 'x…'],
  ])('%s', async (_name, parts, line, message) => {
    const found = await error(parts);
    expect(found.message).toContain(message);
    expect(found.message.length).toBeLessThan(400);
    expect(found.line).toBe(line);
  });
});

describe('What is no protocol is told what is expected', () => {
  const rounds = (value: string): Parts => ({ rounds: value });
  const sends = (value: string): Parts => ({ messages: `messages() { return ${value} }` });
  const decides = (value: string): Parts => ({ decision: `decision() { ${value} }` });
  test.each<[string, Parts | string, string]>([
    ['nothing at all', '', 'default export is undefined'],
    ['no default export', 'export const rounds = 1', 'default export is undefined'],
    ['a function', 'export default () => 1', 'default export is a function'],
    ['only rounds', 'export default { rounds: 1 }', 'start is undefined: expected a function'],
    ['rounds of text', rounds('"2"'), 'rounds is "2": expected a whole number, 0 or more'],
    ['half a round', rounds('1.5'), 'rounds is 1.5'],
    ['fewer than no rounds', rounds('-1'), 'rounds is -1'],
    ['endless rounds', rounds('Infinity'), 'rounds is Infinity'],
    ['no state from start', { start: 'start() {}' }, 'start returned undefined: expected the state'],
    ['no state from transition', during(''), 'transition returned undefined: expected the state'],
    [
      'a Map in the state',
      during('return { seen: [new Map()] }'),
      'holds an object of the class Map (at .seen[0])',
    ],
    [
      'a state that holds itself',
      during('state.state = state; return state'),
      'holds itself, or values nested more',
    ],
    ['no messages', sends('undefined'), 'messages returned undefined: expected an object'],
    ['a list of messages', sends('["attack"]'), 'messages returned an array'],
    [
      'a message to nobody',
      sends('{ 4: "attack" }'),
      'names "4" as a receiver: expected a general of 1 to 3',
    ],
    ['a message to a name', sends('{ bob: "attack" }'), 'names "bob" as a receiver'],
    ['null for a message', sends('{ 2: null, 3: null }'), 'is null: leave it out to send nothing'],
    [
      'a function in a message',
      sends('{ 2: { f: [() => 1] }, 3: 1 }'),
      'the message to 2 holds a function (at .f[0])',
    ],
    ['NaN in a message', sends('{ 2: [NaN], 3: 1 }'), 'holds NaN (at [0]), which is not a JSON value'],
    ['a BigInt', sends('{ 2: 1n, 3: 1 }'), 'holds a BigInt'],
    ['a symbol', sends('{ 2: Symbol(), 3: 1 }'), 'holds a symbol'],
    ['no decision', decides(''), 'decision returned undefined: expected "attack" or "retreat"'],
    ['another decision', decides('return "Attack"'), 'decision returned "Attack"'],
    ['a number for a decision', decides('return 1'), 'decision returned 1'],
    [
      'a promise of a decision',
      { decision: 'async decision() { return "attack" }' },
      'decision returned an object of the class Promise',
    ],
    ['something put off', during('Promise.resolve().then(() => 1); return state'), 'puts something off'],
    ['a module that waits', `await 1;\n${moduleOf({})}`, 'it must '],
    [
      'a module that waits for ever',
      `await new Promise(() => 1);\n${moduleOf({})}`,
      'The module waits for something',
    ],
  ])('%s', async (_name, parts, message) => {
    expect((await error(parts)).message).toContain(message);
  });
});

describe('There is no', () => {
  test.each<[string, Parts | string, number | null, string]>([
    ['clock', during('return { at: Date.now() }'), 5, 'Date is not defined: there is no clock here'],
    ['new Date', during('return new Date()'), 5, 'Date is not defined: there is no clock here'],
    [
      'chance',
      during('return Math.random()'),
      5,
      'There is no Math.random here: a protocol is deterministic.',
    ],
    ['network', during('return fetch("/")'), 5, 'fetch is not defined: generals reach each other'],
    ['timer', during('setTimeout(() => 1)'), 5, 'setTimeout is not defined: there is no clock'],
    ['machine', during('process.exit()'), 5, 'process is not defined'],
    ['page', during('document.title'), 5, 'document is not defined'],
    ['require', during('require("fs")'), 5, 'nothing can be imported'],
    [
      'static import',
      `import fs from 'node:fs';\n${moduleOf({})}`,
      null,
      "imports 'node:fs': nothing can be imported",
    ],
    [
      'import()',
      during('import("node:fs"); return state'),
      null,
      "imports 'node:fs': nothing can be imported",
    ],
    ['import() at the top', `await import("node:fs");\n${moduleOf({})}`, null, "imports 'node:fs'"],
    [
      'regular expression',
      during('return /(a+)+$/.test("a".repeat(40) + "b")'),
      5,
      'no regular expressions here',
    ],
    ['typed array', during('return new Uint8Array(8)'), 5, 'Uint8Array is not defined: use plain arrays'],
    ['shared memory', during('return new SharedArrayBuffer(8)'), 5, 'SharedArrayBuffer is not defined'],
    [
      'way out through a constructor',
      during('return [].constructor.constructor("return process")().exit()'),
      5,
      'process is not defined',
    ],
    ['way out through this', during('return (function () { return this })().process.exit()'), 5, 'TypeError'],
  ])('%s', async (_name, parts, line, message) => {
    const found = await error(parts);
    expect(found.message).toContain(message);
    expect(found.line).toBe(line);
  });

  test('global name but the language’s own, whatever road is taken to them', async () => {
    const found: string[] = [];
    for (let from = 0; from === found.length; from += 12) {
      const { message } = await error(
        during(`
          const all = (0, eval)('this');
          if (all !== globalThis || new Function('return this')() !== all) throw new Error('two worlds');
          throw new Error(Object.getOwnPropertyNames(all).sort().slice(${from}, ${from} + 12).join(' '));`),
      );
      found.push(
        ...message
          .replace(/^Error:? ?/, '')
          .split(' ')
          .filter((name) => name !== ''),
      );
    }
    expect(found.join(' ')).toBe(
      'AggregateError Array BigInt Boolean Error EvalError Function Infinity InternalError Iterator JSON Map Math NaN ' +
        'Number Object Promise Proxy RangeError ReferenceError Reflect Set String Symbol SyntaxError TypeError ' +
        'URIError WeakMap WeakSet decodeURI decodeURIComponent encodeURI encodeURIComponent escape eval globalThis ' +
        'isFinite isNaN parseFloat parseInt undefined unescape',
    );
  });
});

describe('Nothing leaks', () => {
  /** Every general decides attack if it finds the world as it should be, else it throws. */
  const untouched = (before: string, probe: string): Parts => ({
    before: `${before}\n`,
    start: `start({ self, order }) { if (${probe}) throw new Error('touched'); return { self, order } }`,
    messages: 'messages({ self }) { return self === 1 ? { 2: { a: [1] }, 3: "x" } : {} }',
  });

  test('from one general to another, or from one execution to the next', async () => {
    expect((await ran(untouched('let count = 0;', 'count++ > 0'))).broken).toBe(true);
    expect((await ran(untouched('', 'globalThis.n++ > 0 || (globalThis.n = 1) > 1'))).broken).toBe(true);
    const pollute = '(Object.prototype.seen = 1)';
    expect((await ran(untouched('', `({}).seen === 1 || !${pollute}`))).broken).toBe(true);
    expect((await error(untouched('globalThis.n = 1', 'globalThis.n++ > 0'))).message).toBe('Error: touched');
  });

  test('from a general to the wall: it spoils its own world only', async () => {
    const spoil = `
      Object.prototype.toJSON = () => 'spoilt'; Object.prototype[Symbol.iterator] = null; Object.prototype[2] = 'spoilt';
      JSON.stringify = JSON.parse = Object.keys = Array.isArray = Number.isSafeInteger = null;
      Function.prototype.call = Function.prototype.apply = Array.prototype.push = null;
      Object.defineProperty(Object.prototype, 'value', { set() { throw 1 } });`;
    const report = await ran(untouched(spoil, 'false'));
    if (!report.broken) throw new Error(report.error.message);
    expect(report.execution.messages.map(({ value }) => value)).toContainEqual({ a: [1] });
  });

  test('to the host, whose prototypes and globals stay as they were', async () => {
    const before = Object.getOwnPropertyNames(globalThis).join();
    const tag = `{ 2: JSON.parse('{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}}}'), 3: 1 }`;
    const report = await ran({
      before: 'globalThis.leaked = 1; Object.prototype.polluted = 1; Array.prototype.polluted = 1;\n',
      messages: `messages({ self }) { return self === 1 ? ${tag} : {} }`,
    });
    if (!report.broken) throw new Error(report.error.message);
    expect(report.execution.messages.map(({ value }) => JSON.stringify(value))).toContain(
      '{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}}}',
    );
    expect([({} as { polluted?: 1 }).polluted, ([] as { polluted?: 1 }).polluted]).toEqual([
      undefined,
      undefined,
    ]);
    expect(Object.getOwnPropertyNames(globalThis).join()).toBe(before);
  });

  test('from a failed run to the next one', async () => {
    await error(during('const all = []; for (;;) all.push([all])'));
    expect((await ran({})).broken).toBe(true);
  });
});

describe('A general', () => {
  test('that writes to itself sends nobody', async () => {
    const report = await ran({ messages: 'messages() { return { 1: "x", 2: "x", 3: "x" } }' });
    if (!report.broken) throw new Error(report.error.message);
    expect(report.execution.messages.every(({ from, to }) => from !== to)).toBe(true);
    expect(report.execution.messages).toHaveLength(6);
  });

  test('may change its state in messages, too, and keep what is not sent undefined', async () => {
    const report = await ran({
      rounds: '2',
      start: 'start({ self, order }) { return { self, asked: 0, note: undefined } }',
      messages: 'messages(state) { state.asked++; return { 2: undefined, 3: undefined } }',
      decision: 'decision(state) { if (state.asked !== 2) throw new Error(state.asked); return "retreat" }',
    });
    if (!report.broken) throw new Error(report.error.message);
    expect(report.execution.messages).toEqual([]);
  });

  test('may hold and send what is nested as deep as allowed, and nothing deeper', async () => {
    const nesting = (levels: number): Parts => ({
      before: `const deep = (levels) => (levels === 0 ? 1 : [{ in: deep(levels - 2) }]);\n`,
      start: `start() { return deep(${levels}) }`,
      messages: `messages() { return { 2: deep(${levels}), 3: deep(${levels}) } }`,
      transition: 'transition(state, round, inbox) { return Object.values(inbox)[0] ?? state }',
    });
    expect((await ran(nesting(DEEPEST))).broken).toBe(true);
    expect((await error(nesting(DEEPEST + 2))).message).toContain(`nested more than ${DEEPEST} deep`);
  });

  test('may take no round at all', async () => {
    expect(await ran({ rounds: '0' })).toMatchObject({ broken: true, condition: 'IC2', traitor: 3 });
  });

  test('may take a thousand rounds', async () => {
    const parts = { rounds: '1000', messages: 'messages({ self }) { return { 1: self, 2: self, 3: self } }' };
    expect((await ran(parts)).broken).toBe(true);
    const two = moduleOf({ ...parts, messages: 'messages({ self }) { return { [3 - self]: self } }' });
    expect(await breakReaderProtocol('two-generals', two)).toMatchObject({ condition: 'no-order-retreat' });
  });
});
