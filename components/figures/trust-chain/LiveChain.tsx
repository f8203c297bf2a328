/** Messages between two parties, with their rule in reach where there is one execution. */
import { ChainControls } from '../../sheet/ChainControls.tsx';
import { ChainDrawing } from '../../drawings/ChainDrawing.tsx';
import { FigureSheet, type SheetProps } from '../../sheet/FigureSheet.tsx';

const DRAWINGS = { '2g': ChainDrawing };

export type ChainProps = Omit<SheetProps, 'controls' | 'children' | 'drawings'>;

export const LiveChain = (props: ChainProps) => (
  <FigureSheet
    {...props}
    drawings={DRAWINGS}
    controls={({ worlds }) => {
      const [scenario, second] = worlds;
      return scenario?.kind === '2g' && !second ? (
        <div class="settings controls">
          <ChainControls scenario={scenario} world={0} />
        </div>
      ) : null;
    }}
  />
);
