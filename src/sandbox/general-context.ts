/**
 * One general's context: the reader's module evaluated by itself, and the questions that a protocol answers.
 */
import type { QuickJSContext, QuickJSHandle } from 'quickjs-emscripten-core';
import type { General } from '../core/model.ts';
import { broken, endless, faultOf, MODULE, OUT_OF_MEMORY, ProtocolFault, type Thrown } from './faults.ts';
import type { Machine } from './machine.ts';
import { PRELUDE } from './prelude.ts';

/** What a call costs; a character that crosses the wall costs one step. */
const STEPS_A_CALL = 100;

/** Whose context it is, of how many; with f, the most traitors there may be, where the module is for n generals. */
export interface Who {
  readonly self: General;
  readonly generals: number;
  readonly f?: number;
}

/** One general of one execution: a context, the protocol in it, and its state. */
export class GeneralContext {
  readonly rounds: number;
  private readonly machine: Machine;
  private readonly context: QuickJSContext;
  private readonly wall: QuickJSHandle;
  private imported: string | null = null;

  constructor(machine: Machine, context: QuickJSContext, who: Who) {
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

const importing = (name: string): ProtocolFault =>
  new ProtocolFault(
    null,
    `The protocol imports '${name}': nothing can be imported, a protocol is one module.`,
  );
