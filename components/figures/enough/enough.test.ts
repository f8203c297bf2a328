import { describe, expect, test } from 'vitest';
import { judge } from '../../../src/core/conditions.ts';
import { formatPath, others } from '../../../src/core/paths.ts';
import { voteResults } from '../../../src/core/vote-results.ts';
import { executeOral } from '../../../src/scenario/kinds/om-run.ts';
import { format } from '../../../src/scenario/format.ts';
import { parse } from '../../../src/scenario/parse.ts';
import type { OralScenario } from '../../../src/scenario/scenario.ts';
import { walkWords } from '#words/enough-walks.ts';
import { oralScene } from '../../scenes/oral-scene.ts';
import { costOf, curveOf, fewest, lastingOf, MOST, nearest, PLOTS, POINTS, xOf, yOf } from './cost.ts';
import {
  choiceOf,
  fitting,
  instance,
  loyalPaths,
  OPENING,
  SIZES,
  stepsOf,
  type Choice,
} from './induction.ts';
import {
  below,
  countedFrom,
  isOutvoted,
  isOpen,
  messagesOn,
  moveFor,
  nodeAt,
  openLevels,
  pathTree,
  receiverIn,
  visible,
  voteAt,
  type Unfolded,
} from './path-tree.ts';
import { scenarioOf } from '../../testing/arbitraries.ts';
import { oralNamed } from './testing/named.ts';
import { columnsAt, sayStep } from './Walk.tsx';
import { treeOf } from './walking.ts';
import { allEqual, vectorsOf } from './vectors.ts';

const seven = (changes: Partial<OralScenario> = {}) =>
  oralScene({ ...oralNamed('seven-two-traitors'), ...changes });
const all: Unfolded = { levels: 9, changed: new Map() };

describe('The tree of paths of a receiver', () => {
  test('marks what a traitor commander sent alike, whichever order it was given', () => {
    for (const [one, other] of [
      ['om_n4_m2_oa_t1_1-2r', 'om_n4_m2_or_t1_1-3a_1-4a'],
      ['om_n4_m2_oa_t1_1-3r_1-4r', 'om_n4_m2_or_t1_1-2a'],
    ] as const) {
      const marks = [one, other].map((token) =>
        [2, 3, 4].map((receiver) => nodeAt(pathTree(oralScene(scenarioOf(token)), receiver), [1]).mark),
      );
      expect(marks[0]).toEqual(marks[1]);
      expect(marks[0]!.every((mark) => mark?.kind === 'unlike')).toBe(true);
    }
  });

  test('has every path that does not go through it: 1, 5 and 20 of seven generals', () => {
    const tree = pathTree(seven(), 3);
    const paths = visible(tree, all);
    expect([1, 2, 3].map((length) => paths.filter((path) => path.length === length).length)).toEqual([
      1, 5, 20,
    ]);
    expect(paths.some((path) => path.includes(3))).toBe(false);
    expect(new Set(paths.map(formatPath)).size).toBe(26);
  });

  test('shows what came on each path, and takes the majority of it and of the paths below', () => {
    const scene = seven();
    for (const receiver of [2, 3, 4, 6, 7]) {
      const tree = pathTree(scene, receiver);
      for (const path of visible(tree, all)) {
        const node = nodeAt(tree, path);
        expect(node.traitor).toBe([1, 5].includes(path.at(-1)!));
        if (path.length === 3) {
          expect(node.taken).toBeNull();
          continue;
        }
        const inside = below(tree, path).map((child) => nodeAt(tree, child));
        const values = [node.said, ...inside.map(({ taken, said }) => taken ?? said)];
        const attacks = values.filter((value) => value === 'attack').length;
        expect(node.taken).toBe(2 * attacks > values.length ? 'attack' : 'retreat');
        expect(voteAt(tree, path)).toEqual({
          ballots: values,
          attacks,
          values: values.length,
          order: node.taken,
        });
      }
      expect(nodeAt(tree, [1]).taken).toBe(scene.execution.decisions.get(receiver));
    }
  });

  test('shows no message before its round, and no vote before the last', () => {
    const tree = pathTree(seven({ round: 2 }), 2);
    expect(nodeAt(tree, [1, 3])).toMatchObject({ said: 'retreat', taken: null });
    expect(nodeAt(tree, [1, 3, 5])).toMatchObject({ said: 'later', mark: null });
    const silent = pathTree(oralScene(oralNamed('four-silent')), 2);
    expect(nodeAt(silent, [1, 4])).toMatchObject({
      said: 'nothing',
      mark: { kind: 'withheld' },
      traitor: true,
    });
  });

  test('from one general’s place has its own messages only, and calls nobody a traitor or a liar', () => {
    const scene = seven({ eyes: 4 });
    const tree = pathTree(scene, 4);
    for (const path of visible(tree, all)) {
      expect(nodeAt(tree, path)).toMatchObject({ mark: null, traitor: false });
      expect(messagesOn(scene, path).map(({ message }) => message.to)).toEqual([4]);
    }
    expect(receiverIn(scene, 2)).toBe(4);
    expect(receiverIn(seven({ eyes: 1 }), null)).toBeNull();
  });

  test('is that of one who disobeys or of the first loyal lieutenant, unless the reader asks for another', () => {
    expect(receiverIn(oralScene(oralNamed('om_n4_m1_oa_t2')), null)).toBe(3);
    expect(receiverIn(oralScene(oralNamed('four-two-lies')), null)).toBe(3);
    expect(receiverIn(oralScene(oralNamed('four-two-lies')), 2)).toBe(2);
    expect(receiverIn(seven(), 7)).toBe(7);
    expect(receiverIn(oralScene(oralNamed('om_n4_m1_oa')), 7)).toBe(2);
    expect(receiverIn(oralScene(oralNamed('om_n3_m1_oa_t2.3')), null)).toBe(2);
  });

  test('opens as many levels by itself as are readable at once', () => {
    expect([openLevels(4, 1), openLevels(7, 2), openLevels(10, 2), openLevels(10, 3)]).toEqual([2, 3, 3, 3]);
    expect([openLevels(3, 0), openLevels(16, 2)]).toEqual([1, 2]);
  });
});

