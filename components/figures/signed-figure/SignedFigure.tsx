/** A figure of signed messages in a lecture: one execution, or two side by side, with their records from the server. */
import type { SignedRecord } from '../../../src/scenario/recorded.ts';
import type { SignedScenario } from '../../../src/scenario/scenario.ts';
import { FigureSheet, type SheetProps } from '../../sheet/FigureSheet.tsx';
import { SignedDrawing } from '../../drawings/SignedDrawing.tsx';
import { learn } from '../../scenes/signed-records.ts';

const DRAWINGS = { sm: SignedDrawing };

interface Props extends Omit<SheetProps, 'children' | 'drawings' | 'worlds'> {
  readonly worlds: readonly SignedScenario[];
  /** The record of each world. */
  readonly records: readonly SignedRecord[];
}

export function SignedFigure({ records, ...props }: Props) {
  records.forEach((record, i) => {
    learn(props.worlds[i]!, record);
  });
  return <FigureSheet {...props} drawings={DRAWINGS} />;
}
