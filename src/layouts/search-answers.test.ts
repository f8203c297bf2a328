import { expect, test } from 'vitest';
import { answers } from './search-answers.ts';

const TEXT =
  'The majority of the traitors’ reports: all loyal lieutenants reach agreement, for n ≥ 3f + 1 (Dolev).';

test.each([
  'majority',
  'majorities',
  'agreeing',
  'traitorous',
  'lieut',
  '3f + 1',
  'loyal agree',
  'DOLEV',
  'n',
])('“%s” is answered by a text that has it, whole, begun or in another form', (query) => {
  expect(answers(query, TEXT)).toBe(true);
});

test.each(['zzzz', 'zebra', 'tzzzz', 'loyal zzzz', 'majolica', 'nzzz', '4f + 1'])(
  '“%s” is not answered by a text that has at most its first letters',
  (query) => {
    expect(answers(query, TEXT)).toBe(false);
  },
);