test('The walk of the theorem speaks of the loyal lieutenants’ votes, then of the traitor’s, then of all', () => {
  const columns = (token: string) =>
    [0, 1, 2, 3, 9].map((at) => columnsAt(scenarioOf(token), { at, lit: new Set() }));
  const all = [2, 3, 4, 5, 6, 7];
  expect(columns('om_n7_m2_oa_t1.7_ssplit')).toEqual([null, [2, 3, 4, 5, 6], [7], all, all]);
  expect(columns('om_n7_m2_oa_t6.7_ssilent')).toEqual([null, null, null, null, null]);
});

describe('Counting the votes', () => {
  const tree = pathTree(seven(), 2);

  test('begins above the last level and ends with the commander’s', () => {
    expect([0, 1, 2].map((counted) => countedFrom(tree, counted))).toEqual([3, 2, 1]);
  });

  test('strikes out what the vote above doesn’t take, and never the outcome', () => {
    expect(isOutvoted(tree, [1])).toBe(false);
    for (const path of visible(tree, all).filter(({ length }) => length > 1)) {
      const { ballots, order } = voteAt(tree, path.slice(0, -1));
      const own = ballots[1 + below(tree, path.slice(0, -1)).findIndex((one) => one.join() === path.join())];
      expect(isOutvoted(tree, path)).toBe(own !== order);
    }
  });
});

describe('Keys in the tree', () => {
  const tree = pathTree(seven(), 2);
  const two: Unfolded = { levels: 2, changed: new Map() };
  const go = (path: readonly number[]) => ({ kind: 'go', path });

  test('move through what is in sight, and stop at both ends', () => {
    expect(moveFor('ArrowDown', tree, two, [1])).toEqual(go([1, 3]));
    expect(moveFor('ArrowDown', tree, two, [1, 3])).toEqual(go([1, 4]));
    expect(moveFor('ArrowUp', tree, two, [1, 4])).toEqual(go([1, 3]));
    expect(moveFor('Home', tree, two, [1, 6])).toEqual(go([1]));
    expect(moveFor('End', tree, two, [1])).toEqual(go([1, 7]));
    expect(moveFor('End', tree, all, [1])).toEqual(go([1, 7, 6]));
    expect(moveFor('ArrowUp', tree, two, [1])).toBeNull();
    expect(moveFor('ArrowDown', tree, two, [1, 7])).toBeNull();
  });

  test('open what is closed and go into what is open; close what is open and go out of what is closed', () => {
    expect(moveFor('ArrowRight', tree, two, [1, 3])).toEqual({ kind: 'fold', path: [1, 3], open: true });
    expect(moveFor('ArrowRight', tree, two, [1])).toEqual(go([1, 3]));
    expect(moveFor('ArrowRight', tree, all, [1, 3, 4])).toBeNull();
    expect(moveFor('ArrowLeft', tree, two, [1, 3])).toEqual(go([1]));
    expect(moveFor('ArrowLeft', tree, two, [1])).toEqual({ kind: 'fold', path: [1], open: false });
    expect(moveFor('ArrowLeft', tree, all, [1, 3, 4])).toEqual(go([1, 3]));
    expect(moveFor('Tab', tree, two, [1])).toBeNull();
    const closed: Unfolded = { levels: 3, changed: new Map([['1', false]]) };
    expect([isOpen(closed, [1]), visible(tree, closed)]).toEqual([false, [[1]]]);
  });
});

