/** Numbers and their nouns and verbs agree: every sentence of the dictionary that takes numbers, said of all small ones. */
import { expect, test } from 'vitest';
import { everyWord } from './testing/every-word.ts';

/** What is counted. A number before one of these is how many there are, unless it names somebody, as in "general 2". */
const COUNTED = [
  ...[
    'message',
    'messenger',
    'lie',
    'changed message',
    'round',
    'signature',
    'lieutenant',
    'scenario',
    'execution',
    'level',
    'vote',
  ],
  ...[
    'value',
    'confirmation',
    'byte',
    'digit',
    'minute',
    'traitor',
    'general',
    'path',
    'cell',
    'strategy',
    'party',
  ],
];
const plural = (noun: string): string => noun.replace(/y$/, 'ie').concat('s');

/** Before a number that names somebody or something. */
const NAME = '(?<!(?:general|party|messenger|round|level|step|number|path|to|of) )(?<![\\d.,–−-])';
/** The nouns that never follow somebody’s number. */
const THINGS = COUNTED.filter((noun) => noun !== 'general' && noun !== 'party');
const things = THINGS.join('|');
const many = COUNTED.map(plural).join('|');
const FAULTS = [
  new RegExp(`${NAME}\\b1 (?:loyal |other )?(?:${many})\\b(?!’)`, 'i'),
  new RegExp(`${NAME}\\b[023] (?:${things})\\b(?!’)`, 'i'),
  new RegExp(`\\b1 (?:${things}) (?:do|are|have|attack|retreat|were|break|hold|cheat|arrive)\\b`, 'i'),
  // "none of the 3 strategies breaks it" is right
  new RegExp(
    `(?<!the )${NAME}\\b[023] (?:${many}) (?:does|is|has|attacks|retreats|was|breaks|cheats)\\b`,
    'i',
  ),
  /(?<!\bgeneral |\bparty |\bmessenger |\bto |[-−])\b1 (?:do|are|have|were|hold|break)\b(?! \w* ?of)/i,
];

/** What a function may be given where its types aren't known: numbers, casts, orders, names and lists of them. */
const GIVEN: readonly unknown[] = [0, 1, 2, 3, 'generals', 'shop-trio', 'attack', [5], [5, 6]];

type Say = (...given: readonly unknown[]) => unknown;

function* functionsIn(node: unknown, path = ''): Generator<readonly [string, Say]> {
  if (typeof node === 'function') yield [path, node as Say];
  else if (typeof node === 'object' && node !== null)
    for (const [name, inner] of Object.entries(node)) yield* functionsIn(inner, `${path}.${name}`);
}

function* everyChoice(length: number, from: readonly unknown[]): Generator<readonly unknown[]> {
  if (length === 0) yield [];
  else for (const first of from) for (const rest of everyChoice(length - 1, from)) yield [first, ...rest];
}

/** What is said, or null where that can't be said of such things. */
function said(say: Say, given: readonly unknown[]): string | null {
  try {
    const text = say(...given);
    return typeof text === 'string' && !/undefined|NaN|\[object|=>|\b(?:general|shop-trio)s?\b,/.test(text)
      ? text
      : null;
  } catch {
    return null;
  }
}

/** In which a noun is itself one of the things given; and there are always at least two strategies, one an order. */
const meant = (fault: string): boolean => !/(?:of|to|than) generals$|1 strategies$/.test(fault);

test('No sentence says “1 messages”, “2 round” or “1 are”', () => {
  const faults: string[] = [];
  let sentences = 0;
  for (const [path, say] of functionsIn(everyWord)) {
    const length = Math.min(say.length, 5);
    for (const given of everyChoice(length, length < 5 ? GIVEN : GIVEN.slice(0, 7))) {
      const text = said(say, given);
      if (text === null) continue;
      sentences++;
      // a cast stands where a number should: nothing that is ever said
      if (
        given.some((one) => one === 'generals' || one === 'shop-trio') &&
        /\bgenerals\b|shop-trio/.test(text)
      ) {
        if (!say.toString().includes('generals')) continue;
      }
      const fault = FAULTS.map((pattern) => pattern.exec(text)?.[0]).find(
        (found) => found !== undefined && meant(found),
      );
      if (fault !== undefined) faults.push(`${path}: “${fault}” in “${text}”`);
    }
  }
  expect(sentences).toBeGreaterThan(1000);
  expect([...new Map(faults.map((fault) => [fault.split(':')[0], fault])).values()]).toEqual([]);
});
