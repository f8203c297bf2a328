/** A figure in a lecture: one execution, or two side by side. */
import { FigureSheet, type SheetProps } from '../shared/FigureSheet.tsx';

export function ExecutionFigure(props: Omit<SheetProps, 'controls' | 'children'>) {
  return <FigureSheet {...props} />;
}
