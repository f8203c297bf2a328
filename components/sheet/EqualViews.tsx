/** Whether two views are equal: a sign for it, = or ≠, and the sentence that says it. */
import type { ComponentChildren } from 'preact';

interface Props {
  readonly equal: boolean;
  readonly children: ComponentChildren;
}

export const EqualViews = ({ equal, children }: Props) => (
  <p class={`compared ${equal ? 'equal' : 'different'}`}>
    <svg viewBox="0 0 24 24" width="24" height="24" aria-hidden="true">
      <path d={equal ? 'M4 9h16M4 15h16' : 'M4 9h16M4 15h16M16 4 8 20'} />
    </svg>
    <em>{children}</em>
  </p>
);
