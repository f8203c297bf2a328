/** Two neighbours of a chain of executions, side by side: one general can't tell them apart. */
import { TwoGeneralsDrawing } from '../../drawings/TwoGeneralsDrawing.tsx';
import { FigureSheet, type SheetProps } from '../../sheet/FigureSheet.tsx';

const DRAWINGS = { '2g': TwoGeneralsDrawing };

export function Neighbours(props: Omit<SheetProps, 'controls' | 'children' | 'drawings'>) {
  return <FigureSheet {...props} drawings={DRAWINGS} />;
}
