/** The road of a sealed letter; of one that is refused up to the receiver's shield, and back. */
import { memo } from '../../kit/memo.ts';
import { countOf, sayingOf } from '../../scenes/relayed-scene.ts';
import type { RoadProps } from '../Road.tsx';
import { fallOf, sealedRoad } from './sealed-layout.ts';

export const SealedRoad = memo(({ bundle, layout, prefix, away, past }: RoadProps) => {
  const saying = sayingOf(bundle);
  const look = `${away ? ' away' : ''}${past ? ' past' : ''}`;
  if (!bundle.rejected || countOf(bundle) > 1)
    return (
      <path
        class={`road ${saying}${look}`}
        d={sealedRoad(layout, bundle).path}
        marker-end={`url(#${prefix}-${saying})`}
      />
    );
  const { path, shield, bounce } = fallOf(layout, bundle);
  return (
    <>
      <path class={`road ${saying}${look}`} d={path} />
      <path class={`shield${look}`} d={shield} />
      {bounce !== '' && <path class={`bounce${look}`} d={bounce} />}
    </>
  );
});
