/**
 * Strings for a parser to stumble over, made fast from one seed: half of them random, half canonical tokens with one to
 * three edits. Hundreds of thousands of them are read in every test run, which fast-check's arbitraries would be too slow for.
 */
import { xorshift128plus } from 'pure-rand/generator/xorshift128plus';

/** A number from 0 to `below` − 1. */
export type Draw = (below: number) => number;

export function drawing(seed: number): Draw {
  const generator = xorshift128plus(seed);
  return (below) => (generator.next() >>> 0) % below;
}

const ALPHABET = '0123456789.-_omsgtekwxnvrcafl12';
const KINDS = ['om', 'sm', '2g'];
const LETTERS = ['n', 'm', 'o', 't', 's', 'e', 'k', 'w', 'x', 'v', 'r', 'c', '1-', '1.2-', ''];
const VALUES = [
  '0',
  '1',
  '2',
  '3',
  '4',
  '16',
  '17',
  '99',
  '100',
  '01',
  '1.2',
  '3.4.5',
  'a',
  'r',
  'x',
  'split',
];

const characterOf = (draw: Draw): string => ALPHABET[draw(ALPHABET.length)]!;

/** Any UTF-16 code unit: letters of every script, controls, halves of surrogate pairs. */
const unitOf = (draw: Draw): string => String.fromCharCode(draw(4) === 0 ? draw(0x10000) : draw(0x180));

function repeated(draw: Draw, most: number, one: (draw: Draw) => string): string {
  let text = '';
  for (let length = draw(most + 1); length > 0; length--) text += one(draw);
  return text;
}

const fieldOf = (draw: Draw): string => {
  const letter = LETTERS[draw(LETTERS.length)]!;
  return `_${letter}${VALUES[draw(VALUES.length)]!}${letter.endsWith('-') ? 'arx'[draw(3)]! : ''}`;
};

const RANDOM: readonly Make[] = [
  (draw) => repeated(draw, 40, characterOf),
  (draw) => `${KINDS[draw(3)]!}_${repeated(draw, 40, characterOf)}`,
  (draw) => `${KINDS[draw(3)]!}${repeated(draw, 8, fieldOf)}`,
  (draw) => repeated(draw, 30, unitOf),
  (draw) => `${KINDS[draw(3)]!}_${repeated(draw, 12, unitOf)}`,
  (draw) => repeated(draw, 20, () => (draw(3) === 0 ? `%${draw(256).toString(16)}` : characterOf(draw))),
];

type Make = (draw: Draw) => string;

/** A string from the notation's alphabet, of its fields or from all of Unicode. */
export const randomText: Make = (draw) => RANDOM[draw(RANDOM.length)]!(draw);

const EDITS: readonly ((draw: Draw, text: string, at: number) => string)[] = [
  // a few characters lost
  (draw, text, at) => text.slice(0, at) + text.slice(at + 1 + draw(4)),
  // one added
  (draw, text, at) => text.slice(0, at) + characterOf(draw) + text.slice(at),
  // one changed
  (draw, text, at) => text.slice(0, at) + characterOf(draw) + text.slice(at + 1),
  (draw, text, at) => text.slice(0, at) + unitOf(draw) + text.slice(at + 1),
  // the end said twice
  (_draw, text, at) => text + text.slice(at),
  // another field in between
  (draw, text) => {
    const fields = text.split('_');
    fields.splice(1 + draw(fields.length), 0, fieldOf(draw).slice(1));
    return fields.join('_');
  },
  // two fields exchanged
  (draw, text) => {
    const fields = text.split('_');
    const [a, b] = [draw(fields.length), draw(fields.length)];
    [fields[a], fields[b]] = [fields[b]!, fields[a]!];
    return fields.join('_');
  },
];

/** One of the texts with one to three edits. */
export function editedText(draw: Draw, texts: readonly string[]): string {
  let text = texts[draw(texts.length)]!;
  for (let edits = 1 + draw(3); edits > 0; edits--) {
    text = EDITS[draw(EDITS.length)]!(draw, text, draw(text.length + 1));
  }
  return text;
}
