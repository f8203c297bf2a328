/**
 * The page's colours for pictures that stand outside a page: the light half of the tokens, and the rules by which the
 * style sheets colour drawings, with every token put in its place.
 */
import { globSync, readFileSync } from 'node:fs';
import { LAYERS } from '../../styles/layers.mjs';

// read as files: imported, a style sheet would also be sent to the pages
const styles = (name: string): string => readFileSync(name, 'utf8');
const tokens = styles('src/styles/tokens.css');
const drawn = layered(
  ['src/styles/book.css', ...globSync('components/drawings/{*,squares/squares,signed/sealed}.css').sort()]
    .map(styles)
    .join(''),
);

const LIGHT = new Map(
  [...tokens.matchAll(/--([a-z-]+):\s*light-dark\(\s*(#[0-9a-f]{6}),/g)].map(([, name, light]) => [
    name!,
    light!,
  ]),
);

/** What stands in layers, one layer after the other and without them: what draws the picture knows none. */
function layered(css: string): string {
  const blocks = [...css.replace(/\/\*[\s\S]*?\*\//g, '').matchAll(/^@layer ([\w-]+) \{\n([\s\S]*?)^\}/gm)];
  return LAYERS.flatMap((layer) =>
    blocks.filter(([, name]) => name === layer).map(([, , inside]) => inside!),
  ).join('\n');
}

/** The light value of a colour token, `ink('paper')`; throws where there is no such token. */
export function ink(name: string): string {
  const value = LIGHT.get(name);
  if (value === undefined)
    throw new Error(`tokens.css has no colour --${name}: it has ${[...LIGHT.keys()].join(', ')}`);
  return value;
}

/** A rule of the style sheets that is about drawings: by the parts that drawings are made of. */
const DRAWN =
  /text|board|city|road|head|pill|glyph|ground|hatch|inner|observed|decision|role|cross|post|hit|messenger|slip-of-paper|cloth|staff|past|miniature|small-army|letters|ringed|web|sum-line|frame|square|shield|bounce/;

/**
 * The style sheets' rules about drawings, for a picture in which letters are paths: what they say about `text` holds for
 * the class `text` instead.
 */
export function drawingStyles(): string {
  const plain = drawn.replace(/@[^{;]*\{(?:[^{}]*\{[^{}]*\})*[^{}]*\}/g, '');
  return [...plain.matchAll(/([^{}]+)\{([^{}]*)\}/g)]
    .filter(([, selector]) => DRAWN.test(selector!))
    .map(([, selector, body]) => `${spelled(classed(selector!))}{${inked(body!)}}`)
    .join('\n');
}

/** Every `:is(a, b)` written out: what draws the picture doesn't know it. */
const spelled = (selectors: string): string => inList(selectors).flatMap(choices).join(', ');

/** A list at the commas that are in no brackets. */
const inList = (selectors: string): readonly string[] => selectors.split(/,\s*(?![^(]*\))/);

/** One selector for each choice that its first `:is` leaves, and so on. */
function choices(selector: string): readonly string[] {
  const [, before, of, after] = /^(.*?):is\(([^()]*)\)(.*)$/s.exec(selector) ?? [];
  if (of === undefined) return [selector];
  return inList(of).flatMap((one) => choices(before! + one.trim() + after!));
}

const classed = (selector: string): string => selector.trim().replace(/(?<![\w.-])text(?![\w-])/g, '.text');

const inked = (body: string): string =>
  body
    .trim()
    .replace(/\s+/g, ' ')
    // how large a picture is, its card says
    .replace(/(?<![-\w])(?:(?:max-)?(?:width|height)|display): [^;]*;/g, '')
    .replace(/var\(--([a-z-]+)\)/g, (whole, name: string) => LIGHT.get(name) ?? whole)
    .replace(
      /color-mix\(in srgb, (#\w{6}) (\d+)%, (#\w{6})\)/g,
      (_whole, one: string, share: string, other: string) => mixed(one, Number(share) / 100, other),
    );

/** So much of one colour, and the rest of another. */
function mixed(one: string, share: number, other: string): string {
  const parts = [1, 3, 5].map((at) => {
    const [a, b] = [one, other].map((colour) => parseInt(colour.slice(at, at + 2), 16));
    return Math.round(a! * share + b! * (1 - share))
      .toString(16)
      .padStart(2, '0');
  });
  return `#${parts.join('')}`;
}
