/** The conditions of a scene, IC1 and IC2 or those of its kind, each with its witness in words. */
import { useFigure } from '../kit/context.ts';
import { VerdictList } from '../kit/VerdictList.tsx';
import type { AnyScene, Scene } from '../scenes/scene.ts';

/** @param promise whether it is also said what the plan promises for so many generals and traitors */
export function Verdicts({ scene, promise = false }: { scene: Scene; promise?: boolean }) {
  const { strings } = useFigure();
  const { says }: AnyScene = scene;
  const rows = says.verdicts(scene, strings);
  const promised = promise ? says.promise(scene, strings) : '';
  return (
    <div class="verdict-column">
      <VerdictList {...{ rows }} class={rows.length === 3 ? 'verdicts of-three' : 'verdicts'} />
      {promised !== '' && <p class="promise">{promised}</p>}
    </div>
  );
}
