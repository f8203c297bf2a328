/** Exercises of the kind “twin” on two generals. */
import type { TwinInstance } from '../../../src/exercises/kinds/twin.ts';
import { ChainDrawing } from '../../drawings/ChainDrawing.tsx';
import { Exercise } from '../frame/Exercise.tsx';
import type { ExerciseProps } from '../frame/part.ts';
import { twinPart } from './twin-part.ts';

const part = twinPart({ '2g': ChainDrawing });

export const TwinChain = (props: ExerciseProps<TwinInstance>) => <Exercise {...props} part={part} />;
