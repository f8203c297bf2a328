/** What an exercise keeps from the reader until the answer is in: each takes a scene and gives it with that left out. */
import type { Scene } from './drawings.ts';

/** Nobody's decision, and no verdict, which would give the decisions away. */
export function undecided<Shown extends Scene>(scene: Shown): Shown {
  const generals = scene.generals.map((general) => ({ ...general, decision: null }));
  return { ...scene, generals, verdicts: null };
}
