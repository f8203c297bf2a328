import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { report } from '../../../src/scenario/check.ts';
import { agreement, judge } from '../../../src/core/conditions.ts';
import { execute } from '../../../src/scenario/execute-any.ts';
import { parse } from '../../../src/scenario/parse.ts';
import { checkPlaced } from '../../../src/core/check/check.ts';
import { castOf, verdictOf } from './design-verdict.ts';
import { readLinked, writeLink } from './link.ts';
import { openMap, reduceMap, type MapAction } from './map-state.ts';
import { arbiters, isChecked, modelOf, numbersOf } from './model.ts';
import { STARTS, START_NAMES } from './starts.ts';
import { readText, writeText } from './text.ts';
import { fitted, MAP_LIMITS, mapOf, misplaced, standingOf, suspects, type TrustMap } from './trust-map.ts';

const seed = Math.trunc(Math.random() * 2 ** 31);

const letters = (n: number): readonly string[] => Array.from({ length: n }, (_, i) => 'abcdefghi'.charAt(i));

/** Every map in which each party is trusted by all or by nobody, with every setting that the check knows. */
function* uniformMaps(most: number): Generator<TrustMap> {
  for (let n = 2; n <= most; n++) {
    const names = letters(n);
    for (let set = 0; set < 2 ** n; set++) {
      const trusted = names.filter((_, i) => !((set >> i) & 1));
      const marked = n - trusted.length;
      const trusting = Object.fromEntries(names.map((name) => [name, trusted]));
      for (let atOnce = 0; atOnce <= marked; atOnce++) {
        for (const signed of [false, true]) {
          for (let rounds = 0; rounds < n; rounds++) {
            const more = { atOnce, signed, rounds: rounds === 0 ? null : rounds };
            yield fitted(mapOf(names, trusting, more));
          }
        }
      }
    }
  }
}

const reports = new Map<string, ReturnType<typeof report>>();
function reported(kind: 'om' | 'sm', n: number, m: number, traitors: number) {
  const key = [kind, n, m, traitors].join();
  const found = reports.get(key) ?? report(kind, { n, m, traitors });
  reports.set(key, found);
  return found;
}

/** What the command line’s check says of all numbers of traitors up to f. */
const breaks = (kind: 'om' | 'sm', n: number, m: number, f: number): boolean =>
  Array.from({ length: f + 1 }, (_, traitors) => reported(kind, n, m, traitors)).some(
    ({ agreement, validity }) => !agreement || !validity,
  );

describe('With uniform trust', () => {
  test('the verdict agrees with the check for every map of up to seven parties', () => {
    let maps = 0;
    const verdicts = new Map<string, string>();
    for (const map of uniformMaps(7)) {
      maps++;
      const { n, f, withstand, m } = numbersOf(map);
      const kind = map.signed ? 'sm' : 'om';
      const model = modelOf(map);
      // who is marked makes no difference but for how many, so each verdict is computed once
      const key = [kind, n, m, f, suspects(map).length].join();
      const found = verdicts.get(key) ?? verdictOf(map).kind;
      verdicts.set(key, found);
      expect([key, found]).toEqual([key, breaks(kind, n, m, f) ? 'broken' : 'holds']);
      expect(isChecked(model)).toBe(true);
      // f traitors beyond n − 2 ask nothing
      if (f > withstand) expect(reported(kind, n, n === 2 ? 0 : Math.min(m, n - 2), f).vacuous).toBe(true);
      if (map.rounds === null && model.kind === 'oral') expect(found === 'holds').toBe(model.enough);
      if (map.rounds === null && model.kind !== 'oral') expect(found).toBe('holds');
    }
    expect(maps).toBeGreaterThan(7000);
  });

  test('every execution that is shown is one of the map’s, and goes wrong as it says', () => {
    const seen = new Set<string>();
    for (const map of uniformMaps(5)) {
      const found = verdictOf(map);
      if (found.kind !== 'broken') continue;
      const play = found.play!;
      const parsed = parse(play.token);
      if (parsed.kind === 'refused') throw new Error(play.token);
      const verdicts = judge(execute(parsed.scenario));
      expect(verdicts[play.breaks].kind).toBe('violated');
      expect([...play.cast].sort()).toEqual(map.parties.map((_, place) => place));
      for (const traitor of play.traitors) expect(suspects(map)).toContain(traitor);
      expect(play.traitors.length).toBeLessThanOrEqual(numbersOf(map).f);
      seen.add(play.token);
    }
    expect(seen.size).toBeGreaterThan(10);
  });
});

