import { describe, expect, test } from 'vitest';
import { bruteForce } from '../../core/testing/brute-force.ts';
import { compareLies } from '../../core/adversary.ts';
import { judge } from '../../core/conditions.ts';
import { generals } from '../../core/model.ts';
import { execute } from '../../scenario/execute-any.ts';
import { scenarioNamed } from '../../scenario/catalogue.ts';
import { LEVELS, type Marked } from '../kind.ts';
import { choices, replayed } from '../replaying.ts';
import { poolOf as oralPool } from './traitor-oral.ts';
import { poolOf as signedPool } from './traitor-signed.ts';
import { boundOf, traitor, type TraitorAnswer, type TraitorInstance } from './traitor.ts';

const noMeans = { breakProtocol: () => Promise.reject(new Error('no protocol is written here')) };
const mark = (instance: TraitorInstance, text: string): Marked => {
  const read = traitor.read(instance, text);
  if (read.kind === 'refused') return { kind: 'refused', reason: read.reason };
  return traitor.grade(instance, read.answer, noMeans) as Marked;
};
const said = (instance: TraitorInstance, text: string): string => {
  const marked = mark(instance, text);
  return `${marked.kind} ${marked.reason.say}`;
};

const four: TraitorInstance = {
  ...{ topic: 'om', level: 1, n: 4, m: 1, order: 'attack', f: 1, traitors: [3] },
  ...{ goal: 'agreement', alone: null, takes: null, strict: false },
};
const three: TraitorInstance = { ...four, n: 3, traitors: [2], goal: 'validity', takes: 1 };
const six: TraitorInstance = {
  ...four,
  ...{ level: 3, n: 6, m: 2, f: 2, traitors: [5, 6], goal: 'validity', takes: 6, strict: true },
};
const signed: TraitorInstance = {
  ...four,
  ...{ topic: 'sm', level: 3, n: 4, m: 1, f: 2, traitors: [1, 2], alone: 3, takes: 1, strict: true },
};

describe('Every task of every level', () => {
  test.each(LEVELS)(
    'of oral messages at level %i is one of at least 50, possible and impossible ones',
    (level) => {
      const { possible, impossible } = oralPool(level);
      const tasks = [...possible, ...impossible].map((task) => JSON.stringify(task));
      expect(new Set(tasks).size).toBe(tasks.length);
      expect(tasks.length).toBeGreaterThanOrEqual(50);
      expect(impossible.length).toBeGreaterThan(3);
    },
  );

  test.each(LEVELS)('of signed messages at level %i is one of at least 50', (level) => {
    const tasks = signedPool(level).map((task) => JSON.stringify(task));
    expect(new Set(tasks).size).toBe(tasks.length);
    expect(tasks.length).toBeGreaterThanOrEqual(50);
    expect(signedPool(level).filter(({ takes }) => takes === null).length).toBeGreaterThan(10);
  });

  test.each(LEVELS)(
    'of oral messages at level %i is answered by its reference, which takes exactly so many lies',
    (level) => {
      const { possible, impossible } = oralPool(level);
      for (const task of [...possible, ...impossible]) {
        const answer = traitor.reference(task);
        expect(mark(task, traitor.write(answer)).kind).toBe('right');
        if (answer.kind === 'attack') expect(replayed(answer.scenario).lies).toBe(task.takes);
      }
    },
  );

  test.each(LEVELS)('of signed messages at level %i is answered by its reference', (level) => {
    for (const task of signedPool(level)) {
      const answer = traitor.reference(task);
      expect(mark(task, traitor.write(answer)).kind).toBe('right');
      if (task.strict && answer.kind === 'attack') expect(replayed(answer.scenario).lies).toBe(1);
    }
  });
});

