import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compareLies, STRATEGIES, type Lie } from '../../core/adversary.ts';
import { generals, lieutenants } from '../../core/model.ts';
import { isLie, truthOf } from '../../core/oral-messages.ts';
import { messageCount } from '../../core/paths.ts';
import { ORDERS, places, SAYINGS } from '../../core/testing/enumerate.ts';
import type { Edited as Of } from '../edit.ts';
import { executeOral, oralRun } from './om-run.ts';
import type { Settings } from './relayed-run.ts';
import { format } from '../format.ts';
import { parse } from '../parse.ts';
import { CASTS, LIMITS, type OralScenario } from '../scenario.ts';
import { anyOral } from '../testing/arbitraries.ts';

type Edited = Of<OralScenario>;

const { moves } = oralRun;

/** Small enough that every message can be looked at. */
const anyScenario = anyOral.filter(({ n, m }) => messageCount(n, m) <= 1500);

function scenarioOf(token: string): OralScenario {
  const parsed = parse(token);
  if (parsed.kind === 'refused' || parsed.scenario.kind !== 'om')
    throw new Error(`${token} is no om scenario`);
  return parsed.scenario;
}

function edited(result: Edited): OralScenario {
  if (result.kind === 'refused') throw new Error(`refused: ${JSON.stringify(result.reason)}`);
  return result.scenario;
}

const token = (result: Edited): string => format(edited(result));

/** Any lie at all, most of them impossible. */
const wildLie: fc.Arbitrary<Lie> = fc.record({
  path: fc.oneof(
    fc.array(fc.integer({ min: 0, max: 18 }), { minLength: 1, maxLength: 4 }),
    fc.array(fc.integer({ min: 2, max: 6 }), { maxLength: 3 }).map((rest) => [1, ...rest]),
  ),
  to: fc.oneof(fc.integer({ min: 0, max: 18 }), fc.integer({ min: 2, max: 6 })),
  order: fc.constantFrom(...SAYINGS),
});

const anySettings: fc.Arbitrary<Settings> = fc.record(
  {
    n: fc.integer({ min: 0, max: 18 }),
    m: fc.integer({ min: -1, max: 6 }),
    order: fc.constantFrom(...ORDERS),
    traitors: fc.array(fc.integer({ min: 1, max: 16 }), { maxLength: 6 }),
    strategy: fc.constantFrom(...STRATEGIES),
    cast: fc.constantFrom(...CASTS),
  },
  { requiredKeys: [] },
);

type Move = (scenario: OralScenario) => Edited;

const anyMove: fc.Arbitrary<Move> = fc.oneof(
  wildLie.map(
    (lie): Move =>
      (scenario) =>
        moves.tell(scenario, lie),
  ),
  // a lie that somebody there can tell
  fc.tuple(fc.nat(), fc.constantFrom(...SAYINGS)).map(([pick, order]): Move => {
    return (scenario) => {
      const where = places(scenario.n, Math.min(scenario.m, 2), scenario.traitors);
      const place = where[pick % where.length];
      return place ? moves.tell(scenario, { ...place, order }) : { kind: 'edited', scenario };
    };
  }),
  anySettings.map(
    (settings): Move =>
      (scenario) =>
        moves.configure(scenario, settings),
  ),
  fc.integer({ min: 1, max: 18 }).map(
    (general): Move =>
      (scenario) =>
        moves.toggleTraitor(scenario, general),
  ),
);

describe('Whatever moves are made', () => {
  test('the result is a scenario that the notation writes and reads back', () => {
    fc.assert(
      fc.property(anyScenario, fc.array(anyMove, { minLength: 1, maxLength: 12 }), (start, moves) => {
        let scenario = start;
        for (const move of moves) {
          if (messageCount(scenario.n, scenario.m) > 20_000) break; // a tell replays it
          const result = move(scenario);
          if (result.kind === 'refused') continue;
          scenario = result.scenario;
          expect(parse(format(scenario))).toEqual({ kind: 'parsed', scenario });
        }
      }),
      { numRuns: 300 },
    );
  });

  test('a scenario that is given is left as it was', () => {
    fc.assert(
      fc.property(anyScenario, anyMove, (scenario, move) => {
        const before = structuredClone(scenario);
        move(scenario);
        expect(scenario).toEqual(before);
      }),
      { numRuns: 100 },
    );
  });

  test('the new scenario can be executed', () => {
    fc.assert(
      fc.property(anyScenario, anyMove, (scenario, move) => {
        const result = move(scenario);
        if (result.kind === 'refused' || messageCount(result.scenario.n, result.scenario.m) > 20_000) return;
        const { n, m } = result.scenario;
        expect(executeOral(result.scenario).log.length).toBe(messageCount(n, m));
      }),
      { numRuns: 100 },
    );
  });
});

