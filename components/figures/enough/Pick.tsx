/** A number out of a row of them, under its name. */
import { Segments } from '../../kit/Segments.tsx';

interface PickProps {
  readonly label: string;
  readonly values: readonly number[];
  readonly value: number;
  /** More than so many become a list. */
  readonly most?: number;
  onPick(value: number): void;
}

export const Pick = ({ label, values, value, most = 8, onPick }: PickProps) => (
  <span class="labelled">
    <span class="label-text" aria-hidden="true">
      {label}
    </span>
    <Segments
      label={label}
      options={values.map((each) => ({ value: each, text: String(each) }))}
      value={value}
      {...{ most }}
      onChoose={onPick}
    />
  </span>
);
