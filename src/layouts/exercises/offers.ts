/** The exercises of the book as the pages that assign them know them. */
import type { Offered } from '../../../components/assign/offered.ts';
import { EXERCISES } from '../../exercises/catalogue.ts';
import { instanceOf, kindOf } from '../../exercises/mark.ts';
import { KIND_NAMES, type KindName } from '../../exercises/kind.ts';
import { kindWords } from '../../words/exercises/every.ts';
import type { KindAsked } from '../../words/exercises/wording.ts';

/** How many instances tell how long an answer usually is. */
const SAMPLE = 5;

export function offersIn(): readonly Offered[] {
  return EXERCISES.map((exercise) => {
    const { code, kind, topic, level, retired } = exercise;
    const its = kindOf(exercise);
    const lengths = Array.from(
      { length: SAMPLE },
      (_, i) => its.write(its.reference(instanceOf(exercise, i + 1))).length,
    );
    const title = kindWords[kind].titles[topic]!.title;
    return { code, kind, topic, level, title, usual: Math.max(...lengths), retired };
  });
}

/** What each kind asks: words for the instructor who chooses among them. */
export const kindsAsked = (): Readonly<Record<KindName, KindAsked>> =>
  Object.fromEntries(KIND_NAMES.map((name) => [name, kindWords[name].asked])) as Record<KindName, KindAsked>;
