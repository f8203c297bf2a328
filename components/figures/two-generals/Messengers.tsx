/** One execution of the chain with its rule in reach: capture messengers, move thresholds. */
import { ChainControls } from '../../sheet/ChainControls.tsx';
import { FigureSheet, type SheetProps } from '../../sheet/FigureSheet.tsx';
import { CHAIN_ONLY } from './drawings.ts';

export function Messengers(props: Omit<SheetProps, 'controls' | 'children' | 'drawings'>) {
  return (
    <FigureSheet
      {...props}
      drawings={CHAIN_ONLY}
      controls={({ worlds }) => {
        const [scenario] = worlds;
        return scenario?.kind === '2g' ? (
          <div class="settings controls">
            <ChainControls scenario={scenario} world={0} />
          </div>
        ) : null;
      }}
    />
  );
}
