/** A question and its answers, a button each: the one that was chosen is pressed. */
import { ToggleButtons, type Option } from './ToggleButtons.tsx';

interface Props<Value> {
  readonly id: string;
  readonly text: string;
  readonly answers: readonly Option<Value>[];
  readonly chosen: Value | null;
  onChoose(value: Value): void;
}

export const Question = <Value extends string>({ id, text, answers, chosen, onChoose }: Props<Value>) => (
  <>
    <p class="ask" id={id}>
      {text}
    </p>
    <p class="row controls" role="group" aria-labelledby={id}>
      <ToggleButtons options={answers} isPressed={(value) => value === chosen} onPress={onChoose} />
    </p>
  </>
);
