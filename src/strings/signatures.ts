/** The words of the figures of *Signatures*, in the language that is built. */
import { signatures } from './en/signatures.ts';
import type { Locale } from './index.ts';

export type SignatureStrings = typeof signatures;

export const signatureStrings = (_locale: Locale): SignatureStrings => signatures;
