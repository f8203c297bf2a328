/**
 * A protocol that does what a plan asks, as the text that a reader could have written. It is the proof that the plan
 * can be met; tests run it in the sandbox.
 */
import { inTurn, waitsOf, type Plan, type ThreePlan, type TwoPlan } from './write-plan.ts';

export const sourceOf = (plan: Plan): string =>
  plan.kind === 'three-generals' ? threeGenerals(plan) : twoGenerals(plan);

const listed = ({ errands }: Plan): string =>
  inTurn(errands)
    .map(({ round, from, to }) => `[${round}, ${from}, ${to}]`)
    .join(', ');

const lastRound = ({ errands }: Plan): number => Math.max(...errands.map(({ round }) => round));

function threeGenerals(plan: ThreePlan): string {
  const [two, three] = plan.decides;
  const silent = plan.manner === 'attack-only';
  return `// round, from, to
const errands = [${listed(plan)}];

export default {
  rounds: ${lastRound(plan)},
  start: ({ self, order }) => ({ self, held: order ?? 'retreat' }),
  messages({ self, held }, round) {
    const sent = {};
    for (const [when, from, to] of errands)
      if (when === round && from === self${silent ? " && held === 'attack'" : ''}) sent[to] = held;
    return sent;
  },
  transition(state, round, inbox) {
    return state.self !== 1 && inbox[1] !== undefined ? { ...state, held: inbox[1] } : state;
  },
  decision({ self, held }) {
    if (self === 1) return held;
    return ${decisions(two, three)};
  },
};
`;
}

/** By the order that was heard where the plan wants 2 and 3 to decide as they heard, else always the same. */
function decisions(two: string, three: string): string {
  if (two === 'retreat' && three === 'attack') return 'held';
  return two === three ? `'${two}'` : `held === 'attack' ? 'retreat' : 'attack'`;
}

function twoGenerals(plan: TwoPlan): string {
  const [one, two] = waitsOf(plan).map((wait) => (wait === null ? 'Infinity' : String(wait)));
  return `// round, from, to
const errands = [${listed(plan)}];

export default {
  rounds: ${lastRound(plan)},
  start: ({ self, order }) => ({ self, ordered: self === 2 || order === 'attack', heard: 0 }),
  messages({ self, ordered }, round) {
    const sent = {};
    for (const [when, from, to] of errands) if (when === round && from === self && ordered) sent[to] = 'attack';
    return sent;
  },
  transition: (state, round, inbox) => ({ ...state, heard: state.heard + Object.keys(inbox).length }),
  decision: ({ self, ordered, heard }) =>
    ordered && heard >= (self === 1 ? ${one!} : ${two!}) ? 'attack' : 'retreat',
};
`;
}
