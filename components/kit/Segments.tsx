/** A row of buttons of which one is pressed; a list instead where there are too many for a row. */
interface Props<Value> {
  readonly label: string;
  readonly options: readonly { readonly value: Value; readonly text: string; readonly name?: string }[];
  readonly value: Value;
  /** More options than this become a list. */
  readonly most?: number;
  onChoose(value: Value): void;
}

export function Segments<Value extends string | number | null>(props: Props<Value>) {
  const { label, options, value, most = 6, onChoose } = props;
  if (options.length > most) return <Listed {...props} />;
  return (
    <span class="segments" role="group" aria-label={label}>
      {options.map((option) => (
        <button
          key={String(option.value)}
          type="button"
          aria-pressed={option.value === value}
          {...(option.name === undefined ? {} : { 'aria-label': option.name })}
          onClick={() => {
            onChoose(option.value);
          }}
        >
          {option.text}
        </button>
      ))}
    </span>
  );
}

function Listed<Value extends string | number | null>({ label, options, value, onChoose }: Props<Value>) {
  return (
    <select
      aria-label={label}
      onChange={(event) => {
        const chosen = options[event.currentTarget.selectedIndex];
        if (chosen) onChoose(chosen.value);
      }}
    >
      {options.map((option) => (
        <option key={String(option.value)} selected={option.value === value}>
          {option.text}
        </option>
      ))}
    </select>
  );
}
