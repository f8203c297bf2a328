/** All that exercises on least and greatest numbers have to say. */
import type { Each } from './each.ts';
import type { Subquestion } from './smallest-sample.ts';
import type { Army, Condition, Search, Setting } from './smallest-model.ts';
import type { Silence } from './smallest-silent.ts';

/** Which number is meant, and under which settings. */
export type About = Readonly<Setting & { army: Army; condition: Condition; part: number }>;

/** A question for one number: what is given, and how it is asked for. */
type Sought = Readonly<
  Pick<Search, 'army' | 'condition' | 'extreme' | 'n' | 'm' | 'f' | 'traitors'> &
    Pick<Subquestion, 'as' | 'have'>
>;
/** How many strategies a verdict covers: the number where it is short, and how many digits it has. */
type Covered = Readonly<{ strategies: string | null; digits: number }>;

/** Why nothing breaks it: by which statement of the book; where none applies, by the check alone. */
export type Holds = Readonly<{ by: 'lemma' | 'theorem' | 'signatures' | 'check' }>;
/** Why it is broken: what is too small for so many traitors; and the lies, as the notation has them, where they are few. */
export type Broken = Readonly<{
  lacks: 'generals' | 'rounds';
  lies: number;
  told: readonly string[];
  /** Whether there is an execution that has them all. */
  open: boolean;
}>;
/** How many lie, and how many more may fall silent. */
type Faulty = Readonly<{ liars: number; silent: number }>;

export type SmallestSaid =
  | Each<'question-generals' | 'question-levels' | 'question-traitors' | 'question-placed', Sought>
  | {
      readonly say: 'question-both';
      readonly army: Army;
      readonly traitors: number;
      readonly silent: number;
      readonly generalsAs: Subquestion['as'];
      readonly levelsAs: Subquestion['as'];
      readonly have: number | null;
    }
  | Each<
      'question-named',
      Faulty & { army: Army; generalsAs: Subquestion['as']; levelsAs: Subquestion['as']; have: number | null }
    >
  | {
      readonly say: 'question-range';
      readonly condition: Condition;
      readonly n: number;
      readonly f: number;
      readonly as: Subquestion['as'];
    }
  | { readonly say: 'right'; readonly numbers: readonly number[] }
  | Each<'broken', About & { told: number; lies: number }>
  /** A better number stands, too: one smaller where the least is asked for, one larger where the most is. */
  | Each<'not-least' | 'not-most', { part: number; told: number }>
  | {
      readonly say: 'outside';
      readonly finds: Search['finds'];
      readonly told: number;
      readonly least: number;
      readonly most: number;
    }
  | { readonly say: 'unreadable'; readonly numbers: number }
  | Each<'silenced', About & { told: number; way: Silence }>
  | Each<'stands', About & Covered & Holds>
  | Each<'stands-placed', About & { loyalCommander: boolean; traitors: number }>
  | Each<'broken-beyond', About & Broken>
  | Each<'silenced-beyond', About & { way: Silence }>
  /** That no protocol of any kind does it; with oral messages. */
  | Each<'no-protocol', { f: number; few: number; loyal: boolean }>
  /** That there are no fewer because of what is to be agreed on. */
  | Each<'two-loyal', { f: number; n: number }>
  /** What silence costs where it is not counted as retreat. */
  | Each<'silence-noted', Faulty & { enough: number; named: number }>
  | Each<
      'hint-oral' | 'hint-signed' | 'hint-levels' | 'hint-silent' | 'hint-placed' | 'hint-validity',
      object
    >
  | { readonly say: 'hint-edge'; readonly least: number; readonly finds: Search['finds'] };
