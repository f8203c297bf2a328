// What each assumption is for: the places where proofs stop, and executions that lack one assumption and keep all others.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { assumptionWords } from '#words/assumptions.ts';
import { coordination, judge, type Outcome } from '../../core/conditions.ts';
import { run } from '../../core/run.ts';
import { captures, messengerExchange } from '../../core/two-generals.ts';
import { ALWAYS_ATTACK, decisionsOfAlwaysAttack, MESSENGERS } from '../../layouts/checked/always-attack.ts';
import { ASSUMPTIONS, saidOf, stopOf, type Assumption } from '../../layouts/checked/assumptions.ts';
import { writtenProof, writtenSteps } from '../../layouts/checked/steps.ts';
import { scenarioNamed } from '../../scenario/catalogue.ts';
import { report } from '../../scenario/check.ts';
import { execute } from '../../scenario/execute-any.ts';
import { format } from '../../scenario/format.ts';
import type { OralScenario, Scenario, SignedScenario } from '../../scenario/scenario.ts';
import { root } from '../run.mjs';
import { differencesOfStops, stopAt, stopsRecord, without } from './stops.ts';
import { readCode } from './table.ts';
import { TAKEN_AWAY } from './taken-away.ts';

const code = readCode();
const ROWS = Object.entries(ASSUMPTIONS).flatMap(([id, rows]) =>
  rows.map((row) => [`${id} without “${row.name}”`, id, row] as const),
);

const lecture = (slug: string): string => readFileSync(join(root, `content/en/${slug}.mdx`), 'utf8');

