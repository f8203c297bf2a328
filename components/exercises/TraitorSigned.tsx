/** Exercises of the kind “traitor” on signed messages. */
import type { TraitorInstance } from '../../src/exercises/kinds/traitor.ts';
import { SignedDrawing } from '../shared/SignedDrawing.tsx';
import { Exercise } from './Exercise.tsx';
import type { ExerciseProps } from './part.ts';
import { traitorPart } from './traitor-part.ts';

const part = traitorPart({ sm: SignedDrawing });

export const TraitorSigned = (props: ExerciseProps<TraitorInstance>) => <Exercise {...props} part={part} />;