describe('Telling a lie', () => {
  /** A scenario with a traitor who sends something, and one of its messages. */
  const anyTold = anyScenario
    .filter(({ traitors, m }) => traitors.some((traitor) => m > 0 || traitor === 1))
    .chain((scenario) =>
      fc.record({
        scenario: fc.constant(scenario),
        place: fc.constantFrom(...places(scenario.n, scenario.m, scenario.traitors)),
        order: fc.constantFrom(...SAYINGS),
      }),
    );

  /** What travels on that path to that general. */
  const said = (scenario: OralScenario, { path, to }: Omit<Lie, 'order'>) =>
    [...executeOral(scenario).log].find(
      (message) => message.to === to && message.payload.path.join() === path.join(),
    )!;

  test('makes that message say it, and changes no other lie', () => {
    fc.assert(
      fc.property(anyTold, ({ scenario, place, order }) => {
        const after = edited(moves.tell(scenario, { ...place, order }));
        expect(said(after, place).payload.order).toBe(order);
        const others = ({ lies }: OralScenario) =>
          lies.filter((lie) => compareLies(lie, { ...place, order }) !== 0);
        expect(others(after)).toEqual(others(scenario));
        expect({ ...after, lies: [] }).toEqual({ ...scenario, lies: [] });
      }),
      { numRuns: 200 },
    );
  });

  test('writes nothing down where it would be said anyway', () => {
    fc.assert(
      fc.property(anyTold, ({ scenario, place }) => {
        const silent = {
          ...scenario,
          lies: scenario.lies.filter((lie) => compareLies(lie, { ...place, order: null }) !== 0),
        };
        const { order } = said(silent, place).payload;
        expect(edited(moves.tell(scenario, { ...place, order })).lies).toEqual(silent.lies);
      }),
      { numRuns: 200 },
    );
  });

  test('and taking it back gives the scenario without it', () => {
    expect(token(moves.tell(scenarioOf('om_n3_m1_oa_t2'), { path: [1, 2], to: 3, order: 'retreat' }))).toBe(
      'om_n3_m1_oa_t2_1.2-3r',
    );
    expect(
      token(moves.tell(scenarioOf('om_n3_m1_oa_t2_1.2-3r'), { path: [1, 2], to: 3, order: 'attack' })),
    ).toBe('om_n3_m1_oa_t2');
    expect(token(moves.tell(scenarioOf('om_n3_m1_oa_t2_1.2-3r'), { path: [1, 2], to: 3, order: null }))).toBe(
      'om_n3_m1_oa_t2_1.2-3x',
    );
  });

  test('may be to say the truth, where the strategy is to lie', () => {
    const flip = scenarioOf('om_n3_m1_oa_t2_sflip');
    const honest = edited(moves.tell(flip, { path: [1, 2], to: 3, order: 'attack' }));
    expect(format(honest)).toBe('om_n3_m1_oa_t2_sflip_1.2-3a');
    const message = said(honest, { path: [1, 2], to: 3 });
    expect([isLie(executeOral(honest), message), truthOf(executeOral(honest), message)]).toEqual([
      false,
      'attack',
    ]);
    expect(token(moves.tell(honest, { path: [1, 2], to: 3, order: 'retreat' }))).toBe('om_n3_m1_oa_t2_sflip');
  });

  test('sorts the lies as the notation does', () => {
    const scenario = scenarioOf('om_n4_m1_oa_t1.2_1.2-4r');
    expect(token(moves.tell(scenario, { path: [1], to: 4, order: null }))).toBe(
      'om_n4_m1_oa_t1.2_1-4x_1.2-4r',
    );
  });
});

