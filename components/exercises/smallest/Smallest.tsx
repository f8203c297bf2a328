/** Exercises that ask for the least or greatest number. */
import type { SmallestInstance, SmallestSaid } from '../../../src/exercises/kinds/smallest.ts';
import { smallestWords } from '#words/exercises/smallest.ts';
import { Exercise } from '../frame/Exercise.tsx';
import { NumberFields } from '../frame/NumberFields.tsx';
import type { AnswerProps, ExerciseProps, Part } from '../frame/part.ts';

export const part: Part<SmallestInstance, readonly number[], SmallestSaid> = {
  Answer: SmallestAnswer,
  says: smallestWords.says,
  drawings: {},
  load: () => import('../../../src/exercises/kinds/smallest.ts').then(({ smallest }) => smallest),
};

export const Smallest = (props: ExerciseProps<SmallestInstance>) => <Exercise {...props} part={part} />;

function SmallestAnswer({ instance, ...rest }: AnswerProps<SmallestInstance>) {
  const { answer: words } = smallestWords;
  const labels = instance.parts.length === 1 ? [words.number] : words.numbers;
  return <NumberFields labels={labels} {...rest} />;
}