describe('The vectors of loyal lieutenants', () => {
  test('are equal under a traitor commander, and end in what each decides', () => {
    for (const name of ['four-commander-lies', 'seven-two-traitors']) {
      const scene = oralScene(oralNamed(name));
      const rows = vectorsOf(scene);
      expect(allEqual(rows)).toBe(true);
      expect(rows.map(({ general }) => general)).toEqual(
        others(scene.scenario.n, [1, ...scene.scenario.traitors]),
      );
      for (const { general, values, majority } of rows) {
        expect(values).toHaveLength(scene.scenario.n - 1);
        expect(majority).toBe(scene.execution.decisions.get(general));
      }
    }
  });

  test('differ where two lies break OM(2) among four, and hold one value in OM(0)', () => {
    expect(vectorsOf(oralScene(oralNamed('four-two-lies')))).toEqual([
      { general: 2, values: ['attack', 'attack', 'retreat'], majority: 'attack' },
      { general: 3, values: ['retreat', 'attack', 'retreat'], majority: 'retreat' },
    ]);
    expect(vectorsOf(oralScene(oralNamed('om_n3_m0_oa_t1_1-2r'))).map(({ values }) => values)).toEqual([
      ['retreat'],
      ['attack'],
    ]);
  });

  test('from one general’s place are its own row', () => {
    expect(vectorsOf(seven({ eyes: 6 })).map(({ general }) => general)).toEqual([6]);
  });
});

/** Every choice that a walk offers. */
const choices: readonly Choice[] = SIZES.generals.flatMap((n) =>
  SIZES.levels.flatMap((m) => [0, 1, 2, 3, 4].map((k) => fitting('lemma', { n, m, k, commander: 'loyal' }))),
);
const theorems: readonly Choice[] = SIZES.generals.flatMap((n) =>
  [1, 2].flatMap((m) =>
    (['loyal', 'traitor'] as const).map((commander) => fitting('theorem', { n, m, k: 0, commander })),
  ),
);
const treeFor = (choice: Choice) => treeOf(oralScene(instance(choice)))!;

