/** The words of figures of signed messages, in the language that is built. */
import { signed } from './en/signed.ts';
import type { Locale } from './index.ts';

export type SignedStrings = typeof signed;

export const signedStrings = (_locale: Locale): SignedStrings => signed;
