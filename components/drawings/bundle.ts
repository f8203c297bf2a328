/** What the drawings of messages share: a mark stands for what one general sends another in one round, and is a button. */
import type { FigureContext } from '../kit/context.ts';
import type { Chosen } from '../scenes/figure-state.ts';
import { pressable } from '../kit/pressable.ts';
import type { Bundle, RelayedScene } from '../scenes/relayed-scene.ts';

export interface MarkProps extends Pick<FigureContext, 'live' | 'strings' | 'dispatch'> {
  readonly scene: RelayedScene;
  readonly world: number;
  readonly bundle: Bundle;
  readonly pressed: boolean;
  /** Its place among the drawing's buttons. */
  readonly at: number;
  readonly tabIndex: number;
  moveTo(at: number): void;
}

type Sent = Pick<Bundle, 'round' | 'from' | 'to'>;

export const keyOf = ({ round, from, to }: Sent): string => `${round}-${from}-${to}`;

export const isChosen = (chosen: Chosen | null, world: number, { round, from, to }: Sent): boolean =>
  chosen?.world === world && chosen.round === round && chosen.from === from && chosen.to === to;

/** What makes a mark a button: pressed, it opens its messages for reading, or closes them. */
export function markButton(props: MarkProps, label: string) {
  const { world, bundle, live, pressed, at, tabIndex, moveTo, dispatch } = props;
  const { round, from, to } = bundle;
  const act = (): void => {
    moveTo(at);
    dispatch({ kind: 'choose', chosen: pressed ? null : { world, round, from, to } });
  };
  return pressable(live, { label, tabIndex, pressed, act });
}
