/** What the drawings of messages share: a mark stands for what one general sends another in one round, and is a button. */
import type { FigureContext } from '../kit/context.ts';
import type { Chosen } from '../scenes/figure-state.ts';
import { pressable } from '../kit/pressable.ts';
import type { Order } from '../../src/core/model.ts';
import { countOf, messagesOf, type Bundle, type RelayedScene } from '../scenes/relayed-scene.ts';

export interface MarkProps extends Pick<FigureContext, 'live' | 'direct' | 'strings' | 'dispatch'> {
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

/** Whether a bundle is one message of a traitor's, which is the traitor's to write, and that is seen. */
export const isTraitors = (scene: RelayedScene, bundle: Bundle): boolean =>
  countOf(bundle) === 1 && scene.generals[bundle.from - 1]!.standing === 'traitor';

/** What a traitor's message says next when it is pressed: each of the three in turn. */
export const nextSaying = (order: Order | null): Order | null =>
  order === 'attack' ? 'retreat' : order === 'retreat' ? null : 'attack';

/**
 * What makes a mark a button. A traitor's own message says the next thing when it is pressed; any other is opened for
 * reading, or closed.
 */
export function markButton(props: MarkProps, label: string) {
  const { scene, world, bundle, live, direct, strings, pressed, at, tabIndex, moveTo, dispatch } = props;
  const { round, from, to } = bundle;
  if (direct === true && isTraitors(scene, bundle)) {
    const act = (): void => {
      moveTo(at);
      if (scene.kind === 'sm' && !pressed) dispatch({ kind: 'choose', chosen: { world, round, from, to } });
      const { path, order } = messagesOf(scene, { round, from, to }, 0, 1).messages[0]!.message.payload;
      dispatch({ kind: 'tell', world, lie: { path, to, order: nextSaying(order) } });
    };
    return pressable(live, { label: `${label} ${strings.map.turn}`, tabIndex, act });
  }
  const act = (): void => {
    moveTo(at);
    dispatch({ kind: 'choose', chosen: pressed ? null : { world, round, from, to } });
  };
  return pressable(live, { label, tabIndex, pressed, act });
}
