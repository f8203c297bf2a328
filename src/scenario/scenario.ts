/**
 * A scenario: one exact execution, and how a page opens it, as a plain value.
 *
 * The notation (parse.ts, format.ts) is its text. Everything a scenario does not say follows from it: the core replays it.
 * What there is to say depends on its kind, and each kind is an object of its own in kinds/.
 */
import type { General, Round } from '../core/model.ts';
import { GENERALS, MOST_MESSAGES, TOKEN_LENGTH } from './limits.ts';
import type { ScenarioIn } from './kinds/kind.ts';
import { castClash, kindOf, TAGS } from './kinds/kind-of.ts';
import type { KINDS as REGISTRY } from './kinds/registry.ts';
import { SESSIONS } from './kinds/sm.ts';
import { MESSENGERS, THRESHOLDS } from './kinds/two-generals.ts';

/** A scenario of a kind that the registry lists. */
export type Scenario = ScenarioIn<(typeof REGISTRY)[keyof typeof REGISTRY]>;
export type Kind = Scenario['kind'];
export type ScenarioOf<K extends Kind> = Extract<Scenario, { readonly kind: K }>;

/** The paper's algorithms and the chain of messengers, by their names. */
export type OralScenario = ScenarioOf<'om'>;
export type SignedScenario = ScenarioOf<'sm'>;
export type TwoGeneralsScenario = ScenarioOf<'2g'>;
export type KingScenario = ScenarioOf<'pk'>;

/** The tags of all kinds, in the order of the registry. */
export const KINDS = TAGS as readonly Kind[];

/** Who plays the generals: themselves, or customer, online shop and payments service. */
export const CASTS = ['generals', 'shop'] as const;
export type Cast = (typeof CASTS)[number];

/** How a page opens the execution; it changes nothing about what happened. */
export interface Opening {
  /** Whose local view is shown; null: everybody's. */
  readonly eyes: General | null;
  /** 0 (nothing sent yet) to the last round. */
  readonly round: Round;
  readonly cast: Cast;
}

/** The bounds of the notation, in one place for the controls of the page and the tests. */
export const LIMITS = {
  generals: GENERALS,
  session: SESSIONS,
  messengers: MESSENGERS,
  threshold: THRESHOLDS,
  tokenLength: TOKEN_LENGTH,
  messages: MOST_MESSAGES,
} as const;

/** The number of the last round, which is also how many rounds there are. */
export const lastRound = (scenario: Scenario): Round => kindOf(scenario).rounds(scenario);

/**
 * The first setting in which two scenarios differ that says who could send what to whom (the kind; n and m; of two generals
 * the messengers and the thresholds), by its name in the notation; null where one could stand in the other's place.
 */
export function otherSetting(given: Scenario, scenario: Scenario): string | null {
  if (scenario.kind !== given.kind) return 'kind';
  const shaping = Object.entries(kindOf(given).fields).filter(([, { shapes }]) => shapes);
  return shaping.find(([, field]) => field.write(given) !== field.write(scenario))?.[0] ?? null;
}

/** How many take part. */
export const generalsIn = (scenario: Scenario): number => kindOf(scenario).generals(scenario);

/** Who may lie, ascending. */
export const traitorsIn = (scenario: Scenario): readonly General[] => kindOf(scenario).traitors(scenario);

/** Whether this cast (customer, shop and payments service, say) can play this scenario. */
export const castFits = (scenario: Scenario, cast: Cast): boolean =>
  castClash(kindOf(scenario), cast, scenario, ALL_KNOWN) === undefined;

/** Nothing about a scenario that stands is unknown. */
const ALL_KNOWN = { said: () => true, unreadable: () => false } as const;
