/** A whole number, by buttons or typed. What is out of range is not changed here: the reducer refuses it and says why. */
import type { ComponentChildren } from 'preact';
import { useFigure } from './context.ts';
import { EndButton } from './EndButton.tsx';

interface Props {
  readonly label: string;
  readonly value: number;
  readonly least: number;
  readonly most: number;
  onChange(value: number): void;
}

export function Stepper({ label, value, least, most, onChange }: Props) {
  const { strings } = useFigure();
  return (
    <Labelled text={label}>
      <span class="stepper" role="group" aria-label={label}>
        <EndButton
          label={strings.edit.fewer(label)}
          ended={value <= least}
          onPress={() => {
            onChange(value - 1);
          }}
        >
          −
        </EndButton>
        <input
          type="number"
          inputMode="numeric"
          aria-label={label}
          value={value}
          onChange={(event) => {
            const typed = event.currentTarget.valueAsNumber;
            event.currentTarget.value = String(value); // what is refused leaves the old number standing
            if (!Number.isNaN(typed)) onChange(typed);
          }}
        />
        <EndButton
          label={strings.edit.more(label)}
          ended={value >= most}
          onPress={() => {
            onChange(value + 1);
          }}
        >
          +
        </EndButton>
      </span>
    </Labelled>
  );
}

/** A control under its name. The name is for the eye; the control carries it as its label. */
export const Labelled = ({ text, children }: { text: string; children: ComponentChildren }) => (
  <div class="setting">
    <span class="setting-name" aria-hidden="true">
      {text}
    </span>
    {children}
  </div>
);
