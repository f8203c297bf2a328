/** The words of the map of trust, in the language that is built. */
import { trustMap } from './en/trust.ts';
import type { Locale } from './index.ts';

export type TrustStrings = typeof trustMap;

export const trustStrings = (_locale: Locale): TrustStrings => trustMap;