describe('A party may be Byzantine', () => {
  const map = mapOf(['a', 'b', 'c'], { a: ['b', 'c'], b: ['c'], c: ['b'] }, { suspected: ['c'] });

  test('if the reader says so, or if somebody does not rely on it', () => {
    expect([0, 1, 2].map((place) => standingOf(map, place))).toEqual(['doubted', 'trusted', 'suspected']);
    expect(suspects(map)).toEqual([0, 2]);
    expect(arbiters(map)).toEqual([1]);
  });

  test('and whoever relies on it all the same is named', () => {
    expect(misplaced(map)).toEqual([
      [0, 2],
      [1, 2],
    ]);
  });

  test('and with somebody on whom all rely, one round is enough: that one decides', () => {
    for (let n = 2; n <= 7; n++) {
      for (let set = 0; set < 2 ** (n - 1); set++) {
        // the commander, general 1, is loyal for certain
        const traitors = letters(n).flatMap((_, i) => ((set >> i) & 1 ? [i + 2] : []));
        if (traitors.some((general) => general > n)) continue;
        expect(checkPlaced(n, 0, traitors).attack).toBeNull();
      }
    }
  });
});

describe('The maps to start from', () => {
  const shown = START_NAMES.map((name) => {
    const map = STARTS[name];
    return [name, modelOf(map), numbersOf(map), verdictOf(map).kind] as const;
  });

  test('are what the lecture says of them', () => {
    expect(shown).toEqual([
      ['shop', { kind: 'oral', enough: false }, { n: 3, f: 1, withstand: 1, m: 1 }, 'broken'],
      ['datacenter', { kind: 'trusting', late: false }, { n: 4, f: 0, withstand: 0, m: 0 }, 'holds'],
      ['banks', { kind: 'late', enough: true }, { n: 4, f: 1, withstand: 1, m: 1 }, 'unchecked'],
      ['ledger', { kind: 'open' }, { n: 6, f: 2, withstand: 2, m: 2 }, 'unchecked'],
      ['flight', { kind: 'oral', enough: true }, { n: 4, f: 1, withstand: 1, m: 1 }, 'holds'],
    ]);
  });

  test('break the shop by the lie of the catalogue, in its own cast', () => {
    const found = verdictOf(STARTS.shop);
    expect(found).toMatchObject({ kind: 'broken', play: { cast: [0, 1, 2] } });
    expect(found.kind === 'broken' && found.play?.token).toMatch(/^om_n3_m1_o[ar]_t\d.*_cshop$/);
    expect(verdictOf({ ...STARTS.shop, signed: true }).kind).toBe('holds');
  });

  test('hold the flight computer against all 32 strategies', () => {
    expect(verdictOf(STARTS.flight)).toEqual({ kind: 'holds', strategies: { exact: '32', digits: 2 } });
  });
});

test('A chain of messages that can be lost leaves one party alone, however long it is', () => {
  for (let rounds = 1; rounds <= 8; rounds++) {
    const map: TrustMap = { ...mapOf(letters(9)), network: 'lossy', rounds };
    const found = verdictOf(map);
    const play = found.kind === 'broken' ? found.play : null;
    const parsed = parse(play!.token);
    if (parsed.kind === 'refused') throw new Error(play!.token);
    expect(agreement(execute(parsed.scenario)).kind).toBe('violated');
    expect(play!.lost).toBe(rounds);
  }
});

test('Parts go to parties that may play them, in the order of the map where that can be', () => {
  const map = mapOf(letters(4), { a: 'everybody', c: 'everybody', d: 'everybody', b: ['c', 'd'] });
  expect(suspects(map)).toEqual([0]);
  expect(castOf(map, [1])).toEqual([0, 1, 2, 3]);
  expect(castOf(map, [2])).toEqual([1, 0, 2, 3]);
});

/** Any map at all. */
const anyMap: fc.Arbitrary<TrustMap> = fc
  .uniqueArray(
    fc
      .stringMatching(/^[a-zA-Z0-9äß漢😀-]{1,5}( [a-z0-9é]{1,4})?$/u)
      .filter((name) => /^[\p{L}\p{N}-]+(?: [\p{L}\p{N}-]+)*$/u.test(name)),
    { minLength: MAP_LIMITS.parties.least, maxLength: MAP_LIMITS.parties.most },
  )
  .chain((names) =>
    fc.record({
      names: fc.constant(names),
      suspected: fc.subarray(names),
      rows: fc.array(fc.subarray(names), { minLength: names.length, maxLength: names.length }),
      atOnce: fc.option(fc.nat(9)),
      signed: fc.boolean(),
      network: fc.constantFrom('on-time' as const, 'late' as const, 'lossy' as const),
      rounds: fc.option(fc.integer({ min: 1, max: names.length - 1 })),
      open: fc.boolean(),
    }),
  )
  .map(({ names, rows, ...more }) =>
    fitted(mapOf(names, Object.fromEntries(names.map((name, i) => [name, rows[i]!])), more)),
  );

