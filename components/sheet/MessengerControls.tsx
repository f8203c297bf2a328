/** The settings of two generals: how many messengers, how many each waits for, and whether there is an order. */
import type { Order } from '../../src/core/model.ts';
import type { MessengerSettings } from '../../src/scenario/kinds/two-generals-run.ts';
import type { TwoGeneralsScenario } from '../../src/scenario/scenario.ts';
import { messengerWords } from '#words/messengers.ts';
import { voiceOf } from '../../src/words/voice.ts';
import { Choice } from '../kit/Choice.tsx';
import { useFigure } from '../kit/context.ts';
import { RuleSteppers } from './RuleSteppers.tsx';

interface Props {
  readonly scenario: TwoGeneralsScenario;
  readonly world: number;
}

export function MessengerControls({ scenario, world }: Props) {
  const { dispatch } = useFigure();
  return (
    <div class="setting-grid">
      <RuleSteppers
        rule={scenario}
        cast={voiceOf(scenario)}
        onChange={(settings: MessengerSettings) => {
          dispatch({ kind: 'configure', world, settings });
        }}
      />
      <Ordered {...{ scenario, world }} />
    </div>
  );
}

/** Whether there is an order to attack. */
export function Ordered({ scenario, world }: Props) {
  const { strings, dispatch } = useFigure();
  const cast = voiceOf(scenario);
  return (
    <Choice<Order>
      label={messengerWords.exchange.ordered}
      value={scenario.order}
      options={(['attack', 'retreat'] as const).map((value) => ({
        value,
        text: strings.casts[cast].order(value),
      }))}
      onChoose={(order) => {
        dispatch({ kind: 'configure', world, settings: { order } });
      }}
    />
  );
}
