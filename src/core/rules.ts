/**
 * Other decisions for the same messages: what if every loyal lieutenant decided by a rule of its own choosing?
 *
 * The messages of one round of relaying don't depend on how anybody decides in the end, so a rule can be tried on an
 * execution without running it again. A rule sees a local view and nothing else, which is all that a general has.
 */
import type { Outcome } from './conditions.ts';
import { isLoyal, type Execution } from './execution.ts';
import { COMMANDER, generals, type General, type Order } from './model.ts';
import { viewOf, type LocalView } from './views.ts';

export type Rule = (view: LocalView) => Order;

/** The outcome of an execution in which every loyal lieutenant decides by `rule`; a loyal commander obeys itself. */
export function decidedBy<Payload>(execution: Execution<Payload>, rule: Rule): Outcome {
  const { problem, order, traitors } = execution;
  const decide = (general: General): Order =>
    general === COMMANDER && order !== null ? order : rule(viewOf(execution, general));
  const loyal = generals(execution.generals).filter((general) => isLoyal(execution, general));
  return { problem, order, traitors, decisions: new Map(loyal.map((general) => [general, decide(general)])) };
}
