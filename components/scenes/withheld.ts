/** What an exercise keeps from the reader until the answer is in: each takes a scene and gives it with that left out. */
import type { Scene } from './scene.ts';
import { asChecked, type Reading, type SeenMessage } from './relayed-scene.ts';

/** Nobody's decision, and no verdict, which would give the decisions away. */
export function undecided<Shown extends Scene>(scene: Shown): Shown {
  const generals = scene.generals.map((general) => ({ ...general, decision: null }));
  return { ...scene, generals, verdicts: null, ...('reading' in scene ? { asked: true } : {}) };
}

/** What everybody sent, but nobody's name on a lie: neither who is a traitor, nor what the commander was ordered. */
export function unnamed<Shown extends Scene>(scene: Shown): Shown {
  if (!('reading' in scene)) return undecided(scene); // there are no lies to be named
  const { reading, execution } = scene;
  const unmarked: Reading = {
    bundles: (rounds, eyes) =>
      reading.bundles(rounds, eyes).map((bundle) => ({ ...bundle, lies: 0, marked: 0 })),
    messages: (place, wanted, skip, limit) => {
      const { messages, total } = reading.messages(place, wanted, skip, limit);
      return { total, messages: messages.map(unmarkedOf) };
    },
  };
  const generals = scene.generals.map((general) => ({
    ...general,
    standing: 'unknown' as const,
    decision: null,
  }));
  return {
    ...scene,
    generals,
    verdicts: null,
    asked: true,
    reading: unmarked,
    bundles: scene.bundles.map((bundle) => ({ ...bundle, lies: 0, marked: 0 })),
    execution: { ...execution, order: null },
  };
}

/** Which seals after a broken one are good would tell who is a traitor. */
const unmarkedOf = (seen: SeenMessage): SeenMessage => ({
  ...seen,
  mark: null,
  ...(seen.seals ? { seals: asChecked(seen.seals) } : {}),
});
