/** Exercises on counting: signed messages. */
import type { CountInstance } from '../../../src/exercises/kinds/count.ts';
import { SignedDrawing } from '../../drawings/SignedDrawing.tsx';
import { countPart } from './count-part.tsx';
import { Exercise } from '../frame/Exercise.tsx';
import type { ExerciseProps } from '../frame/part.ts';

const part = countPart({ sm: SignedDrawing });

export const CountSigned = (props: ExerciseProps<CountInstance>) => <Exercise {...props} part={part} />;