describe('A lie is refused', () => {
  test('exactly where reading its token refuses it, for the same reason', () => {
    let refused = 0;
    fc.assert(
      fc.property(anyScenario, wildLie, (scenario, lie) => {
        const result = moves.tell({ ...scenario, lies: [] }, lie);
        const parsed = parse(format({ ...scenario, lies: [lie] }));
        if (parsed.kind === 'parsed') {
          expect(result.kind).toBe('edited');
          return;
        }
        const { position, field, ...reason } = parsed.refusal;
        expect(position).toBeGreaterThan(1);
        expect(result).toEqual({ kind: 'refused', reason, field });
        refused++;
      }),
      { numRuns: 1000 },
    );
    expect(refused).toBeGreaterThan(100);
  });

  test.each([
    ['a loyal general tells none', { path: [1, 3], to: 2 }, { code: 'lie-by-loyal', found: 3 }],
    ['a loyal commander neither', { path: [1], to: 2 }, { code: 'lie-by-loyal', found: 1 }],
    [
      'on a path longer than messages travel',
      { path: [1, 3, 2], to: 4 },
      { code: 'lie-path-too-long', found: 3, most: 2 },
    ],
    [
      'to a general who isn’t there',
      { path: [1, 2], to: 5 },
      { code: 'out-of-range', what: 'general-in-lie', found: 5, least: 1, most: 4 },
    ],
    ['to the commander', { path: [1, 2], to: 1 }, { code: 'lie-to-commander' }],
    ['to its own teller', { path: [1, 2], to: 2 }, { code: 'lie-to-general-on-path', found: 2 }],
    [
      'on a path that does not begin with 1',
      { path: [2], to: 3 },
      { code: 'lie-not-from-commander', found: 2 },
    ],
  ] as const)('%s', (_why, place, reason) => {
    const result = moves.tell(scenarioOf('om_n4_m1_oa_t2'), { ...place, order: 'retreat' });
    expect(result).toMatchObject({ kind: 'refused', reason });
  });

  test('where no link could hold one more', () => {
    const everybody = scenarioOf(`om_n16_m2_oa_t${generals(16).join('.')}`);
    const all = places(16, 2, everybody.traitors).map((place): Lie => ({ ...place, order: null }));
    let lies = all.slice(0, 600);
    const withLies = (some: readonly Lie[]): OralScenario => ({
      ...everybody,
      lies: [...some].sort(compareLies),
    });
    while (format(withLies([...lies, all[lies.length]!])).length <= LIMITS.tokenLength) {
      lies = [...lies, all[lies.length]!];
    }
    const full = withLies(lies);
    expect(parse(format(full)).kind).toBe('parsed');
    const result = moves.tell(full, all[lies.length]!);
    expect(result).toMatchObject({ kind: 'refused', reason: { code: 'too-long', most: LIMITS.tokenLength } });
  });
});

