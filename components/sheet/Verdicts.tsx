/**
 * What becomes of the conditions of a scene, in one sentence, and below it IC1 and IC2 by name; what they say each is
 * there for whoever hears them. Two generals have three conditions, each with its witness in words.
 */
import { useFigure } from '../kit/context.ts';
import { VerdictList } from '../kit/VerdictList.tsx';
import { sayVerdict } from '../scenes/verdict-rows.ts';
import type { AnyScene, Scene } from '../scenes/scene.ts';

/** @param promise whether it is also said what the plan promises for so many generals and traitors */
export function Verdicts({ scene, promise = false }: { scene: Scene; promise?: boolean }) {
  const { strings } = useFigure();
  const { says }: AnyScene = scene;
  const rows = says.verdicts(scene, strings);
  const promised = promise ? says.promise(scene, strings) : '';
  // two generals have a line of their own below the valley, and the three properties of their theorem
  const one = rows.length < 3;
  // why nobody can say it yet, the sentence says for all of them
  const named = one && rows[0]!.state === 'hidden' ? rows.map((row) => ({ ...row, why: '' })) : rows;
  return (
    <div class="verdict-column">
      {one && <p class="verdict-line">{sayVerdict(rows, strings)}</p>}
      <VerdictList rows={named} class={one ? 'verdicts by-name' : 'verdicts of-three'} />
      {promised !== '' && <p class="promise">{promised}</p>}
    </div>
  );
}
