/** The plan, chosen by words in a sentence: radios without boxes. A plan drawn at random has a number. */
import { tooFewWords } from '#words/too-few.ts';
import { lazy } from '../../kit/lazy.tsx';
import { NUMBERS, PLANS, type PlanName } from './ring-steps.ts';

const words = tooFewWords.ring;

const Stepper = lazy(() => import('../../kit/Stepper.tsx').then((part) => part.Stepper));

interface Props {
  readonly figure: string;
  readonly plan: PlanName;
  readonly number: number;
  onChoose(plan: PlanName, number: number): void;
}

export function PlanChoice({ figure, plan, number, onChoose }: Props) {
  return (
    <>
      <div class="ring-plans controls" role="radiogroup" aria-labelledby={`${figure}-give`}>
        <span id={`${figure}-give`}>{words.give}</span>
        {PLANS.map((name) => (
          <label key={name}>
            <input
              type="radio"
              name={`${figure}-plan`}
              checked={name === plan}
              onChange={() => {
                onChoose(name, number);
              }}
            />
            <span>{words.plans[name]}</span>
          </label>
        ))}
      </div>
      {plan === 'numbered' && (
        <div class="ring-number controls">
          <Stepper
            label={words.number}
            value={number}
            {...NUMBERS}
            onChange={(value) => {
              onChoose(plan, value);
            }}
          />
        </div>
      )}
      {/* where nothing can be chosen, and on paper */}
      <p class="ring-given">{words.given(words.plans[plan])}</p>
    </>
  );
}
