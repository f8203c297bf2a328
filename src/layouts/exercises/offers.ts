/** The exercises of the book as the pages that assign them know them. */
import type { Offered } from '../../../components/assign/offered.ts';
import { EXERCISES } from '../../exercises/catalogue.ts';
import { instanceOf, kindOf } from '../../exercises/mark.ts';
import { kindWords } from '../../words/exercises/every.ts';

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
