/** Executions of the chain: capture messengers and, where there is one execution, turn the numbers of its rule. */
import type { TwoGeneralsScenario } from '../../../src/scenario/scenario.ts';
import type { Worlds } from '../../scenes/figure-state.ts';
import { FigureSheet, type SheetProps } from '../../sheet/FigureSheet.tsx';
import { Ordered } from '../../sheet/MessengerControls.tsx';
import { CHAIN_ONLY } from './drawings.ts';
import { RuleInWords } from './RuleInWords.tsx';

/** Up to so many messengers each has room for a name on the road. */
const MOST = 12;

const alone = ([scenario, second]: Worlds): TwoGeneralsScenario | null =>
  scenario?.kind === '2g' && !second ? scenario : null;

export function Messengers(props: Omit<SheetProps, 'controls' | 'settings' | 'children' | 'drawings'>) {
  return (
    <FigureSheet
      {...props}
      drawings={CHAIN_ONLY}
      controls={({ worlds }, dispatch) => {
        const rule = alone(worlds);
        return (
          rule && (
            <RuleInWords
              {...{ rule }}
              most={MOST}
              onChange={(settings) => {
                dispatch({ kind: 'configure', world: 0, settings });
              }}
            />
          )
        );
      }}
      settings={({ worlds }) => {
        const scenario = alone(worlds);
        return scenario && <Ordered {...{ scenario }} world={0} />;
      }}
    />
  );
}
