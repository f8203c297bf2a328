/** Twins among oral messages: somebody else must have lied. */
import { generals, lieutenants, type General } from '../../core/model.ts';
import { others } from '../../core/paths.ts';
import { executeOral } from '../../scenario/kinds/om-run.ts';
import { formatLie } from '../../scenario/lie-text.ts';
import type { OralScenario } from '../../scenario/scenario.ts';
import { contradiction, explanationBy, knownTo, lying, type Known } from '../explaining.ts';
import type { Level } from '../kind.ts';
import type { Random } from '../random.ts';
import { choices } from '../replaying.ts';
import type { OralTwin, TwinSaid } from './twin.ts';

interface Range {
  readonly sizes: readonly (readonly [n: number, m: number, f: number])[];
  /** Whether one general is named as the twin's only traitor. */
  readonly named: boolean;
  /** How many lies the given execution, and its twin, has at most. */
  readonly lies: number;
}

const RANGES: Readonly<Record<Level, Range>> = {
  1: {
    sizes: [
      [3, 1, 1],
      [4, 1, 1],
    ],
    named: true,
    lies: 2,
  },
  2: {
    sizes: [
      [4, 1, 1],
      [5, 1, 1],
    ],
    named: false,
    lies: 4,
  },
  3: {
    sizes: [
      [5, 1, 2],
      [4, 2, 1],
      [6, 1, 2],
    ],
    named: false,
    lies: 6,
  },
};

/** More tries than were ever needed; an instance of the last one is as well posed as any, only of a kind not drawn. */
const TRIES = 400;

/** One question in four has no twin. */
export function task(random: Random, level: Level): OralTwin {
  const wanted = random.int(1, 4) !== 1;
  let last: OralTwin | null = null;
  for (let tries = 0; tries < TRIES || last === null; tries++) {
    const sampled = sample(random, level);
    if (!sampled) continue;
    last = sampled;
    if ((sampled.twin !== null) === wanted) return sampled;
  }
  return last;
}

/** A question about something odd that a loyal lieutenant sees; null where nothing odd was drawn, or too much to read. */
function sample(random: Random, level: Level): OralTwin | null {
  const { sizes, named, lies } = RANGES[level];
  const [n, m, f] = random.pick(sizes);
  const traitors = random.some(generals(n), f);
  const given = lying(random, n, m, traitors);
  const observer = random.pick(lieutenants(n).filter((general) => !traitors.includes(general)));
  const candidates = others(n, [...traitors, observer]);
  const only = named ? random.pick(candidates) : null;
  if (given.lies.length === 0 || given.lies.length > lies) return null;
  const known = knownTo(executeOral(given), [observer]);
  if (explanationBy(n, m, [], known)) return null; // nothing odd: nobody need have lied
  const cleared = traitors.filter((general) => general !== observer);
  const instance = { topic: 'om', level, given, observer, only, cleared, f } as const;
  const twin = twinOf(instance, known);
  return twin && twin.lies.length > lies ? null : { ...instance, twin };
}

/** Who can be the traitors of the twin, fewer first. */
function placements({
  given: { n },
  observer,
  only,
  cleared,
  f,
}: Omit<OralTwin, 'twin'>): readonly (readonly General[])[] {
  if (only !== null) return [[only]];
  const free = others(n, [...cleared, observer]);
  return generals(Math.min(f, free.length)).flatMap((count) => choices(free, count));
}

function twinOf(instance: Omit<OralTwin, 'twin'>, known: readonly Known[]): OralScenario | null {
  const { n, m } = instance.given;
  const found = placements(instance)
    .map((traitors) => explanationBy(n, m, traitors, known))
    .filter((one) => one !== null);
  // of several the one that takes the fewest lies
  return found.sort((a, b) => a.lies.length - b.lies.length)[0] ?? null;
}

/** What the question wants and this execution does not have. */
export function unlike(
  { observer, only, cleared, f }: OralTwin,
  { traitors }: OralScenario,
): TwinSaid | null {
  if (traitors.includes(observer)) return { say: 'observer-traitor', general: observer };
  if (only !== null) return String(traitors) === String(only) ? null : { say: 'not-only', only };
  const general = cleared.find((one) => traitors.includes(one));
  if (general !== undefined) return { say: 'not-cleared', general };
  return traitors.length > f ? { say: 'too-many-traitors', f, found: traitors.length } : null;
}

/** Which lies make the twin; or for everybody who could have told them, the messages that they can't explain. */
export function steps(instance: OralTwin): readonly TwinSaid[] {
  const { twin, given, observer } = instance;
  if (twin) return [{ say: 'solved-lies', traitors: twin.traitors, lies: twin.lies.map(formatLie) }];
  const known = knownTo(executeOral(given), [observer]);
  const { n, m } = given;
  return largest(placements(instance)).map((traitors) => ({
    ...{ say: 'solved-contradiction', traitors },
    messages: contradiction(n, m, traitors, known).map(formatLie),
  }));
}

/** Whoever can't explain something as two can't do it as one of them either. */
function largest(placed: readonly (readonly General[])[]): readonly (readonly General[])[] {
  const most = Math.max(0, ...placed.map(({ length }) => length));
  return placed.filter(({ length }) => length === most);
}

export function hints({ twin, observer }: OralTwin): readonly TwinSaid[] {
  const back: TwinSaid = { say: 'hint-back' };
  if (!twin) return [back, { say: 'hint-none' }];
  const lie = twin.lies.find(({ to }) => to === observer) ?? twin.lies[0]!;
  return [back, { say: 'hint-lie', lie: formatLie(lie) }];
}
