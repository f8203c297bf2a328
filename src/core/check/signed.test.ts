import { describe, expect, test } from 'vitest';
import { generals } from '../model.ts';
import { signedCell } from './cell.ts';
import { checkSigned } from './signed.ts';

describe('SM(m)', () => {
  test('is broken exactly when m < f ≤ n − 2, always IC1 and never IC2', () => {
    for (let n = 2; n <= 31; n++) {
      for (let m = 0; m <= Math.min(10, n - 2); m++) {
        for (let traitors = 0; traitors <= Math.min(10, n); traitors++) {
          const { vacuous, fewestLies, attack } = checkSigned({ n, m, traitors });
          const broken = m < traitors && traitors <= n - 2;
          expect(vacuous).toBe(n <= traitors + 1);
          expect(fewestLies).toEqual({ agreement: broken ? 1 : null, validity: null });
          expect(attack !== null).toBe(broken);
        }
      }
    }
  });

  test('falls to the lie 1.2-3r among four with traitors 1 and 2, if m = 1', () => {
    expect(checkSigned({ n: 4, m: 1, traitors: 2 }).attack).toEqual({
      n: 4,
      m: 1,
      order: 'attack',
      traitors: [1, 2],
      breaks: 'agreement',
      fewestLies: 1,
      lies: [{ path: [1, 2], to: 3, order: 'retreat' }],
    });
  });

  test('is attacked by a chain of traitors alone, as long as the last round allows, towards a loyal lieutenant', () => {
    for (const [n, m, f] of [
      [3, 0, 1],
      [5, 1, 3],
      [16, 9, 10],
    ] as const) {
      const { traitors, lies } = checkSigned({ n, m, traitors: f }).attack!;
      const [lie] = lies;
      expect(traitors).toEqual(generals(f));
      expect(lie!.path).toHaveLength(m + 1);
      expect(lie!.path.every((signer) => traitors.includes(signer))).toBe(true);
      expect(traitors).not.toContain(lie!.to);
      expect(n - f).toBeGreaterThanOrEqual(2);
    }
  });

  test('holds at once where OM(m) needs 3f + 1: the grid with m = f', () => {
    for (let n = 2; n <= 31; n++) {
      for (let f = 0; f <= 10; f++) {
        expect(signedCell(n, f, f).kind).toBe(n <= f + 1 ? 'vacuous' : 'holds');
      }
    }
    expect(signedCell(4, 2, 1).kind).toBe('broken');
  });
});
