/** What hangs on a place of the drawing: the place grows with the drawing, what hangs there keeps its size. */
import type { ComponentChildren } from 'preact';
import type { Point } from '../../drawings/geometry.ts';
import { share } from './scene-layout.ts';

export const At = ({ at, children }: { at: Point; children: ComponentChildren }) => (
  <svg {...share(at)} overflow="visible">
    <g class="sized">{children}</g>
  </svg>
);
