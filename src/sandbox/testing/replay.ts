/**
 * Follows a reader's protocol by hand: a plain loop that shares no code with the core or the sandbox. Every loyal general
 * has a copy of the module of its own; the traitor sends what the report says it sent, and lost messages are lost.
 */
import { createContext, runInContext } from 'node:vm';
import type { ReportedExecution, SentMessage } from '../report.ts';

/** A reader's module, as it is. */
interface Written {
  readonly rounds: number | ((known: { n: number; f: number }) => number);
  start(who: { self: number; order: string | null; n?: number; f?: number }): unknown;
  messages(state: unknown, round: number): Record<string, unknown>;
  transition(state: unknown, round: number, inbox: Record<string, unknown>): unknown;
  decision(state: unknown): string;
}

/** The module's default export, evaluated anew; `globals` are what it finds there besides the language. */
const evaluated = (source: string, globals: object): Written =>
  runInContext(
    `(() => { ${source.replace('export default', 'return')} })()`,
    createContext({ ...globals }),
  ) as Written;

/**
 * Signatures as they ought to be: a list of who signed what, so that nobody can make another's. They read as those of the
 * sandbox do, three numbers, but for the last two.
 */
class Notary {
  private readonly signed: string[] = [];

  penOf(self: number): object {
    return {
      sign: (value: unknown) => {
        const text = `${self} ${JSON.stringify(value)}`;
        if (!this.signed.includes(text)) this.signed.push(text);
        return `${self}.0.${this.signed.indexOf(text)}`;
      },
      verify: (general: number, value: unknown, signature: unknown) => {
        const at = this.signed.indexOf(`${general} ${JSON.stringify(value)}`);
        return at >= 0 && signature === `${general}.0.${at}`;
      },
    };
  }
}

/** A text without what tells signatures of one general apart. */
const unsealed = (text: string): string => text.replace(/"(\d+)\.\d+\.\d+"/g, '"signed by $1"');

const copied = (value: unknown): unknown => JSON.parse(JSON.stringify(value));
const textOf = ({ round, from, to, value, delivered }: SentMessage): string =>
  unsealed(`${round} ${from} ${to} ${JSON.stringify(value)} ${delivered ? 'arrives' : 'lost'}`);

export interface Replayed {
  /** All messages, as text, sorted; what loyal generals sent is the protocol's, not the report's. */
  readonly messages: readonly string[];
  /** What reached each general that was followed, in order. */
  readonly received: ReadonlyMap<number, readonly string[]>;
  readonly decisions: Readonly<Record<string, string>>;
}

export const reportedMessages = ({ messages }: ReportedExecution): readonly string[] =>
  messages.map(textOf).sort();

/**
 * @param traitor who is not followed, if anybody
 * @param f how many traitors there may be, where the module is for any number of generals
 */
export function replay(
  source: string,
  generals: number,
  traitor: number | null,
  execution: ReportedExecution,
  f?: number,
): Replayed {
  const everybody = Array.from({ length: generals }, (_, i) => i + 1);
  const known = f === undefined ? {} : { n: generals, f };
  const notary = new Notary();
  const loyal = everybody.filter((general) => general !== traitor);
  const modules = new Map(
    loyal.map((general) => [general, evaluated(source, f === undefined ? {} : notary.penOf(general))]),
  );
  const states = new Map(
    loyal.map((self) => [
      self,
      modules.get(self)!.start({ self, order: self === 1 ? execution.order : null, ...known }),
    ]),
  );
  const messages: string[] = [];
  const received = new Map(loyal.map((general): [number, string[]] => [general, []]));
  const { rounds } = modules.get(loyal[0]!)!;
  const last = typeof rounds === 'function' ? rounds({ n: generals, f: f! }) : rounds;
  for (let round = 1; round <= last; round++) {
    const sent: SentMessage[] = execution.messages.filter((m) => m.round === round && m.from === traitor);
    for (const from of loyal) {
      const outgoing = modules.get(from)!.messages(states.get(from), round);
      for (const to of everybody) {
        if (to === from || outgoing[to] === undefined) continue;
        const lost = execution.messages.some(
          (m) => m.round === round && m.from === from && m.to === to && !m.delivered,
        );
        sent.push({ round, from, to, value: copied(outgoing[to]), delivered: !lost });
      }
    }
    sent.sort((a, b) => a.from - b.from);
    for (const self of loyal) {
      const reached = sent.filter(({ to, delivered }) => to === self && delivered);
      const inbox = Object.fromEntries(reached.map(({ from, value }) => [from, copied(value)]));
      states.set(self, modules.get(self)!.transition(states.get(self), round, inbox));
      received.get(self)!.push(...reached.map(textOf));
    }
    messages.push(...sent.map(textOf));
  }
  const decisions = Object.fromEntries(
    loyal.map((general) => [general, modules.get(general)!.decision(states.get(general))]),
  );
  return { messages: messages.sort(), received, decisions };
}
