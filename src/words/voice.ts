/**
 * In whose names a scenario is told. The notation's cast `shop` is two: customer, shop and payments service, or, where
 * there are two, shop and payments service. So a cast by itself names nobody, and no `Cast` can look up words: only what
 * `voiceOf` makes of a kind and a cast together can.
 */
import { kindOf } from '../scenario/kinds/kind-of.ts';
import type { Cast, Kind } from '../scenario/scenario.ts';

export type Voice = 'generals' | 'shop-trio' | 'shop-pair';

/** Who plays in a scenario of this kind with this cast. */
export const voiceOf = ({ kind, cast }: { readonly kind: Kind; readonly cast: Cast }): Voice =>
  cast === 'generals' ? cast : kindOf({ kind }).shop === 2 ? 'shop-pair' : 'shop-trio';
