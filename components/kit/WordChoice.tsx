/** One of several words in a sentence: radios without boxes. */
import './word-choice.css';

interface Props<Value extends string> {
  /** Unique on the page: the radios' name, and where their label stands. */
  readonly id: string;
  /** The sentence's beginning. */
  readonly label: string;
  readonly values: readonly Value[];
  readonly words: Readonly<Record<Value, string>>;
  /** Null: none of them. */
  readonly value: Value | null;
  onChoose(value: Value): void;
}

export const WordChoice = <Value extends string>(props: Props<Value>) => (
  <div class="word-choice controls" role="radiogroup" aria-labelledby={`${props.id}-label`}>
    <span id={`${props.id}-label`}>{props.label}</span>
    {props.values.map((value) => (
      <label key={value}>
        <input
          type="radio"
          name={props.id}
          checked={value === props.value}
          onChange={() => {
            props.onChoose(value);
          }}
        />
        <span>{props.words[value]}</span>
      </label>
    ))}
  </div>
);
