/** The bar at the top of a sheet: what the figure is called in print, and beside that its most important controls. */
import type { ComponentChildren } from 'preact';

interface Props {
  /** As printed, "Figure 2.3". */
  readonly label: string;
  readonly children?: ComponentChildren;
}

export const Bar = ({ label, children }: Props) => (
  <div class="bar">
    <span class="small-caps figure-number">{label}</span>
    {children}
  </div>
);
