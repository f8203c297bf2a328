/** Why a general decided as it did, from the replay: what it took, held or received, and what follows from that. */
import type { Execution } from '../../core/execution.ts';
import { choice } from '../../core/signed-messages.ts';
import { viewOf } from '../../core/views.ts';
import { generals, lieutenants, type General, type Order } from '../../core/model.ts';
import type { Relay } from '../../core/oral-messages.ts';
import { voteResults } from '../../core/vote-results.ts';
import type { AnyExecution } from '../../scenario/execute-any.ts';
import type { Posed } from '../scenario-defaults.ts';

/** What a decision stands on, by the kind of its scenario. */
export type Grounds = {
  readonly general: General;
  readonly decided: Order;
} & (
  | { readonly by: 'order' }
  /** The vote of OM(m): the order that came from the commander, then what is taken from each other lieutenant. */
  | { readonly by: 'vote'; readonly from: readonly General[]; readonly taken: readonly Order[] }
  /** The set V of SM(m), and how many messages the check of signatures refused. */
  | { readonly by: 'set'; readonly orders: readonly Order[]; readonly rejected: number }
  /** How many messengers arrived, and how many it waits for. */
  | { readonly by: 'messengers'; readonly reached: number; readonly waits: number; readonly ordered: boolean }
);

export function reasonsOf(scenario: Posed, execution: AnyExecution, general: General): Grounds {
  const decided = execution.decisions.get(general);
  if (decided === undefined) throw new Error(`general ${general} decided nothing: expected a loyal general`);
  const who = { general, decided };
  switch (scenario.kind) {
    case '2g': {
      const { order, thresholds } = scenario;
      const reached = viewOf(execution, general).received.length;
      const ordered = general !== 1 || order === 'attack';
      return { ...who, by: 'messengers', reached, waits: thresholds[general - 1]!, ordered };
    }
    case 'om':
      if (general === 1) return { ...who, by: 'order' };
      return { ...who, by: 'vote', ...voteOf(execution as Execution<Relay>, general) };
    case 'sm':
      if (general === 1) return { ...who, by: 'order' };
      return { ...who, by: 'set', ...setOf(execution, general) };
  }
}

/** In OM(0) there is no vote: the order itself is all that is taken. */
function voteOf(
  execution: Execution<Relay>,
  general: General,
): { readonly from: readonly General[]; readonly taken: readonly Order[] } {
  const { generals: n, log, rounds } = execution;
  const others = rounds === 1 ? [] : lieutenants(n).filter((other) => other !== general);
  const resultOf = voteResults(execution);
  const own = log.at(log.range(1)[0] + general - 2).payload.order ?? 'retreat';
  return { from: [1, ...others], taken: [own, ...others.map((other) => resultOf([1, other], general))] };
}

function setOf(
  execution: AnyExecution,
  general: General,
): { readonly orders: readonly Order[]; readonly rejected: number } {
  const received = viewOf(execution, general).received as readonly {
    readonly order: Order;
    readonly accepted: boolean;
  }[];
  const accepted = received.filter((message) => message.accepted).map(({ order }) => order);
  const orders = [...new Set(accepted)].sort();
  if (choice(orders) !== execution.decisions.get(general))
    throw new Error(`general ${general} of ${generals(execution.generals).length} decided against its set`);
  return { orders, rejected: received.length - accepted.length };
}
