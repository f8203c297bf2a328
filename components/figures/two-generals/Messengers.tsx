/** Executions of the chain: capture messengers and, where there is one execution, move its thresholds. */
import { MessengerControls } from '../../sheet/MessengerControls.tsx';
import { FigureSheet, type SheetProps } from '../../sheet/FigureSheet.tsx';
import { CHAIN_ONLY } from './drawings.ts';

export function Messengers(props: Omit<SheetProps, 'controls' | 'children' | 'drawings'>) {
  return (
    <FigureSheet
      {...props}
      drawings={CHAIN_ONLY}
      controls={({ worlds }) => {
        const [scenario, second] = worlds;
        return scenario?.kind === '2g' && !second ? (
          <div class="settings controls">
            <MessengerControls scenario={scenario} world={0} />
          </div>
        ) : null;
      }}
    />
  );
}
