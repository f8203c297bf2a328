/** Whatever stands behind `#`, a scenario is not thrown away, and an address that names its figure means what it did. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { format } from '../../src/scenario/format.ts';
import { linkTo } from '../../src/scenario/link.ts';
import { anyScenario } from '../../src/scenario/testing/arbitraries.ts';
import { addressedFigure, type Place } from './addressed-figure.ts';

const PAGE: readonly Place[] = [
  { figure: 'opening', plays: ['2g'], takes: [] },
  { figure: 'mirror', plays: ['om'], takes: [] },
  { figure: 'every-rule', plays: [], takes: ['three', 'two'] },
  { figure: 'blocks', plays: ['om'], takes: ['n'] },
  { figure: 'frontier', plays: [], takes: ['m', 'n', 'f'] },
  { figure: 'signed', plays: ['sm'], takes: [] },
];

const asked = (rest: string, before: string | null = null, places = PAGE): string | null =>
  addressedFigure(new URL(rest, 'https://book.example/lecture/'), places, before);

/** The lab: one figure that plays everything, and beside it one that plays nothing. */
const LAB: readonly Place[] = [
  { figure: '', plays: ['om', 'sm', '2g'], takes: [] },
  { figure: 'frontier', plays: [], takes: ['m', 'n', 'f'] },
];

/** Whatever a page's own links, other sites and readers put behind `#`. */
const anyFragment = fc.oneof(
  fc.constantFrom('', '#', '#main', '#exercises', '#sources', '#source-lamport1982', '#nobody', '#:~:text=a'),
  fc.webFragments().map((text) => `#${text}`),
);

describe('An address with a scenario', () => {
  test('speaks to the one figure of its page, whatever stands behind #', () => {
    fc.assert(
      fc.property(anyScenario.map(format), anyFragment, (token, fragment) => {
        expect(asked(`?s=${token}${fragment}`, null, LAB)).toBe('');
      }),
    );
    expect(asked('', null, LAB)).toBeNull();
    expect(asked('?s=nonsense', null, LAB), 'which says that it is damaged').toBe('');
    expect(asked('?m=f&n=5&f=1#frontier', null, LAB)).toBe('frontier');
    expect(asked('?s=om_n4#frontier', null, LAB)).toBe('');
    expect(asked('?s=20#main', null, LAB), 'a number is another site’s').toBeNull();
  });

  test('speaks to the figure that it names, also where that can only say that it does not play it', () => {
    fc.assert(
      fc.property(
        anyScenario.map(format),
        fc.constantFrom('opening', 'mirror', 'signed'),
        (token, figure) => {
          expect(asked(linkTo([token], 'map', figure))).toBe(figure);
        },
      ),
    );
    expect(asked('?s=nonsense#mirror')).toBe('mirror');
    expect(asked('?s=#mirror')).toBe('mirror');
  });

  test('speaks to the first figure that plays it where it names none', () => {
    fc.assert(
      fc.property(anyScenario, anyFragment, (scenario, fragment) => {
        // no figure of this page plays phase king
        const first = { om: 'mirror', sm: 'signed', '2g': 'opening', pk: 'opening' }[scenario.kind];
        expect(asked(`?s=${format(scenario)}${fragment}`)).toBe(first);
      }),
    );
    expect(asked('?s=om_n4#every-rule'), 'a figure without executions').toBe('mirror');
    expect(asked('?s=om_n4&s=sm_n4'), 'no figure plays both: the first says so').toBe('opening');
    expect(asked('?s=om_n99'), 'a damaged one').toBe('mirror');
    expect(asked('?s=sm_n4', null, PAGE.slice(0, 2)), 'nobody plays it').toBe('opening');
  });

  test('goes on speaking to the figure that showed it when a link on the page was followed', () => {
    expect(asked('?s=om_n4#exercises', 'blocks')).toBe('blocks');
    expect(asked('?s=om_n4#mirror', 'blocks')).toBe('mirror');
    expect(asked('?s=om_n4#exercises', 'of-another-page')).toBe('mirror');
  });

  test('asks for nothing where another site’s parameter is called s', () => {
    for (const rest of ['?s=20', '?s=zz', '?s=', '?s=zz#nobody', '', '#mirror', '?as=time#mirror'])
      expect(asked(rest), rest).toBeNull();
  });
});

describe('An address with parameters by name', () => {
  test('speaks to the figure that it names', () => {
    expect(asked('?three=attack&two=retreat#every-rule')).toBe('every-rule');
    expect(asked('?n=7#blocks')).toBe('blocks');
    expect(asked('?f=3#frontier'), 'one of several is enough').toBe('frontier');
    expect(asked('?utm_source=x#every-rule')).toBeNull();
  });

  test('and otherwise to the figure whose addresses have all of them', () => {
    expect(asked('?three=attack&two=retreat#exercises')).toBe('every-rule');
    expect(asked('?m=f&n=5&f=1#sources')).toBe('frontier');
    expect(asked('?n=5#main')).toBe('blocks');
    expect(asked('?m=1'), 'which other sites add').toBeNull();
  });
});
