/** What each general decided, in words. */
import { useFigure } from '../kit/context.ts';
import type { Scene } from '../scenes/scene.ts';

export function Decisions({ scene }: { scene: Pick<Scene, 'generals' | 'cast'> }) {
  const { strings } = useFigure();
  const decided = scene.generals.filter(({ decision }) => decision !== null);
  if (decided.length === 0) return null;
  return (
    <p class="decisions">
      {decided
        .map(({ number, decision }) => strings.sentences.decision(number, decision!, scene.cast))
        .join(' ')}
    </p>
  );
}