describe('A map as text', () => {
  test(`comes back as it was (seed ${seed})`, () => {
    fc.assert(
      fc.property(anyMap, (map) => {
        expect(readText(writeText(map))).toEqual({ kind: 'map', map });
      }),
      { seed },
    );
  });

  test('is short, and reads as it is meant', () => {
    expect(writeText(STARTS.shop)).toBe(
      'customer\nshop\npayments\ncustomer trusts payments\nshop trusts payments\nat once: 1\nmessages: oral\nnetwork: on time\n',
    );
    expect(writeText(STARTS.datacenter)).toContain('cart trusts everybody\n');
    expect(
      readText('# mine\n\n  a  (may cheat)\nb\nc\na trusts b ,c\nat once: all\nrounds: enough\n'),
    ).toEqual({
      kind: 'map',
      map: mapOf(['a', 'b', 'c'], { a: ['b', 'c'] }, { suspected: ['a'] }),
    });
  });

  test.each([
    ['a', 1, { code: 'too-few' }],
    ['a\nb\na', 3, { code: 'name-twice', found: 'a' }],
    ['a\nb!', 2, { code: 'name', found: 'b!' }],
    ['a\nb\na trusts c', 3, { code: 'unknown-party', found: 'c' }],
    ['a\nb\na trusts a', 3, { code: 'trusts-itself', found: 'a' }],
    ['a\nb\na trusts b, b', 3, { code: 'trusts-twice', found: 'b' }],
    ['a\nb\na trusts b\nc', 4, { code: 'late-party', found: 'c' }],
    ['a\nb\nmood: good', 3, { code: 'setting', found: 'mood' }],
    ['a\nb\nrounds: 1\nrounds: 1', 4, { code: 'setting-twice', found: 'rounds' }],
    ['a\nb\nrounds: 2', 3, { code: 'value', setting: 'rounds', found: '2', most: 1 }],
    ['at once: 3\na\nb', 1, { code: 'value', setting: 'at once', found: '3', most: 2 }],
    ['a\nb\nmessages: loud', 3, { code: 'value', setting: 'messages', found: 'loud' }],
    ['a\nb\nnetwork: slow', 3, { code: 'value', setting: 'network', found: 'slow' }],
    ['a\nb\nmembers: 3', 3, { code: 'value', setting: 'members', found: '3' }],
    ['1\n2\n3\n4\n5\n6\n7\n8\n9\n10', 10, { code: 'too-many', found: '10' }],
  ] as const)('refuses %j in line %d', (text, line, fault) => {
    expect(readText(text)).toMatchObject({ kind: 'refused', line, fault });
  });
});

describe('A map in a link', () => {
  test(`comes back as it was, in letters that nothing encodes (seed ${seed})`, () => {
    fc.assert(
      fc.property(anyMap, (map) => {
        const link = writeLink(map);
        expect(link).toMatch(/^[\w.-]+$/);
        expect(new URLSearchParams({ map: link }).toString()).toBe(`map=${link}`);
        expect(readLinked(link)).toEqual({ kind: 'map', map });
      }),
      { seed },
    );
  });

  test('is written in one way for ever', () => {
    expect(writeLink(STARTS.shop)).toBe('1_customer.shop.payments_0_4.4.0_k1');
    expect(writeLink(STARTS.ledger)).toBe('1_node-1.node-2.node-3.node-4.node-5.node-6_0_0.0.0.0.0.0_k2slo');
    expect(writeLink(mapOf(['é', 'a-b']))).toBe('1_--6h-.a--19-b_0_0.0_-');
  });

  test.each([
    ['', 'version'],
    ['2_a.b_0_0.0_-', 'version'],
    ['1_a.b_0_0.0', 'fields'],
    ['1_a.b_0_0.0_-_', 'fields'],
    ['1_a.a_0_0.0_-', 'names'],
    ['1_a_0_0_-', 'names'],
    ['1_a.b!_0_0.0_-', 'names'],
    ['1_a.b_4_0.0_-', 'marks'],
    ['1_a.b_00_0.0_-', 'marks'],
    ['1_a.b_0_1.0_-', 'trust'],
    ['1_a.b_0_0_-', 'trust'],
    ['1_a.b_0_0.0.0_-', 'trust'],
    ['1_a.b_0_0.0_', 'settings'],
    ['1_a.b_0_0.0_q', 'settings'],
    ['1_a.b_0_0.0_k2', 'settings'],
    ['1_a.b_0_0.0_r2', 'settings'],
    ['1_a.b_0_0.0_r0', 'settings'],
  ] as const)('is refused where it is damaged: %j', (link, damage) => {
    expect(readLinked(link)).toEqual({ kind: 'damaged', damage });
  });

  test(`never throws, whatever it holds (seed ${seed})`, () => {
    const letter = fc.constantFrom(...Array.from('1_.-0abkslxro9z'));
    fc.assert(
      fc.property(fc.string({ unit: letter, maxLength: 30 }), (text) => {
        const read = readLinked(text);
        if (read.kind === 'map') expect(writeLink(read.map)).toBe(text);
      }),
      { seed },
    );
  });
});

