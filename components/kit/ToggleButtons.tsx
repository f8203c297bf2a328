/** Buttons side by side, each pressed or not: one for every value. What stands around them names the group. */
export interface Option<Value> {
  readonly value: Value;
  readonly text: string;
  /** What it is called where its text is too short to say it. */
  readonly name?: string;
}

interface Props<Value> {
  readonly options: readonly Option<Value>[];
  /** Of each button. */
  readonly class?: string;
  isPressed(value: Value): boolean;
  onPress(value: Value): void;
}

export const ToggleButtons = <Value extends string | number | null>(props: Props<Value>) => (
  <>
    {props.options.map(({ value, text, name }) => (
      <button
        key={String(value)}
        type="button"
        class={props.class}
        aria-pressed={props.isPressed(value)}
        aria-label={name}
        onClick={() => {
          props.onPress(value);
        }}
      >
        {text}
      </button>
    ))}
  </>
);
