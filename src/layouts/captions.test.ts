/**
 * Captions of figures that show an execution, sentence by sentence, against the core: each is a claim that stands here or in
 * its lecture's own test, and both compute it of the execution that the figure is printed with.
 */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { isTraitors } from '../../components/drawings/bundle.ts';
import { inSquares } from '../../components/drawings/squares/in-squares.ts';
import { squaresOf } from '../../components/drawings/squares/letters.ts';
import { isOutvoted, pathTree, receiverIn } from '../../components/figures/enough/path-tree.ts';
import { vectorsOf } from '../../components/figures/enough/vectors.ts';
import { oralScene } from '../../components/scenes/oral-scene.ts';
import { signedScene } from '../../components/scenes/signed-scene.ts';
import { worldsNamed } from '../../components/scenes/worlds.ts';
import { judge } from '../core/conditions.ts';
import { pathsOfLength } from '../core/paths.ts';
import { indistinguishable, viewOf } from '../core/views.ts';
import { scenarioNamed } from '../scenario/catalogue.ts';
import { execute } from '../scenario/execute-any.ts';
import { recordOf } from '../scenario/record.ts';
import type { OralScenario, Scenario } from '../scenario/scenario.ts';
import { captionsOf, lectureSources, type Tag } from './testing/source.ts';
import { WRAPPERS } from './testing/wrappers.ts';

/** Wrappers that show executions and whose caption holds for whatever they show. */
const ANY = ['Induction', 'FindAttack', 'HowMany', 'ChainProof', 'Twin'];
/** All others that show executions: their captions speak of those that they are placed with. */
const SPEAKING = WRAPPERS.filter(({ name, shows }) => shows && !ANY.includes(name)).map(({ name }) => name);

const FIGURES = lectureSources('en').flatMap((source) =>
  [...captionsOf(source)].map(([id, sentences]) => ({
    ...{ id, sentences, slug: source.head.slug },
    tag: source.tags.find(({ properties }) => properties['id'] === id)!,
  })),
);

/** The executions that a figure is printed with. */
function worldsOf({ name, properties: { scenario, scenarios } }: Tag): readonly Scenario[] {
  if (name === 'AmbiguousView') return worldsNamed('two-lies commander-lies');
  return name === 'OneRoundMore' ? [scenarioNamed('sm_n4_m1_oa_t1.2')] : worldsNamed(scenarios ?? scenario!);
}

interface Printed {
  readonly worlds: readonly Scenario[];
  readonly executions: readonly ReturnType<typeof execute>[];
  readonly scene: () => ReturnType<typeof oralScene>;
}

const traitorsIn = (scenario: Scenario): readonly number[] =>
  scenario.kind === '2g' ? [] : scenario.traitors;
const decidedIn = ({ decisions }: ReturnType<typeof execute>): string =>
  [...decisions].map(([general, order]) => `${general} ${order}`).join(', ');
/** What a general was told: in which round, on which path, and what. */
const told = (execution: ReturnType<typeof execute>, general: number): readonly string[] =>
  viewOf(execution, general).received.map((seen) => [seen['round'], seen['path'], seen['order']].join(' '));
const alike = ([a, b]: Printed['executions'], general: number): boolean => indistinguishable(a!, b!, general);

const broken = (execution: Printed['executions'][number]): boolean => {
  const { agreement, validity } = judge(execution);
  return [agreement.kind, validity.kind].includes('violated');
};

type Claims = Readonly<Record<string, Readonly<Record<string, (printed: Printed) => void>>>>;

