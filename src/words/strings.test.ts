import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Verdicts } from '../core/conditions.ts';
import { everyWord as typed } from './all.ts';
import { everyWord } from './testing/every-word.ts';
import { messengerWords } from '#words/messengers.ts';
import { commonWords } from '#words/common.ts';
import { grouped } from './grouped.ts';
import { language } from '#words/language.ts';
import { DEFAULT_LOCALE, LOCALE } from './language.ts';
import { voiceOf } from './voice.ts';

const top = join(import.meta.dirname, '../..');

describe('Sentences about messages', () => {
  const { message, bundle, decision, traitors } = commonWords.sentences;

  test('among generals', () => {
    expect(message(1, 3, [1], 'attack', 'generals')).toBe('General 1 orders general 3 to attack.');
    expect(message(2, 3, [1, 2], 'retreat', 'generals')).toBe(
      'General 2 tells general 3: “1 said: retreat”.',
    );
    expect(message(3, 4, [1, 2, 3], 'attack', 'generals')).toBe(
      'General 3 tells general 4: “2 said 1 said: attack”.',
    );
    expect(message(1, 4, [1], null, 'generals')).toBe('General 1 sends general 4 nothing.');
    expect(message(2, 4, [1, 2], null, 'generals')).toBe('General 2 tells general 4 nothing of what 1 said.');
    expect(bundle(2, 3, 8, 5, 'generals')).toBe(
      'General 2 sends 8 messages to general 3; 5 of them say attack.',
    );
    expect(decision(3, 'retreat', 'generals')).toBe('General 3 retreats.');
  });

  test('among customer, shop and payments service', () => {
    expect(message(1, 3, [1], 'attack', 'shop-trio')).toBe(
      'The customer tells the payments service to place the order.',
    );
    expect(message(2, 3, [1, 2], 'retreat', 'shop-trio')).toBe(
      'The shop tells the payments service: “customer said: cancel”.',
    );
    expect(message(1, 2, [1], null, 'shop-trio')).toBe('The customer sends the shop nothing.');
    expect(decision(3, 'attack', 'shop-trio')).toBe('The payments service places the order.');
  });

  test('between two generals the shop’s cast is shop and payments service', () => {
    expect(voiceOf({ kind: '2g', cast: 'shop' })).toBe('shop-pair');
    expect(voiceOf({ kind: 'om', cast: 'shop' })).toBe('shop-trio');
    expect(voiceOf({ kind: '2g', cast: 'generals' })).toBe('generals');
    expect(decision(1, 'attack', 'shop-pair')).toBe('The shop places the order.');
    expect(messengerWords.exchange.sentence(1, 1, 2, 'arrived', 'shop-pair')).toBe(
      'Messenger 1 from the shop reaches the payments service.',
    );
    expect(messengerWords.exchange.label(1, 'arrived', false, 'shop-pair')).toBe('1 place');
  });

  test('where nothing travelled say from whose place, and when', () => {
    const { none } = messengerWords.exchange;
    expect(none(0, null, 'generals')).toBe('Nothing has been sent yet.');
    expect(none(4, null, 'generals')).toBe('No messenger was sent.');
    expect(none(4, 2, 'shop-pair')).toBe(
      'Nothing has reached the payments service, and it has sent nothing.',
    );
  });

  test('name the traitors, one, several or none', () => {
    expect(traitors([], 'generals')).toBe('Everybody is loyal.');
    expect(traitors([2], 'generals')).toBe('General 2 is a traitor.');
    expect(traitors([2], 'shop-trio')).toBe('The shop cheats.');
    expect(traitors([1, 2], 'shop-trio')).toBe('Cheating: customer and shop.');
    expect(traitors([], 'shop-trio')).toBe('Everybody is honest.');
    expect(traitors([1, 2, 5], 'generals')).toBe('Traitors: 1, 2 and 5.');
  });

  test('on the map say the order, or what was reported of it', () => {
    const { said } = commonWords.map;
    expect(said([1], 'attack', 'generals')).toBe('attack');
    expect(said([1, 2], 'retreat', 'generals')).toBe('“1 said: retreat”');
    expect(said([1, 2], 'attack', 'shop-trio')).toBe('“customer said: place”');
    expect([said([1], null, 'generals'), said([1, 2], null, 'shop-trio')]).toEqual(['nothing', 'nothing']);
  });
});

