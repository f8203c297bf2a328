/**
 * Strings for a parser to stumble over, made fast from one seed: half of them random, half canonical tokens with one to
 * three edits. Hundreds of thousands of them are read in every test run, which fast-check's arbitraries would be too slow for.
 */
import { xorshift128plus } from 'pure-rand/generator/xorshift128plus';

/** A number from 0 to `below` − 1. */
export type Sampler = (below: number) => number;

export function samplerOf(seed: number): Sampler {
  const generator = xorshift128plus(seed);
  return (below) => (generator.next() >>> 0) % below;
}

const ALPHABET = '0123456789.-_omsgtekwxnvrcafl12';
const KINDS = ['om', 'sm', '2g', 'pk'];
const LETTERS = ['n', 'm', 'o', 't', 's', 'e', 'k', 'w', 'x', 'v', 'r', 'c', '1-', '1.2-', 'f', 'i', ''];
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

const characterOf = (sample: Sampler): string => ALPHABET[sample(ALPHABET.length)]!;

/** Any UTF-16 code unit: letters of every script, controls, halves of surrogate pairs. */
const unitOf = (sample: Sampler): string =>
  String.fromCharCode(sample(4) === 0 ? sample(0x10000) : sample(0x180));

function repeated(sample: Sampler, most: number, one: (sample: Sampler) => string): string {
  let text = '';
  for (let length = sample(most + 1); length > 0; length--) text += one(sample);
  return text;
}

const fieldOf = (sample: Sampler): string => {
  const letter = LETTERS[sample(LETTERS.length)]!;
  return `_${letter}${VALUES[sample(VALUES.length)]!}${letter.endsWith('-') ? 'arx'[sample(3)]! : ''}`;
};

const RANDOM: readonly Make[] = [
  (sample) => repeated(sample, 40, characterOf),
  (sample) => `${KINDS[sample(4)]!}_${repeated(sample, 40, characterOf)}`,
  (sample) => `${KINDS[sample(4)]!}${repeated(sample, 8, fieldOf)}`,
  (sample) => repeated(sample, 30, unitOf),
  (sample) => `${KINDS[sample(4)]!}_${repeated(sample, 12, unitOf)}`,
  (sample) =>
    repeated(sample, 20, () => (sample(3) === 0 ? `%${sample(256).toString(16)}` : characterOf(sample))),
];

type Make = (sample: Sampler) => string;

/** A string from the notation's alphabet, of its fields or from all of Unicode. */
export const randomText: Make = (sample) => RANDOM[sample(RANDOM.length)]!(sample);

const EDITS: readonly ((sample: Sampler, text: string, at: number) => string)[] = [
  // a few characters lost
  (sample, text, at) => text.slice(0, at) + text.slice(at + 1 + sample(4)),
  // one added
  (sample, text, at) => text.slice(0, at) + characterOf(sample) + text.slice(at),
  // one changed
  (sample, text, at) => text.slice(0, at) + characterOf(sample) + text.slice(at + 1),
  (sample, text, at) => text.slice(0, at) + unitOf(sample) + text.slice(at + 1),
  // the end said twice
  (_sample, text, at) => text + text.slice(at),
  // another field in between
  (sample, text) => {
    const fields = text.split('_');
    fields.splice(1 + sample(fields.length), 0, fieldOf(sample).slice(1));
    return fields.join('_');
  },
  // two fields exchanged
  (sample, text) => {
    const fields = text.split('_');
    const [a, b] = [sample(fields.length), sample(fields.length)];
    [fields[a], fields[b]] = [fields[b]!, fields[a]!];
    return fields.join('_');
  },
];

/** One of the texts with one to three edits. */
export function editedText(sample: Sampler, texts: readonly string[]): string {
  let text = texts[sample(texts.length)]!;
  for (let edits = 1 + sample(3); edits > 0; edits--) {
    text = EDITS[sample(EDITS.length)]!(sample, text, sample(text.length + 1));
  }
  return text;
}
