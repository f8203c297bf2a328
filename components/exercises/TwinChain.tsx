/** Exercises of the kind “twin” on two generals. */
import type { TwinInstance } from '../../src/exercises/kinds/twin.ts';
import { ChainDrawing } from '../shared/ChainDrawing.tsx';
import { Exercise } from './Exercise.tsx';
import type { ExerciseProps } from './part.ts';
import { twinPart } from './twin-part.ts';

const part = twinPart({ '2g': ChainDrawing });

export const TwinChain = (props: ExerciseProps<TwinInstance>) => <Exercise {...props} part={part} />;
