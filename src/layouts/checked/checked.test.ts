/** What the pages say of checked statements is there for all of them, and for nothing else. */
import { describe, expect, test } from 'vitest';
import { checkedWords } from '#words/checked.ts';
import {
  CHECKED,
  checkedAddress,
  checkedAt,
  definitionId,
  meaningIn,
  UNCHECKED,
  unsteppedWhy,
} from './checked.ts';
import { DEVELOPMENT } from './checked.ts';
import { piecesOf, read, restsOn } from './coq.ts';
import { explainedPieces, signsIn } from './signs.ts';

const { checked } = checkedWords;

describe('a checked statement', () => {
  test('is found from its lecture, and has an address of its own', () => {
    expect(checkedAt('too-few', 'three')?.item.name).toBe('three_generals_are_too_few');
    expect(checkedAddress(checkedAt('too-few', 'three')!)).toMatch(/\/checked\/three\/$/);
    expect(checkedAt('too-few', 'coins')).toBeUndefined();
    expect(checkedAt('byzantine-generals', 'one-round')).toBeUndefined();
    expect(new Set(CHECKED.map(checkedAddress)).size).toBe(CHECKED.length);
  });

  test.each(CHECKED.map((one) => [one.id, one] as const))(
    '%s names only definitions that its page has',
    (_, one) => {
      const places = one.rests.map(definitionId);
      expect(new Set(places).size).toBe(places.length);
      for (const item of [one.item, ...one.rests])
        for (const { names } of piecesOf(item, DEVELOPMENT))
          if (names) expect(places).toContain(definitionId(names));
    },
  );

  test('is put together again from its pieces', () => {
    for (const { item } of CHECKED)
      expect(
        piecesOf(item, DEVELOPMENT)
          .map(({ text }) => text)
          .join(''),
      ).toBe(item.text);
  });

  test('rests on definitions each of which has a meaning in words, and no other has one', () => {
    const all = new Set(CHECKED.flatMap(({ rests }) => rests));
    for (const item of all) expect(meaningIn(item)).toMatch(/\.$/);
    const known = [...all].map(({ file, name }) => `${file}.${name}`);
    expect(Object.keys(checked.meanings).filter((name) => !known.includes(name))).toEqual([]);
  });

  test('has a reading, and nothing else has one', () => {
    expect(Object.keys(checked.readings).toSorted()).toEqual(CHECKED.map(({ id }) => id).toSorted());
  });
});

test('what is not checked has a reason, and every reason is one of something', () => {
  expect(new Set(UNCHECKED.map(({ why }) => why))).toEqual(new Set(Object.values(checked.reasons)));
});

test('why a proof has no steps is said in words, each of which is said of some proof', () => {
  const said = CHECKED.map(unsteppedWhy).filter((why) => why !== undefined);
  expect(new Set(said)).toEqual(new Set(Object.values(checked.unstepped)));
});

describe('signs', () => {
  const shownIn = (text: string): readonly string[] => {
    const source = read('Any', `Theorem any : ${text}.`);
    return signsIn(source.items, [source]).map(({ shown }) => shown);
  };

  test('are explained where they occur', () => {
    expect(shownIn('forall P, ~ works P 3 1')).toEqual(['forall x,', '~ A']);
    expect(shownIn('A <-> B')).toEqual(['A <-> B']);
    expect(shownIn('exists m, S m = 3')).toEqual(['exists x,', 'S n']);
  });

  test('are not seen in names: a set of generals may be called S', () => {
    expect(shownIn('forall S : set, S 1')).toEqual(['forall x,']);
    const sealed = CHECKED.find(({ place }) => place === 'sealed-group')!;
    expect(signsIn([sealed.item], DEVELOPMENT).map(({ name }) => name)).not.toContain('next');
  });

  test('and names of definitions, put together with what stands between, are the statement', () => {
    for (const { item } of CHECKED) {
      const pieces = explainedPieces(item, DEVELOPMENT);
      expect(pieces.map(({ text }) => text).join('')).toBe(item.text);
      expect(
        pieces.some(({ sign }) => sign !== null),
        item.name,
      ).toBe(true);
    }
  });
});

test('the title rests on what it means to work, and not on how OM does it', () => {
  const { item } = CHECKED.find(({ lecture }) => lecture === null)!;
  const names = restsOn(item, DEVELOPMENT).map(({ name }) => name);
  expect(names).toContain('works');
  expect(names).not.toContain('OM');
});
