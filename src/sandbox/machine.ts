/**
 * QuickJS in WebAssembly, with everything that would let two runs of one protocol differ taken out, and with a bound on
 * everything that would let a run last.
 *
 * Every general of every execution gets a runtime and a context of its own, so nothing in one can be seen in another: no
 * variable, no prototype, not even how full the memory is. Date is left out, so is Math.random (prelude.ts); so are typed
 * arrays, which show the bits of a NaN, and regular expressions, the one thing QuickJS cannot be interrupted in.
 * A run is counted in steps, not in seconds: the same protocol stops at the same step on every machine.
 */
import variant from '@jitl/quickjs-wasmfile-release-sync';
import { newQuickJSWASMModuleFromVariant, newVariant } from 'quickjs-emscripten-core';
import type { Intrinsics, QuickJSContext, QuickJSHandle, QuickJSWASMModule } from 'quickjs-emscripten-core';
import type { General } from '../core/model.ts';
import { faultOf, MODULE, OUT_OF_MEMORY, ProtocolFault, STACK_FULL, type Thrown } from './faults.ts';
import { PRELUDE } from './prelude.ts';

/** How many steps all calls of one run may take together: about two seconds of loops. */
export const STEPS = 20_000_000;
/** QuickJS asks whether to go on about every so many loops and calls. */
const STEPS_AN_INTERRUPT = 10_000;
/** What a call and a new context cost besides; a character that crosses the wall costs one step. */
const STEPS_A_CALL = 100;
const STEPS_A_CONTEXT = 5_000;

/** Pages of 64 KiB: what QuickJS begins with, and the most that all contexts of a run may have together. */
const MEMORY = { initial: 256, maximum: 1024 };
/** In bytes: some hundred nested calls. A worker's own stack, which they take up as well, holds more than that. */
const STACK = 64 * 1024;
/** In characters. */
const LONGEST_SOURCE = 200_000;

const INTRINSICS: Intrinsics = {
  BaseObjects: true,
  Eval: true, // what evaluates the module, too
  JSON: true,
  MapSet: true,
  Proxy: true,
  Promise: true, // modules are made of them
  BigInt: true,
  Date: false,
  RegExp: false,
  RegExpCompiler: false,
  TypedArrays: false,
};

/**
 * Memory that remembers that it was asked for more than there is. QuickJS makes an exception of that, which a protocol
 * could catch, and go on asking for ever. (Its own limit is of no use: built for WebAssembly, it counts a few bytes for
 * each piece of memory, whatever its size.)
 */
class Memory extends WebAssembly.Memory {
  full = false;

  override grow(pages: number): number {
    // asked for more than needed at first, then for less
    this.full = true;
    const before = super.grow(pages);
    this.full = false;
    return before;
  }
}

/** Runs one module, in as many contexts as asked for. */
export class Machine {
  readonly source: string;
  private readonly quickjs: QuickJSWASMModule;
  private readonly memory: Memory;
  private steps = 0;

  private constructor(quickjs: QuickJSWASMModule, memory: Memory, source: string) {
    this.quickjs = quickjs;
    this.memory = memory;
    this.source = source;
  }

  /** A machine with memory of its own, which goes when the machine does: a run that fails leaves nothing behind. */
  static async of(source: string): Promise<Machine> {
    if (source.length > LONGEST_SOURCE) throw new ProtocolFault(null, TOO_LONG);
    const wasmMemory = new Memory(MEMORY);
    const quickjs = await newQuickJSWASMModuleFromVariant(newVariant(variant, { wasmMemory }));
    return new Machine(quickjs, wasmMemory, source);
  }

  /** Adds to the steps taken, and throws a fault if that is too many. */
  spend(steps: number): void {
    this.steps += steps;
    if (this.steps > STEPS) throw endless(null);
  }

  /** Whether to stop; asked by QuickJS, which can't be thrown through. */
  private readonly interrupt = (): boolean => {
    this.steps += STEPS_AN_INTERRUPT;
    return this.exhausted !== null;
  };

  /** What is used up, if anything is. */
  get exhausted(): 'memory' | 'steps' | null {
    return this.memory.full ? 'memory' : this.steps > STEPS ? 'steps' : null;
  }

  /** A fresh context in which the module has been evaluated, for general `self` of so many. */
  mind(self: General, generals: number): Mind {
    this.spend(STEPS_A_CONTEXT + this.source.length);
    try {
      const runtime = this.quickjs.newRuntime();
      runtime.setMaxStackSize(STACK);
      runtime.setInterruptHandler(this.interrupt);
      return new Mind(this, runtime.newContext({ intrinsics: INTRINSICS }), { self, generals });
    } catch (error) {
      throw broken(error);
    }
  }
}

