/** The bar above the lab's sheet: whose eyes, which drawing, and its links, all in sight. */
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { Bar } from '../kit/Bar.tsx';
import { useFigure } from '../kit/context.ts';
import { Toggle } from '../kit/Toggle.tsx';
import type { FigureState } from '../scenes/figure-state.ts';
import { View } from './View.tsx';

interface Props {
  readonly label: string;
  readonly id: string;
  readonly state: FigureState;
  /** The button that opens its links. */
  readonly share: ComponentChildren;
}

export function LabBar({ label, id, state, share }: Props) {
  const { strings } = useFigure();
  const [looking, setLooking] = useState(false);
  return (
    <Bar {...{ label }}>
      <div class="controls bar-controls">
        <Toggle class="view-toggle" open={looking} controls={`${id}-view`} onToggle={setLooking}>
          {strings.view}
        </Toggle>
        {share}
      </div>
      <View {...{ state, id }} open={looking} />
    </Bar>
  );
}
