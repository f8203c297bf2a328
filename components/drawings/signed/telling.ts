/** Which letter of an execution tells most, and the way that its chain has come. */
import type { Chosen } from '../../scenes/figure-state.ts';
import { messagesOf, PAGE, type RelayedScene, type SeenMessage } from '../../scenes/relayed-scene.ts';
import type { Sent } from './sealed-layout.ts';

/**
 * The letter that is open: the one that was chosen, and else the one that tells most. That is the one that was refused, or,
 * where the other execution has one, what stands in its place here; else the last that brought its receiver a new order.
 */
export function openedIn(
  scene: RelayedScene,
  world: number,
  chosen: Chosen | null,
  beside?: RelayedScene,
): SeenMessage | null {
  if (chosen?.world === world) return at(scene, chosen);
  if (chosen !== null) return null;
  const there = beside && refusedIn(beside);
  return refusedIn(scene) ?? (there ? at(scene, there.message) : null) ?? newsIn(scene);
}

const at = (scene: RelayedScene, { round, from, to }: Sent): SeenMessage | null =>
  round > scene.round ? null : (messagesOf(scene, { round, from, to }, 0, 1).messages[0] ?? null);

const all = (scene: RelayedScene): readonly SeenMessage[] => messagesOf(scene, {}, 0, PAGE).messages;

const refusedIn = (scene: RelayedScene): SeenMessage | null =>
  all(scene).find(({ check }) => check === 'rejected') ?? null;

/**
 * A letter of the latest round, from the second on, in which somebody loyal accepted an order that was new to it: the first with
 * the order that fewest had been sent before.
 */
function newsIn(scene: RelayedScene): SeenMessage | null {
  const letters = all(scene).filter(({ check }) => check === 'accepted');
  const loyal = (one: SeenMessage): boolean => scene.generals[one.message.to - 1]?.standing === 'loyal';
  const isNew = ({ message: { round, to, payload } }: SeenMessage): boolean =>
    !letters.some(
      ({ message: other }) => other.to === to && other.round < round && other.payload.order === payload.order,
    );
  const news = letters.filter((one) => one.message.round > 1 && loyal(one) && isNew(one));
  const latest = Math.max(0, ...news.map(({ message }) => message.round));
  const sentBefore = ({ message: { round, payload } }: SeenMessage): number =>
    letters.filter(({ message: other }) => other.round < round && other.payload.order === payload.order)
      .length;
  return (
    news.filter(({ message }) => message.round === latest).sort((a, b) => sentBefore(a) - sentBefore(b))[0] ??
    null
  );
}

/** A stretch of a chain's way. */
export interface Stretch extends Sent {
  /** Whether a letter with this order went there; if not, those who signed had each other's keys. */
  readonly went: boolean;
}

/** From whom to whom a chain has come, letter by letter; nothing where it is a commander's own letter. */
export function wayOf(scene: RelayedScene, { message }: SeenMessage): readonly Stretch[] {
  const { path, order } = message.payload;
  if (order === null || path.length < 2) return [];
  return path.map((from, i) => {
    const to = path[i + 1] ?? message.to;
    const prefix = path.slice(0, i + 1).join('.');
    const sent = messagesOf(scene, { round: i + 1, from, to }, 0, PAGE).messages;
    const went = sent.some(
      ({ message: { payload } }) => payload.path.join('.') === prefix && payload.order === order,
    );
    return { round: i + 1, from, to, went };
  });
}
