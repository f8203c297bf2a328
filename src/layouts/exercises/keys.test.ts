/**
 * What a key is true of. A question either names the protocol that it asks about, or it is about one execution that is
 * given, or it speaks of every protocol; then a theorem of the book says that no other protocol does better.
 */
import { describe, expect, test } from 'vitest';
import { asBoolean, judge } from '../../core/conditions.ts';
import { checkOral } from '../../core/check/check.ts';
import { LeastLies } from '../../core/check/least-lies.ts';
import { execute } from '../../scenario/execute-any.ts';
import { kindWords } from '../../words/exercises/every.ts';
import { sayWith } from '../../words/exercises/wording.ts';
import { CURRENT, type Listed } from '../../exercises/catalogue.ts';
import { LEVELS, type Means } from '../../exercises/kind.ts';
import type { Subquestion, SmallestInstance } from '../../exercises/kinds/smallest-sample.ts';
import { poolOf } from '../../exercises/kinds/traitor-oral.ts';
import { instanceOf, kindOf, mark } from '../../exercises/mark.ts';

const none: Means = { breakProtocol: () => Promise.reject(new Error('not asked')) };
const SEEDS = Array.from({ length: 60 }, (_, i) => i + 1);

const asked = (exercise: Listed, instance: unknown): string =>
  sayWith(kindWords[exercise.kind].says, kindOf(exercise).question(instance));

/** What is given whole: an execution, a rule, a proof, or a protocol that is the reader's own. */
const GIVEN: readonly string[] = ['twin', 'losses', 'proof', 'write'];

describe('A question', () => {
  test.each(CURRENT.filter(({ kind }) => kind !== 'smallest').map((one) => [one.code, one] as const))(
    '%s names its protocol, or gives all there is to know',
    (_, exercise) => {
      for (const seed of SEEDS.slice(0, 20)) {
        const text = asked(exercise, instanceOf(exercise, seed));
        if (/\b[OS]M\(\d\)/.test(text)) continue;
        const given = GIVEN.includes(exercise.kind) || exercise.topic === '2g' || text.includes('messenger');
        expect(given, text).toBe(true);
      }
    },
  );

  test.each(CURRENT.filter(({ kind }) => kind === 'smallest').map((one) => [one.code, one] as const))(
    '%s names its protocol, or its key is a theorem on every protocol',
    (_, exercise) => {
      for (const seed of SEEDS) {
        const instance = instanceOf(exercise, seed) as SmallestInstance;
        const text = asked(exercise, instance);
        for (const [i, part] of instance.parts.entries()) {
          const key = (kindOf(exercise).reference(instance) as readonly number[])[i]!;
          const names = /\b[OS]M\((\d+|m)\)/.test(i === 0 ? text.split('Second:')[0]! : text);
          if (!names) expect(key, text).toBe(trueOfAll(part));
        }
        // nothing is asked of an army in which at most one is loyal; there every number would do
        expect(text).toMatch(/two generals are loyal|two at least|up to \d+ traitor|you know the traitor/);
        expect(instance.silent > 0).toBe('named' in instance);
      }
    },
  );
});

/**
 * What a theorem says of every protocol: with oral messages n > 3f, signed or not f + 1 rounds; with signed messages it is
 * two loyal generals who are needed.
 */
function trueOfAll({ search, as, have }: Subquestion): number {
  const { army, finds, f, n } = search;
  if (finds === 'n') {
    const least = army === 'om' ? 3 * f! + 1 : f! + 2;
    return as === 'loyal' ? least - f! : as === 'more' ? least - have! : least;
  }
  if (finds === 'f') {
    const most = Math.floor((n! - 1) / 3);
    return as === 'loyal' ? n! - most : most;
  }
  return NaN;
}

describe('Against t liars and c who may fall silent', () => {
  const exercise = CURRENT.find(({ code }) => code === 'smallest-requirement-2-v2')!;

  test('OM(m) and SM(m) are asked about by name, and what is shown against them keeps to those faults', async () => {
    let shown = 0;
    for (const seed of SEEDS) {
      const instance = instanceOf(exercise, seed) as SmallestInstance;
      const { army, f } = instance.parts[0]!.search;
      expect(asked(exercise, instance)).toMatch(
        army === 'om' ? /^OM\(m\) counts silence as retreat/ : /^SM\(m\)/,
      );
      const right = kindOf(exercise).reference(instance) as readonly number[];
      for (const near of [
        [right[0]! - 1, right[1]!],
        [right[0]!, right[1]! - 1],
      ]) {
        const marked = await mark(exercise.code, seed, near.join('.'), none);
        expect(marked.kind, `${seed}: ${near.join('.')}`).not.toBe('right');
        if (marked.kind !== 'wrong') continue;
        for (const scenario of marked.shown) {
          shown++;
          if (scenario.kind === '2g') throw new Error('an execution of OM or SM was expected');
          expect(scenario.traitors.length).toBe(f);
          // nobody says anything false: whatever is no silence is what a loyal general would say
          expect(scenario.lies.every(({ order }) => order === null)).toBe(true);
          expect(['truthful', 'silent']).toContain(scenario.strategy);
          const { agreement, validity } = judge(execute(scenario));
          expect([asBoolean(agreement), asBoolean(validity)]).toContain(false);
        }
      }
    }
    expect(shown).toBeGreaterThan(30);
  });

  test('the solution tells of the protocols that take note of silence: more than 3t + c', () => {
    for (const seed of SEEDS) {
      const instance = instanceOf(exercise, seed) as SmallestInstance;
      const { army, f } = instance.parts[0]!.search;
      const steps = kindOf(exercise).explain(instance).steps;
      const noted = steps.find(({ say }) => say === 'silence-noted');
      expect(noted !== undefined).toBe(army === 'om');
      if (noted) expect(noted['enough']).toBe(3 * (f! - instance.silent) + instance.silent + 1);
    }
  });
});

describe('What a solution says of the traitor’s chances', () => {
  test('is why the check finds an attack: too few levels, or too few generals for them', () => {
    for (const level of LEVELS)
      for (const { n, m, f, goal } of poolOf(level).possible)
        expect(goal === 'validity' ? m >= 1 && n <= 2 * f + m : m < f || n <= 2 * f + m).toBe(true);
  });

  test('OM(m) withstands f traitors exactly if m ≥ f and n > 2f + m', () => {
    const least = new LeastLies();
    for (let n = 3; n <= 16; n++)
      for (let m = 0; m <= Math.min(n - 2, 9); m++)
        for (let f = 0; f <= Math.min(n - 2, 9); f++) {
          const { fewestLies } = checkOral({ n, m, traitors: f }, least);
          const stands = fewestLies.agreement === null && fewestLies.validity === null;
          expect(stands, `n = ${n}, m = ${m}, f = ${f}`).toBe(m >= f && n > 2 * f + m);
          expect(fewestLies.validity === null).toBe(m === 0 || n > 2 * f + m);
        }
  });
});