describe('Verdicts in words', () => {
  const { agreement, validity } = commonWords.verdict;
  const broken: Verdicts['agreement'] = { kind: 'violated', attacks: 3, retreats: 2 };
  const kept = (lieutenants: readonly number[]): Verdicts['agreement'] => ({
    kind: 'holds',
    lieutenants,
    order: lieutenants.length === 0 ? null : 'attack',
  });

  test('name the two who disagree, or all who agree', () => {
    expect(agreement(broken, 'generals')).toBe('general 3 attacks, general 2 retreats');
    expect(agreement(broken, 'shop-trio')).toBe('the payments service places the order, the shop cancels it');
    expect(agreement(kept([2, 3]), 'generals')).toBe('2 and 3 both attack');
    expect(agreement(kept([2, 3, 4]), 'generals')).toBe('2, 3 and 4 all attack');
    expect(agreement(kept([2, 3]), 'shop-trio')).toBe('shop and payments both place the order');
    expect(agreement(kept([2]), 'generals')).toBe('one loyal lieutenant, nobody to disagree with');
    expect(agreement(kept([3]), 'shop-trio')).toBe(
      'the shop cheats, so the payments service has nobody to disagree with',
    );
    expect(agreement(kept([]), 'shop-trio')).toBe('the shop and the payments service both cheat');
    expect(agreement(kept([]), 'generals')).toBe('no loyal lieutenant, nobody to disagree');
  });

  test('name the one who disobeys, and whom', () => {
    const disobeyed: Verdicts['validity'] = {
      kind: 'violated',
      general: 3,
      decided: 'retreat',
      ordered: 'attack',
    };
    expect(validity(disobeyed, 'generals')).toBe('general 3 retreats, though loyal general 1 ordered attack');
    expect(validity(disobeyed, 'shop-trio')).toBe(
      'the payments service cancels, though the honest customer placed the order',
    );
    expect(
      validity({ kind: 'violated', general: 2, decided: 'attack', ordered: 'retreat' }, 'shop-trio'),
    ).toBe('the shop places the order, though the honest customer cancelled it');
    expect(validity({ kind: 'holds', lieutenants: [2, 3], order: 'attack' }, 'shop-trio')).toBe(
      'the shop and the payments service did what the customer wanted: place',
    );
    expect(validity({ kind: 'holds', lieutenants: [2, 3], order: 'retreat' }, 'generals')).toBe(
      'every loyal lieutenant obeys: retreat',
    );
    expect(validity({ kind: 'holds', lieutenants: [], order: 'retreat' }, 'generals')).toBe(
      'no loyal lieutenant to obey',
    );
  });

  test('say under a traitor commander that nothing is asked, in either cast', () => {
    expect(validity({ kind: 'vacuous' }, 'generals')).toBe('the commander is a traitor');
    expect(validity({ kind: 'vacuous' }, 'shop-trio')).toBe('the customer cheats');
  });
});

describe('Comparing two worlds', () => {
  test('says where two views first part', () => {
    const { at, tells, arrives } = commonWords.compare;
    expect(at('order', 'generals')).toBe('its own order is not the same');
    expect(at('n', 'generals')).toBe('the number of generals is not the same');
    expect(at('n', 'shop-trio')).toBe('the number of parties is not the same');
    expect(at('m', 'generals')).toBe('the plan is not the same');
    expect(arrives(3, 2)).toBe('messenger 3 reaches it in the second only');
    expect(commonWords.compare.different(3, 'shop-trio', tells(1, 1, 'place', 'nothing', 'shop-trio'))).toBe(
      'The payments service can tell these two apart: in round 1 the customer tells it place in the first and nothing in the second.',
    );
  });

  test('names the traitors of a world in its title', () => {
    const { titles } = commonWords.compare;
    expect(titles([], 'generals')).toBe('everybody is loyal');
    expect(titles([2], 'generals')).toBe('general 2 is the traitor');
    expect(titles([1, 3], 'generals')).toBe('general 1 and general 3 are traitors');
    expect(titles([1], 'shop-trio')).toBe('the customer cheats');
    expect(titles([1, 3], 'shop-trio')).toBe('the customer and the payments service cheat');
  });
});

test('Lists end with “and”, and long ones are cut short', () => {
  expect(
    ['', '2', '2,3', '2,3,4', '2,3,4,5,6,7', '2,3,4,5,6,7,8'].map((text) =>
      commonWords.list(text === '' ? [] : text.split(',')),
    ),
  ).toEqual(['', '2', '2 and 3', '2, 3 and 4', '2, 3, 4, 5, 6 and 7', '2, 3, … and 8']);
});

