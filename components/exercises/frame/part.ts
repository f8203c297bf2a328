/** What the frame of an exercise needs of a kind in the browser. Every kind has one such part, in `part.ts` of its folder. */
import type { ComponentType } from 'preact';
import type { Exercise } from '../../../src/exercises/exercise.ts';
import type { ExerciseKind, Means, Said } from '../../../src/exercises/kind.ts';
import type { Scenario, SignedScenario } from '../../../src/scenario/scenario.ts';
import type { SignedRecord } from '../../../src/scenario/recorded.ts';
import type { Wording } from '../../../src/words/exercises/wording.ts';
import type { Drawings } from '../../drawings/drawings.ts';

/** What the answer widget of a kind is given. */
export interface AnswerProps<Instance> {
  readonly instance: Instance;
  /** The answer so far, as the kind writes it; null: none, or not a whole one. */
  readonly text: string | null;
  /** Once solved or given up nothing can be changed any more, and what was secret may be shown. */
  readonly locked: boolean;
  onText(text: string | null): void;
}

export interface KindPart<Instance, Answer, S extends Said> {
  readonly Answer: ComponentType<AnswerProps<Instance>>;
  readonly says: Wording<S>;
  /** Which drawings show its executions; what those take is fetched before an instance is shown. */
  readonly drawings: Drawings;
  /** Fetches what generates, marks and explains. */
  load(): Promise<ExerciseKind<Instance, Answer, S>>;
  /** What marking needs from outside, where it needs anything. */
  readonly means?: () => Promise<Means>;
}

/** An exercise as far as the browser needs to know it. */
export type NamedExercise = Pick<Exercise, 'code' | 'level' | 'topic'>;

/** An instance that is ready to be shown. */
export interface Pose<Instance, S extends Said> {
  readonly seed: number;
  readonly instance: Instance;
  readonly question: S;
}

/** What the page of an exercise is given by the server: its first instance, and the records of signed executions in it. */
export interface ExerciseProps<Instance = unknown> {
  readonly exercise: NamedExercise;
  readonly first: Pose<Instance, Said>;
  readonly records: readonly (readonly [SignedScenario, SignedRecord])[];
}

/** The executions that an instance shows from the first. */
export const shownBy = <Instance, Answer, S extends Said>(
  kind: ExerciseKind<Instance, Answer, S>,
  instance: Instance,
): readonly Scenario[] => kind.shows?.(instance) ?? [];

/** Nothing outside is needed by most kinds; one that asks for it all the same has a fault. */
export const NO_MEANS: Means = {
  breakProtocol: () => Promise.reject(new Error('this exercise has no protocol to run')),
};