describe('The walks through the proofs', () => {
  test('stand on scenarios that a link can carry, with as many traitors as chosen', () => {
    for (const choice of [...choices, ...theorems]) {
      const scenario = instance(choice);
      expect(parse(format(scenario))).toEqual({ kind: 'parsed', scenario });
      expect(choiceOf(scenario)).toEqual(choice);
    }
  });

  test('of the lemma end well exactly where its inequality holds or no vote is taken', () => {
    for (const choice of choices) {
      const { n, m, k } = choice;
      const execution = executeOral(instance(choice));
      const steps = stepsOf('lemma', treeFor(choice));
      const end = steps.at(-1)!;
      expect(end).toMatchObject({ kind: 'end', right: n > 2 * k + m || m === 0, bound: n > 2 * k + m });
      expect(judge(execution).validity.kind).toBe(n > 2 * k + m || m === 0 ? 'holds' : 'violated');
    }
  });

  test('of the lemma have every loyal path right on every level where the inequality holds', () => {
    for (const choice of choices.filter(({ n, m, k }) => n > 2 * k + m)) {
      const tree = treeFor(choice);
      const resultOf = voteResults(tree.scene.execution);
      for (let level = 1; level <= choice.m + 1; level++)
        for (const path of loyalPaths(tree, level)) {
          expect(resultOf(path, tree.receiver)).toBe('attack');
          expect(path.every((general) => !tree.scene.scenario.traitors.includes(general))).toBe(true);
        }
    }
  });

  test('of the lemma lose the votes just above the last level first, one general below the bound', () => {
    for (const choice of choices.filter(({ n, m, k }) => n === 2 * k + m && m > 0)) {
      const levels = stepsOf('lemma', treeFor(choice)).filter((step) => step.kind === 'level');
      const [first] = levels;
      expect(first).toMatchObject({ level: choice.m, values: choice.n - choice.m });
      expect(first!.example).toMatchObject({ rights: choice.n - choice.m - choice.k, taken: 'retreat' });
      expect(levels.every(({ example }) => example?.taken === 'retreat')).toBe(true);
    }
  });

  test('of the theorem have equal rows under a traitor commander wherever n > 3m', () => {
    for (const choice of theorems.filter(({ n, m, commander }) => commander === 'traitor' && n > 3 * m)) {
      const steps = stepsOf('theorem', treeFor(choice));
      expect(steps.map(({ kind }) => kind).filter((kind) => kind !== 'traitor-rows')).toEqual([
        'hypothesis',
        'loyal-rows',
        'together',
      ]);
      expect(steps.at(-1)).toMatchObject({ equal: true });
      expect(judge(executeOral(instance(choice))).agreement.kind).toBe('holds');
    }
  });

  test('of the theorem use the lemma with k = m under a loyal commander', () => {
    for (const choice of theorems.filter(({ commander }) => commander === 'loyal')) {
      const steps = stepsOf('theorem', treeFor(choice));
      expect(steps[0]!.kind).toBe('use-lemma');
      expect(steps.slice(1)).toEqual(stepsOf('lemma', treeFor(choice)).slice(1));
    }
  });

  test('light up paths of the tree, and say every step in sentences with its numbers', () => {
    for (const [proof, list] of [
      ['lemma', choices],
      ['theorem', theorems],
    ] as const) {
      for (const choice of list) {
        const tree = treeFor(choice);
        const known = new Set(visible(tree, all).map(formatPath));
        for (const step of stepsOf(proof, tree)) {
          expect(step.lit.every((path) => known.has(formatPath(path)))).toBe(true);
          expect(sayStep(step, tree)).toMatch(/^[A-Z].*\.$/);
        }
      }
    }
    const said = (choice: Choice) =>
      stepsOf('lemma', treeFor(choice)).map((step) => sayStep(step, treeFor(choice)));
    expect(said(OPENING.lemma)[2]).toBe(
      'Level 2: a vote has 5 values, and at most k = 2 of them come from traitors. The loyal ones outvote them if 5 > 2k: 5 > 4. General 2, path 1.3: 3 of 5 say attack, so it takes attack.',
    );
    expect(said({ ...OPENING.lemma, n: 6 })[2]).toContain(
      '4 ≤ 4. General 2, path 1.3: 2 of 4 say attack, so it takes retreat.',
    );
    // above a lost vote the loyal are many enough, and have nothing right to say
    expect(said({ ...OPENING.lemma, n: 6 })[3]).toContain(
      '5 > 4. But the votes below it are lost. General 2, path 1: 1 of 5 say attack, so it takes retreat.',
    );
  });

  test('of the theorem promise nothing where the inequality they rest on fails', () => {
    for (const choice of theorems) {
      const tree = treeFor(choice);
      const [first] = stepsOf('theorem', tree);
      const { n, m, commander } = choice;
      const applies = commander === 'loyal' ? n > 3 * m : n - 1 > 3 * (m - 1);
      expect(sayStep(first!, tree).includes('not enough')).toBe(!applies);
    }
  });

  test('of the theorem never say of a link that it has fewer traitors than it has', () => {
    const said = (token: string): readonly string[] => {
      const tree = treeOf(oralScene(scenarioOf(token)))!;
      return stepsOf('theorem', tree).map((step) => sayStep(step, tree));
    };
    for (const [n, m] of [
      [4, 1],
      [5, 1],
      [5, 2],
      [6, 2],
    ] as const)
      for (let f = 1; f < n - 1; f++) {
        const traitors = Array.from({ length: f }, (_, i) => i + 1).join('.');
        const [first] = said(`om_n${n}_m${m}_oa_t${traitors}`);
        const told = Number(/(\d+) (?:is a traitor|are traitors)/.exec(first!)![1]);
        expect(told, first).toBeGreaterThanOrEqual(f - 1);
        expect(first!.includes('then not promised'), first).toBe(f > m || n - 1 <= 3 * (m - 1));
      }
    expect(said('om_n5_m1_oa_t4.5')[0]).toMatch(/^The commander is loyal\. .* here are 2\./);
    expect(said('om_n4_m0_oa_t1')).toEqual([walkWords.walk.noReports]);
  });

  test('of the lemma blame no silence where the traitors speak', () => {
    const tree = treeOf(oralScene(scenarioOf('om_n6_m2_oa_t5.6_sflip')))!;
    const steps = stepsOf('lemma', tree).map((step) => sayStep(step, tree));
    expect(steps.at(-1)).toContain('what the traitors do here is enough to break IC2.');
  });

  test('of the lemma say of a link with a traitor commander that it is not the lemma’s', () => {
    const tree = treeFor(OPENING.theorem);
    expect(stepsOf('lemma', tree).map((step) => sayStep(step, tree))).toEqual([walkWords.walk.foreign]);
  });
});

