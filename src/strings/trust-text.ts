/** The words of the map of trust as text, in the language that is built. */
import { trustText } from './en/trust-text.ts';
import type { Locale } from './index.ts';

export type TrustTextStrings = typeof trustText;

export const trustTextStrings = (_locale: Locale): TrustTextStrings => trustText;
