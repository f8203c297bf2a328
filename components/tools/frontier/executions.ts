/** What is played of a cell: a cheapest attack where there is one, and else a plot that fails as every plot does. */
import { generals } from '../../../src/core/model.ts';
import { messageCount } from '../../../src/core/paths.ts';
import { LIMITS, type OralScenario, type SignedScenario } from '../../../src/scenario/scenario.ts';
import { findSigned, type Answer } from '../../sheet/find.ts';
import { oralAnswer } from './attack.ts';
import { mOf, type Levels, type Place } from './grid.ts';

/** With more letters, or more generals, than this a map says nothing any more; the lab has other drawings. */
const MOST = { om: { letters: 1000, generals: 10 }, sm: { generals: 7 } } as const;

export type Execution<Scenario> =
  /** Nothing is asked of so few loyal generals, or there is no such protocol. */
  | { readonly kind: 'none' }
  /** Null where no link can name it. */
  | { readonly kind: 'too-many'; readonly scenario: Scenario | null }
  | { readonly kind: 'attack' | 'plot'; readonly scenario: Scenario };

/** Of OM(m). */
export function oralExecution(levels: Levels, place: Place): Execution<OralScenario> {
  const { n, f } = place;
  const m = mOf(levels, place);
  if (isAskedNothing(n, f, m)) return { kind: 'none' };
  const letters = messageCount(n, m);
  const named = n <= LIMITS.generals.most && letters <= LIMITS.messages;
  const plot: OralScenario | null = named ? { kind: 'om', ...plotOf(n, f, m) } : null;
  const fits = n <= MOST.om.generals && letters <= MOST.om.letters;
  return playable(oralAnswer(levels, place), plot, fits);
}

/** Of SM(m). */
export function signedExecution(levels: Levels, place: Place): Execution<SignedScenario> {
  const { n, f } = place;
  const m = mOf(levels, place);
  if (isAskedNothing(n, f, m)) return { kind: 'none' };
  // only the commander lies: forged letters would be thrown away, and hide on the map what isn't
  const lies = generals(n).flatMap((to) =>
    to > 1 && to % 2 === 1 ? [{ path: [1], to, order: 'retreat' as const }] : [],
  );
  const plot: SignedScenario | null =
    n <= LIMITS.generals.most
      ? { kind: 'sm', session: 0, ...plotOf(n, f, m), strategy: 'truthful', lies }
      : null;
  return playable(findSigned(n, m, f), plot, n <= MOST.sm.generals);
}

const isAskedNothing = (n: number, f: number, m: number): boolean => n <= f + 1 || m > n - 2;

function playable<Scenario>(
  answer: Answer<Scenario>,
  plot: Scenario | null,
  fits: boolean,
): Execution<Scenario> {
  const scenario = answer.kind === 'broken' ? answer.scenario : plot;
  if (!fits || scenario === null) return { kind: 'too-many', scenario };
  return { kind: answer.kind === 'broken' ? 'attack' : 'plot', scenario };
}

/** The commander and those next to it are traitors; to even numbers it says attack, to odd ones retreat. */
const plotOf = (n: number, f: number, m: number): Omit<OralScenario, 'kind'> => ({
  ...{ n, m, order: 'attack', traitors: generals(f), strategy: 'split', lies: [] },
  ...{ eyes: null, round: m + 1, cast: 'generals' },
});