describe('The exact check behind the tasks agrees with trying every behaviour', () => {
  test('of one traitor among three and four, wherever it stands', () => {
    for (const level of LEVELS) {
      const { possible, impossible } = oralPool(level);
      const small = [...possible, ...impossible].filter(({ n, m, traitors }) => n <= 4 && m <= 1 && traitors);
      for (const { n, m, f, traitors, goal, takes } of small) {
        if (f > 1 || !traitors) continue;
        const fewest = bruteForce(n, m, traitors).fewestLies[goal];
        // the oracle chooses the order, too
        if (takes === null) expect(fewest).toBe(null);
        else expect(fewest).toBeLessThanOrEqual(takes);
      }
    }
  });

  test('that no placement of one traitor breaks OM(1) among four', () => {
    for (const traitors of choices(generals(4), 1)) {
      expect(bruteForce(4, 1, traitors).fewestLies).toEqual({ agreement: null, validity: null });
    }
  });
});

describe('Whoever breaks it is right, however it is done', () => {
  test('with a lie, with silence, with a strategy', () => {
    expect(said(three, 'om_n3_m1_oa_t2_1.2-3r')).toBe('right broken');
    expect(said(three, 'om_n3_m1_oa_t2_1.2-3x')).toBe('right broken');
    expect(said(three, 'om_n3_m1_oa_t2_sflip')).toBe('right broken');
    expect(said(three, 'om_n3_m1_oa_t2_1.2-3r_v3_r1')).toBe('right broken');
  });

  test('with two different sets of six lies: another general is deceived', () => {
    const reference = traitor.reference(six);
    if (reference.kind !== 'attack') throw new Error('six with two traitors can be broken');
    const swap = (general: number): number => (general === 2 ? 4 : general === 4 ? 2 : general);
    const lies = reference.scenario.lies
      .map(({ path, to, order }) => ({ path: path.map(swap), to: swap(to), order }))
      .sort(compareLies);
    const other = { kind: 'attack', scenario: { ...reference.scenario, lies } } as const;
    expect(traitor.write(other)).not.toBe(traitor.write(reference));
    expect(said(six, traitor.write(reference))).toBe('right broken');
    expect(said(six, traitor.write(other))).toBe('right broken');
    const silent = mark(six, 'om_n6_m2_oa_t5.6_ssilent');
    expect(silent).toMatchObject({ kind: 'wrong', reason: { say: 'too-many-lies', par: 6 } });
  });

  test('with a lie in the last round, to the general it has to leave alone', () => {
    expect(said(signed, 'sm_n4_m1_oa_t1.2_1.2-3r')).toBe('right broken');
    expect(said({ ...signed, alone: 4 }, 'sm_n4_m1_oa_t1.2_1.2-3r')).toBe('right broken');
    expect(said({ ...signed, alone: null }, 'sm_n4_m1_oa_t1.2_1.2-4r')).toBe('right broken');
  });
});

describe('A near miss is wrong, for the reason that its execution shows', () => {
  test('a lie too few, and both conditions hold', () => {
    const reference = traitor.reference(six);
    if (reference.kind !== 'attack') throw new Error('six with two traitors can be broken');
    for (const dropped of reference.scenario.lies) {
      const lies = reference.scenario.lies.filter((lie) => lie !== dropped);
      const scenario = { ...reference.scenario, lies };
      const marked = mark(six, traitor.write({ kind: 'attack', scenario }));
      expect(marked).toMatchObject({ kind: 'wrong', reason: { say: 'obeys', order: 'attack' } });
      expect(judge(execute(scenario)).validity.kind).toBe('holds');
    }
  });

  test('an attack where none can be keeps IC1 and IC2, and its own execution shows it', () => {
    const marked = mark(four, 'om_n4_m1_oa_t3_sflip');
    expect(marked).toMatchObject({ kind: 'wrong', reason: { say: 'agrees', order: 'attack' } });
    const [shown] = marked.kind === 'wrong' ? marked.shown : [];
    expect(judge(execute(shown!))).toMatchObject({
      agreement: { kind: 'holds' },
      validity: { kind: 'holds' },
    });
  });

  test('the other condition is not the one that was asked for', () => {
    const asked: TraitorInstance = { ...three, n: 4, m: 2, f: 1, traitors: null, takes: 1 };
    expect(said(asked, 'om_n4_m2_oa_t1_ssplit')).toBe('wrong vacuous');
  });

  test('a second order in the last round but one is passed on', () => {
    expect(said({ ...signed, m: 2, f: 2, takes: null }, 'sm_n4_m2_oa_t1.2_1.2-3r')).toBe('wrong agrees');
  });

  test('two lies where one is enough', () => {
    const twice = 'sm_n5_m1_oa_t1.2_1.2-3r_1.2-4r';
    const five: TraitorInstance = { ...signed, n: 5, alone: null };
    expect(mark(five, twice)).toMatchObject({ reason: { say: 'too-many-lies', lies: 2, par: 1 } });
    expect(said({ ...five, strict: false }, twice)).toBe('right broken');
  });

  test('two deceived are not one alone, and a traitor can’t be deceived', () => {
    const five: TraitorInstance = { ...signed, n: 5, alone: 3, strict: false, traitors: null };
    expect(said(five, 'sm_n5_m1_oa_t1.2_1.2-3r_1.2-4r')).toBe('wrong not-alone');
    expect(said(five, 'sm_n5_m1_oa_t1.3_1.3-4r')).toBe('wrong traitor-named');
  });
});

