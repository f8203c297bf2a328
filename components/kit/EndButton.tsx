/**
 * A button that can come to an end (no further round, nothing left to undo) without throwing out whoever works it by
 * keyboard: a `disabled` button loses the focus to the page, this one keeps it, says that it is disabled, and does nothing.
 */
import type { ComponentChildren } from 'preact';

interface Props {
  readonly ended: boolean;
  readonly label?: string;
  readonly children: ComponentChildren;
  onPress(): void;
}

export function EndButton({ ended, label, children, onPress }: Props) {
  return (
    <button
      type="button"
      {...(label === undefined ? {} : { 'aria-label': label })}
      {...(ended ? { 'aria-disabled': 'true' } : {})}
      onClick={() => {
        if (!ended) onPress();
      }}
    >
      {children}
    </button>
  );
}