describe('Every sentence', () => {
  test('of both casts begins with a capital and ends with a full stop', () => {
    for (const cast of ['generals', 'shop-trio'] as const) {
      const { sentences, edit, perspective, compare } = commonWords;
      const made = [
        ...[1, 2].flatMap((from) =>
          (['attack', 'retreat', null] as const).map((order) =>
            sentences.message(from, 3, from === 1 ? [1] : [1, 2], order, cast),
          ),
        ),
        sentences.bundle(2, 3, 4, 1, cast),
        sentences.decision(2, 'attack', cast),
        ...[[], [1], [1, 2]].map((traitors) => sentences.traitors(traitors, cast)),
        ...[edit.isTraitor, edit.isLoyal, edit.loyalSender].map((say) => say(2, cast)),
        perspective.fogged(3, cast),
        compare.equal(3, cast),
        compare.equalButTraitor(3, cast, 'both'),
        compare.different(3, cast, compare.at('n', cast)),
      ];
      for (const sentence of made) expect(sentence).toMatch(/^[A-Z].*[^.]\.$/s);
    }
  });

  test('keeps to typographic quotation marks, apostrophes and ellipses', () => {
    const all = [...leaves(commonWords)].filter(([, value]) => typeof value === 'string');
    for (const [path, value] of all) expect(`${path}: ${String(value)}`).not.toMatch(/['"`]|\.\.\./);
  });
});

test('The dictionary knows which language it is in: the first one, unless another is built', () => {
  expect([LOCALE, language.tag]).toEqual([DEFAULT_LOCALE, DEFAULT_LOCALE]);
});

type Leaf = readonly [path: string, value: unknown];

/** Every text of the dictionary, and every function that makes one, with its place. */
function* leaves(node: object, path: readonly string[] = []): Generator<Leaf> {
  for (const [key, value] of Object.entries(node) as readonly (readonly [string, unknown])[]) {
    const here = [...path, key];
    if (typeof value === 'object' && value !== null) yield* leaves(value, here);
    else yield [here.join('.'), value];
  }
}

/** Parts of the dictionary that are read by a value, `words.rule[kind]`: with one of their texts all are used. */
const BY_VALUE = [
  'assumptions.of',
  'assumptions.standIns',
  'assumptions.table',
  'breakAnswer.asks',
  'breakAnswer.breaks',
  'breakAnswer.conditions',
  'checked.meanings',
  'checked.readings',
  'checked.reasons',
  'checked.unstepped',
  'checked.signs',
  'steps.facts',
  'steps.inFigureNotes',
  // handed to a part of the kit as a group
  'breaking.copy breaking.copied breaking.copyFailed',
  'chainProof.back chainProof.on',
  'ring.back ring.on',
  'sharing.copied sharing.copyFailed',
  'walk.back walk.on',
  'breaking.kinds',
  'breakNews.damaged',
  'casts',
  'ambiguous.answers',
  'whoLies.answers',
  'whoLies.told',
  'exchange',
  'verdict.unpromised',
  'chainProof.broken',
  'chainProof.columns',
  'chainProof.properties',
  'plot.columns',
  'drawings',
  'edit.undo edit.redo edit.reset',
  'everyRule.asking',
  'everyRule.decided',
  'everyRule.letters',
  'everyRule.names',
  'everyRule.rows',
  'everyRule.worlds',
  'answers.unwritten',
  'frontier.legend',
  'frontier.verdicts',
  'frontierPages.keys',
  'inbox.same inbox.differs',
  'lab.casts',
  'lab.kinds',
  'lab.generals lab.order lab.traitors lab.strategy lab.strategies lab.shop',
  'map.legend',
  'price.columns',
  'retry.record',
  'price.apart price.together',
  'price.exchange price.copies',
  'faults',
  'forge.attempts',
  'forge.lines',
  'forge.why',
  'scenarios.kinds',
  'search.kinds',
  'signIt.parts',
  'signIt.valid signIt.invalid',
  'scenario.named',
  'scenarios.shows',
  'signed.accepted signed.rejected',
  'source.parts',
  'statements',
  'tree.nothing tree.later',
  'trustMap.change trustMap.asText trustMap.share trustMap.undo trustMap.redo trustMap.reset',
  'trustAnswer',
  'trustMap.standings trustMap.starts',
  'trustMap',
  'trustEdit',
  'trustText',
  'ring.columns',
  'ring.plans',
  'linking.columns',
  'ring.told',
  'twin.conditions',
  'verdict.names verdict.long verdict.holds verdict.violated verdict.vacuous',
  'walk.loyal walk.traitor',
];

/** The places of the dictionary that a source names, through whatever names it gave to parts of it. */
function placesIn(source: string): readonly string[] {
  const code = source
    .replace(/\/\*[\s\S]*?\*\/|\/\/ .*/g, '')
    .replace(/(\w)!\./g, '$1.')
    .replace(/\b\w+Words\b/g, 'strings');
  // one name can stand for several places, in several functions of a file
  const places = new Map([['strings', new Set([''])]]);
  const call = (name: string, part: string): void => {
    places.set(name, new Set([...(places.get(name) ?? []), part]));
  };
  const inside = (place: string, name: string): string => (place === '' ? name : `${place}.${name}`);
  // `const words = strings.share;` and `const { verdict, compare: words } = strings;`, the outer ones first, and what a
  // function takes out of what it is given, `({ strings: { lab: words } })`
  const given = code.replace(/\bstrings: \{([^{}]*)\}(?=[^=]*=>)/g, 'const {$1} = strings;');
  for (const [, names, own, from, rest = ''] of given.matchAll(
    /const (?:\{([^}]*)\}|(\w+)) = (\w+)((?:\.\w+)*);/g,
  )) {
    for (const base of places.get(from!) ?? []) {
      const part = inside(base, rest.slice(1)).replace(/\.$/, '');
      if (own !== undefined) call(own, part);
      for (const name of names?.split(',') ?? []) {
        const [key, alias = key] = name.split(':').map((half) => half.trim());
        if (key !== undefined && key !== '') call(alias!, inside(part, key));
      }
    }
  }
  return [...code.matchAll(/(?<![\w.])(\w+)((?:\.\w+)*)/g)].flatMap(([, name, rest = '']) =>
    [...(places.get(name!) ?? [])].map((base) => inside(base, rest.slice(1))),
  );
}

describe('The dictionary', () => {
  const named = new Set(
    globSync('{components,src}/**/*.{ts,tsx,mjs,astro}', { cwd: top })
      .filter((file) => !/\.test\.|testing[\\/]|^src[\\/]words[\\/]\w+[\\/]/.test(file))
      .flatMap((file) => placesIn(readFileSync(join(top, file), 'utf8'))),
  );

  /** The place itself, or more behind it: a method of a text, say. */
  const isNamed = (place: string): boolean => [...named].some((found) => `${found}.`.startsWith(`${place}.`));

  function isUsed(path: string): boolean {
    const group = BY_VALUE.find((places) =>
      places.split(' ').some((place) => `${path}.`.startsWith(`${place}.`)),
    );
    return isNamed(group?.replace(/(\.\w+)? .*/, '') ?? path);
  }

  test('is for browser tests what it is for pages', () => {
    for (const [part, words] of Object.entries(typed)) expect(everyWord[part], part).toBe(words);
  });

  test('holds nothing that no page and no widget uses', () => {
    const unused = [...leaves(everyWord)].map(([path]) => path).filter((path) => !isUsed(path));
    expect(unused).toEqual([]);
  });
});

describe('Digits in groups of three', () => {
  test.each([
    [0, '0'],
    [999, '999'],
    [1000, '1,000'],
    [8800, '8,800'],
    [1234567, '1,234,567'],
    [12n ** 20n, '3,833,759,992,447,475,122,176'],
  ])('%s is %s', (count, text) => {
    expect(grouped(count)).toBe(text);
    expect(count.toLocaleString('en')).toBe(text);
  });
});

describe('What counts the messages that traitors change', () => {
  /** Of a traitor commander's letters some count, and none of them is false by itself. */
  const LIE = /\b(?:lies?|lied|liars?)\b/i;
  const { answers, frontier, oneRoundMore, shown, trustAnswer } = typed;

  test.each([
    [
      'the check',
      answers.fewest({ agreement: 1, validity: 2 }),
      '1 changed message breaks IC1, and 2 break IC2.',
    ],
    [
      'an attack too long for a link',
      answers.unwritten.lies,
      'So many changed messages do not fit in a link',
    ],
    ['a cell of the frontier', frontier.cell('om', 3, 1, 1, 'broken', 1), 'broken by 1 changed message'],
    ['the key of the frontier', frontier.legend.broken, 'with so few messages changed'],
    ['the figure of one round more', oneRoundMore.broken(1, 1), 'with one changed message in 1 round'],
    ['a lecture’s verdict', shown.verdict.broken(3), 'broken, with 3 changed messages at least'],
    ['a trust map', trustAnswer.moreLies(1), 'One more message is changed.'],
    ['a trust map of many', trustAnswer.moreLies(4), '4 more messages are changed.'],
    ['a trust map whose attack is too long', trustAnswer.unwritten, 'changes too many messages'],
  ])('calls none of them a lie: %s', (_, text, says) => {
    expect(text).toContain(says);
    expect(text).not.toMatch(LIE);
  });
});
