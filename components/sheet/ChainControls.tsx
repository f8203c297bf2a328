/** The settings of two generals: how many messengers, how many each waits for, and whether there is an order. */
import type { Order } from '../../src/core/model.ts';
import type { ChainSettings } from '../../src/scenario/kinds/two-generals-run.ts';
import { LIMITS, type TwoGeneralsScenario } from '../../src/scenario/scenario.ts';
import { messengerWords } from '#words/messengers.ts';
import { voiceOf } from '../../src/words/voice.ts';
import { useFigure } from '../kit/context.ts';
import { Segments } from '../kit/Segments.tsx';
import { Labelled, Stepper } from '../kit/Stepper.tsx';

export function ChainControls({ scenario, world }: { scenario: TwoGeneralsScenario; world: number }) {
  const { strings, dispatch } = useFigure();
  const { chain } = messengerWords;
  const { messengers, thresholds, order } = scenario;
  const cast = voiceOf(scenario);
  const [first, second] = thresholds;
  const set = (settings: ChainSettings): void => {
    dispatch({ kind: 'configure', world, settings });
  };
  return (
    <div class="setting-grid">
      <Stepper
        label={chain.messengers}
        value={messengers}
        {...LIMITS.messengers}
        onChange={(value) => {
          set({ messengers: value });
        }}
      />
      <Stepper
        label={chain.thresholds(1, cast)}
        value={first}
        {...LIMITS.threshold}
        onChange={(value) => {
          set({ thresholds: [value, second] });
        }}
      />
      <Stepper
        label={chain.thresholds(2, cast)}
        value={second}
        {...LIMITS.threshold}
        onChange={(value) => {
          set({ thresholds: [first, value] });
        }}
      />
      <Labelled text={chain.ordered}>
        <Segments<Order>
          label={chain.ordered}
          value={order}
          options={(['attack', 'retreat'] as const).map((value) => ({
            value,
            text: strings.casts[cast].order(value),
          }))}
          onChoose={(value) => {
            set({ order: value });
          }}
        />
      </Labelled>
    </div>
  );
}
