/** Executions of OM(m) on pages that show whatever they are asked for, thousands of messages as well. */
import { Afterwards } from './Afterwards.tsx';
import { oralDrawing } from './OralDrawing.tsx';
import { RelayedDrawing } from './RelayedDrawing.tsx';

export const OralCrowd = oralDrawing((of) => <Afterwards draw={RelayedDrawing} of={of} />);
