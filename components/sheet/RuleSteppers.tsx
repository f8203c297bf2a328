/** The rule of two generals: how many messengers go, and how many each of the two waits for. */
import { LIMITS, type TwoGeneralsScenario } from '../../src/scenario/scenario.ts';
import type { Voice } from '../../src/words/voice.ts';
import { messengerWords } from '#words/messengers.ts';
import { Stepper } from '../kit/Stepper.tsx';

type Rule = Pick<TwoGeneralsScenario, 'messengers' | 'thresholds'>;

interface Props {
  readonly rule: Rule;
  readonly cast: Voice;
  /** The most messengers, where there are fewer than the notation allows. */
  readonly most?: number;
  onChange(part: Partial<Rule>): void;
}

export function RuleSteppers({ rule, cast, most = LIMITS.messengers.most, onChange }: Props) {
  const { exchange } = messengerWords;
  const { messengers, thresholds } = rule;
  const [first, second] = thresholds;
  return (
    <>
      <Stepper
        label={exchange.messengers}
        value={messengers}
        least={LIMITS.messengers.least}
        {...{ most }}
        onChange={(value) => {
          onChange({ messengers: value });
        }}
      />
      <Stepper
        label={exchange.thresholds(1, cast)}
        value={first}
        {...LIMITS.threshold}
        onChange={(value) => {
          onChange({ thresholds: [value, second] });
        }}
      />
      <Stepper
        label={exchange.thresholds(2, cast)}
        value={second}
        {...LIMITS.threshold}
        onChange={(value) => {
          onChange({ thresholds: [first, value] });
        }}
      />
    </>
  );
}
