/** What a figure shows of an execution, of whatever kind. */
import type { Verdicts } from '../../src/core/conditions.ts';
import type { Execution } from '../../src/core/execution.ts';
import type { General, Round } from '../../src/core/model.ts';
import type { Kind, Scenario } from '../../src/scenario/scenario.ts';
import type { FigureWords } from '../../src/words/figure.ts';
import type { Voice } from '../../src/words/voice.ts';
import type { TwoGeneralsScene } from './two-generals-scene.ts';
import type { Chosen } from './figure-state.ts';
import type { KingScene } from './king-scene.ts';
import type { OralScene } from './oral-scene.ts';
import type { SceneGeneral } from './relayed-scene.ts';
import type { SignedScene } from './signed-scene.ts';
import type { VerdictRow } from './verdict-rows.ts';

/** The scenes of the kinds that can be drawn. */
export type Scene = OralScene | SignedScene | TwoGeneralsScene | KingScene;

/** The scene of a kind; a kind that is not listed above has none, and can't be drawn. */
export type SceneOf<K extends Kind> = Extract<Scene, { readonly kind: K }>;

/** What the scenes of all kinds have. */
export interface AnyScene {
  readonly kind: string;
  readonly scenario: Scenario;
  readonly execution: Execution<unknown>;
  readonly cast: Voice;
  readonly eyes: General | null;
  readonly round: Round;
  readonly last: Round;
  readonly generals: readonly SceneGeneral[];
  /** Null before the last round, and from one general's place. */
  readonly verdicts: Verdicts | null;
  /** How its kind is put into words. */
  readonly says: Says<AnyScene>;
}

/** How a kind of scenario is put into words; each is told the scene, which may have something left out by now. */
export interface Says<Shown> {
  /** What sets it apart from the one beside it. */
  title(scene: Shown, world: string, strings: FigureWords): string;
  /** What is to be seen, for those who hear it. */
  summary(scene: Shown, strings: FigureWords): string;
  /** The conditions that its kind is judged by. */
  verdicts(scene: Shown, strings: FigureWords): readonly VerdictRow[];
  /** What its plan promises for so many generals and traitors; '' where there is nothing to say. */
  promise(scene: Shown, strings: FigureWords): string;
  /** The messages that are open for reading; '' where there are none. */
  chosen(scene: Shown, chosen: Chosen, strings: FigureWords): string;
  /** A lie that was just told, where its kind's lies say more or less than who told whom what along which path. */
  told?(scene: Shown, lie: unknown, strings: FigureWords): string;
}

/** A condition before the last round, and from one general's place. */
export function unseen({ eyes, cast }: AnyScene, strings: FigureWords): Omit<VerdictRow, 'name' | 'long'> {
  const { verdict } = strings;
  return eyes === null
    ? { state: 'hidden', word: verdict.early, why: verdict.earlyWhy }
    : { state: 'hidden', word: verdict.hidden, why: verdict.hiddenWhy(eyes, cast) };
}
