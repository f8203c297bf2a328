/**
 * Finding an attack, or that there is none: the exact check's answer with what a page makes of it. Fetched only when
 * somebody asks.
 */
import { checkOral, checkPlaced, type Checked } from '../../src/core/check/check.ts';
import { LeastLies } from '../../src/core/check/least-lies.ts';
import { checkSigned } from '../../src/core/check/signed.ts';
import { countPlaced, countStrategies, type Count } from '../../src/core/check/strategies.ts';
import type { General } from '../../src/core/model.ts';
import { messageCount } from '../../src/core/paths.ts';
import { attackScenario, signedAttackScenario } from '../../src/scenario/check.ts';
import { LIMITS, type OralScenario, type SignedScenario } from '../../src/scenario/scenario.ts';

/** Why the notation can't name an attack: too many generals, too many messages, or more lies than fit in a token. */
export type Unwritten = 'generals' | 'messages' | 'lies';

export type Answer<Written = OralScenario> =
  | { readonly kind: 'vacuous' }
  /** No strategy breaks it; `strategies` says of how many, where the check counts them. */
  | { readonly kind: 'holds'; readonly strategies: Count | null }
  | {
      readonly kind: 'broken';
      readonly fewestLies: Checked['fewestLies'];
      /** A cheapest attack as a scenario. */
      readonly scenario: Written | null;
      /** Null exactly where there is a scenario. */
      readonly unwritten: Unwritten | null;
    };

/** OM(m) among n generals: so many traitors anywhere, or these. n to 31, m to 10 and n − 2. */
export function findOral(n: number, m: number, traitors: number | readonly General[]): Answer {
  const least = new LeastLies();
  const anywhere = typeof traitors === 'number';
  const checked = anywhere ? checkOral({ n, m, traitors }, least) : checkPlaced(n, m, traitors, least);
  if (checked.vacuous) return { kind: 'vacuous' };
  if (!checked.attack) {
    const strategies = anywhere ? countStrategies(n, m, traitors) : countPlaced(n, m, traitors);
    return { kind: 'holds', strategies };
  }
  return broken(n, m, checked.fewestLies, attackScenario(checked.attack, least));
}

/** The same for SM(m), so many traitors anywhere. */
export function findSigned(n: number, m: number, traitors: number): Answer<SignedScenario> {
  const { vacuous, fewestLies, attack } = checkSigned({ n, m, traitors });
  if (vacuous) return { kind: 'vacuous' };
  if (!attack) return { kind: 'holds', strategies: null };
  return broken(n, m, fewestLies, signedAttackScenario(attack));
}

function broken<Written>(
  n: number,
  m: number,
  fewestLies: Checked['fewestLies'],
  scenario: Written | null,
): Answer<Written> {
  return { kind: 'broken', fewestLies, scenario, unwritten: scenario === null ? whyUnwritten(n, m) : null };
}

function whyUnwritten(n: number, m: number): Unwritten {
  if (n > LIMITS.generals.most) return 'generals';
  return messageCount(n, m) > LIMITS.messages ? 'messages' : 'lies';
}
