/** Exercises on counting: messengers between two generals. */
import type { CountInstance } from '../../src/exercises/kinds/count.ts';
import { ChainDrawing } from '../shared/ChainDrawing.tsx';
import { countPart } from './count-part.tsx';
import { Exercise } from './Exercise.tsx';
import type { ExerciseProps } from './part.ts';

const part = countPart({ '2g': ChainDrawing });

export const CountChain = (props: ExerciseProps<CountInstance>) => <Exercise {...props} part={part} />;
