/** The 32 plots of one traitor among four generals who run OM(1): all that it can do, as far as anybody's vote can tell. */
import { judge } from '../../../src/core/conditions.ts';
import type { General, Order } from '../../../src/core/model.ts';
import type { Edited } from '../../../src/scenario/edit.ts';
import { executeOral, oralRun } from '../../../src/scenario/kinds/om-run.ts';
import type { OralScenario } from '../../../src/scenario/scenario.ts';

/** What a traitor does: whom it tells what. A traitor commander's own order changes nothing, and is left as it is. */
export interface Plot {
  readonly traitor: General;
  /** What the commander was to order. */
  readonly order: Order;
  readonly tells: readonly { readonly to: General; readonly order: Order }[];
}

const LIEUTENANTS: readonly General[] = [2, 3, 4];
const WORDS: readonly Order[] = ['attack', 'retreat'];

/** To whom a traitor's messages go. */
const receivers = (traitor: General): readonly General[] =>
  LIEUTENANTS.filter((general) => general !== traitor);

/** Every way to give each of these one of two orders, the first changing slowest. */
const choices = (to: readonly General[]): readonly Plot['tells'][] =>
  to.reduce<readonly Plot['tells'][]>(
    (made, general) => made.flatMap((tells) => WORDS.map((order) => [...tells, { to: general, order }])),
    [[]],
  );

/** Eight plots for each general, in the order of the generals. */
export const PLOTS: readonly Plot[] = [1, ...LIEUTENANTS].flatMap((traitor) =>
  (traitor === 1 ? WORDS.slice(0, 1) : WORDS).flatMap((order) =>
    choices(receivers(traitor)).map((tells) => ({ traitor, order, tells })),
  ),
);

/**
 * A plot as a scenario, opened at its end.
 * @param base what it takes all else from: its cast, and how it is looked at
 */
export function scenarioOf({ traitor, order, tells }: Plot, base: OralScenario): OralScenario {
  const start = edited(
    oralRun.moves.configure(
      { ...base, n: 4, m: 1, lies: [], round: 2 },
      { order, traitors: [traitor], strategy: 'truthful' },
    ),
  );
  const path = traitor === 1 ? [1] : [1, traitor];
  return tells.reduce(
    (scenario, { to, order: said }) => edited(oralRun.moves.tell(scenario, { path, to, order: said })),
    start,
  );
}

function edited(made: Edited<OralScenario>): OralScenario {
  if (made.kind === 'refused') throw new Error(`a plot among four generals was refused at ${made.field}`);
  return made.scenario;
}

/**
 * Which plot a scenario plays, as an index of `PLOTS`; null where it is none: other generals or levels, nobody a traitor or
 * several. What isn't sent counts as retreat, as its receiver takes it.
 */
export function plotOf(scenario: OralScenario): number | null {
  if (scenario.n !== 4 || scenario.m !== 1) return null;
  const [traitor, ...others] = scenario.traitors;
  if (traitor === undefined || others.length > 0) return null;
  const sent = [...executeOral(scenario).log].filter(({ from }) => from === traitor);
  const index = PLOTS.findIndex(
    (plot) =>
      plot.traitor === traitor &&
      (traitor === 1 || plot.order === scenario.order) &&
      plot.tells.every(({ to, order }) =>
        sent.some((message) => message.to === to && (message.payload.order ?? 'retreat') === order),
      ),
  );
  return index < 0 ? null : index;
}

/** Whether a scenario breaks IC1 or IC2. */
export function parts(scenario: OralScenario): boolean {
  const { agreement, validity } = judge(executeOral(scenario));
  return agreement.kind === 'violated' || validity.kind === 'violated';
}
