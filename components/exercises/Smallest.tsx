/** Exercises that ask for the least or greatest number. */
import type { SmallestInstance, SmallestSaid } from '../../src/exercises/kinds/smallest.ts';
import { LOCALE } from '../../src/strings/index.ts';
import { smallestStrings } from '../../src/strings/exercises/smallest.ts';
import { Exercise } from './Exercise.tsx';
import { NumberFields } from './NumberFields.tsx';
import type { AnswerProps, ExerciseProps, Part } from './part.ts';

export const part: Part<SmallestInstance, readonly number[], SmallestSaid> = {
  Answer: SmallestAnswer,
  says: smallestStrings(LOCALE).says,
  drawings: {},
  load: () => import('../../src/exercises/kinds/smallest.ts').then(({ smallest }) => smallest),
};

export const Smallest = (props: ExerciseProps<SmallestInstance>) => <Exercise {...props} part={part} />;

function SmallestAnswer({ instance, locale, ...rest }: AnswerProps<SmallestInstance>) {
  const { answer: words } = smallestStrings(locale);
  const labels = instance.parts.length === 1 ? [words.number] : words.numbers;
  return <NumberFields labels={labels} locale={locale} {...rest} />;
}
