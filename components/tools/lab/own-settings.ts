/** What the settings of one kind of scenario are given. */
import type { LabWords } from '#words/lab.ts';
import type { FigureWords } from '../../../src/words/figure.ts';
import type { Action, Worlds } from '../../scenes/figure-state.ts';

export type Strings = FigureWords & LabWords;

/** @typeParam S the scenario */
export interface OwnProps<S> {
  readonly scenario: S;
  readonly worlds: Worlds;
  readonly world: number;
  readonly strings: Strings;
  dispatch(action: Action): void;
}
