/** A number out of a row of them, under its name. */
import { Segments } from '../../kit/Segments.tsx';

interface PickProps {
  readonly label: string;
  readonly values: readonly number[];
  readonly value: number;
  onPick(value: number): void;
}

export const Pick = ({ label, values, value, onPick }: PickProps) => (
  <span class="labelled">
    <span class="label-text" aria-hidden="true">
      {label}
    </span>
    <Segments
      label={label}
      options={values.map((each) => ({ value: each, text: String(each) }))}
      value={value}
      most={8}
      onChoose={onPick}
    />
  </span>
);
