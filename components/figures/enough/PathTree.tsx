/** One execution of OM(m) as its tree of paths, to open, close, read and change. */
import { enoughWords } from '#words/enough.ts';
import { FigureSheet, type SheetProps } from '../../sheet/FigureSheet.tsx';
import { oralDrawing } from '../../drawings/OralDrawing.tsx';
import { TreeDrawing } from './TreeDrawing.tsx';

const DRAWINGS = { om: oralDrawing((of) => <TreeDrawing {...of} />) };

export function PathTree(props: Omit<SheetProps, 'controls' | 'children' | 'drawings' | 'firstDrawing'>) {
  return <FigureSheet {...props} drawings={DRAWINGS} firstDrawing={enoughWords.tree.name} />;
}
