/** What a figure may show of an execution of phase king: everything, or what one general knows. */
import { judge } from '../../src/core/conditions.ts';
import type { Execution } from '../../src/core/execution.ts';
import { beginningOf, messagesIn, standings, truthIn } from '../../src/core/king-standings.ts';
import { generals, type General, type Order, type Round } from '../../src/core/model.ts';
import { speaksIn, stepOf, type Standing, type Step } from '../../src/core/phase-king.ts';
import { isSameSlot, type Said, type Slot } from '../../src/core/slots.ts';
import { executeKing } from '../../src/scenario/kinds/pk-run.ts';
import type { KingScenario } from '../../src/scenario/kinds/pk.ts';
import { kingSays } from './king-says.ts';
import type { AnyScene, Says } from './scene.ts';

export interface KingScene extends AnyScene {
  readonly kind: 'pk';
  readonly scenario: KingScenario;
  readonly execution: Execution<Said>;
  readonly says: Says<KingScene>;
  /** The rounds that there are, the first one first. */
  readonly steps: readonly Step[];
  /** What loyal generals hold after each round up to the present one, as far as it is seen; element 0: before the first. */
  readonly held: readonly (readonly Held[])[];
  /** What is said in each round up to the present one, as far as it is seen; element r − 1: in round r. */
  readonly said: readonly (readonly Told[])[];
}

/** What a general holds at a moment. */
export interface Held {
  readonly general: General;
  readonly order: Order;
  /** What it is about to propose; null: nothing, or it isn't the moment. */
  readonly proposal: Order | null;
  /** Whether it will keep what it holds, whatever the king says. */
  readonly keeps: boolean;
}

/** A message; null: nothing came where something might have. */
export interface Told extends Slot {
  readonly order: Order | null;
  /** Whether a loyal general in its sender's place would have said something else. */
  readonly lie: boolean;
}

/** Replays a scenario and takes from it what its opening (eyes, round) lets one see. */
export function kingScene(scenario: KingScenario): KingScene {
  const execution = executeKing(scenario);
  const { eyes, round, n, f } = scenario;
  const last = execution.rounds;
  const over = round === last;
  const all = standings(execution);
  const beginning = beginningOf(execution);
  const steps = generals(last).map((r) => stepOf(beginning, r));
  const shown = (general: General): boolean =>
    eyes === null ? !scenario.traitors.includes(general) : eyes === general;
  return {
    ...{ kind: 'pk', scenario, execution, cast: 'generals', eyes, round, last, steps },
    says: kingSays,
    generals: generals(n).map((number) => ({
      number,
      standing: eyes !== null ? 'unknown' : scenario.traitors.includes(number) ? 'traitor' : 'loyal',
      you: number === eyes,
      decision: over && (eyes === null || eyes === number) ? (execution.decisions.get(number) ?? null) : null,
    })),
    held: all.slice(0, round + 1).map((standing, r) =>
      standing
        // before the order comes a lieutenant holds nothing
        .filter(({ self, given }) => shown(self) && (r > 0 || given !== null))
        .map((one) => heldBy(one, steps[r - 1], n - f)),
    ),
    said: generals(round).map((r) => toldIn(execution, all, r, eyes)),
    verdicts: over && eyes === null ? judge(execution) : null,
  };
}

const heldBy = (
  { self, value, proposal, support }: Standing,
  step: Step | undefined,
  enough: number,
): Held => ({
  ...{ general: self, order: value },
  proposal: step?.kind === 'value' ? proposal : null,
  keeps: step?.kind === 'proposal' && support >= enough,
});

function toldIn(
  execution: Execution<Said>,
  all: readonly (readonly Standing[])[],
  round: Round,
  eyes: General | null,
): readonly Told[] {
  return messagesIn(execution, round)
    .filter(({ from, to, delivered }) => eyes === null || (delivered && (from === eyes || to === eyes)))
    .map(({ from, to, payload: { order } }) => {
      const slot = { round, from, to };
      return { ...slot, order, lie: eyes === null && order !== truthIn(execution, all, slot) };
    });
}

/** What is said in a slot; nothing where nothing is seen. */
export function toldAt({ said }: KingScene, slot: Slot): Told {
  const found = said[slot.round - 1]?.find((told) => isSameSlot(told, slot));
  return found ?? { ...slot, order: null, lie: false };
}

/** Who may say something that anybody takes notice of in the present round. */
export const speakers = ({ steps, round, scenario }: KingScene): readonly General[] =>
  round === 0 ? [] : generals(scenario.n).filter((general) => speaksIn(steps[round - 1]!, general));
