/** What every wrapper of a figure has in common: what an author writes, and what the figure is told of its place. */
import { figureLabel, type Lecture } from '../lecture.ts';

export { WHEN_NEAR } from '../hydration.ts';

/** A figure is placed under its slug; a wrapper that takes more says so: `interface Props extends Placed`. */
export interface Placed {
  readonly id: string;
}
export type { Placed as Props };

/** The figure's name in addresses, and its number as the lecture prints it; throws where the lecture doesn't list it. */
export const placed = ({
  props: { id },
  locals,
}: {
  readonly props: Placed;
  readonly locals: { readonly lecture: Lecture };
}) => ({ figure: id, label: figureLabel(locals.lecture, id) });
