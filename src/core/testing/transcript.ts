/**
 * An execution of OM(m) as a text that a person can hold against the figures of the paper.
 */
import { judge, type Agreement, type Validity } from '../conditions.ts';
import type { Execution } from '../execution.ts';
import { COMMANDER, generals, type Message } from '../model.ts';
import { isLie, truthOf, type Relay } from '../oral-messages.ts';
import { formatPath } from '../paths.ts';

/** @param title what is shown, and where it is from */
export function transcript(title: string, execution: Execution<Relay>): string {
  const { log, rounds } = execution;
  const lines = [
    '# A golden transcript. Rewriting it is legitimate only when the printer’s wording or layout changes;',
  ];
  lines.push('# never when an order, a decision or a verdict would: those are the paper’s.', '', title, '');
  lines.push(heading(execution));
  for (const round of generals(rounds)) {
    lines.push('', `round ${round}`);
    const [start, end] = log.range(round);
    for (let index = start; index < end; index++) lines.push(`  ${messageLine(execution, log.at(index))}`);
  }
  lines.push('', 'decisions');
  for (const [general, order] of execution.decisions) {
    lines.push(`  ${general} decides ${order}${general === COMMANDER ? ', as it ordered' : ''}`);
  }
  const { agreement, validity } = judge(execution);
  lines.push('', `IC1 ${agreementText(agreement)}`, `IC2 ${validityText(validity)}`);
  return `${lines.join('\n')}\n`;
}

function heading({ parameters, order, traitors }: Execution<Relay>): string {
  const who = traitors.length === 0 ? 'all loyal' : `traitors: ${traitors.join(', ')}`;
  return `OM(${String(parameters.m)}) among ${String(parameters.n)} generals, ${who}; general 1 is to order ${order}`;
}

function messageLine(execution: Execution<Relay>, message: Message<Relay>): string {
  const { from, to, payload } = message;
  const heard = payload.path.slice(0, -1).reverse();
  const said =
    payload.order === null ? 'nothing' : [...heard.map((g) => `${g} said`), payload.order].join(' ');
  const lie = isLie(execution, message) ? `   <- a lie: ${from} holds ${truthOf(execution, message)}` : '';
  return `${formatPath(payload.path).padEnd(6)}${from} tells ${to}: ${said}${lie}`;
}

function agreementText(verdict: Agreement): string {
  if (verdict.kind === 'violated')
    return `is violated: ${verdict.attacks} attacks and ${verdict.retreats} retreats`;
  const [first, ...others] = verdict.lieutenants;
  return `holds: ${[first, ...others].join(', ')} ${others.length > 0 ? 'all decide' : 'decides'} ${verdict.order}`;
}

function validityText(verdict: Validity): string {
  switch (verdict.kind) {
    case 'holds':
      return `holds: ${verdict.lieutenants.join(', ')} obey the loyal commander`;
    case 'violated':
      return `is violated: loyal ${verdict.general} decides ${verdict.decided}, the loyal commander ordered ${verdict.ordered}`;
    case 'vacuous':
      return 'is vacuous: the commander is a traitor';
  }
}