describe('Where nobody can, saying so with the right bound is the answer', () => {
  test('3f + 1 for oral messages; three with a traitor are shown to whoever says less', () => {
    expect(said(four, 'impossible:4')).toBe('right nobody-can');
    expect(said(four, 'impossible:5')).toBe('wrong bound-too-high');
    const low = mark(four, 'impossible:3');
    expect(low.reason.say).toBe('bound-too-low');
    const [shown] = low.kind === 'wrong' ? low.shown : [];
    expect(shown).toMatchObject({ kind: 'om', n: 3, m: 1 });
    expect(judge(execute(shown!)).validity.kind).toBe('violated');
  });

  test('m for signed ones', () => {
    const task: TraitorInstance = { ...signed, f: 1, traitors: [1], alone: null, takes: null };
    expect(boundOf(task)).toBe(1);
    expect(said(task, 'impossible:1')).toBe('right nobody-can');
    expect(said(task, 'impossible:0')).toBe('wrong bound-too-low');
    const high = mark(task, 'impossible:2');
    expect(high.reason.say).toBe('bound-too-high');
    expect(judge(execute((high.kind === 'wrong' ? high.shown : [])[0]!)).agreement.kind).toBe('violated');
  });

  test('where somebody can, that is said, and how is left to the reader', () => {
    const marked = mark(three, 'impossible:4');
    expect(marked).toMatchObject({ kind: 'wrong', reason: { say: 'somebody-can', n: 3 }, shown: [] });
  });
});

describe('What is no answer to this instance is refused, and says in what it differs', () => {
  test.each([
    ['om_n4_m1_oa_t2_1.2-3r', 'n'],
    ['om_n3_m0_oa_t1_1-3r', 'm'],
    ['om_n3_m1_or_t2_1.2-3r', 'o'],
    ['om_n3_m1_oa_t3_1.3-2r', 't'],
    ['sm_n3_m1_oa_t2_1.2-3r', 'kind'],
    ['2g_k4_oa_w0.1_x2', 'kind'],
  ])('%s: %s', (token, at) => {
    expect(mark(three, token)).toEqual({ kind: 'refused', reason: { say: 'other-settings', at } });
  });

  test('nothing that can be read, a loyal general’s lie, no lie at all', () => {
    for (const text of ['', 'x', 'impossible', 'impossible:04', 'om_n3_m1_oa_t2_1.3-2r', '\u{1F600}']) {
      expect(said(three, text)).toBe('refused unreadable');
    }
    expect(said(three, 'om_n3_m1_oa_t2')).toBe('refused no-lies');
  });

  test('an answer is written one way and read back as it was', () => {
    const answers: readonly TraitorAnswer[] = [
      { kind: 'impossible', bound: 4 },
      { kind: 'attack', scenario: scenarioNamed('two-lies') as never },
    ];
    for (const answer of answers) {
      expect(traitor.read(three, traitor.write(answer))).toEqual({ kind: 'answer', answer });
    }
  });
});
