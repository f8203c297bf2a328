import { describe, expect, test } from 'vitest';
import { formatAssignment, readAssignment } from './assignment.ts';
import { CURRENT, EXERCISES, exerciseNamed, exercisesOf } from './catalogue.ts';
import { instanceOf, kindOf, mark } from './mark.ts';
import type { Means } from './kind.ts';

const none: Means = { breakProtocol: () => Promise.reject(new Error('not asked')) };
const RETIRED = EXERCISES.filter(({ retired }) => retired !== null);

describe('An exercise that was retired', () => {
  test('is one of four, the one with a key of ours among them', () => {
    expect(RETIRED.map(({ code }) => code)).toEqual([
      'smallest-requirement-2-v1',
      'proof-om-theorem-1-v1',
      'proof-om-theorem-2-v1',
      'proof-om-theorem-3-v1',
    ]);
  });

  test('leads to the next version, at the end of the same lecture', () => {
    for (const { retired, kind, topic, level, version, lecture } of RETIRED) {
      const successor = exerciseNamed(retired!.successor)!;
      expect(successor).toMatchObject({ kind, topic, level, lecture, version: version + 1, retired: null });
    }
  });

  test('stands in no list, and of every kind, topic and level exactly one does', () => {
    for (const { code, lecture } of RETIRED) {
      expect(CURRENT.map((one) => one.code)).not.toContain(code);
      expect(exercisesOf(lecture).map((one) => one.code)).not.toContain(code);
    }
    const named = CURRENT.map(({ kind, topic, level }) => `${kind}-${topic}-${level}`);
    expect(new Set(named).size).toBe(named.length);
    expect(named.length).toBe(EXERCISES.length - RETIRED.length);
  });

  test('is marked as it was: 3(t + c) + 1 for the key of the first version', async () => {
    const exercise = exerciseNamed('smallest-requirement-2-v1')!;
    for (let seed = 1; seed <= 60; seed++) {
      const instance = instanceOf(exercise, seed) as {
        readonly parts: readonly {
          readonly search: { readonly army: string; readonly f: number };
          readonly have: number | null;
        }[];
      };
      const [{ search, have }] = instance.parts as [(typeof instance.parts)[number]];
      const needed = search.army === 'om' ? 3 * search.f + 1 : search.f + 2;
      const [first] = kindOf(exercise).reference(instance) as readonly number[];
      expect(first).toBe(needed - (have ?? 0));
      expect(
        (await mark(exercise.code, seed, kindOf(exercise).write(kindOf(exercise).reference(instance)), none))
          .kind,
      ).toBe('right');
      expect(instance).not.toHaveProperty('named');
    }
  });

  test('goes on in assignments that have it, and they read as they were written', () => {
    const items = [
      { kind: 'exact', code: RETIRED[0]!.code },
      { kind: 'drawn', of: 'proof', level: 2, codes: [RETIRED[2]!.code, RETIRED[2]!.retired!.successor] },
    ] as const;
    const assignment = { title: 'Handed out', due: null, attempts: null, hints: true, items };
    const read = readAssignment(formatAssignment(assignment), (code) => exerciseNamed(code) !== undefined);
    expect(read).toEqual({ kind: 'assignment', assignment });
  });
});
