/**
 * QuickJS in WebAssembly, with everything that would let two runs of one protocol differ taken out, and with a bound on
 * everything that would let a run last.
 *
 * Every general of every execution gets a runtime and a context of its own, so nothing in one can be seen in another: no
 * variable and no prototype; and not how full the memory is, since being refused some ends the whole run. Date is left
 * out, so is Math.random (prelude.ts); so are typed arrays, which show the bits of a NaN, and regular expressions, in
 * which QuickJS cannot be interrupted. A run is counted in steps, not in seconds: the same protocol stops at the same
 * step on every machine. What no step counts is time inside one call of a built-in function (`indexOf` on a made-up array
 * of 2⁵³ elements, say), so whoever runs a machine does so in a worker, and keeps a clock outside.
 */
import variant from '@jitl/quickjs-wasmfile-release-sync';
import { newQuickJSWASMModuleFromVariant, newVariant } from 'quickjs-emscripten-core';
import type { Intrinsics, QuickJSWASMModule } from 'quickjs-emscripten-core';
import { broken, endless, ProtocolFault, STEPS } from './faults.ts';
import { GeneralContext, type Who } from './general-context.ts';

/** QuickJS asks whether to go on about every so many loops and calls. */
const STEPS_AN_INTERRUPT = 10_000;
/** What a new context costs besides. A call costs its own (general-context.ts). */
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

  /** A fresh context in which the module has been evaluated, for one general. */
  newContext(who: Who): GeneralContext {
    this.spend(STEPS_A_CONTEXT + this.source.length);
    try {
      const runtime = this.quickjs.newRuntime();
      runtime.setMaxStackSize(STACK);
      runtime.setInterruptHandler(this.interrupt);
      return new GeneralContext(this, runtime.newContext({ intrinsics: INTRINSICS }), who);
    } catch (error) {
      throw broken(error);
    }
  }
}

const TOO_LONG = `The protocol is longer than ${LONGEST_SOURCE.toLocaleString('en')} characters.`;
