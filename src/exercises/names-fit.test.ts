import { expect, test } from 'vitest';
import { nameFit } from './names-fit.ts';
import { readStudent } from './variant.ts';

const fit = (name: string, id: string): number =>
  nameFit({ lms: 'moodle', number: '1', name, late: false }, readStudent(id)!);

test.each([
  ['Ada Lovelace', 'ada.lovelace@example.edu', 1],
  ['lovelaceada', 'ada.lovelace@example.edu', 1],
  ['Ada Lovelace', 'alovelace', 8 / 9],
  ['Grace Hopper', 'ada.lovelace@example.edu', 0],
  ['Jörg Müller', 'joerg.muller@example.edu', 6 / 11],
  ['Ada Lovelace', 's1234567', 0],
  ['Example Person', 'ada.lovelace@example.edu', 0],
  ['王小明', '王小明', 1],
])('%s and %s', (name, id, part) => {
  expect(fit(name, id)).toBeCloseTo(part);
});
