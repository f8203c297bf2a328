/** A button that opens a part of the sheet, and closes it again. */
import type { ComponentChildren } from 'preact';

interface Props {
  readonly open: boolean;
  readonly children: ComponentChildren;
  readonly class?: string;
  /** The id of what it opens, where that stands there from the first. */
  readonly controls?: string;
  onToggle(open: boolean): void;
}

export const Toggle = ({ open, children, controls, onToggle, ...rest }: Props) => (
  <button
    type="button"
    {...rest}
    aria-expanded={open}
    aria-controls={controls}
    onClick={() => {
      onToggle(!open);
    }}
  >
    {children}
  </button>
);
