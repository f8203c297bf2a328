/** Exercises on counting: messengers between two generals. */
import type { CountInstance } from '../../../src/exercises/kinds/count.ts';
import { ChainDrawing } from '../../drawings/ChainDrawing.tsx';
import { countPart } from './count-part.tsx';
import { Exercise } from '../frame/Exercise.tsx';
import type { ExerciseProps } from '../frame/part.ts';

const part = countPart({ '2g': ChainDrawing });

export const CountChain = (props: ExerciseProps<CountInstance>) => <Exercise {...props} part={part} />;
