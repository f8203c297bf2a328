/**
 * The least or greatest number for which a protocol stands, and the proof of it: the exact check, which covers every
 * strategy of so many traitors, decides each candidate (core/check); nothing here knows the theorems.
 */
import type { Lie } from '../../core/adversary.ts';
import type { Condition as Broken } from '../../core/check/attack.ts';
import { checkOral } from '../../core/check/check.ts';
import { LeastLies } from '../../core/check/least-lies.ts';
import { checkSigned } from '../../core/check/signed.ts';
import { generals, type General } from '../../core/model.ts';
import { attackScenario, signedAttackScenario } from '../../scenario/check.ts';
import type { OralScenario, SignedScenario } from '../../scenario/scenario.ts';
import { signed } from '../scenarios.ts';

/** OM(m) or SM(m). */
export type Army = 'om' | 'sm';
/** What is asked of the protocol. */
export type Condition = 'both' | 'IC1' | 'IC2';

/** How many generals, the m of OM(m) or SM(m), and how many traitors there may be. */
export type Setting = {
  readonly n: number;
  readonly m: number;
  readonly f: number;
};

/** A number is sought, the others are given. */
export interface Search {
  readonly army: Army;
  readonly finds: keyof Setting;
  readonly extreme: 'least' | 'most';
  readonly condition: Condition;
  readonly n: number | null;
  /** Null where it is sought, or where as many levels are taken as there are traitors. */
  readonly m: number | null;
  readonly f: number | null;
  /** Where the traitors stand, if that is known; else they may stand anywhere. */
  readonly traitors: readonly General[] | null;
}

/** Nodes of the check that were worked out; they are the same for every question. */
const LEAST = new LeastLies();

/** The setting in which a value of what is sought is tried. */
export function settingOf({ finds, n, m, f, traitors }: Search, value: number): Setting {
  const placed = traitors?.length ?? null;
  const tried = { n, m, f: f ?? placed, [finds]: value };
  return { n: tried.n!, m: tried.m ?? tried.f!, f: tried.f! };
}

/** Values that make sense: two loyal generals at least, m up to n − 2; what is beyond is not asked for. */
export function domainOf(search: Search): readonly [least: number, most: number] {
  switch (search.finds) {
    case 'n':
      return [Math.max(search.f!, search.m ?? 0) + 2, 31];
    case 'm':
      return [0, Math.min(search.n! - 2, 10)];
    case 'f':
      return [0, Math.min(search.n! - 2, 10)];
  }
}

/** What the check says of a value: it stands, or with so few lies a condition is broken. */
export type Verdict =
  { readonly kind: 'stands' } | { readonly kind: 'broken'; readonly in: Setting; readonly lies: number };

export function verdictOf(search: Search, value: number): Verdict {
  const setting = settingOf(search, value);
  if (search.traitors) return placedVerdict(search.traitors, setting);
  if (search.finds !== 'f') return verdictIn(search, setting);
  // to withstand up to so many is to withstand every smaller number as well
  for (const f of generals(value)) {
    const verdict = verdictIn(search, settingOf(search, f));
    if (verdict.kind === 'broken') return verdict;
  }
  return { kind: 'stands' };
}

function verdictIn({ army, condition }: Search, setting: Setting): Verdict {
  const { n, m, f: traitors } = setting;
  const asked = askedOf(condition);
  const { fewestLies } =
    army === 'om' ? checkOral({ n, m, traitors }, LEAST) : checkSigned({ n, m, traitors });
  const lies = asked.map((broken) => fewestLies[broken]).filter((least) => least !== null);
  return lies.length === 0 ? { kind: 'stands' } : { kind: 'broken', in: setting, lies: Math.min(...lies) };
}

const askedOf = (condition: Condition): readonly Broken[] =>
  condition === 'both' ? ['agreement', 'validity'] : [condition === 'IC1' ? 'agreement' : 'validity'];

/**
 * SM(m) with traitors whose places are known. Of a loyal commander there is one order only, whatever they do. A
 * traitor commander needs a chain of m + 1 of them, and two loyal lieutenants to divide (core/check/signed.ts).
 */
function placedVerdict(traitors: readonly General[], setting: Setting): Verdict {
  const { n, m, f } = setting;
  const stands = !traitors.includes(1) || f <= m || f > n - 2;
  return stands ? { kind: 'stands' } : { kind: 'broken', in: setting, lies: 1 };
}

/** The attack behind a verdict, as a scenario; null where it is too large to be linked to, or breaks another condition. */
export function attackIn(
  { army, condition, traitors }: Search,
  { n, m, f }: Setting,
): OralScenario | SignedScenario | null {
  if (traitors) {
    const to = generals(n).find((general) => !traitors.includes(general))!;
    const lies: readonly Lie[] = [{ path: traitors.slice(0, m + 1), to, order: 'retreat' }];
    return signed({ n, m, order: 'attack', traitors, lies });
  }
  if (army === 'sm') {
    const { attack } = checkSigned({ n, m, traitors: f });
    return attack && signedAttackScenario(attack);
  }
  const { attack } = checkOral({ n, m, traitors: f }, LEAST);
  return attack && askedOf(condition).includes(attack.breaks) ? attackScenario(attack, LEAST) : null;
}

/** The least or greatest value that stands; throws where none does, which no instance may ask for. */
export function solve(search: Search): number {
  const [least, most] = domainOf(search);
  const values = Array.from({ length: most - least + 1 }, (_, i) =>
    search.extreme === 'least' ? least + i : most - i,
  );
  const found = values.find((value) => verdictOf(search, value).kind === 'stands');
  if (found === undefined) throw new Error(`nothing stands from ${least} to ${most}: expected some value to`);
  return found;
}
