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
export interface Mind {
  readonly self: General;
  readonly order: Order | null;
  readonly heard: readonly Heard[];
}

interface Talk {
  readonly kind: string;
  readonly rounds: number;
  readonly says: (mind: Mind, round: Round) => readonly Outgoing<Relay>[];
  readonly decides: (mind: Mind) => Order;
}

const talking = ({ kind, rounds, says, decides }: Talk): Protocol<Mind, Relay> => ({
  parameters: { kind },
  problem: 'byzantine-agreement',
  generals: 3,
  rounds,
  start: (self, order) => ({ self, order, heard: [] }),
  messages: says,
  transition: (mind, round, inbox) => ({
    ...mind,
    heard: [...mind.heard, ...inbox.map(({ from, payload }) => ({ ...payload, round, from }))],
  }),
  decision: (mind) => mind.order ?? decides(mind),
  seen: ({ round, from, payload }) => ({
    ...{ round, from, path: formatPath(payload.path), order: payload.order },
  }),
});

const otherLieutenant = (self: General): General => 5 - self;

/** What was heard along this path in this round, if anything. */
const along = ({ heard }: Mind, round: Round, path: Path): Order | null =>
  heard.find((one) => one.round === round && formatPath(one.path) === formatPath(path))?.order ?? null;

const ordered = (mind: Mind): Order => along(mind, 1, [1]) ?? 'retreat';
const reported = (mind: Mind): Order => along(mind, 2, [1, otherLieutenant(mind.self)]) ?? 'retreat';

const toBoth = (self: General, payload: Relay): readonly Outgoing<Relay>[] =>
  [1, 2, 3].filter((to) => to !== self).map((to) => ({ to, payload }));

/** Round 1: the commander's order. Round 2: each lieutenant reports it, to the commander as well where `to` says so. */
function opening(mind: Mind, round: Round, reportTo: 'the other' | 'both'): readonly Outgoing<Relay>[] {
  const { self, order } = mind;
  if (self === 1) return round === 1 ? toBoth(1, { path: [1], order }) : [];
  if (round !== 2) return [];
  const payload = { path: [1, self], order: ordered(mind) };
  return reportTo === 'both' ? toBoth(self, payload) : [{ to: otherLieutenant(self), payload }];
}

/** As OM(1), but a tie means attack. */
const hopeful = talking({
  kind: 'hopeful',
  rounds: 2,
  says: (mind, round) => opening(mind, round, 'the other'),
  decides: (mind) => (ordered(mind) === 'retreat' && reported(mind) === 'retreat' ? 'retreat' : 'attack'),
});

/**
 * The lieutenants report to the commander as well, and it passes each report on: a majority of the order, the other's
 * report, and what the commander says that the other reported.
 */
const secondReport = talking({
  kind: 'second report',
  rounds: 3,
  says: (mind, round) => {
    if (mind.self !== 1 || round !== 3) return opening(mind, round, 'both');
    return [2, 3].map((to) => {
      const path = [1, otherLieutenant(to)];
      return { to, payload: { path: [...path, 1], order: along(mind, 2, path) ?? 'retreat' } };
    });
  },
  decides: (mind) => {
    const second = along(mind, 3, [1, otherLieutenant(mind.self), 1]) ?? 'retreat';
    const values = [ordered(mind), reported(mind), second];
    return majority(values.filter((value) => value === 'attack').length, values.length);
  },
});

/** Who holds a contradiction tells the commander, and does what the commander answers. */
const appeal = talking({
  kind: 'appeal',
  rounds: 4,
  says: (mind, round) => {
    const { self, order } = mind;
    if (round <= 2) return opening(mind, round, 'the other');
    if (round === 3) {
      if (self === 1 || ordered(mind) === reported(mind)) return [];
      return [{ to: 1, payload: { path: [1, otherLieutenant(self), self], order: reported(mind) } }];
    }
    if (self !== 1) return [];
    return mind.heard
      .filter((one) => one.round === 3)
      .map(({ from }) => ({ to: from, payload: { path: [1], order } }));
  },
  decides: (mind) => (ordered(mind) === reported(mind) ? ordered(mind) : (along(mind, 4, [1]) ?? 'retreat')),
});

/** Nobody is told anything, and every lieutenant retreats. */
const never = talking({ kind: 'never', rounds: 0, says: () => [], decides: () => 'retreat' });

/**
 * Three rounds in which everybody tells both others a word or nothing; every word, and every decision, is drawn from a
 * table that the number fills at random, as it were, from all that its general has seen.
 */
export const numbered = (number: number): Protocol<Mind, Relay> =>
  talking({
    kind: `plan ${number}`,
    rounds: 3,
    says: (mind, round) =>
      [1, 2, 3]
        .filter((to) => to !== mind.self)
        .flatMap((to) => {
          const drawn = scatter(`${number} ${textOf(mind)} ${round} ${to}`) % 5;
          const order = drawn % 2 === 0 ? 'attack' : 'retreat';
          return drawn === 4 ? [] : [{ to, payload: { path: [mind.self], order } as const }];
        }),
    decides: (mind) => (scatter(`${number} ${textOf(mind)}`) % 2 === 0 ? 'attack' : 'retreat'),
  });

const textOf = ({ self, order, heard }: Mind): string =>
  [self, order, ...heard.map((one) => `${one.round}${one.from}${one.order ?? ''}`)].join(' ');

/** A whole number that looks like chance and follows from the text: FNV-1a (Fowler, Noll, Vo), then mixed once more. */
function scatter(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return (hash ^ (hash >>> 13)) >>> 0;
}
