/** A row of buttons of which one is pressed; a list instead where there are too many for a row. */
import { ToggleButtons, type Option } from './ToggleButtons.tsx';

export interface SegmentsProps<Value> {
  readonly label: string;
  readonly options: readonly Option<Value>[];
  readonly value: Value;
  /** More options than this become a list. */
  readonly most?: number;
  onChoose(value: Value): void;
}

export function Segments<Value extends string | number | null>(props: SegmentsProps<Value>) {
  const { label, options, value, most = 6, onChoose } = props;
  if (options.length > most) return <Listed {...props} />;
  return (
    <span class="segments" role="group" aria-label={label}>
      <ToggleButtons {...{ options }} isPressed={(one) => one === value} onPress={onChoose} />
    </span>
  );
}

function Listed<Value extends string | number | null>({
  label,
  options,
  value,
  onChoose,
}: SegmentsProps<Value>) {
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
