/**
 * Plans for three generals that readers propose, to be broken by the ring: deterministic protocols as plain values, and
 * one for every whole number, so that nobody can say they were chosen with care.
 */
import type { General, Order, Path, Round } from '../../../src/core/model.ts';
import { majority } from '../../../src/core/model.ts';
import { oralMessages, type Relay } from '../../../src/core/oral-messages.ts';
import { formatPath } from '../../../src/core/paths.ts';
import type { Outgoing, Protocol } from '../../../src/core/protocol.ts';
import { breakThreeGenerals, type RingBreak } from '../../../src/core/ring.ts';
import type { PlanName } from './ring-steps.ts';

/** The ring of a plan with its three triangles. */
export function breakPlan(name: PlanName, number: number): RingBreak<Relay> {
  switch (name) {
    case 'obey':
      return breakThreeGenerals(oralMessages(3, 0));
    case 'majority':
      return breakThreeGenerals(oralMessages(3, 1));
    case 'hopeful':
      return breakThreeGenerals(hopeful);
    case 'second-report':
      return breakThreeGenerals(secondReport);
    case 'appeal':
      return breakThreeGenerals(appeal);
    case 'never':
      return breakThreeGenerals(never);
    case 'numbered':
      return breakThreeGenerals(numbered(number));
  }
}

/** The m for which a plan is OM(m), whose executions the notation can name; null for all others. */
export const oralLevel = (name: PlanName): number | null =>
  ({ obey: 0, majority: 1 })[name as string] ?? null;

interface Heard extends Relay {
  readonly round: Round;
  readonly from: General;
}

/** A general that forgets nothing: its state is its view. */
export interface LocalState {
  readonly self: General;
  readonly order: Order | null;
  readonly heard: readonly Heard[];
}

interface Talk {
  readonly kind: string;
  readonly rounds: number;
  readonly says: (state: LocalState, round: Round) => readonly Outgoing<Relay>[];
  readonly decides: (state: LocalState) => Order;
}

const talking = ({ kind, rounds, says, decides }: Talk): Protocol<LocalState, Relay> => ({
  parameters: { kind },
  problem: 'byzantine-agreement',
  generals: 3,
  rounds,
  start: (self, order) => ({ self, order, heard: [] }),
  messages: says,
  transition: (state, round, inbox) => ({
    ...state,
    heard: [...state.heard, ...inbox.map(({ from, payload }) => ({ ...payload, round, from }))],
  }),
  decision: (state) => state.order ?? decides(state),
  seen: ({ round, from, payload }) => ({
    ...{ round, from, path: formatPath(payload.path), order: payload.order },
  }),
});

const otherLieutenant = (self: General): General => 5 - self;

/** What was heard along this path in this round, if anything. */
const along = ({ heard }: LocalState, round: Round, path: Path): Order | null =>
  heard.find((one) => one.round === round && formatPath(one.path) === formatPath(path))?.order ?? null;

const ordered = (state: LocalState): Order => along(state, 1, [1]) ?? 'retreat';
const reported = (state: LocalState): Order => along(state, 2, [1, otherLieutenant(state.self)]) ?? 'retreat';

const toBoth = (self: General, payload: Relay): readonly Outgoing<Relay>[] =>
  [1, 2, 3].filter((to) => to !== self).map((to) => ({ to, payload }));

/** Round 1: the commander's order. Round 2: each lieutenant reports it, to the commander as well where `to` says so. */
function opening(
  state: LocalState,
  round: Round,
  reportTo: 'the other' | 'both',
): readonly Outgoing<Relay>[] {
  const { self, order } = state;
  if (self === 1) return round === 1 ? toBoth(1, { path: [1], order }) : [];
  if (round !== 2) return [];
  const payload = { path: [1, self], order: ordered(state) };
  return reportTo === 'both' ? toBoth(self, payload) : [{ to: otherLieutenant(self), payload }];
}

/** As OM(1), but a tie means attack. */
const hopeful = talking({
  kind: 'hopeful',
  rounds: 2,
  says: (state, round) => opening(state, round, 'the other'),
  decides: (state) => (ordered(state) === 'retreat' && reported(state) === 'retreat' ? 'retreat' : 'attack'),
});

/**
 * The lieutenants report to the commander as well, and it passes each report on: a majority of the order, the other's
 * report, and what the commander says that the other reported.
 */
const secondReport = talking({
  kind: 'second report',
  rounds: 3,
  says: (state, round) => {
    if (state.self !== 1 || round !== 3) return opening(state, round, 'both');
    return [2, 3].map((to) => {
      const path = [1, otherLieutenant(to)];
      return { to, payload: { path: [...path, 1], order: along(state, 2, path) ?? 'retreat' } };
    });
  },
  decides: (state) => {
    const second = along(state, 3, [1, otherLieutenant(state.self), 1]) ?? 'retreat';
    const values = [ordered(state), reported(state), second];
    return majority(values.filter((value) => value === 'attack').length, values.length);
  },
});

/** Who holds a contradiction tells the commander, and does what the commander answers. */
const appeal = talking({
  kind: 'appeal',
  rounds: 4,
  says: (state, round) => {
    const { self, order } = state;
    if (round <= 2) return opening(state, round, 'the other');
    if (round === 3) {
      if (self === 1 || ordered(state) === reported(state)) return [];
      return [{ to: 1, payload: { path: [1, otherLieutenant(self), self], order: reported(state) } }];
    }
    if (self !== 1) return [];
    return state.heard
      .filter((one) => one.round === 3)
      .map(({ from }) => ({ to: from, payload: { path: [1], order } }));
  },
  decides: (state) =>
    ordered(state) === reported(state) ? ordered(state) : (along(state, 4, [1]) ?? 'retreat'),
});

/** Nobody is told anything, and every lieutenant retreats. */
const never = talking({ kind: 'never', rounds: 0, says: () => [], decides: () => 'retreat' });

/**
 * Three rounds in which everybody tells both others a word or nothing; every word, and every decision, is drawn from a
 * table that the number fills at random, as it were, from all that its general has seen.
 */
export const numbered = (number: number): Protocol<LocalState, Relay> =>
  talking({
    kind: `plan ${number}`,
    rounds: 3,
    says: (state, round) =>
      [1, 2, 3]
        .filter((to) => to !== state.self)
        .flatMap((to) => {
          const drawn = scatter(`${number} ${textOf(state)} ${round} ${to}`) % 5;
          const order = drawn % 2 === 0 ? 'attack' : 'retreat';
          return drawn === 4 ? [] : [{ to, payload: { path: [state.self], order } as const }];
        }),
    decides: (state) => (scatter(`${number} ${textOf(state)}`) % 2 === 0 ? 'attack' : 'retreat'),
  });

const textOf = ({ self, order, heard }: LocalState): string =>
  [self, order, ...heard.map((one) => `${one.round}${one.from}${one.order ?? ''}`)].join(' ');

/** A whole number that looks like chance and follows from the text: FNV-1a (Fowler, Noll, Vo), then mixed once more. */
function scatter(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return (hash ^ (hash >>> 13)) >>> 0;
}
