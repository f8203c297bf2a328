/**
 * Why a reader's protocol did not run, in a sentence, with the line where it is known.
 */

/** A protocol that does not run, or does what a protocol must not. It is the reader's, not ours, so it is a value. */
export interface Fault {
  /** Line of the module, from 1; null where QuickJS knows none. */
  readonly line: number | null;
  readonly message: string;
}

/** Carries a fault through the engines, which know protocols but no faults. */
export class ProtocolFault extends Error {
  readonly fault: Fault;

  constructor(line: number | null, message: string) {
    super(message);
    this.fault = { line, message };
  }
}

/** What QuickJS threw, as far as it could be read. */
export interface Thrown {
  readonly name: string;
  readonly message: string;
  readonly stack: string;
}

/** The name under which QuickJS knows the reader's module. */
export const MODULE = 'protocol.js';

/** How many steps all calls of one run may take together: about two seconds of loops. */
export const STEPS = 20_000_000;

const TOO_LONG = 300;

const CLOCK = 'there is no clock here, only the number of the round';
const NETWORK = 'generals reach each other by messages alone';
const CHANCE = 'a protocol is deterministic';
const MACHINE = 'a protocol runs by itself, with no machine or page around it';
const BARE = 'use plain arrays and objects';

/** Names that JavaScript has elsewhere, and why there is no such thing here. */
const MISSING: Readonly<Record<string, string>> = {
  ...{ Date: CLOCK, performance: CLOCK, Temporal: CLOCK },
  ...{ setTimeout: CLOCK, setInterval: CLOCK, setImmediate: CLOCK, requestAnimationFrame: CLOCK },
  ...{ fetch: NETWORK, XMLHttpRequest: NETWORK, WebSocket: NETWORK, navigator: NETWORK },
  ...{ crypto: CHANCE, require: 'nothing can be imported' },
  ...{ process: MACHINE, window: MACHINE, document: MACHINE, self: MACHINE, console: MACHINE, Deno: MACHINE },
  ...{ localStorage: MACHINE, postMessage: MACHINE, WebAssembly: MACHINE, Worker: MACHINE },
  ...{ RegExp: 'it could run for ages without being stopped' },
  ...{ Uint8Array: BARE, Int32Array: BARE, Float64Array: BARE, ArrayBuffer: BARE, SharedArrayBuffer: BARE },
};

/** The fault that an exception of QuickJS stands for; `source` is the module it came from. */
export function faultOf(thrown: Thrown, source: string): ProtocolFault {
  const line = lineIn(thrown.stack);
  const code = line === null ? '' : (source.split('\n')[line - 1] ?? '');
  return new ProtocolFault(line, oneLine(explained(thrown, code)));
}

function explained({ name, message }: Thrown, code: string): string {
  const missing = /^'(\w+)' is not defined$/.exec(message)?.[1] ?? '';
  if (Object.hasOwn(MISSING, missing)) return `${missing} is not defined: ${MISSING[missing]!}.`;
  if (name === 'TypeError' && message === 'not a function' && /\brandom\b/.test(code)) {
    return `There is no Math.random here: ${CHANCE}.`;
  }
  if (message === 'RegExp are not supported') {
    return `There are no regular expressions here: one ${MISSING['RegExp']!.replace(/^it /, '')}.`;
  }
  if (/^(Internal|Syntax)Error$/.test(name) && message === 'stack overflow') {
    return STACK_FULL;
  }
  if (name === 'InternalError' && /^(out of memory|string too long)$/.test(message)) return OUT_OF_MEMORY;
  if (name === '' && message === '') return 'The protocol threw an object that is no error.';
  return name === '' ? message : `${name}: ${message}`;
}

export const STACK_FULL =
  'The protocol calls itself too deep: the stack is full. Is there a recursion without end?';

export const OUT_OF_MEMORY = 'The protocol needs too much memory.';

/** A run took more steps than it may; `line` is where it was, if that is known. */
export const endless = (line: number | null): ProtocolFault =>
  new ProtocolFault(
    line,
    `The protocol was stopped after ${STEPS.toLocaleString('en')} steps. Does it ever come to an end?`,
  );

/** What is thrown out of WebAssembly itself: there was no memory even to say so, or JavaScript's own stack was full. */
export function broken(error: unknown): unknown {
  if (error instanceof ProtocolFault) return error;
  return new ProtocolFault(null, error instanceof RangeError ? STACK_FULL : OUT_OF_MEMORY);
}

/** The innermost line of the reader's module on a stack trace. */
function lineIn(stack: string): number | null {
  const found = /protocol\.js:(\d+)/.exec(stack)?.[1];
  return found === undefined ? null : Number(found);
}

/** An error is one printable line, however the reader's code worded it. */
export function oneLine(text: string): string {
  const line = text.replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ').trim();
  return line.length > TOO_LONG ? `${line.slice(0, TOO_LONG)}…` : line;
}
