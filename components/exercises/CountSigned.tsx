/** Exercises on counting: signed messages. */
import type { CountInstance } from '../../src/exercises/kinds/count.ts';
import { SignedDrawing } from '../shared/SignedDrawing.tsx';
import { countPart } from './count-part.tsx';
import { Exercise } from './Exercise.tsx';
import type { ExerciseProps } from './part.ts';

const part = countPart({ sm: SignedDrawing });

export const CountSigned = (props: ExerciseProps<CountInstance>) => <Exercise {...props} part={part} />;
