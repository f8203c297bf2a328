/** In whose names a scenario is told: the casts of the notation, of which the shop's names other parties where there are two. */
import type { Cast, Kind } from '../scenario/scenario.ts';

export type Voice = Cast | 'shop-pair';

export const voiceOf = ({ kind, cast }: { readonly kind: Kind; readonly cast: Cast }): Voice =>
  kind === '2g' && cast === 'shop' ? 'shop-pair' : cast;