describe('The moves', () => {
  const start = openMap(STARTS.shop);
  const after = (...actions: readonly MapAction[]) => actions.reduce(reduceMap, start);

  test('press one party and another to draw trust, once more to take it back', () => {
    const drawn = after({ kind: 'press', place: 2 }, { kind: 'press', place: 1 });
    expect(drawn.map.parties[2]!.trusts).toEqual([1]);
    expect(drawn.news).toEqual({ kind: 'trusts', from: 'payments', to: 'shop' });
    expect(reduceMap(drawn, { kind: 'press', place: 1 }).map.parties[2]!.trusts).toEqual([]);
    expect(reduceMap(drawn, { kind: 'press', place: 2 }).chosen).toBeNull();
  });

  test('add, rename and remove parties, and edges follow', () => {
    const added = after({ kind: 'add', name: 'party' }, { kind: 'trust', from: 3, to: 2 });
    expect(added.map.parties.map(({ name }) => name)).toEqual(['customer', 'shop', 'payments', 'party 4']);
    const removed = reduceMap(added, { kind: 'remove', place: 1 });
    expect(removed.map.parties.map(({ trusts }) => trusts)).toEqual([[1], [], [1]]);
    expect(after({ kind: 'rename', place: 0, name: ' buyer ' }).map.parties[0]!.name).toBe('buyer');
    expect(after({ kind: 'rename', place: 0, name: 'shop' }).news).toEqual({
      kind: 'name-twice',
      name: 'shop',
    });
    expect(after({ kind: 'rename', place: 0, name: 'a:b' }).news).toEqual({ kind: 'bad-name', name: 'a:b' });
  });

  test('of a party that has been removed, while it is still drawn, change nothing', () => {
    const added = after({ kind: 'add', name: 'auditor' });
    const gone = added.map.parties.length - 1;
    const removed = reduceMap(added, { kind: 'remove', place: gone });
    for (const action of [
      { kind: 'press', place: gone },
      { kind: 'choose', place: gone },
      { kind: 'trust', from: gone, to: 0 },
      { kind: 'trust', from: 0, to: gone },
      { kind: 'suspect', place: gone },
      { kind: 'rename', place: gone, name: 'bank' },
      { kind: 'remove', place: gone },
    ] as const)
      expect(reduceMap(removed, action)).toBe(removed);
  });

  test('stop at two parties and at nine', () => {
    const many = after(...Array.from({ length: 7 }, (): MapAction => ({ kind: 'add', name: 'party' })));
    expect([many.map.parties.length, many.news]).toEqual([9, { kind: 'most' }]);
    const few = after({ kind: 'remove', place: 0 }, { kind: 'remove', place: 0 });
    expect([few.map.parties.length, few.news]).toEqual([2, { kind: 'least' }]);
  });

  test('are taken back and done again', () => {
    const marked = after({ kind: 'suspect', place: 2 });
    const back = reduceMap(marked, { kind: 'undo' });
    expect(back.map).toEqual(STARTS.shop);
    expect(reduceMap(back, { kind: 'redo' }).map).toEqual(marked.map);
    expect(reduceMap(marked, { kind: 'reset' }).map).toEqual(STARTS.shop);
    expect(reduceMap(start, { kind: 'undo' })).toBe(start);
  });

  test('keep settings within what the map allows', () => {
    const all = after({ kind: 'set', settings: { atOnce: 2 } });
    expect(all.map.atOnce, 'as many as there are is all').toBeNull();
    const fewer = after({ kind: 'set', settings: { rounds: 2 } }, { kind: 'remove', place: 0 });
    expect(fewer.map.rounds).toBeNull();
  });
});
