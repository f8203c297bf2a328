/**
 * An execution of phase king as a text that a person can check by hand: who says what, and what everybody loyal holds after
 * each round, counted out.
 */
import { judge } from '../conditions.ts';
import type { Execution } from '../execution.ts';
import { generals, givenTo, type Round } from '../model.ts';
import { phaseKing, phaseKingBroadcast, stepOf, type Standing, type Step } from '../phase-king.ts';
import type { Said } from '../slots.ts';

/** @param title what is shown */
export function kingTranscript(title: string, execution: Execution<Said>): string {
  const { rounds, traitors, order, parameters, inputs } = execution;
  const [n, f] = [Number(parameters['n']), Number(parameters['f'])];
  const beginning = inputs ? 'inputs' : 'order';
  const protocol = beginning === 'order' ? phaseKingBroadcast(n, f) : phaseKing(n, f);
  const lines = [
    '# A golden transcript. Rewriting it is legitimate only when the printer’s wording or layout changes;',
    '# never when an order, a decision or a verdict would.',
    '',
    title,
    '',
    `n = ${n}, f = ${f}: proposes with ${n - f} values, takes with ${f + 1} proposals, keeps with ${n - f}`,
    `traitors: ${traitors.join(', ') || 'none'}; general 1 is to order ${order}`,
  ];
  let standing = new Map(
    [...execution.decisions.keys()].map((general) => [
      general,
      protocol.start(general, givenTo(inputs ?? order, general)),
    ]),
  );
  for (const round of generals(rounds)) {
    const step = stepOf(beginning, round);
    lines.push('', `round ${round}: ${heading(step)}`);
    const sent = messagesIn(execution, round);
    for (const { from, to, payload } of sent) {
      const who = traitors.includes(from) ? `traitor ${from}` : String(from);
      lines.push(`  ${who} tells ${to}: ${payload.order ?? 'nothing'}`);
    }
    if (sent.length === 0) lines.push('  nobody says anything');
    standing = new Map(
      [...standing].map(([general, state]) => [
        general,
        protocol.transition(
          state,
          round,
          sent.filter(({ to, delivered }) => to === general && delivered),
        ),
      ]),
    );
    for (const [general, state] of standing) lines.push(`    ${general} ${holding(state, step)}`);
  }
  lines.push('', 'decisions');
  for (const [general, decided] of execution.decisions) lines.push(`  ${general} decides ${decided}`);
  const { agreement, validity } = judge(execution);
  lines.push('', `IC1 is ${agreement.kind}`, `IC2 is ${validity.kind}`);
  return `${lines.join('\n')}\n`;
}

function heading(step: Step): string {
  if (step.kind === 'order') return 'the order';
  return step.kind === 'king'
    ? `general ${step.phase} is king of phase ${step.phase}`
    : `${step.kind}s of phase ${step.phase}`;
}

const messagesIn = ({ log }: Execution<Said>, round: Round) => {
  const [start, end] = log.range(round);
  return Array.from({ length: end - start }, (_, i) => log.at(start + i));
};

function holding({ value, proposal, support }: Standing, step: Step): string {
  switch (step.kind) {
    case 'value':
      return proposal === null ? 'will propose nothing' : `will propose ${proposal}`;
    case 'proposal':
      return `holds ${value}, with ${support} proposals of it`;
    case 'order':
    case 'king':
      return `holds ${value}`;
  }
}
