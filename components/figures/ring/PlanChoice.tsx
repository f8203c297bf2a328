/** The plan, chosen by words in a sentence. A plan drawn at random has a number. */
import { tooFewWords } from '#words/too-few.ts';
import { lazy } from '../../kit/lazy.tsx';
import { WordChoice } from '../../kit/WordChoice.tsx';
import { NUMBERS, PLANS, type PlanName } from './ring-steps.ts';

const words = tooFewWords.ring;

const Stepper = lazy(() => import('../../kit/Stepper.tsx').then((part) => part.Stepper));

interface Props {
  readonly figure: string;
  readonly plan: PlanName;
  readonly number: number;
  /** @param number of a plan drawn at random; the present one where it is left out */
  onChoose(plan: PlanName, number?: number): void;
}

export function PlanChoice({ figure, plan, number, onChoose }: Props) {
  return (
    <>
      <WordChoice
        id={`${figure}-plan`}
        label={words.give}
        values={PLANS}
        words={words.plans}
        value={plan}
        {...{ onChoose }}
      />
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