describe('an assumption', () => {
  test('is explained where it is shown, and nowhere else', () => {
    const said = Object.entries(assumptionWords.assumptions.of).flatMap(([id, all]) =>
      Object.keys(all).map((name) => `${id} without “${name}”`),
    );
    expect(said.toSorted()).toEqual(ROWS.map(([title]) => title).toSorted());
  });

  test('is shown wherever one was taken away, and recorded exactly there', () => {
    const names = (all: Readonly<Record<string, object>>) =>
      Object.entries(all).flatMap(([id, some]) => Object.keys(some).map((name) => `${id} without “${name}”`));
    const tried = names(TAKEN_AWAY);
    expect(tried.length).toBeGreaterThan(15);
    expect(names(stopsRecord.read()!.stops)).toEqual(tried);
    expect(tried.filter((title) => !ROWS.some(([shown]) => shown === title))).toEqual([]);
  });

  test.each(
    Object.entries(TAKEN_AWAY).flatMap(([id, all]) =>
      Object.entries(all).map(([n, t]) => [id, n, t] as const),
    ),
  )('%s: “%s” can be taken out of the file as it is', (_, __, taken) => {
    expect(without(taken, code)).not.toBe(code.get(taken.file));
  });

  test.each(ROWS)('%s: the sentence stands in the proof, in the step at which Coq stops', (_, id, row) => {
    const { sentence } = saidOf(id, row.name);
    const stop = stopOf(id, row.name);
    if (stop) expect(sentence).not.toBeNull();
    if (stop === null) expect(sentence).toBeNull();
    if (sentence === null) return;
    const place = row.proofOf ?? id.split('#')[1]!;
    const body = lecture(id.split('#')[0]!);
    expect(writtenProof(body, place)).toContain(sentence);
    if (!stop?.step) return;
    const step = writtenSteps(body, place).find((one) => one.id === stop.step);
    expect(step?.text).toContain(sentence);
  });

  test.each(ROWS)('%s: what it leads to is there', (_, __, { shown }) => {
    if (shown.kind === 'elsewhere') {
      const headings = [...lecture(shown.lecture).matchAll(/^##+ (.*)$/gm)].map(([, heading]) =>
        heading!.toLowerCase().replaceAll(' ', '-'),
      );
      const statements = [...lecture(shown.lecture).matchAll(/^<\w+ id="([\w-]+)"/gm)].map(([, at]) => at);
      expect([...headings, ...statements]).toContain(shown.place);
    }
    if (shown.kind === 'execution') expect(format(scenarioNamed(shown.token))).toBe(shown.token);
  });
});

const executionsOf = (id: string) =>
  ASSUMPTIONS[id]!.flatMap(({ name, shown }) =>
    shown.kind === 'execution' ? [[name, scenarioNamed(shown.token), shown.standIn] as const] : [],
  );

type Relayed = OralScenario | SignedScenario;

/** An execution with relayed orders: who is a traitor in truth, and what those decide whom anything is asked of. */
interface Case {
  readonly scenario: Relayed;
  readonly traitors: readonly number[];
  readonly decided: ReadonlyMap<number, string>;
  readonly standIn: Extract<Assumption['shown'], { kind: 'execution' }>['standIn'];
}

function caseOf(scenario: Scenario, standIn: Case['standIn']): Case {
  if (scenario.kind !== 'om' && scenario.kind !== 'sm') throw new Error('expected relayed orders');
  const { decisions } = execute(scenario);
  const decided = new Map([...decisions].filter(([general]) => general !== 1));
  return { scenario, traitors: scenario.traitors.filter((t) => t !== standIn?.general), decided, standIn };
}

const ic1 = ({ decided }: Case): boolean => new Set(decided.values()).size <= 1;
const ic2 = ({ scenario, traitors, decided }: Case): boolean =>
  traitors.includes(1) || [...decided.values()].every((order) => order === scenario.order);

/** For the lemma, k is 1 in all its executions. */
const K = 1;
const never = (kind: string) => (one: Case) => one.standIn?.kind !== kind;

/** What each assumption asks of an execution, by its name. */
const ASKED: Readonly<Record<string, Readonly<Record<string, (one: Case) => boolean>>>> = {
  'enough#obeyed': {
    many: ({ scenario: { n, m } }) => n > 2 * K + m,
    few: ({ traitors }) => traitors.length <= K,
    commander: ({ traitors }) => !traitors.includes(1),
    arrives: never('late'),
    sender: never('posed'),
  },
  'enough#enough': {
    many: ({ scenario: { n, m } }) => n > 3 * m,
    few: ({ scenario: { m }, traitors }) => traitors.length <= m,
    arrives: never('late'),
  },
  'signatures#theorem-3': {
    few: ({ scenario: { m }, traitors }) => traitors.length <= m,
    keys: never('stolen'),
    arrives: never('late'),
    size: ({ scenario: { n, m } }) => n >= m + 2,
  },
};

/** What is claimed of an execution: in the lemma, that the commander is obeyed, whether it is loyal or not. */
const CLAIMED: Readonly<Record<string, (one: Case) => boolean>> = {
  'enough#obeyed': ({ scenario: { order }, decided }) => [...decided.values()].every((one) => one === order),
  'enough#enough': (one) => ic1(one) && ic2(one),
  'signatures#theorem-3': (one) => ic1(one) && ic2(one),
};

describe.each(Object.keys(ASKED))('%s', (id) => {
  test.each(executionsOf(id))('without “%s” alone the claim is broken', (name, scenario, standIn) => {
    const one = caseOf(scenario, standIn);
    for (const [other, holds] of Object.entries(ASKED[id]!)) expect(holds(one), other).toBe(other !== name);
    expect(CLAIMED[id]!(one)).toBe(false);
  });
});

test('a general who stands in as a traitor does that one thing, and else is loyal', () => {
  const all = Object.keys(ASKED)
    .flatMap((id) => executionsOf(id))
    .map(([, scenario, standIn]) => caseOf(scenario, standIn));
  const standing = all.filter(({ standIn }) => standIn !== null);
  expect(standing).toHaveLength(5);
  for (const { scenario, standIn } of standing) {
    const { general, to, kind } = standIn!;
    expect(scenario.strategy).toBe('truthful');
    expect(scenario.traitors).toContain(general);
    const own = scenario.lies.filter(({ path }) => path.at(-1) === general);
    const expected = { late: [null], posed: ['retreat'], stolen: [] }[kind];
    expect(own.map(({ order }) => order)).toEqual(expected);
    for (const lie of own) expect(lie.to).toBe(to);
  }
});

describe('too-few#three', () => {
  const shown = new Map(
    executionsOf('too-few#three').map(([name, scenario]) => [name, caseOf(scenario, null)] as const),
  );
  const broken = (kind: 'om' | 'sm', n: number, m: number, traitors: number) => {
    const { agreement, validity } = report(kind, { n, m, traitors });
    return [...(agreement ? [] : ['IC1']), ...(validity ? [] : ['IC2'])];
  };

  test.each([
    ['three', 'om', 4, 1, 1, []],
    ['traitor', 'om', 3, 1, 0, []],
    ['lies', 'sm', 3, 1, 1, []],
    ['ic1', 'om', 3, 0, 1, ['IC1']],
    ['ic2', 'om', 3, 1, 1, ['IC2']],
  ] as const)(
    'without “%s” %s does all that is asked, whatever the traitor says',
    (name, kind, n, m, f, lost) => {
      expect(broken(kind, n, m, f)).toEqual(lost);
      if (lost.length > 0) expect(broken(kind, n, m, 0)).toEqual([]);
      const one = shown.get(name)!;
      expect(one.scenario).toMatchObject({ kind, n, m });
      expect(one.traitors).toHaveLength(f);
      expect([...(ic1(one) ? [] : ['IC1']), ...(ic2(one) ? [] : ['IC2'])]).toEqual(lost);
    },
  );
});

describe('two-generals#impossible', () => {
  type Plan = typeof ALWAYS_ATTACK;
  /** Every loss pattern of the chain, for its four messengers. */
  const PATTERNS = Array.from({ length: 2 ** MESSENGERS }, (_, bits) =>
    [1, 2, 3, 4].filter((messenger) => bits & (1 << (messenger - 1))),
  );
  const brokenBy = (plan: Plan, patterns: readonly (readonly number[])[]) => {
    const fared = (['attack', 'retreat'] as const).flatMap((order) =>
      patterns.map((lost) => coordination(run(plan, order, captures(lost)))),
    );
    return (['agreement', 'attack', 'retreat'] as const).filter((one) =>
      fared.some((outcome) => outcome[one].kind === 'violated'),
    );
  };
  const chain = (w: readonly [number, number]): Plan => messengerExchange(MESSENGERS, w);

  test('without Agreement, Attack or Retreat the other two can be had', () => {
    expect(brokenBy(chain([0, 1]), PATTERNS)).toEqual(['agreement']);
    expect(brokenBy(chain([3, 3]), PATTERNS)).toEqual(['attack']);
    expect(brokenBy(ALWAYS_ATTACK, PATTERNS)).toEqual(['retreat']);
  });

  test('without captures w0.1 has all three', () => {
    expect(brokenBy(chain([0, 1]), [[]])).toEqual([]);
  });

  test('the executions that are shown are of these rules, and show it', () => {
    const shown = new Map(
      executionsOf('two-generals#impossible').map(([name, scenario]) => {
        if (scenario.kind !== '2g') throw new Error('expected two generals');
        const fared = coordination(execute(scenario));
        return [name, { scenario, fared }] as const;
      }),
    );
    expect(shown.get('agreement')!.scenario.thresholds).toEqual([0, 1]);
    expect(shown.get('agreement')!.fared.agreement).toMatchObject({ kind: 'violated', attacks: 1 });
    expect(shown.get('attack')!.scenario.thresholds).toEqual([3, 3]);
    expect(shown.get('attack')!.fared).toMatchObject({
      attack: { kind: 'violated' },
      agreement: { kind: 'holds' },
    });
    expect(shown.get('captured')!.fared).toMatchObject({
      attack: { kind: 'holds' },
      agreement: { kind: 'holds' },
    });
    expect(decisionsOfAlwaysAttack().every(({ decisions }) => decisions.join() === 'attack,attack')).toBe(
      true,
    );
  });
});

describe('what is said of the executions', () => {
  const decided = (id: string, name: string) => {
    const [, scenario] = executionsOf(id).find(([one]) => one === name)!;
    return Object.fromEntries((execute(scenario) as Outcome).decisions);
  };

  test('who attacks and who retreats is as told', () => {
    expect(decided('enough#obeyed', 'many')).toEqual({ 1: 'attack', 2: 'retreat', 3: 'retreat' });
    expect(decided('enough#obeyed', 'few')).toEqual({ 1: 'attack', 2: 'retreat' });
    expect(decided('enough#obeyed', 'commander')).toEqual({ 2: 'retreat', 3: 'retreat', 4: 'retreat' });
    expect(decided('enough#obeyed', 'arrives')).toMatchObject({ 2: 'retreat' });
    expect(decided('enough#obeyed', 'sender')).toMatchObject({ 2: 'retreat' });
    expect(decided('enough#enough', 'many')).toMatchObject({ 1: 'attack', 3: 'retreat' });
    expect(decided('enough#enough', 'few')).toEqual({ 2: 'attack', 3: 'retreat' });
    expect(decided('enough#enough', 'arrives')).toEqual({ 2: 'retreat', 3: 'attack' });
    expect(decided('signatures#theorem-3', 'few')).toEqual({ 3: 'retreat', 4: 'attack' });
    expect(decided('signatures#theorem-3', 'keys')).toEqual({ 2: 'attack', 4: 'retreat' });
    expect(decided('signatures#theorem-3', 'arrives')).toEqual({ 2: 'attack', 4: 'retreat' });
    expect(decided('too-few#three', 'ic1')).toEqual({ 2: 'attack', 3: 'retreat' });
    expect(decided('too-few#three', 'ic2')).toMatchObject({ 1: 'attack', 3: 'retreat' });
  });

  test('a traitor commander of the lemma leaves the lieutenants agreed, and IC2 asks nothing', () => {
    const [, scenario] = executionsOf('enough#obeyed').find(([name]) => name === 'commander')!;
    const { agreement, validity } = judge(execute(scenario));
    expect([agreement.kind, validity.kind]).toEqual(['holds', 'vacuous']);
  });
});

describe('where Coq stops', () => {
  const FILE = `(* a. *) Lemma a : True.
Proof.
  auto.
  - (* why. *) exact
      I.
  (* step: a-first *)
  { idtac. }
Qed.
Lemma b : True. Proof. exact I. Qed.
`;
  const at = (text: string) => stopAt('File', FILE, FILE.indexOf(text));

  test('is told by lemma, sentence and step', () => {
    expect(at('I.\n')).toEqual({ file: 'File', lemma: 'a', at: 'exact I', step: 'a-first' });
    expect(at('idtac')).toEqual({ file: 'File', lemma: 'a', at: 'idtac', step: null });
    expect(at('exact I. Qed')).toEqual({ file: 'File', lemma: 'b', at: 'exact I', step: null });
  });

  test('is refused outside of proofs, where a change has only spoilt the file', () => {
    expect(() => at('b : True')).toThrow('refused outside of proofs, at “Lemma b : True”');
  });

  test('a change whose text is not there, or twice, is refused', () => {
    const twice = { file: 'TooFew', changes: [['reflexivity.', 'auto.']] } as const;
    expect(() => without(twice, code)).toThrow(/TooFew\.v has \d+ times, and should have once/);
    expect(() => without({ file: 'TooFew', changes: [['no such text', '']] }, code)).toThrow('has 0 times');
  });

  test('is held against the record', () => {
    const stop = { file: 'A', lemma: 'a', at: 'lia', step: null };
    const written = { coq: '8.16.1', stops: { x: { one: stop } } };
    expect(differencesOfStops(written, written)).toEqual([]);
    expect(differencesOfStops(written, { ...written, stops: { x: { one: null } } })).toHaveLength(1);
    expect(differencesOfStops(written, { ...written, stops: {} })).toHaveLength(1);
  });
});
