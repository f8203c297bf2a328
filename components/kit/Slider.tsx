/** A number that is slid, under its name, and what it is now. The row that they stand in is the figure's. */
interface Props {
  readonly id: string;
  readonly label: string;
  readonly value: number;
  readonly least: number;
  readonly most: number;
  /** The value as it is read, where that is more than the number. */
  readonly said?: string;
  onInput(value: number): void;
}

export const Slider = ({ id, label, value, least, most, said, onInput }: Props) => (
  <>
    <label for={id}>{label}</label>
    <input
      id={id}
      class="slider"
      type="range"
      min={least}
      max={most}
      value={value}
      onInput={(event) => {
        onInput(event.currentTarget.valueAsNumber);
      }}
    />
    <output for={id}>{said ?? value}</output>
  </>
);
