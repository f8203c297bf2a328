/** The names that figures take in their addresses are those that the page about linking lists, with the same values. */
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { PARAMS as BLOCKS } from '../../components/figures/blocks/Blocks.tsx';
import { PARAMS as COST } from '../../components/figures/enough/Cost.tsx';
import { PARAMS as WALK } from '../../components/figures/enough/walking.ts';
import { PARAMS as EVERY_RULE } from '../../components/figures/every-rule/EveryRule.tsx';
import { PARAMS as FRONTIER } from '../../components/tools/frontier/use-shown.ts';
import { PARAMS as RING } from '../../components/figures/ring/Ring.tsx';
import { readNamed, takenBy, writeNamed, type Params } from '../../components/platform/named.ts';
import { paramsFor } from '../../components/figures/signatures/ChainBytes.tsx';
import { PARAMS as FORGE } from '../../components/figures/signatures/Forge.tsx';
import { addressed, PARAMS as SIGN_IT } from '../../components/figures/signatures/sealed-address.ts';
import { sealed, signedBy } from '../../components/figures/signatures/signing.ts';
import { PARAMS as LADDER } from '../../components/figures/two-generals/Ladder.tsx';
import { PARAMS as GRID } from '../../components/figures/two-generals/Grid.tsx';
import { PARAMS as RETRY } from '../../components/figures/two-generals/Retry.tsx';
import { PARAMS as SECRET } from '../../components/figures/two-generals/SecretNumber.tsx';
import { PARAMS as PRICE } from '../../components/figures/two-generals/Price.tsx';
import { linkTo, namedIn, readLink } from '../scenario/link.ts';
import { NAMED } from './linking.ts';
import { FIGURES, has } from './testing/wrappers.ts';

const e2e = join(import.meta.dirname, '../../e2e');
const SPECS = globSync('*.spec.ts', { cwd: e2e }).map((file) => readFileSync(join(e2e, file), 'utf8'));

const PARAMS: Readonly<
  Record<string, Readonly<Record<string, { read(text: string): unknown; write(value: never): unknown }>>>
> = {
  ...{
    ladder: LADDER,
    price: PRICE,
    ...{ 'cut-in-secret': SECRET, 'every-fall': GRID, 'double-charge': RETRY },
    'every-rule': EVERY_RULE,
    ring: RING,
    'six-generals': BLOCKS,
    ...{ 'lemma-walk': WALK, 'theorem-walk': WALK },
    cost: COST,
  },
  ...{ frontier: FRONTIER, 'frontier-signed': FRONTIER, 'sign-it': SIGN_IT, forge: FORGE },
  'chain-bytes': paramsFor(3),
};

/** The values that the page prints: words, and bounds of numbers. */
function printed(values: string): readonly string[] {
  return values.split(', ').flatMap((value) => {
    const [least, most] = value.split('–');
    return most === undefined ? [value] : [least!, most];
  });
}

/** Figures that say which names they take (`data-takes`), wherever a lecture places them. */
const TAKING = FIGURES.filter(({ wrapper }) => has(wrapper, /<NamedSheet|\btakenBy\(|data-takes="/));

test.each(TAKING.map(({ id, lecture }) => [id, lecture]))(
  'What %s takes in an address is listed in linking.ts, read here, and opened by a browser test',
  (id, lecture) => {
    expect(Object.keys(NAMED), 'NAMED of linking.ts').toContain(id);
    const { page, params } = NAMED[id]!;
    expect(page).toBe(lecture);
    // a value that no list can describe has tests of its own
    if (params.every(({ values }) => values === '')) return;
    expect(Object.keys(PARAMS), 'PARAMS').toContain(id);
    const opened = new RegExp(`[?&]${params[0]!.name}=[^'\`]*#${id}\\b|'${id}',\\s*'${params[0]!.name}=`);
    expect(
      SPECS.some((text) => opened.test(text)),
      `a browser test that opens ?${params[0]!.name}=…#${id}, as in pasted.spec.ts`,
    ).toBe(true);
  },
);

test('Nothing is listed of figures that take no names', () => {
  const ids = TAKING.map(({ id }) => id);
  expect([...Object.keys(NAMED), ...Object.keys(PARAMS)].filter((id) => !ids.includes(id))).toEqual([]);
});

test.each(Object.entries(PARAMS))('%s takes the names that the page lists', (figure, params) => {
  expect(NAMED[figure]!.params.map(({ name }) => name)).toEqual(Object.keys(params));
});

describe.each(Object.keys(PARAMS).filter((figure) => figure !== 'sign-it'))('%s', (figure) => {
  test('reads every value that the page prints, and writes it the same', () => {
    for (const { name, values } of NAMED[figure]!.params) {
      const param = PARAMS[figure]![name]!;
      for (const text of printed(values)) {
        const value = param.read(text);
        expect(value, `${name}=${text}`).not.toBeNull();
        expect(param.write(value as never), `${name}=${text}`).toBe(text);
        // numbers stand at their bounds
        if (/^\d+$/.test(text) && !printed(values).includes(String(Number(text) - 1)))
          expect([param.read(String(Number(text) - 1)), param.read(String(Number(text) + 1))]).toContain(
            null,
          );
      }
      for (const text of ['', 'x', '-1', '1.5', '1e1', '01', '99999', 'constructor', 'Attack'])
        expect(param.read(text), `${name}=${text}`).toBeNull();
    }
  });
});

describe('An address with names', () => {
  const opening = { plan: 'majority', number: 1986, step: 'joined' } as const;
  const params = RING as Params<{ plan: string; number: number; step: string }>;

  test('is read back as it was written, whatever a text put around it', () => {
    const values = { plan: 'second-report', number: 7, step: 'cut' };
    const link = linkTo([], 'map', 'ring', writeNamed(values, params));
    expect(link).toBe('?plan=second-report&number=7&step=cut#ring');
    for (const pasted of [
      link,
      link.replaceAll('&', '&amp;'),
      `${link})`,
      link.replace('#ring', ').'),
      encodeURI(link),
    ]) {
      const address = new URL(pasted, 'https://book.example/too-few/');
      expect(readNamed(namedIn(address), params, opening), pasted).toEqual({ values, unread: [] });
    }
    expect(readLink(new URL(link, 'https://book.example/')).tokens).toEqual([]);
  });

  test('keeps the opening where it says nothing, and says what it can’t read', () => {
    const read = readNamed({ plan: 'obey', number: 'seven', utm: 'x' }, params, opening);
    expect(read).toEqual({ values: { ...opening, plan: 'obey' }, unread: ['number=seven'] });
    expect(takenBy(params, opening)).toBe('plan number step');
  });

  test('carries a signed text only as far as it was changed', () => {
    const pristine = sealed('retreat', 9);
    expect(writeNamed(addressed(pristine, pristine), SIGN_IT)).toEqual({ order: 'retreat', session: '9' });
    const changed = signedBy({ ...pristine, message: [1, 2, 255] }, 2);
    const named = writeNamed(addressed(changed, pristine), SIGN_IT);
    expect(Object.keys(named)).toEqual(['order', 'session', 'message', 'signature']);
    const link = linkTo([], 'map', 'sign-it', named);
    expect(link).toMatch(/^[\w?=&#-]+$/);
    const { values } = readNamed(namedIn(new URL(link, 'https://book.example/')), SIGN_IT, {
      ...{ order: 'attack', session: 0, message: null, signature: null },
    });
    expect(values).toEqual({
      order: 'retreat',
      session: 9,
      message: [1, 2, 255],
      signature: changed.signature,
    });
  });
});
