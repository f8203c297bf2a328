/** The settings of two generals: how many messengers, how many each waits for, and whether there is an order. */
import type { Order } from '../../src/core/model.ts';
import type { MessengerSettings } from '../../src/scenario/kinds/two-generals-run.ts';
import type { TwoGeneralsScenario } from '../../src/scenario/scenario.ts';
import { messengerWords } from '#words/messengers.ts';
import { voiceOf } from '../../src/words/voice.ts';
import { Choice } from '../kit/Choice.tsx';
import { useFigure } from '../kit/context.ts';
import { RuleSteppers } from './RuleSteppers.tsx';

export function MessengerControls({ scenario, world }: { scenario: TwoGeneralsScenario; world: number }) {
  const { strings, dispatch } = useFigure();
  const { exchange } = messengerWords;
  const { order } = scenario;
  const cast = voiceOf(scenario);
  const set = (settings: MessengerSettings): void => {
    dispatch({ kind: 'configure', world, settings });
  };
  return (
    <div class="setting-grid">
      <RuleSteppers rule={scenario} {...{ cast }} onChange={set} />
      <Choice<Order>
        label={exchange.ordered}
        value={order}
        options={(['attack', 'retreat'] as const).map((value) => ({
          value,
          text: strings.casts[cast].order(value),
        }))}
        onChoose={(value) => {
          set({ order: value });
        }}
      />
    </div>
  );
}
