/** The execution that the ring found, on the sheet on which all executions are shown. */
import { FigureSheet, type SheetProps } from '../../sheet/FigureSheet.tsx';
import { OralDrawing } from '../../drawings/OralDrawing.tsx';

const DRAWINGS = { om: OralDrawing };

export const Played = (props: Omit<SheetProps, 'controls' | 'children' | 'drawings' | 'page'>) => (
  <FigureSheet {...props} page="lecture" anyCaption drawings={DRAWINGS} />
);
