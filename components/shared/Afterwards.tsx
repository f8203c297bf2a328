/**
 * Large drawings of OM(m) are made after the rest of the sheet has been painted, so that whatever is pressed answers at
 * once, and then the drawing follows.
 */
import type { ComponentType } from 'preact';
import { useEffect, useMemo, useState } from 'preact/hooks';
import type { DrawingProps } from './drawings.ts';
import type { OralScene } from './scene.ts';

/** With more bundles on the map than this a drawing is large. */
const LARGE = 30;

interface Props {
  readonly draw: ComponentType<DrawingProps<OralScene>>;
  readonly of: DrawingProps<OralScene>;
}

export function Afterwards({ draw: Draw, of }: Props) {
  const [shown, show] = useState(of);
  // effects run after the paint
  useEffect(() => {
    show(of);
  }, [of]);
  const now = of.scene.bundles.length > LARGE ? shown : of;
  return useMemo(() => <Draw {...now} />, [now]);
}
