/**
 * Teaches the dictionaries the voices of the shop. Most pages never have them speak, so whoever brings the shop to a page
 * imports this for what it does: the lab, a figure that shows the shop, a link that asks for it.
 */
import { shopVoices } from './en-shop.ts';
import { LOCALES, stringsFor, type Locale } from './index.ts';

const DICTIONARIES: Record<Locale, typeof shopVoices> = { en: shopVoices };

for (const locale of LOCALES) Object.assign(stringsFor(locale).casts, DICTIONARIES[locale]);
