/** Exercises of the kind “traitor” on signed messages. */
import type { TraitorInstance } from '../../../src/exercises/kinds/traitor.ts';
import { SignedDrawing } from '../../drawings/SignedDrawing.tsx';
import { Exercise } from '../frame/Exercise.tsx';
import type { ExerciseProps } from '../frame/part.ts';
import { traitorPart } from './traitor-part.ts';

const part = traitorPart({ sm: SignedDrawing });

export const TraitorSigned = (props: ExerciseProps<TraitorInstance>) => <Exercise {...props} part={part} />;
