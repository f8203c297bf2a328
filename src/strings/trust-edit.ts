/** The words of changing the map of trust, in the language that is built. */
import { trustEdit } from './en/trust-edit.ts';
import type { Locale } from './index.ts';

export type TrustEditStrings = typeof trustEdit;

export const trustEditStrings = (_locale: Locale): TrustEditStrings => trustEdit;