describe('The cost', () => {
  test('is exact: every number is below 2⁵³ and is what whole numbers of any size give', () => {
    for (let f = 1; f <= MOST.traitors; f++) {
      for (const { n, messages, last, factors } of curveOf(f)) {
        let [product, total] = [1n, 0n];
        for (let r = 1n; r <= BigInt(f + 1); r++) total += product *= BigInt(n) - r;
        expect([BigInt(messages), BigInt(last)]).toEqual([total, product]);
        expect(messages).toBeLessThan(Number.MAX_SAFE_INTEGER);
        expect(factors.reduce((a, b) => a * b, 1)).toBe(last);
      }
    }
    expect(costOf(fewest(1), 1)).toMatchObject({ messages: 9, last: 6, factors: [3, 2] });
  });

  test.each(Object.values(PLOTS))(
    'is drawn inside the plot, further right for more generals and higher for more messages',
    (plot) => {
      const curves = Array.from({ length: MOST.traitors }, (_, i) => curveOf(i + 1));
      for (const points of curves) {
        const xs = points.map(({ n }) => xOf(plot, n));
        const ys = points.map(({ messages }) => yOf(plot, messages));
        expect(xs).toEqual([...xs].sort((a, b) => a - b));
        expect(ys).toEqual([...ys].sort((a, b) => b - a));
        expect(Math.min(...xs)).toBeGreaterThanOrEqual(plot.left);
        expect(Math.min(...ys)).toBeGreaterThanOrEqual(plot.top);
        expect(Math.max(...xs)).toBeLessThanOrEqual(plot.right);
        expect(Math.max(...ys)).toBeLessThanOrEqual(plot.bottom);
      }
    },
  );

  test.each(Object.values(PLOTS))(
    'is taken hold of at the point that is pressed, whichever was held',
    (plot) => {
      POINTS.forEach(({ n, messages }, at) => {
        for (const held of [0, 40, POINTS.length - 1])
          expect(nearest(plot, xOf(plot, n), yOf(plot, messages), held)).toBe(at);
      });
    },
  );

  test('stays on the curve that is held until another is much nearer, and within the plot', () => {
    const plot = PLOTS.wide;
    const [lower, upper] = [costOf(31, 1), costOf(31, 2)].map(({ messages }) => yOf(plot, messages));
    const middle = (lower! + upper!) / 2;
    const at = (f: number): number => POINTS.findIndex((point) => point.f === f && point.n === 31);
    expect(nearest(plot, plot.right, middle - 1, at(1))).toBe(at(1));
    expect(nearest(plot, plot.right, middle + 1, at(2))).toBe(at(2));
    expect(nearest(plot, 9999, -50, 0)).toBe(POINTS.length - 1);
    expect(nearest(plot, -9, 9999, 30)).toBe(0);
  });

  test('is told in time: from a blink to longer than there has been writing', () => {
    expect([1, 2, 3, 4, 10].map((f) => lastingOf(costOf(fewest(f), f).messages))).toEqual([
      { count: 0.009, unit: 'seconds' },
      { count: 0.16, unit: 'seconds' },
      { count: 3.6, unit: 'seconds' },
      { count: 110, unit: 'seconds' },
      { count: 73_000, unit: 'years' },
    ]);
  });
});
