/** The glossary against the lectures: what they introduce is explained, and what is explained is introduced. */
import { describe, expect, test } from 'vitest';
import planned from '../../content/en/contents.json';
import { entryId, entryNamed, GLOSSARY, piecesOf, placeOf } from './glossary.ts';
import { lectureSources, marked } from './testing/source.ts';

const lectures = lectureSources('en');
const introduced = (slug: string): readonly string[] =>
  lectures.filter(({ head }) => head.slug === slug).flatMap((lecture) => marked(lecture, 'Term'));

describe('The glossary', () => {
  test('has an entry for every term that a lecture introduces or uses', () => {
    const words = lectures.flatMap((lecture) => [...marked(lecture, 'Term'), ...marked(lecture, 'Gloss')]);
    expect(words.length).toBeGreaterThan(40);
    for (const word of words) expect(entryNamed(word).text, word).not.toBe('');
  });

  test('fails the build on a term that it doesn’t have', () => {
    expect(() => entryNamed('emperor')).toThrow(
      'the glossary has no term “emperor”: it has adversary, block',
    );
    expect(() => entryNamed('constructor')).toThrow('no term “constructor”');
  });

  test('finds an entry by any of its forms', () => {
    expect([' Traitors', 'local\nview', 'views', 'OM(m)'].map((word) => entryNamed(word).term)).toEqual([
      'traitor',
      'local view',
      'local view',
      'OM(m)',
    ]);
  });

  test('gives no form and no address to two entries', () => {
    const names = GLOSSARY.flatMap(({ term, forms = [] }) =>
      [term, ...forms].map((form) => form.toLowerCase()),
    );
    expect(new Set(names).size).toBe(names.length);
    const ids = GLOSSARY.map(entryId);
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids) expect(id).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
  });

  test('leads to the lecture that comes first among those that introduce a term', () => {
    const order = planned.map(({ slug }) => slug);
    for (const entry of GLOSSARY.filter(({ at }) => at === undefined)) {
      const first = order.find((slug) =>
        introduced(slug).some((word) => entryId(entryNamed(word)) === entryId(entry)),
      );
      expect([entry.term, entry.lecture]).toEqual([entry.term, first]);
    }
  });

  test('says of a vector only what the theorem says: it is the same under a traitor commander', () => {
    expect(entryNamed('vector').text).toContain('Under a traitor commander, OM(*m*) among more than 3*m*');
  });

  test.each(GLOSSARY.map((entry) => [entry.term, entry] as const))('explains %s briefly', (_term, entry) => {
    expect(entry.text).toMatch(/^[\p{Lu}\d].{20,190}\.$/su);
    expect(piecesOf(entry.text).length % 2, 'every * has its partner').toBe(1);
    expect(planned.map(({ slug }) => slug)).toContain(entry.lecture);
    // the checker of links looks for the place itself
    if (entry.at === undefined)
      expect(introduced(entry.lecture).map((word) => entryId(entryNamed(word)))).toContain(entryId(entry));
    else expect(placeOf(entry)).toBe(entry.at);
  });
});
