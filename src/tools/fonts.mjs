// The book's fonts, cut to what it sets with them. A reader on a phone waits for them before the first line stands: whole,
// they are three times as long as every style and word of a page.
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import subsetFont from 'subset-font';
import { DEFAULT_LOCALE } from '../words/language.ts';
import { filesIn } from './pages.mjs';
import { root } from './run.mjs';

/**
 * A variable font is cut to the weights from running text to what is strong: no style asks for lighter or heavier. Slanted
 * letters keep one weight, which halves them: in titles and strong text hardly any stands but the f of 3f + 1.
 */
export const WEIGHTS = /** @type {const} */ ({
  normal: { axis: { min: 400, max: 700 }, css: '400 700' },
  italic: { axis: 400, css: '400' },
});

const ASCII = Array.from({ length: 0x7f - 0x20 }, (_, i) => String.fromCodePoint(0x20 + i)).join('');
/** Marks that sources often write as an escape or an entity, and a letter that BibTeX writes as one. */
const MARKS = '\u00a0ü°±·×÷§–—‘’‚“”„…′‹›«»−';
/** What browsers set unasked, and digits of one width for tables. */
const FEATURES = ['ccmp', 'locl', 'mark', 'mkmk', 'rlig', 'rclt', 'calt', 'clig', 'liga', 'kern', 'tnum'];

/** @param {string} locale @returns {(file: string) => boolean} whether what a file says may stand in the book of a language */
const speaks = (locale) => (file) => {
  if (/\.test\.|\/testing\//.test(file)) return false;
  const [, tag] = /^(?:content|src\/words)\/([^./]+)\//.exec(file) ?? [];
  return tag === undefined || tag === locale || tag === DEFAULT_LOCALE;
};

/**
 * Every letter and sign that pages in a language are made of: those of the texts, the words, the references and the
 * figures. A letter that only a reader types is set in the next font of the list.
 * @param {string} locale @param {string} [top] the project
 */
export function lettersOf(locale, top = root) {
  const letters = new Set(ASCII + MARKS);
  const files = ['content', 'src', 'components'].flatMap((room) =>
    filesIn(join(top, room)).map((file) => `${room}/${file}`),
  );
  for (const file of files.filter(speaks(locale)))
    for (const letter of readFileSync(join(top, file), 'utf8').match(/[^\0-\x7f]/gu) ?? [])
      letters.add(letter);
  return [...letters].sort().join('');
}

/**
 * A variable font from a package with these letters and the weights of the book; letters that it doesn't have are passed
 * over. What has been cut before is taken from the cache.
 * @param {string} name of the package under `@fontsource-variable` @param {string} file its name there, without ending
 * @param {keyof typeof WEIGHTS} style @param {string} letters
 * @returns {Promise<string>} where it is
 */
export async function cutFont(name, file, style, letters) {
  const whole = readFileSync(join(root, 'node_modules/@fontsource-variable', name, 'files', `${file}.woff2`));
  const wishes = {
    targetFormat: /** @type {const} */ ('woff2'),
    variationAxes: { wght: WEIGHTS[style].axis },
    keepFeatures: FEATURES,
  };
  const asked = createHash('sha256').update(whole).update(letters).update(JSON.stringify(wishes));
  const folder = join(root, 'node_modules/.cache/fonts');
  const target = join(folder, `${file}.${asked.digest('hex').slice(0, 16)}.woff2`);
  if (existsSync(target)) return target;
  const cut = await subsetFont(whole, letters, wishes);
  mkdirSync(folder, { recursive: true });
  // builds may run side by side: none may find half a font
  const written = `${target}.${process.pid}`;
  writeFileSync(written, cut);
  renameSync(written, target);
  return target;
}
