/** The words of sharing and refusing links, in the language that is built. */
import { links } from './en/links.ts';
import type { Locale } from './index.ts';

export type LinkStrings = typeof links;

export const linkStrings = (_locale: Locale): LinkStrings => links;
