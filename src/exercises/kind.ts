/**
 * What a kind of exercise is. One interface for all of them, so that the page, the command line, the assignment and the
 * gradebook need to know none of them by name.
 *
 * An instance is generated from a seed and proved well posed by the core while it is made; an answer is a short text (a
 * scenario wherever the answer is an execution); a mark is found by replay, and every right answer is right. Nothing
 * here has a clock or a memory: the same code, seed and answer are marked alike everywhere and for ever.
 */
import type { Scenario } from '../scenario/scenario.ts';
import type { ReaderKind } from '../sandbox/kinds.ts';
import type { Report } from '../sandbox/report.ts';
import type { Fault } from './fault.ts';
import type { Random } from './random.ts';

export const LEVELS = [1, 2, 3] as const;
export type Level = (typeof LEVELS)[number];

/**
 * The kinds, in the order in which the book brings them. They stand here and not only in the registry, which has the same
 * names: a page that reads codes needs to know them, and not to fetch what generates and marks all of them.
 */
export const KIND_NAMES = [
  /** What does this general decide? */
  'predict',
  /** Be the traitor: break it, within the fewest lies, or say that nobody can. */
  'traitor',
  /** Build the execution that this general can't tell from the one given. */
  'twin',
  /** Which message is the lie, and who told it? */
  'lie',
  /** How many messages? */
  'count',
  /** How many generals are needed? */
  'smallest',
  /** Which messengers must be lost for the two generals to decide differently? */
  'losses',
  /** Put the steps of the proof in order. */
  'proof',
  /** Which signature of this chain is forged? */
  'chain',
  /** Write a protocol that does as asked. */
  'write',
] as const;
export type KindName = (typeof KIND_NAMES)[number];

/** An answer's text is at most this long, so that an LMS keeps it. */
export const LONGEST_ANSWER = 3500;

/** Something to be said in the reader's language: a name in the dictionary of the kind, and what the sentence is about. */
export interface Said {
  readonly say: string;
  readonly [value: string]: Value;
}
export type Value = string | number | boolean | null | readonly (string | number)[];

/**
 * How an answer was marked, and why. `shown` are executions to open where an execution is the reason.
 * `S` is all that a kind has to say; its dictionary must have a sentence for each.
 */
export type Marked<S extends Said = Said> =
  | { readonly kind: 'right'; readonly reason: S; readonly shown: readonly Scenario[] }
  | { readonly kind: 'wrong'; readonly reason: S; readonly shown: readonly Scenario[] }
  /** Not an answer to this instance at all: unreadable, or about something else. */
  | { readonly kind: 'refused'; readonly reason: S };

/** A worked solution: what to see, step by step, and the executions that show it. */
export interface Explanation<S extends Said = Said> {
  readonly steps: readonly S[];
  readonly shown: readonly Scenario[];
}

/** How much work an instance is, to compare instances of a level: decisions to take, and messages to read. */
export interface Effort {
  readonly moves: number;
  readonly messages: number;
}

/** What marking may need from outside: a reader's protocol runs in a sandbox, on another thread where there is one. */
export interface Means {
  readonly breakProtocol: (kind: ReaderKind, source: string) => Promise<Report>;
}

/** A lecture by its slug, or one for each level. */
export type Lectures = string | Readonly<Record<Level, string>>;

export interface ExerciseKind<Instance, Answer, S extends Said = Said> {
  readonly name: KindName;
  /**
   * The settings it comes in, by the name that stands in an exercise's code ("om", "sm", "shop"), in the order of the
   * lists, each with the lecture at whose end its exercises stand.
   */
  readonly topics: Readonly<Record<string, Lectures>>;
  /**
   * Its exercises that were found wrong, by their codes. They keep their instances and their marks for ever, since
   * somebody may have been given them, and leave every list; the next version takes their place.
   */
  readonly retired?: Readonly<Record<string, Fault>>;
  /**
   * An instance, well posed: made so and proved so by the core. The same for the same state of `random`.
   * @param version which version of the exercise, 1 unless it is said; where none was retired, it makes no difference
   */
  generate(random: Random, level: Level, topic: string, version?: number): Instance;
  /** An instance as a plain JSON value: what is archived as its digest. */
  plain(instance: Instance): unknown;
  /** The question, to be worded by the dictionary. */
  question(instance: Instance): S;
  /** An answer's text read, or what is wrong with it as an answer to this instance. Never throws. */
  read(instance: Instance, text: string): Read<Answer, S>;
  /** The one text of an answer: `read` of it gives the answer back. */
  write(answer: Answer): string;
  /** Marks by replay. */
  grade(instance: Instance, answer: Answer, means: Means): Marked<S> | Promise<Marked<S>>;
  /** A right answer. */
  reference(instance: Instance): Answer;
  explain(instance: Instance): Explanation<S>;
  /** From a nudge to nearly the answer; two or three. */
  hints(instance: Instance): readonly S[];
  effort(instance: Instance): Effort;
  /** How many different instances a level has, where it has fewer than 50: all there are. */
  distinct?(level: Level, topic: string): number;
  /** The executions that the exercise shows from the first, so that a page can bring what drawing them takes. */
  shows?(instance: Instance): readonly Scenario[];
}

export type Read<Answer, S extends Said = Said> =
  { readonly kind: 'answer'; readonly answer: Answer } | { readonly kind: 'refused'; readonly reason: S };
