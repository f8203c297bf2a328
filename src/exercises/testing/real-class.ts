/** The simulated class with the book's own exercises. */
import { exerciseNamed, EXERCISES } from '../catalogue.ts';
import type { Assignment, Item } from '../assignment.ts';
import type { Marker } from '../gradebook.ts';
import { KIND_NAMES, type Level, type Means } from '../kind.ts';
import { instanceOf, kindOf, mark } from '../mark.ts';
import type { Task } from '../variant.ts';
import type { Oracle } from './class.ts';

const MEANS: Means = { breakProtocol: () => Promise.reject(new Error('no protocols in this class')) };

export const REAL: Marker = { mark, exists: (code) => exerciseNamed(code) !== undefined, means: MEANS };

const open = ({ code, seed }: Task) => {
  const exercise = exerciseNamed(code)!;
  return { kind: kindOf(exercise), instance: instanceOf(exercise, seed) };
};

export const REAL_ORACLE: Oracle = {
  reference: (task) => {
    const { kind, instance } = open(task);
    return kind.write(kind.reference(instance));
  },
  isRight: async (task, text) => {
    const { kind, instance } = open(task);
    const read = kind.read(instance, text);
    return read.kind === 'answer' && (await kind.grade(instance, read.answer, MEANS)).kind === 'right';
  },
};

/** An item of each kind and level but for protocols, ten at most, and one exercise that is the same for everybody. */
export function realAssignment(levels: readonly Level[] = [1, 2, 3]): Assignment {
  const kinds = KIND_NAMES.filter((name) => name !== 'write' && EXERCISES.some(({ kind }) => kind === name));
  const drawn = levels.flatMap((level) =>
    kinds.map((of): Item => {
      const codes = EXERCISES.filter(({ kind, level: its }) => kind === of && its === level).map(
        ({ code }) => code,
      );
      return { kind: 'drawn', of, level, codes };
    }),
  );
  const items: readonly Item[] = [{ kind: 'exact', code: EXERCISES[0]!.code }, ...drawn.slice(0, 10)];
  return { title: 'A week’s work', due: null, attempts: 3, hints: true, items };
}
