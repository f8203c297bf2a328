/** Drawing an exercise on counting: a run to be counted on the stage, one that is told, and one too large to be shown. */
import { compareLies, type Lie } from '../../core/adversary.ts';
import { generals, lieutenants, type General } from '../../core/model.ts';
import { messageCount } from '../../core/paths.ts';
import type { SignedScenario, TwoGeneralsScenario } from '../../scenario/scenario.ts';
import type { Posed } from '../scenario-defaults.ts';
import type { Level } from '../kind.ts';
import type { Random } from '../random.ts';
import { messengers, oral, ORDERS, signed } from '../scenarios.ts';
import { countOf, everything, firstLosses, type Ask, type Role, type Sent } from './count-model.ts';

export interface CountInstance {
  readonly scenario: Posed;
  readonly ask: Ask;
  /** Whether the run is on the stage; else it is told in words. */
  readonly staged: boolean;
}

/** An instance whose number is not nought: there is something to be counted. */
export function sampleCount(random: Random, level: Level, topic: string): CountInstance {
  for (;;) {
    const instance = SAMPLERS[topic as keyof typeof SAMPLERS](random, level);
    if (countOf(instance.scenario, instance.ask) > 0) return instance;
  }
}

const SAMPLERS = { om: oralRun, sm: signedRun, '2g': messengerRun };

/** More messages than this nobody can look through, and a page need not open. */
const MOST_MESSAGES = 200_000;

function oralRun(random: Random, level: Level): CountInstance {
  const [least, most] = (
    [
      [4, 5],
      [5, 8],
      [8, 12],
    ] as const
  )[level - 1]!;
  const n = random.int(least, most);
  const m = level === 1 ? random.int(1, n - 3) : random.int(level, 4);
  if (m > n - 2 || messageCount(n, m) > MOST_MESSAGES) return oralRun(random, level);
  const scenario = oral({
    ...{ n, m, order: random.pick(ORDERS) },
    ...(level === 1 ? random.pick([{}, { traitors: [random.int(1, n)], strategy: 'flip' as const }]) : {}),
  });
  return { scenario, ask: asked(random, scenario, level), staged: level === 1 };
}

/** What is asked: the harder, the more of it has to be worked out. */
function asked(random: Random, { n, m }: { readonly n: number; readonly m: number }, level: Level): Sent {
  const round = random.int(1, m + 1);
  const general = random.int(2, n);
  const of = (role: Role): Sent => ({ ...everything, role, general });
  const easy: readonly Sent[] = [everything, { ...everything, round }, of('to')];
  const middle: readonly Sent[] = [everything, of('from'), of('through'), { ...of('to'), round }];
  const hard: readonly Sent[] = [
    everything,
    of('through'),
    { ...of('through'), round },
    { ...of('from'), round },
  ];
  return random.pick([easy, middle, hard][level - 1]!);
}

function signedRun(random: Random, level: Level): CountInstance {
  const n = random.int(4, level === 1 ? 7 : 6);
  const m = random.int(level === 3 ? 2 : 1, Math.min(3, n - 2));
  const scenario = level === 1 ? signed({ n, m, order: random.pick(ORDERS) }) : divided(random, n, m, level);
  const ask = asked(random, scenario, level === 1 ? 1 : 2);
  return { scenario, ask, staged: level === 1 };
}

/** A traitor commander that signs both orders; on level 3 with a fellow traitor who keeps some of them to itself. */
function divided(random: Random, n: number, m: number, level: Level): SignedScenario {
  const order = random.pick(ORDERS);
  const other = order === 'attack' ? 'retreat' : 'attack';
  const told = random.some(lieutenants(n), random.int(1, n - 2));
  const lies: Lie[] = told.map((to) => ({ path: [1], to, order: other }));
  if (level < 3) return signed({ n, m, order, traitors: [1], lies });
  const fellow: General = random.int(2, n);
  const spared = lieutenants(n).filter((general) => general !== fellow);
  for (const to of random.some(spared, random.int(1, spared.length - 1)))
    lies.push({ path: [1, fellow], to, order: null });
  return signed({ n, m, order, traitors: [1, fellow], lies: [...lies].sort(compareLies) });
}

function messengerRun(random: Random, level: Level): CountInstance {
  if (level === 3) return patternsOf(random);
  const k = level === 1 ? random.int(3, 8) : random.int(10, 40);
  const lost = random.some(generals(k), random.int(level - 1, level + 1));
  const scenario = messengers({ messengers: k, order: 'attack', thresholds: [0, 1], lost });
  const general = random.int(1, 2);
  const roles: readonly Sent[] = [
    everything,
    { ...everything, role: 'to', general },
    { ...everything, role: 'from', general },
  ];
  return { scenario, ask: random.pick(roles), staged: level === 1 };
}

/** A rule and an ending that some pattern has, though not all. */
function patternsOf(random: Random): CountInstance {
  const k = random.int(3, 9);
  const thresholds = [random.int(0, Math.floor(k / 2)), random.int(0, Math.ceil(k / 2))] as const;
  const scenario: TwoGeneralsScenario = messengers({ messengers: k, order: 'attack', thresholds });
  const ending = random.pick([...new Set(firstLosses(scenario).map((one) => one.ending))]);
  return { scenario, ask: { of: 'patterns', ending }, staged: false };
}
