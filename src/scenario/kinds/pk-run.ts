/** `pk` in action: phase king with the scenario's traitors. */
import type { Strategy } from '../../core/adversary.ts';
import type { Execution } from '../../core/execution.ts';
import { messagesIn, standings, truthIn } from '../../core/king-standings.ts';
import { generals, type General, type Order } from '../../core/model.ts';
import { kingRounds, phaseKing, phaseKingBroadcast } from '../../core/phase-king.ts';
import { compareSlots, isSameSlot, slotLiars, type Said, type SlotLie } from '../../core/slots.ts';
import { outside, roundKept, toggled, written, type Edited } from '../edit.ts';
import { GENERALS } from '../limits.ts';
import { beginningOf, readSlotLie, slotLieClash } from './pk-reading.ts';
import { king, writeSlotLie, type KingScenario } from './pk.ts';
import { executing, type Moves, type Running } from './running.ts';

/** Phase king with the scenario's traitors. */
export const executeKing = executing(
  king,
  ({ n, f, inputs }: KingScenario) => (inputs ? phaseKing(n, f) : phaseKingBroadcast(n, f)),
  ({ traitors, strategy, lies }: KingScenario) => slotLiars(traitors, strategy, lies),
);

export interface KingSettings {
  readonly n?: number;
  readonly f?: number;
  /** An order for the commander; then nobody has an input. */
  readonly order?: Order;
  /** Inputs, n of them; then nobody commands. */
  readonly inputs?: readonly Order[];
  readonly traitors?: readonly General[];
  readonly strategy?: Strategy;
}

export interface KingMoves extends Moves<KingScenario> {
  configure(scenario: KingScenario, settings: KingSettings): Edited<KingScenario>;
  tell(scenario: KingScenario, lie: SlotLie): Edited<KingScenario>;
  toggleTraitor(scenario: KingScenario, general: General): Edited<KingScenario>;
}

/** Changes the settings; what no longer fits (lies of the pardoned, generals that left, a round too late) goes. */
function configure(scenario: KingScenario, settings: KingSettings): Edited<KingScenario> {
  const n = settings.n ?? scenario.n;
  const clash = outside('generals', n, GENERALS);
  if (clash) return { kind: 'refused', reason: clash, field: `n${n}` };
  const f = settings.f ?? Math.min(scenario.f, n - 1);
  if (!Number.isInteger(f) || f < 0 || f >= n) {
    const says = `is not possible: among ${n} generals f must be from 0 to ${n - 1}`;
    return { kind: 'refused', reason: { code: 'of-kind', says }, field: `f${f}` };
  }
  const traitors = [...new Set(settings.traitors ?? scenario.traitors)]
    .filter((general) => general <= n)
    .sort((a, b) => a - b);
  const given = givenTo(scenario, settings, n);
  const beginning = beginningOf(given);
  const rounds = kingRounds(beginning, f);
  // a round means something else where an order comes first
  const before = beginningOf(scenario) === beginning ? scenario.lies : [];
  const changed: KingScenario = {
    ...{ ...scenario, ...given, n, f, traitors },
    strategy: settings.strategy ?? scenario.strategy,
    lies: before.filter((lie) => !slotLieClash(lie, n, rounds, beginning, traitors)),
    eyes: scenario.eyes !== null && scenario.eyes <= n ? scenario.eyes : null,
    round: roundKept(scenario.round, king.rounds(scenario), rounds),
  };
  return written(changed, `t${traitors.join('.')}`);
}

/** The order, or an input for each: whoever is new begins with retreat. */
function givenTo(
  scenario: KingScenario,
  { order, inputs }: KingSettings,
  n: number,
): Pick<KingScenario, 'order' | 'inputs'> {
  if (order !== undefined) return { order, inputs: null };
  const all = inputs ?? scenario.inputs;
  if (!all) return { order: scenario.order, inputs: null };
  return { order: null, inputs: generals(n).map((general) => all[general - 1] ?? 'retreat') };
}

/** Has a traitor say something; what it would say anyway is not written down. */
function tell(scenario: KingScenario, lie: SlotLie): Edited<KingScenario> {
  const field = writeSlotLie(lie);
  const read = readSlotLie(field);
  const rounds = king.rounds(scenario);
  const reason =
    'code' in read ? read : slotLieClash(lie, scenario.n, rounds, beginningOf(scenario), scenario.traitors);
  if (reason) return { kind: 'refused', reason, field };
  const others = scenario.lies.filter((other) => !isSameSlot(other, lie));
  const without = { ...scenario, lies: others };
  if (saidIn(without, lie) === lie.order) return { kind: 'edited', scenario: without };
  return written({ ...without, lies: [...others, lie].sort(compareSlots) }, field);
}

/** What is really said in a slot; null: nothing. */
function saidIn(scenario: KingScenario, slot: SlotLie): Order | null {
  const sent = messagesIn(executeKing(scenario), slot.round).find((message) => isSameSlot(message, slot));
  return sent?.payload.order ?? null;
}

/** Messages that differ from what loyal generals would have sent in the traitors' places, withheld ones counted. */
function countLies(execution: Execution<Said>): number {
  if (execution.traitors.length === 0) return 0;
  const all = standings(execution);
  return [...execution.log].filter((message) => message.payload.order !== truthIn(execution, all, message))
    .length;
}

export const kingRun: Running<KingScenario, Said, KingMoves> = {
  execute: executeKing,
  moves: {
    configure,
    tell,
    toggleTraitor: (scenario, general) =>
      configure(scenario, { traitors: toggled(scenario.traitors, general) }),
  },
  lies: countLies,
  line: ({ round, from, to, payload: { order } }) =>
    `{"round":${round},"from":${from},"to":${to},"order":${order === null ? 'null' : `"${order}"`}}`,
};
