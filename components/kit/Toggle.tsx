/** A button that opens a part of the sheet, and closes it again. */
import type { ComponentChildren } from 'preact';

interface Props {
  readonly open: boolean;
  readonly children: ComponentChildren;
  readonly class?: string;
  /** Its name, where what stands on it is only a sign. */
  readonly label?: string;
  /** The id of what it opens, where that stands there from the first. */
  readonly controls?: string;
  onToggle(open: boolean): void;
}

export const Toggle = ({ open, children, label, controls, onToggle, ...rest }: Props) => (
  <button
    type="button"
    {...rest}
    aria-label={label}
    aria-expanded={open}
    aria-controls={controls}
    onClick={() => {
      onToggle(!open);
    }}
  >
    {children}
  </button>
);