/** What captions claim, by figure and sentence, as far as no lecture's test computes it. */
const CLAIMS: Claims = {
  'ambiguous-view': {
    'The two messages on general 3’s table.': ({ executions }) => {
      expect(told(executions[0]!, 3)).toEqual(['1 1 attack', '2 1.2 retreat']);
    },
    'Say who lied.': ({ worlds, executions }) => {
      expect(worlds.map(traitorsIn).map(([traitor]) => traitor)).toEqual([2, 1]);
      expect(executions.length).toBe(2);
    },
    'Then see the worlds in which general 3 gets exactly these two.': ({ worlds, executions }) => {
      expect([alike(executions, 3), ...worlds.map(traitorsIn)]).toEqual([true, [2], [1]]);
    },
  },
  'obey-the-commander': {
    'Obeying the commander, and no more.': ({ worlds }) => {
      expect(worlds[0]).toMatchObject({ kind: 'om', m: 0 });
    },
  },
  mirror: {
    'Two worlds that general 2 can’t tell apart.': ({ executions }) => {
      expect(alike(executions, 2)).toBe(true);
    },
    'World A′ and world B, compared for general 2.': ({ executions }) => {
      expect(alike(executions, 2)).toBe(true);
    },
  },
  three: {
    'Among three, one lie is enough.': ({ worlds, executions }) => {
      expect(worlds[0]).toMatchObject({ n: 3, lies: [{}] });
      expect(broken(executions[0]!)).toBe(true);
    },
  },
  four: {
    'The letters ringed in violet are the traitor’s.': ({ worlds, scene }) => {
      expect(traitorsIn(worlds[0]!)).toEqual([2]);
      const own = scene().bundles.filter((bundle) => isTraitors(scene(), bundle));
      expect(own.map(({ from, to }) => [from, to])).toEqual([
        [2, 3],
        [2, 4],
      ]);
    },
  },
  'four-lieutenant-lies': {
    'With one general more, the lie is outvoted.': ({ worlds, executions }) => {
      expect(worlds[0]).toMatchObject({ n: 4, traitors: [4] });
      expect(broken(executions[0]!)).toBe(false);
    },
  },
  'four-lieutenant': {
    'Below the map stands what each loyal lieutenant votes on: its own order, and a report from each of the other two.':
      ({ scene }) => {
        expect(vectorsOf(scene()).map(({ values }) => values.length)).toEqual([3, 3]);
      },
  },
  tree: {
    'A path shows what its last general told general 2; behind the double arrow stands what general 2 takes there, by majority of that value and of the paths below.':
      ({ scene }) => {
        expect(receiverIn(scene(), null)).toBe(2);
      },
    'What is struck through is outvoted there.': ({ scene }) => {
      const tree = pathTree(scene(), 2);
      const lost = pathsOfLength(7, 3).filter((path) => !path.includes(2) && isOutvoted(tree, path));
      expect(lost.map((path) => path.join('.'))).toEqual(['1.3.5', '1.5.3', '1.5.7', '1.7.5']);
      expect([3, 4, 5, 6, 7].filter((from) => isOutvoted(tree, [1, from]))).toEqual([3, 7]);
    },
    'Choose a path to read its messages, and the vote that it feeds.': ({ worlds }) => {
      expect((worlds[0] as OralScenario).m).toBeGreaterThan(0);
    },
  },
  seven: {
    'A row of a square is what one hand brought, the hatched row what traitor 5 did.': ({ scene }) => {
      expect(inSquares(scene())).toBe(true);
      const squares = squaresOf(scene());
      const traitors = scene().generals.flatMap((one) => (one.standing === 'traitor' ? [one.number] : []));
      expect(traitors).toEqual([1, 5]);
      for (const { letters } of squares)
        for (const { hand, seen } of letters) expect(seen.message.from).toBe(hand);
    },
    'A column is one vote, and below the line stands its result.': ({ scene }) => {
      const vectors = vectorsOf(scene());
      for (const { general, values, majority } of vectors)
        expect(squaresOf(scene())[general - 2]!.votes).toEqual({ results: values, decision: majority });
    },
  },
  'more-rounds': {
    'OM(2) among four generals, as it reaches general 3.': ({ worlds, scene }) => {
      expect(worlds[0]).toMatchObject({ kind: 'om', n: 4, m: 2 });
      expect(receiverIn(scene(), null)).toBe(3);
    },
    'The commander and 2 and 3 are loyal.': ({ worlds }) => {
      expect(traitorsIn(worlds[0]!)).toEqual([4]);
    },
  },
  'signed-view': {
    'With signatures, general 3 can tell.': ({ executions }) => {
      expect(alike(executions, 3)).toBe(false);
    },
    'The two worlds with signatures.': ({ worlds, executions }) => {
      expect(worlds.map(({ kind }) => kind)).toEqual(['sm', 'sm']);
      expect(alike(executions, 3)).toBe(false);
    },
  },
  'double-signing': {
    'SM(1) with four generals.': ({ worlds }) => {
      expect(worlds[0]).toMatchObject({ kind: 'sm', n: 4, m: 1 });
    },
  },
  'late-lie': {
    'SM(1), traitors 1 and 2, and as yet nobody has lied.': ({ worlds }) => {
      expect(worlds[0]).toMatchObject({ kind: 'sm', m: 1, traitors: [1, 2], lies: [], strategy: 'truthful' });
    },
    'Their letters are ringed in violet: press one, and it says something else.': ({ worlds }) => {
      const [scenario] = worlds;
      if (scenario?.kind !== 'sm') throw new Error('expected signed messages');
      const scene = signedScene(scenario, recordOf(scenario));
      expect(scene.bundles.filter((bundle) => isTraitors(scene, bundle))).toHaveLength(5);
    },
    'One is enough.': () => {
      const answer = scenarioNamed('one-lie-too-late');
      expect(answer).toMatchObject({ n: 4, m: 1, traitors: [1, 2], lies: [{ path: [1, 2] }] });
      expect(judge(execute(answer)).agreement.kind).toBe('violated');
    },
  },
  'silent-commander': {
    'That is agreement; it isn’t an attack.': ({ executions }) => {
      expect(judge(executions[0]!).agreement).toMatchObject({ kind: 'holds', order: 'retreat' });
    },
  },
  'who-lies': {
    'Everything that the payments service receives, the same on two afternoons.': ({
      worlds,
      executions,
    }) => {
      expect(worlds.map(({ eyes }) => eyes)).toEqual([3, 3]);
      expect(alike(executions, 3)).toBe(true);
    },
    'In one the shop lies, in the other the customer does.': ({ worlds }) => {
      expect(worlds.map(traitorsIn)).toEqual([[2], [1]]);
    },
  },
  'two-stories': {
    'World A: the customer tells the shop to place the order and payments to cancel it, and nobody compares.':
      ({ worlds, executions }) => {
        expect(worlds[0]).toMatchObject({ m: 0, traitors: [1] });
        expect([told(executions[0]!, 2), told(executions[0]!, 3)]).toEqual([['1 1 attack'], ['1 1 retreat']]);
      },
    'World B: the same two stories, and shop and payments tell each other what they heard.': ({
      worlds,
      executions,
    }) => {
      expect(worlds[1]).toMatchObject({ m: 1, traitors: [1] });
      expect([told(executions[1]!, 2), told(executions[1]!, 3)]).toEqual([
        ['1 1 attack', '2 1.3 retreat'],
        ['1 1 retreat', '2 1.2 attack'],
      ]);
    },
  },
  'lost-receipt': {
    'Message 1 asks for the charge, message 2 is the receipt.': ({ executions }) => {
      expect([...executions[0]!.log].map(({ from, to }) => [from, to])).toEqual([
        [1, 2],
        [2, 1],
      ]);
    },
    'The shop, general 1 of Two generals, waits for the receipt; payments charges when it is asked.': ({
      worlds,
    }) => {
      expect(worlds[0]).toMatchObject({ kind: '2g', thresholds: [1, 1], cast: 'shop' });
    },
    'Lose other messages, and try other rules.': ({ worlds }) => {
      expect(worlds[0]).toMatchObject({ lost: [2] });
    },
  },
  retry: {
    'The request whose receipt was lost, and the request that got its receipt.': ({ executions }) => {
      expect(executions.map(({ log }) => [...log].map(({ delivered }) => delivered))).toEqual([
        [true, false],
        [true, true],
      ]);
    },
    'Payments can’t tell one from the other.': ({ executions }) => {
      expect(alike(executions, 2)).toBe(true);
    },
  },
  receipt: {
    'Signed, the two stories are found out.': ({ executions }) => {
      expect(alike(executions, 3)).toBe(false);
    },
    'World A: the shop claims a cancellation and has no signature of the customer to show.': ({
      worlds,
      executions,
    }) => {
      expect(traitorsIn(worlds[0]!)).toEqual([2]);
      expect(viewOf(executions[0]!, 3).received).toMatchObject([
        { path: '1', order: 'attack', accepted: true },
        { path: '1.2', order: 'retreat', accepted: false },
      ]);
    },
    'World B: the customer signed both stories, and now both lie on both tables.': ({
      worlds,
      executions,
    }) => {
      expect(traitorsIn(worlds[1]!)).toEqual([1]);
      for (const general of [2, 3]) {
        const { received } = viewOf(executions[1]!, general);
        expect(received.map((seen) => seen['accepted'])).toEqual([true, true]);
        expect(new Set(received.map((seen) => seen['order']))).toEqual(new Set(['attack', 'retreat']));
      }
    },
  },
  'one-more': {
    'Change the numbers and find the messenger that divides them now.': ({ executions }) => {
      expect(decidedIn(executions[0]!)).toBe('1 attack, 2 retreat');
    },
  },
  neighbours: {
    'One messenger apart, and 1 can’t tell.': ({ worlds, executions }) => {
      expect(worlds.map((world) => (world.kind === '2g' ? world.lost : null))).toEqual([[4], [3]]);
      expect(alike(executions, 1)).toBe(true);
    },
    'General 1 sends messenger 3 and hears nothing more, whether that messenger is captured or the answer to it.':
      ({ worlds, executions }) => {
        expect(worlds.map((world) => world.kind === '2g' && world.lost)).toEqual([[4], [3]]);
        for (const { log } of executions) {
          expect([...log].find(({ round }) => round === 3)?.from).toBe(1);
          expect([...log].filter(({ to, round, delivered }) => to === 1 && round > 3 && delivered)).toEqual(
            [],
          );
        }
        expect(alike(executions, 1)).toBe(true);
      },
  },
};

