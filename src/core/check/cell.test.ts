import { expect, test } from 'vitest';
import { oralCell } from './cell.ts';
import { LeastLies } from './least-lies.ts';

test('OM(f) is vacuous below n = f + 2, broken from there to n = 3f, and holds from n = 3f + 1 on', () => {
  const least = new LeastLies();
  for (let n = 2; n <= 31; n++) {
    for (let f = 0; f <= 10; f++) {
      const { kind } = oralCell(n, f, f, least);
      const theory = n <= f + 1 ? 'vacuous' : f > 0 && n <= 3 * f ? 'broken' : 'holds';
      expect({ n, f, kind }).toEqual({ n, f, kind: theory });
    }
  }
});

test('a broken cell names what breaks and how few lies it takes', () => {
  expect(oralCell(3, 1, 1)).toMatchObject({ attack: { breaks: 'validity', fewestLies: 1 } });
  expect(oralCell(15, 5, 5)).toMatchObject({ attack: { fewestLies: 335 } });
  expect(oralCell(4, 1, 2)).toMatchObject({ kind: 'broken' });
});
