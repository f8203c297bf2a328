import { expect, test } from 'vitest';
import { renderToString } from 'preact-render-to-string';
import { commonWords } from '#words/common.ts';
import { messengerFigureWords } from '../../src/words/figure-messengers.ts';
import { signedFigureWords } from '../../src/words/figure-signed.ts';
import { kingFigureWords } from '../scenes/king-words.ts';
import { elementsOf, textOf } from '../testing/html.ts';
import { Moments } from './Moments.tsx';

const named = (moment: (round: number, last: number) => string, last: number): readonly string[] =>
  Array.from({ length: last + 1 }, (_, round) => moment(round, last));

test('Each kind of scenario calls the rounds of its time by what is sent in them, and the last one by what comes of it', () => {
  expect(named(commonWords.time.moment, 2)).toEqual(['nothing sent', 'orders', 'reports, votes']);
  expect(named(commonWords.time.moment, 4).slice(2)).toEqual([
    'reports',
    'reports of reports',
    'round 4, votes',
  ]);
  expect(named(commonWords.time.moment, 1)).toEqual(['nothing sent', 'orders, decisions']);
  expect(named(signedFigureWords.time.moment, 2)).toEqual(['nothing sent', 'one seal', 'two seals, choice']);
  expect(named(messengerFigureWords.time.moment, 3)).toEqual([
    'nothing sent',
    'order',
    'answer',
    'answer to 2, decisions',
  ]);
  expect(named(kingFigureWords.time.moment, 7)).toEqual([
    'nothing sent',
    'order',
    'phase 1, values',
    'phase 1, proposals',
    'phase 1, king',
    'phase 2, values',
    'phase 2, proposals',
    'phase 2, king, decisions',
  ]);
  expect(named(kingFigureWords.time.moment, 3).slice(1)).toEqual([
    'phase 1, values',
    'phase 1, proposals',
    'phase 1, king, decisions',
  ]);
});

const drawn = (names: readonly string[], now: number): string =>
  renderToString(
    <Moments
      label="Round"
      said="here"
      {...{ names, now }}
      onGo={() => undefined}
      onSpace={() => undefined}
    />,
  );

test('Moments are one slider with all their names beside it; where there are too many, with the present one’s', () => {
  const few = drawn(['a', 'b', 'c'], 1);
  expect(elementsOf(few, 'input')).toMatchObject([{ max: '2', value: '1', 'aria-valuetext': 'here' }]);
  expect(textOf(few)).toBe('a b c');
  const many = drawn(
    named((round) => `moment ${round}`, 11),
    7,
  );
  expect(elementsOf(many, 'input')).toMatchObject([{ max: '11', value: '7' }]);
  expect(textOf(many)).toBe('moment 7');
});