/** One general of one execution: a context, the protocol in it, and its state. */
export class Mind {
  readonly rounds: number;
  private readonly machine: Machine;
  private readonly context: QuickJSContext;
  private readonly wall: QuickJSHandle;
  private imported: string | null = null;

  constructor(machine: Machine, context: QuickJSContext, who: { self: General; generals: number }) {
    this.machine = machine;
    this.context = context;
    context.runtime.setModuleLoader((name) => {
      this.imported = name;
      return { error: new Error('nothing can be imported') };
    });
    this.wall = this.value(context.evalCode(PRELUDE, 'sandbox'));
    const module = this.value(context.evalCode(machine.source, MODULE, { type: 'module' }));
    this.refuseLeftovers();
    this.rounds = Number(this.askWith('open', module, context.newString(JSON.stringify(who))));
    module.dispose();
  }

  /** Asks the protocol and returns what it answers, as text; throws a ProtocolFault where it does not. */
  ask(question: 'start' | 'messages' | 'transition' | 'decision', ...values: (string | number)[]): string {
    const { context } = this;
    const handles = values.map((value) =>
      typeof value === 'number' ? context.newNumber(value) : context.newString(value),
    );
    for (const value of values) if (typeof value === 'string') this.machine.spend(value.length);
    const answer = this.askWith(question, ...handles);
    for (const handle of handles) handle.dispose();
    this.refuseLeftovers();
    return answer;
  }

  private askWith(question: string, ...handles: QuickJSHandle[]): string {
    const { context } = this;
    this.machine.spend(STEPS_A_CALL);
    const asked = context.newString(question);
    const result = this.value(
      this.guarded(() => context.callFunction(this.wall, context.undefined, asked, ...handles)),
    );
    const answer = context.getString(result);
    asked.dispose();
    result.dispose();
    this.machine.spend(answer.length);
    if (answer.startsWith('=')) return answer.slice(1);
    throw new ProtocolFault(null, `${answer.slice(1)}.`);
  }

  /** A protocol answers at once; what it left for later (a promise, import()) would never be done. */
  private refuseLeftovers(): void {
    const { runtime } = this.context;
    if (!runtime.hasPendingJob()) return;
    this.guarded(() => runtime.executePendingJobs(100)).dispose();
    if (this.imported !== null) throw importing(this.imported);
    throw new ProtocolFault(
      null,
      'The protocol puts something off (a promise, await): it must answer at once.',
    );
  }

  private value(result: ReturnType<QuickJSContext['callFunction']>): QuickJSHandle {
    if (result.error === undefined) return result.value;
    if (this.imported !== null) throw importing(this.imported);
    const thrown = this.read(result.error);
    const fault = faultOf(thrown, this.machine.source);
    const { line } = fault.fault;
    switch (this.machine.exhausted) {
      case 'steps':
        throw endless(line);
      case 'memory':
        throw new ProtocolFault(line, OUT_OF_MEMORY);
      case null:
        throw fault;
    }
  }

  /** What was thrown; its members may be anything, and reading them may fail, too. */
  private read(error: QuickJSHandle): Thrown {
    const { context } = this;
    const type = context.typeof(error);
    if (type !== 'object' || context.sameValue(error, context.null)) {
      return { name: '', message: `The protocol threw ${String(context.dump(error))}.`, stack: '' };
    }
    const member = (name: string): string => {
      try {
        const handle = context.getProp(error, name);
        return context.typeof(handle) === 'string' ? context.getString(handle) : '';
      } catch {
        return '';
      }
    };
    return { name: member('name'), message: member('message'), stack: member('stack') };
  }

  private guarded<Result>(call: () => Result): Result {
    try {
      return call();
    } catch (error) {
      throw broken(error);
    }
  }

  /** Gives the context's memory back; not to be asked again. */
  dispose(): void {
    const { runtime } = this.context;
    this.wall.dispose();
    this.context.dispose();
    runtime.dispose();
  }
}

const TOO_LONG = `The protocol is longer than ${LONGEST_SOURCE.toLocaleString('en')} characters.`;

const endless = (line: number | null): ProtocolFault =>
  new ProtocolFault(
    line,
    `The protocol was stopped after ${STEPS.toLocaleString('en')} steps. Does it ever come to an end?`,
  );

const importing = (name: string): ProtocolFault =>
  new ProtocolFault(
    null,
    `The protocol imports '${name}': nothing can be imported, a protocol is one module.`,
  );

/** What is thrown out of WebAssembly itself: there was no memory even to say so, or JavaScript's own stack was full. */
function broken(error: unknown): unknown {
  if (error instanceof ProtocolFault) return error;
  return new ProtocolFault(null, error instanceof RangeError ? STACK_FULL : OUT_OF_MEMORY);
}
