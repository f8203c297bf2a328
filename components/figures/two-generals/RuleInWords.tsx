/** The rule of two generals as a sentence, whose three numbers the reader turns. */
import { messengerWords } from '#words/messengers.ts';
import { twoGeneralsWords } from '#words/two-generals.ts';
import { LIMITS, type TwoGeneralsScenario } from '../../../src/scenario/scenario.ts';
import { NumberInText } from '../../kit/NumberInText.tsx';

type Rule = Pick<TwoGeneralsScenario, 'messengers' | 'thresholds'>;

interface Props {
  readonly rule: Rule;
  /** The most of each number; a rule that came with more keeps them. */
  readonly most: number;
  onChange(part: Partial<Rule>): void;
}

export function RuleInWords({ rule: { messengers, thresholds }, most, onChange }: Props) {
  const { exchange } = messengerWords;
  const [first, second] = thresholds;
  const texts = twoGeneralsWords.chainProof.rule(messengers, thresholds);
  const numbers = [
    {
      ...{ label: exchange.messengers, value: messengers, least: LIMITS.messengers.least },
      onChange: (value: number): void => {
        onChange({ messengers: value });
      },
    },
    {
      ...{ label: exchange.thresholds(1, 'generals'), value: first, least: LIMITS.threshold.least },
      onChange: (value: number): void => {
        onChange({ thresholds: [value, second] });
      },
    },
    {
      ...{ label: exchange.thresholds(2, 'generals'), value: second, least: LIMITS.threshold.least },
      onChange: (value: number): void => {
        onChange({ thresholds: [first, value] });
      },
    },
  ];
  return (
    <div class="settings">
      <p class="ask">
        {numbers.map((number, i) => (
          <span key={number.label}>
            {texts[i]} <NumberInText {...number} most={Math.max(most, messengers, first, second)} />{' '}
          </span>
        ))}
        {texts.at(-1)}
      </p>
    </div>
  );
}