describe('Changing the settings', () => {
  test('drops exactly the lies that nobody can tell any more', () => {
    fc.assert(
      fc.property(anyScenario, anySettings, (scenario, settings) => {
        const result = moves.configure(scenario, settings);
        if (result.kind === 'refused') return;
        const { n, m, traitors, lies } = result.scenario;
        const possible = scenario.lies.filter(
          ({ path, to }) =>
            path.length <= m + 1 && traitors.includes(path.at(-1)!) && Math.max(...path, to) <= n,
        );
        expect(lies).toEqual(possible);
      }),
      { numRuns: 300 },
    );
  });

  test('sets what was asked for and keeps the rest', () => {
    fc.assert(
      fc.property(anyScenario, anySettings, (scenario, settings) => {
        const result = moves.configure(scenario, settings);
        if (result.kind === 'refused') return;
        const { n, m, order, strategy, traitors, cast } = result.scenario;
        expect(n).toBe(settings.n ?? scenario.n);
        expect(m).toBe(Math.min(settings.m ?? scenario.m, n - 2));
        expect(order).toBe(settings.order ?? scenario.order);
        expect(strategy).toBe(settings.strategy ?? scenario.strategy);
        const wanted = new Set(settings.traitors ?? scenario.traitors);
        expect(traitors).toEqual(generals(n).filter((general) => wanted.has(general)));
        expect(cast).toBe(n === 3 ? (settings.cast ?? scenario.cast) : 'generals');
      }),
      { numRuns: 300 },
    );
  });

  test('leaves whoever looked at the end at the end, and nobody beyond it', () => {
    const end = scenarioOf('om_n5_m1_oa');
    expect(token(moves.configure(end, { m: 3 }))).toBe('om_n5_m3_oa');
    expect(token(moves.configure(end, { m: 0 }))).toBe('om_n5_m0_oa');
    const before = scenarioOf('om_n5_m3_oa_r2');
    expect(token(moves.configure(before, { m: 2 }))).toBe('om_n5_m2_oa_r2');
    expect(edited(moves.configure(before, { m: 0 })).round).toBe(1);
  });

  test('takes the reader out of the place of a general who left, and the shop out of a crowd', () => {
    expect(token(moves.configure(scenarioOf('om_n4_m1_oa_v4'), { n: 3 }))).toBe('om_n3_m1_oa');
    expect(token(moves.configure(scenarioOf('om_n4_m1_oa_v2'), { n: 3 }))).toBe('om_n3_m1_oa_v2');
    expect(token(moves.configure(scenarioOf('om_n3_m1_oa_cshop'), { n: 4 }))).toBe('om_n4_m1_oa');
    expect(token(moves.configure(scenarioOf('om_n4_m1_oa'), { cast: 'shop' }))).toBe('om_n4_m1_oa');
    expect(token(moves.configure(scenarioOf('om_n4_m1_oa'), { n: 3, cast: 'shop' }))).toBe(
      'om_n3_m1_oa_cshop',
    );
  });

  test('lowers m with n rather than refuse fewer generals', () => {
    expect(token(moves.configure(scenarioOf('om_n5_m3_oa'), { n: 3 }))).toBe('om_n3_m1_oa');
  });

  test.each([
    [{ n: 1 }, 'n1', { code: 'out-of-range', what: 'generals', found: 1, least: 2, most: 16 }],
    [{ n: 17 }, 'n17', { code: 'out-of-range', what: 'generals', found: 17, least: 2, most: 16 }],
    [{ m: -1 }, 'm-1', { code: 'out-of-range', what: 'm', found: -1, least: 0, most: 2 }],
  ] as const)('to %o is refused', (settings, field, reason) => {
    expect(moves.configure(scenarioOf('om_n4_m1_oa'), settings)).toEqual({ kind: 'refused', reason, field });
  });

  test('to more messages than the notation allows is refused with their number', () => {
    expect(moves.configure(scenarioOf('om_n11_m5_oa'), { m: 8 })).toEqual({
      kind: 'refused',
      reason: { code: 'too-many-messages', found: messageCount(11, 8), most: LIMITS.messages },
      field: 'm8',
    });
  });
});

describe('Making a general a traitor', () => {
  test('and loyal again changes nothing but the lies it told', () => {
    fc.assert(
      fc.property(anyScenario, (scenario) => {
        for (const general of generals(scenario.n)) {
          const there = edited(moves.toggleTraitor(scenario, general));
          expect(there.traitors.includes(general)).toBe(!scenario.traitors.includes(general));
          const back = edited(moves.toggleTraitor(there, general));
          const lies = scenario.lies.filter(({ path }) => path.at(-1) !== general);
          expect(back).toEqual({ ...scenario, lies });
          if (scenario.traitors.includes(general)) expect(there.lies).toEqual(lies);
          else expect(there.lies).toEqual(scenario.lies);
        }
      }),
      { numRuns: 100 },
    );
  });

  test('keeps the traitors ascending', () => {
    expect(token(moves.toggleTraitor(scenarioOf('om_n5_m1_oa_t2.4'), 3))).toBe('om_n5_m1_oa_t2.3.4');
    expect(
      lieutenants(5).reduce((s, g) => edited(moves.toggleTraitor(s, g)), scenarioOf('om_n5_m1_oa')).traitors,
    ).toEqual([2, 3, 4, 5]);
  });

  test('who isn’t there changes nothing', () => {
    expect(token(moves.toggleTraitor(scenarioOf('om_n4_m1_oa_t2'), 5))).toBe('om_n4_m1_oa_t2');
  });
});
