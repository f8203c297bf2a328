/**
 * The two proofs, step by step, on one execution of OM(m). A step says which paths of the tree it speaks of; what it
 * claims of them is compared with what the execution really gives.
 */
import type { General, Order, Path } from '../../../src/core/model.ts';
import { formatPath, others } from '../../../src/core/paths.ts';
import type { OralScenario } from '../../../src/scenario/scenario.ts';
import { below, voteAt, type PathTree } from './path-tree.ts';
import { allEqual, vectorsOf } from './vectors.ts';

export type Proof = 'lemma' | 'theorem';

/** How many generals and levels the walks have room for. */
export const SIZES = { generals: [3, 4, 5, 6, 7, 8, 9, 10], levels: [0, 1, 2] } as const;

export interface Choice {
  readonly n: number;
  readonly m: number;
  /** How many traitors. */
  readonly k: number;
  readonly commander: 'loyal' | 'traitor';
}

/** The choice as near to the wished one as there is: some lieutenant must be loyal, and m is at most n − 2. */
export function fitting(proof: Proof, { n, m, k, commander }: Choice): Choice {
  const levels = Math.min(m, n - 2);
  if (proof === 'lemma') return { n, m: levels, k: Math.min(k, n - 2), commander: 'loyal' };
  const most = Math.min(Math.max(1, levels), n - 2);
  return { n, m: most, k: most, commander };
}

/** What each walk opens with. */
export const OPENING: Record<Proof, Choice> = {
  lemma: { n: 7, m: 2, k: 2, commander: 'loyal' },
  theorem: { n: 7, m: 2, k: 2, commander: 'traitor' },
};

/**
 * The execution of a choice. Under a loyal commander the traitors say nothing, which is enough to break IC2 wherever the
 * lemma's inequality fails; a traitor commander and its friends tell every general something else.
 */
export function instance({ n, m, k, commander }: Choice): OralScenario {
  const last = others(n, [1]);
  const traitors =
    commander === 'loyal' ? last.slice(last.length - k) : [1, ...last.slice(last.length - k + 1)];
  return {
    ...{ kind: 'om', n, m, order: 'attack', traitors, lies: [] },
    strategy: commander === 'loyal' ? 'silent' : 'split',
    ...{ eyes: null, round: m + 1, cast: 'generals' },
  };
}

export const choiceOf = ({ n, m, traitors }: OralScenario): Choice => ({
  n,
  m,
  k: traitors.length,
  commander: traitors.includes(1) ? 'traitor' : 'loyal',
});

export type Step = { readonly lit: readonly Path[] } & (
  | { readonly kind: 'start' | 'foreign' | 'use-lemma' | 'hypothesis' | 'no-reports' }
  /** OM(0): no vote. `right`: all these paths bring the order. */
  | { readonly kind: 'base'; readonly right: boolean }
  /** The votes at the loyal paths of a level, the first of them in numbers; null where there is no such path. */
  | {
      readonly kind: 'level';
      readonly level: number;
      readonly values: number;
      readonly example: { readonly path: Path; readonly rights: number; readonly taken: Order } | null;
    }
  | { readonly kind: 'end'; readonly right: boolean; readonly bound: boolean }
  | { readonly kind: 'loyal-rows' | 'traitor-rows'; readonly from: readonly General[] }
  | { readonly kind: 'together'; readonly equal: boolean; readonly order: Order | null }
);

/** The steps of a proof on the execution that the tree shows. */
export function stepsOf(proof: Proof, tree: PathTree): readonly Step[] {
  const { scenario } = tree.scene;
  const loyal = !scenario.traitors.includes(1);
  if (proof === 'lemma') {
    return loyal ? [{ kind: 'start', lit: [[1]] }, ...lemmaSteps(tree)] : [{ kind: 'foreign', lit: [] }];
  }
  if (loyal) return [{ kind: 'use-lemma', lit: [[1]] }, ...lemmaSteps(tree)];
  return scenario.m === 0 ? [{ kind: 'no-reports', lit: [] }] : vectorSteps(tree);
}

/** From the leaves up: OM(0), then the votes level by level, along paths on which everybody is loyal. */
function lemmaSteps(tree: PathTree): readonly Step[] {
  const { n, m, order, traitors } = tree.scene.scenario;
  const base = loyalPaths(tree, m + 1);
  const { resultOf, receiver } = tree;
  const votes = Array.from({ length: m }, (_, i) => m - i).map((level): Step => {
    const lit = loyalPaths(tree, level);
    return { kind: 'level', level, lit, values: n - level, example: exampleIn(tree, lit[0]) };
  });
  return [
    { kind: 'base', lit: base, right: base.every((path) => resultOf(path, receiver) === order) },
    ...votes,
    {
      kind: 'end',
      lit: [[1]],
      right: vectorsOf(tree.scene).every(({ majority }) => majority === order),
      bound: n > 2 * traitors.length + m,
    },
  ];
}

function exampleIn(tree: PathTree, path: Path | undefined) {
  if (!path) return null;
  const { attacks, values, order: taken } = voteAt(tree, path);
  const rights = tree.scene.scenario.order === 'attack' ? attacks : values - attacks;
  return { path, rights, taken };
}

/** The paths of this length to the receiver on which everybody is loyal. */
export function loyalPaths(tree: PathTree, length: number): readonly Path[] {
  const { traitors } = tree.scene.scenario;
  let paths: readonly Path[] = [[1]];
  for (let level = 2; level <= length; level++) {
    paths = paths.flatMap((path) => below(tree, path)).filter((path) => !traitors.includes(path.at(-1)!));
  }
  return paths;
}

/** The case of a traitor commander: every lieutenant's OM(m − 1) gives all loyal ones the same, so their rows are equal. */
function vectorSteps(tree: PathTree): readonly Step[] {
  const { scene, receiver } = tree;
  const { n, traitors } = scene.scenario;
  const lieutenants = others(n, [1]);
  const rows = (kind: 'loyal-rows' | 'traitor-rows'): readonly Step[] => {
    const from = lieutenants.filter((general) => traitors.includes(general) === (kind === 'traitor-rows'));
    const lit = from.filter((general) => general !== receiver).map((general) => [1, general]);
    return from.length === 0 ? [] : [{ kind, from, lit }];
  };
  const vectors = vectorsOf(scene);
  const orders = new Set(vectors.map(({ majority }) => majority));
  return [
    { kind: 'hypothesis', lit: [[1]] },
    ...rows('loyal-rows'),
    ...rows('traitor-rows'),
    {
      kind: 'together',
      lit: [[1], ...below(tree, [1])],
      equal: allEqual(vectors),
      order: orders.size === 1 ? [...orders][0]! : null,
    },
  ];
}

export const keysOf = (paths: readonly Path[]): ReadonlySet<string> => new Set(paths.map(formatPath));
