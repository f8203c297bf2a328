/** One number that is the least or the greatest, or two. */
import type { SmallestInstance } from '../../../src/exercises/kinds/smallest.ts';
import { smallestWords } from '#words/exercises/smallest.ts';
import { NumberFields } from '../frame/NumberFields.tsx';
import type { AnswerProps } from '../frame/part.ts';

export function SmallestAnswer({ instance, ...rest }: AnswerProps<SmallestInstance>) {
  const { answer: words } = smallestWords;
  const labels = instance.parts.length === 1 ? [words.number] : words.numbers;
  return <NumberFields labels={labels} {...rest} />;
}
