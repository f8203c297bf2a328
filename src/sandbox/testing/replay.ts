/**
 * Follows a reader's protocol by hand: a plain loop that shares no code with the core or the sandbox. Every loyal general
 * has a copy of the module of its own; the traitor sends what the report says it sent, and lost messages are lost.
 */
import { createContext, runInContext } from 'node:vm';
import type { ReportedExecution, SentMessage } from '../report.ts';

/** A reader's module, as it is. */
interface Written {
  readonly rounds: number;
  start(who: { self: number; order: string | null }): unknown;
  messages(state: unknown, round: number): Record<string, unknown>;
  transition(state: unknown, round: number, inbox: Record<string, unknown>): unknown;
  decision(state: unknown): string;
}

/** The module's default export, evaluated anew. */
const evaluated = (source: string): Written =>
  runInContext(`(() => { ${source.replace('export default', 'return')} })()`, createContext({})) as Written;

const copied = (value: unknown): unknown => JSON.parse(JSON.stringify(value));
const textOf = ({ round, from, to, value, delivered }: SentMessage): string =>
  `${round} ${from} ${to} ${JSON.stringify(value)} ${delivered ? 'arrives' : 'lost'}`;

export interface Replayed {
  /** All messages, as text, sorted; what loyal generals sent is the protocol's, not the report's. */
  readonly messages: readonly string[];
  /** What reached each general that was followed, in order. */
  readonly received: ReadonlyMap<number, readonly string[]>;
  readonly decisions: Readonly<Record<string, string>>;
}

export const reportedMessages = ({ messages }: ReportedExecution): readonly string[] =>
  messages.map(textOf).sort();

/** @param traitor who is not followed, if anybody */
export function replay(
  source: string,
  generals: number,
  traitor: number | null,
  execution: ReportedExecution,
): Replayed {
  const everybody = [1, 2, 3].slice(0, generals);
  const loyal = everybody.filter((general) => general !== traitor);
  const modules = new Map(loyal.map((general) => [general, evaluated(source)]));
  const states = new Map(
    loyal.map((self) => [
      self,
      modules.get(self)!.start({ self, order: self === 1 ? execution.order : null }),
    ]),
  );
  const messages: string[] = [];
  const received = new Map(loyal.map((general): [number, string[]] => [general, []]));
  for (let round = 1; round <= modules.get(loyal[0]!)!.rounds; round++) {
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
