/**
 * Teaches the dictionary the voices of the shop. Most pages never have them speak, so whoever brings the shop to a page
 * imports this for what it does: the lab, a figure that shows the shop, a link that asks for it.
 */
import { shopVoices } from './en/shop.ts';
import { LOCALE, stringsFor } from './index.ts';

Object.assign(stringsFor(LOCALE).casts, shopVoices);
