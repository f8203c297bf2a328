/** One execution of OM(m) as its tree of paths, to open, close, read and change. */
import { useMemo, useState } from 'preact/hooks';
import { enoughWords } from '#words/enough.ts';
import { FigureSheet, type SheetProps } from '../../sheet/FigureSheet.tsx';
import { oralDrawing } from '../../drawings/OralDrawing.tsx';
import { TreeDrawing } from './TreeDrawing.tsx';
import { Counting, TreeTime } from './TreeTime.tsx';

const DRAWINGS = { om: oralDrawing((of) => <TreeDrawing {...of} />) };

export function PathTree(props: Omit<SheetProps, 'controls' | 'children' | 'drawings' | 'firstDrawing'>) {
  const [counted, count] = useState(Infinity);
  const votes = useMemo(() => ({ counted, count }), [counted]);
  return (
    <Counting.Provider value={votes}>
      <FigureSheet
        {...props}
        drawings={DRAWINGS}
        firstDrawing={enoughWords.tree.name}
        time={(state) => <TreeTime {...{ state }} />}
      />
    </Counting.Provider>
  );
}