/** A lecture's test has the sentence among what its lecture says, and computes it. */
const LECTURE_TESTS = new Map(
  [...new Set(FIGURES.map(({ slug }) => slug))].map((slug) => {
    const text = readFileSync(new URL(`${slug}.test.ts`, import.meta.url), 'utf8');
    return [slug, text] as const;
  }),
);

const speaking = FIGURES.filter(({ tag }) => SPEAKING.includes(tag.name));

describe.each(speaking.map((figure) => [figure.id, figure] as const))('The caption of %s', (id, figure) => {
  const claims = CLAIMS[id] ?? {};

  test('claims nothing that isn’t computed', () => {
    const free = figure.sentences.filter(
      (sentence) =>
        // a question claims nothing
        !sentence.endsWith('?') &&
        !(sentence in claims) &&
        !LECTURE_TESTS.get(figure.slug)!.includes(sentence),
    );
    expect(free, `sentences that neither CLAIMS here nor ${figure.slug}.test.ts computes`).toEqual([]);
  });

  // else its lecture's own test has all of them
  if (!(id in CLAIMS)) return;
  test('is so of what the figure is printed with', () => {
    const worlds = worldsOf(figure.tag);
    const printed: Printed = {
      ...{ worlds, executions: worlds.map((world) => execute(world)) },
      scene: () => oralScene(worlds[0] as OralScenario),
    };
    for (const [sentence, check] of Object.entries(claims)) {
      expect(figure.sentences).toContain(sentence);
      check(printed);
    }
  });
});

test('A caption that holds for whatever its figure shows says of nobody what it does there', () => {
  expect(ANY.filter((name) => !WRAPPERS.some((one) => one.name === name && one.shows))).toEqual([]);
  const any = FIGURES.filter(({ tag }) => ANY.includes(tag.name));
  expect(any.length).toBeGreaterThan(ANY.length - 1);
  for (const { id, sentences } of any)
    for (const sentence of sentences)
      expect(`${id}: ${sentence}`).not.toMatch(
        /\b(?:traitors? \d|generals? \d (?!can tell)|messengers? \d|IC[12]\b|\d (?:attacks|retreats|says|tells|sends))/i,
      );
});

test('Every caption of a figure that shows executions is looked at', () => {
  expect(speaking.length).toBeGreaterThan(20);
  expect(Object.keys(CLAIMS).filter((id) => !speaking.some((figure) => figure.id === id))).toEqual([]);
});
