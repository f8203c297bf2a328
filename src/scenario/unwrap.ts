/**
 * Tokens and links as people paste them. A chat, a mail program or a sentence puts something around a token, or writes
 * some of its letters another way; here that is taken off again, so that `parse` can stay strict.
 *
 * What is taken off can't belong to a token: a token is made of letters, digits, `-`, `.` and `_`, begins with its kind and
 * ends with a letter or a digit. So a token that parses as it was typed is never altered, and a text that holds no token
 * stays as it is, to be refused as it was typed. An ellipsis at the end is left: it says that the rest is missing.
 */
import { TAGS } from './kinds/kind-of.ts';

/** How often a link can be encoded once more, or be carried by another link. */
const LAYERS = 6;

/** Letters that nobody sees: joiners, marks of the direction of writing, soft hyphens, byte order marks. */
const INVISIBLE =
  /\u034f|\ufeff|[\u00ad\u061c\u180e]|[\u200b-\u200f]|[\u202a-\u202e]|[\u2060-\u206f]|[\ufe00-\ufe0f]/g;

const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
};

/** What a token begins with, and nothing else in a text does. */
const LIKE_A_TOKEN = new RegExp(`^(?:${TAGS.join('|')})(?:_|$)`);

export const isLikeToken = (text: string): boolean => LIKE_A_TOKEN.test(text);

/** Without what mail, Markdown and HTML do to a text: soft line breaks, `=3D`, backslashes, entities, letters nobody sees. */
function unescaped(text: string): string {
  const once = text
    .replace(INVISIBLE, '')
    .replace(/=\r?\n/g, '')
    .replace(/=3D/g, '=')
    .replace(/\\(?=[!-/:-@[-`{-~])/g, '')
    .replace(/&(amp|lt|gt|quot|apos|nbsp);/g, (_all, name: string) => ENTITIES[name]!)
    .replace(/&#(?:x([0-9a-f]{1,6})|(\d{1,7}));/gi, (all, hex?: string, decimal?: string) => {
      const code = hex === undefined ? Number(decimal) : parseInt(hex, 16);
      return code <= 0x10ffff ? String.fromCodePoint(code) : all;
    });
  return once.length < text.length ? unescaped(once) : once; // every step shortens it
}

/** Percent-encoding undone once, wherever it is valid. */
const decoded = (text: string): string =>
  text.replace(/(?:%[0-9a-f]{2})+/gi, (encoded) => {
    try {
      return decodeURIComponent(encoded);
    } catch {
      return encoded;
    }
  });

/** A text as it was before it was escaped and encoded, however often. */
export function plain(text: string): string {
  let now = text;
  for (let layer = 0; layer < LAYERS; layer++) {
    const before = now;
    now = decoded(unescaped(now));
    if (now === before) break;
  }
  return now;
}

const isAlphanumeric = (character: string): boolean => /[0-9a-z]/i.test(character);

/** The token in a text that holds one and what stands around it; any other text as it is. */
export function bare(text: string): string {
  const whole = plain(text).replace(/(?:&[\w-]+=|#[a-z]).*$/is, ''); // the rest of an address behind its token
  let [start, end] = [0, whole.length];
  while (start < end && !isAlphanumeric(whole[start]!)) start++;
  while (end > start && !isAlphanumeric(whole[end - 1]!)) end--;
  const token = whole.slice(start, end);
  return isLikeToken(token) && !/…|\.\.\./.test(whole.slice(end)) ? token : text.trim();
}

/** X adds `s=20` and the like to the links that it passes on; a scenario is never a number. */
const isTracking = (value: string): boolean => /^\W*\d{1,3}\W*$/.test(value);

/** The tokens in the value of an `s`: one, or several with spaces between. */
function tokensOfValue(value: string): readonly string[] {
  const whole = plain(value);
  const words = whole.split(/[\s+]+/).filter((word) => word !== '');
  return words.length > 1 && words.map(bare).every(isLikeToken) ? words.map(bare) : [bare(whole)];
}

/** Whether an `s=` may stand in it, encoded or not. */
const mayCarry = (text: string): boolean => text.includes('s=') || text.includes('s%');

/**
 * What the `s` of an address hold, or of an address that it carries in a parameter, as redirectors do. Null where no
 * `s` stands in it at all; what another site's own `s` holds is no token.
 */
export function tokensOfAddress(address: string, layer = 0): readonly string[] | null {
  const text = unescaped(address);
  const start = text.indexOf('?') + 1;
  const end = text.indexOf('#', start);
  const fields = text.slice(start, end === -1 ? undefined : end).split('&');
  const own = fields
    .filter((field) => field.startsWith('s='))
    .flatMap((field) => tokensOfValue(field.slice(2)));
  const meant = own.filter((value) => !isTracking(value));
  if (meant.length > 0) return meant;
  if (layer < LAYERS) {
    const carried = fields.map((field) => field.slice(field.indexOf('=') + 1)).filter(mayCarry);
    for (const field of [...carried, text]) {
      const inside = decoded(field);
      const found = inside === text ? null : tokensOfAddress(inside, layer + 1);
      if (found !== null && found.length > 0) return found;
    }
  }
  return own.length > 0 ? [] : null;
}
