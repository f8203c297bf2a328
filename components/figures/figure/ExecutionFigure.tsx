/** A figure in a lecture: one execution, or two side by side. */
import { FigureSheet, type SheetProps } from '../../sheet/FigureSheet.tsx';
import { OralDrawing } from '../../drawings/OralDrawing.tsx';

const DRAWINGS = { om: OralDrawing };

export function ExecutionFigure(props: Omit<SheetProps, 'controls' | 'children' | 'drawings'>) {
  return <FigureSheet {...props} drawings={DRAWINGS} />;
}
