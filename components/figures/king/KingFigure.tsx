/** Executions of phase king in a figure. */
import { KingDrawing } from '../../drawings/KingDrawing.tsx';
import { FigureSheet, type SheetProps } from '../../sheet/FigureSheet.tsx';

const DRAWINGS = { pk: KingDrawing };

export function KingFigure(props: Omit<SheetProps, 'controls' | 'children' | 'drawings'>) {
  return <FigureSheet {...props} drawings={DRAWINGS} />;
}
