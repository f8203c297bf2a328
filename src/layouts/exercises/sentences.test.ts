/** What the exercises say, worded for many instances: numbers agree with their words, and nothing is given away. */
import { describe, expect, test } from 'vitest';
import { CURRENT, EXERCISES, type Listed } from '../../exercises/catalogue.ts';
import type { Marked, Means, Said } from '../../exercises/kind.ts';
import { instanceOf, kindOf, mark } from '../../exercises/mark.ts';
import { twin, type TwinInstance } from '../../exercises/kinds/twin.ts';
import { scenarioNamed } from '../../scenario/catalogue.ts';
import { format } from '../../scenario/format.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import { kindWords } from '../../words/exercises/every.ts';
import { sayWith } from '../../words/exercises/wording.ts';
import { PROOF_STEPS } from '#words/exercises/proof-steps.ts';

/** A protocol is not run here: what is said of one is the sandbox's. */
const means: Means = { breakProtocol: () => Promise.reject(new Error('not asked')) };
const SEEDS = Array.from({ length: 14 }, (_, i) => i + 1);
const named = EXERCISES.map((one) => [one.code, one] as const);

const say = ({ kind }: Listed, said: Said): string => sayWith(kindWords[kind].says, said);

/** Answers to other instances, and right ones with one sign more, less or other: wrong for the most part. */
function wrongAnswers(exercise: Listed, seed: number): readonly string[] {
  const kind = kindOf(exercise);
  const right = kind.write(kind.reference(instanceOf(exercise, seed)));
  const foreign = [1, 2, 3, 4, 5, 6].map((off) =>
    kind.write(kind.reference(instanceOf(exercise, seed + off))),
  );
  const near = Array.from(right).flatMap((sign, i) => {
    const put = (other: string): string => right.slice(0, i) + other + right.slice(i + 1);
    if (/\d/.test(sign)) return [put(String((Number(sign) + 1) % 10)), put(String((Number(sign) + 9) % 10))];
    return sign === 'a' ? [put('r')] : sign === 'r' ? [put('a')] : [put('')];
  });
  const claims = ['none', 'impossible:1', 'impossible:4', 'impossible:7', '1', '2', '7', '2.1', '5.2'];
  return [...new Set([...foreign, ...near.slice(0, 12), ...claims])].filter((text) => text !== right);
}

async function wrongMarks(exercise: Listed, seed: number): Promise<readonly (readonly [string, Marked])[]> {
  if (exercise.kind === 'write') return [];
  const marks: (readonly [string, Marked])[] = [];
  for (const text of wrongAnswers(exercise, seed)) {
    const marked = await mark(exercise.code, seed, text, means);
    if (marked.kind !== 'right') marks.push([text, marked]);
  }
  return marks;
}

/** All that an instance may say: question, hints, solution, and what is said of answers. */
async function everySentence(exercise: Listed, seed: number): Promise<readonly string[]> {
  const kind = kindOf(exercise);
  const instance = instanceOf(exercise, seed);
  const right = kind.write(kind.reference(instance));
  const marks = exercise.kind === 'write' ? [] : [await mark(exercise.code, seed, right, means)];
  const wrong = await wrongMarks(exercise, seed);
  return [
    kind.question(instance),
    ...kind.hints(instance),
    ...kind.explain(instance).steps,
    ...[...marks, ...wrong.map(([, marked]) => marked)].map(({ reason }) => reason),
  ].map((said) => say(exercise, said).split('\n')[0]!);
}

const MANY =
  'generals|traitors|lies|messages|messengers|lieutenants|rounds|levels|signatures|chains|steps|strategies|patterns|executions|decisions|votes|values|others|ones';
const ONE = MANY.replaceAll(/ies\b/g, 'y')
  .replaceAll(/s\b/g, '')
  .replace('strategy', 'strategy')
  .replace('ly|', 'lie|');

/** What no sentence may have, each with an example that it finds. */
const FAULTS: readonly (readonly [RegExp, string])[] = [
  [new RegExp(`(?<![\\d,.·+−-] ?|\\() ?\\b1 (${MANY})\\b`, 'i'), '1 traitors'],
  [new RegExp(`\\bone (${MANY.replace('|ones', '')})\\b`, 'i'), 'with one lies'],
  [new RegExp(`(?<![\\d,.]|\\bn )\\b([02-9]|\\d\\d+) (${ONE})\\b`, 'i'), '2 traitor'],
  [
    /\b(1|one) (general|traitor|lie|messenger|message|lieutenant|step|chain|pattern)( (?!can|may|must|will|to|that|did)[a-z]+)? (do|are|have|were|arrive|reach|attack|retreat|decide|say)\b/i,
    '1 traitor do',
  ],
  [
    /(?<!\b(?:with|of|of the|among|all) )\b([02-9]|\d\d+) (generals|traitors|lies|messengers|messages|lieutenants|steps|patterns) (does|is|has|was|arrives|reaches|attacks|retreats|decides|says)\b/i,
    '2 traitors does',
  ],
  [/\bthere are (at most |exactly )?(1|one)\b/i, 'there are at most 1 traitor'],
  [/\bthere is (at most |exactly )?([02-9]|\d\d+)\b/i, 'there is at most 2'],
  [/(?<!\bdoes )\bgeneral \d+ (attack|retreat|decide|sign|send)\b/i, 'general 2 attack'],
  [/\bgenerals \d+ and \d+ (attacks|retreats|decides|is|was|has)\b/i, 'generals 2 and 3 decides'],
  [/undefined|null|NaN|\[object/, 'undefined'],
  // messages are named by round and sender: where one is missing, those after it have other numbers
  [/\bmessages? (?:number|no\.?) \d/i, 'its message number 3 is “1 orders 2 to attack” in A'],
  [/ {2}|\.\.|,,| \.|\s$/, 'two  spaces'],
];

describe('A sentence', () => {
  test.each(FAULTS)('with a fault like %s is found', (fault, example) => {
    expect(example).toMatch(fault);
  });

  test.each(named)(
    'of %s has none',
    async (_, exercise) => {
      for (const seed of SEEDS) {
        for (const sentence of await everySentence(exercise, seed))
          for (const [fault] of FAULTS) expect(sentence).not.toMatch(fault);
      }
    },
    120_000,
  );

  /**
   * A relay that differs from what its sender received is a lie. None of a commander's letters is: which of them differs
   * from its order depends on the order, and nobody else has seen that.
   */
  test('calls nothing a lie where only letters of the commander are changed', async () => {
    let checked = 0;
    for (const exercise of EXERCISES) {
      const kind = kindOf(exercise);
      for (const seed of Array.from({ length: 60 }, (_, i) => i + 1)) {
        const instance = instanceOf(exercise, seed);
        const { given } = instance as { readonly given?: Scenario };
        const shown = [...(given ? [given] : []), ...kind.explain(instance).shown];
        const changed = shown.flatMap((one) => ('m' in one ? one.lies : []));
        if (changed.length === 0 || changed.some(({ path }) => path.length > 1)) continue;
        checked++;
        for (const sentence of await everySentence(exercise, seed))
          expect(sentence, `${exercise.code} ${seed}`).not.toMatch(
            /\b(?:lies?|lied|lying|liars?)\b(?! beyond| between)/i,
          );
      }
    }
    expect(checked).toBeGreaterThan(20);
  }, 120_000);

  test('on where two views part names round and sender, and takes no message for another', async () => {
    const part = async (given: string, observer: number, answer: string): Promise<string> => {
      const instance = { topic: 'om', level: 1, given: scenarioNamed(given), observer, f: 1 };
      const asked = { ...instance, only: 1, cleared: [], twin: null } as unknown as TwinInstance;
      const read = twin.read(asked, answer);
      if (read.kind !== 'answer') throw new Error(`expected ‘${answer}’ to be read`);
      return sayWith(kindWords.twin.says, (await twin.grade(asked, read.answer, means)).reason);
    };
    expect(await part('om_n4_m1_oa', 2, 'om_n4_m1_oa_t1_1-2x')).toBe(
      'General 2 can tell: in round 1, general 1 tells it attack in A and nothing in B.',
    );
    expect(await part('om_n4_m1_oa', 2, 'om_n4_m1_oa_t1_1-4r')).toBe(
      'General 2 can tell: in round 2, general 4 tells it “1 said: attack” in A and “1 said: retreat” in B.',
    );
  });

  test('of a proof has none, for all its small numbers', () => {
    for (const m of [1, 2, 3, 4])
      for (const f of [1, 2, 3])
        for (const k of [2, 3, 4])
          for (const sentences of Object.values(PROOF_STEPS))
            for (const sentence of Object.values(sentences))
              for (const n of [2 * f + m + 1, 3 * m + 1, m + 3])
                for (const [fault] of FAULTS) expect(sentence({ k, m, f, n })).not.toMatch(fault);
  });

  test('of a question has none, for all its small numbers', () => {
    const small = [0, 1, 2, 3, 4];
    const all: Said[] = small.flatMap((f) =>
      small.flatMap((n): Said[] => [
        ...(['itself', 'loyal', 'more'] as const).flatMap((as): Said[] => {
          const sought = { army: 'om', condition: 'both', extreme: 'least', n, m: f, f, traitors: null };
          const faulty = { army: 'sm', liars: f, silent: n, traitors: f, have: n, levelsAs: 'rounds' };
          return [
            { say: 'question-generals', ...sought, as, have: n },
            { say: 'question-levels', ...sought, as, have: null },
            { say: 'question-traitors', ...sought, as, have: null },
            { say: 'question-both', ...faulty, generalsAs: as },
            ...(n === 0 ? [] : [{ say: 'question-named', ...faulty, generalsAs: as }]),
          ];
        }),
        { say: 'two-loyal', f, n },
        ...(f === 0 || n === 0
          ? []
          : [{ say: 'silence-noted', liars: f, silent: n, enough: 3 * f + n + 1, named: 3 * (f + n) + 1 }]),
      ]),
    );
    for (const said of all)
      for (const [fault] of FAULTS) expect(sayWith(kindWords.smallest.says, said)).not.toMatch(fault);
    for (const messengers of [1, 2, 3])
      for (const one of small)
        for (const other of small)
          for (const goal of ['split', 'fewest', 'latest', 'alone'])
            for (const cast of ['generals', 'shop'] as const) {
              const said = { say: 'question', cast, messengers, waits: [one, other], goal, general: 2 };
              for (const [fault] of FAULTS) expect(sayWith(kindWords.losses.says, said)).not.toMatch(fault);
            }
  });

  test.each(named)('of %s does not number what is numbered by its list', (_, exercise) => {
    for (const seed of SEEDS)
      for (const step of kindOf(exercise).explain(instanceOf(exercise, seed)).steps)
        expect(say(exercise, step)).not.toMatch(/^\d+[.)]/);
  });
});

test('The proof of OM’s theorem uses IC1 of the smaller OM in one step, and IC2 in another', () => {
  const said = (name: string): string => PROOF_STEPS['om-theorem-2'][name]!({ k: 3, m: 2, f: 2, n: 7 });
  expect(said('others-same')).toMatch(/its IC1\.$/);
  expect(said('own-same')).toMatch(/^If j is i, .*its IC2\./);
});

describe('After a wrong try', () => {
  /** Executions are answers to these; to others an answer is a number, letters or decisions. */
  const BY_EXECUTION = ['traitor', 'twin', 'losses'];
  /** Of a count, of bounds and of decisions the execution itself would tell. */
  const BY_NUMBER = ['count', 'predict'];

  test.each(CURRENT.map((one) => [one.code, one] as const))(
    '%s does not give its answer away',
    async (_, exercise) => {
      const kind = kindOf(exercise);
      let tried = 0;
      for (const seed of SEEDS.slice(0, 10)) {
        const right = kind.write(kind.reference(instanceOf(exercise, seed)));
        for (const [text, marked] of await wrongMarks(exercise, seed)) {
          if (marked.kind !== 'wrong') continue;
          tried++;
          const about = `${exercise.code} ${seed}: ${text}: ${say(exercise, marked.reason)}`;
          for (const scenario of marked.shown) {
            const again = BY_EXECUTION.includes(exercise.kind)
              ? (await mark(exercise.code, seed, format(scenario), means)).kind
              : 'wrong';
            expect(again, about).not.toBe('right');
          }
          if (BY_NUMBER.includes(exercise.kind)) expect(marked.shown, about).toEqual([]);
          if (/^\d{3,}$/.test(right))
            expect(say(exercise, marked.reason).replaceAll(',', '')).not.toContain(right);
        }
      }
      if (exercise.kind !== 'write') expect(tried, 'wrong answers').toBeGreaterThan(0);
    },
    120_000,
  );

  test('a bound that is too generous is not answered by the right one', async () => {
    for (const exercise of CURRENT.filter(({ kind }) => kind === 'smallest'))
      for (const seed of SEEDS) {
        const right = kindOf(exercise).reference(instanceOf(exercise, seed)) as readonly number[];
        for (const off of [-1, 1]) {
          const told = [right[0]! + off, ...right.slice(1)];
          const marked = await mark(exercise.code, seed, told.join('.'), means);
          if (!marked.reason.say.startsWith('not-')) continue;
          const numbers = say(exercise, marked.reason).match(/\d+/g) ?? [];
          expect(numbers.map(Number)).toEqual([told[0]]);
        }
      }
  });

  test('to name a traitor less does not bring its name', async () => {
    for (const exercise of CURRENT.filter(({ topic }) => topic === 'view'))
      for (const seed of SEEDS) {
        const kind = kindOf(exercise);
        const answer = kind.reference(instanceOf(exercise, seed)) as {
          readonly kind: string;
          readonly generals: readonly number[];
        };
        if (answer.generals.length < 2) continue;
        const text = kind.write({ ...answer, generals: answer.generals.slice(1) });
        const marked = await mark(exercise.code, seed, text, means);
        expect(marked).toMatchObject({ kind: 'wrong', reason: { say: 'not-all-named' }, shown: [] });
        expect(say(exercise, marked.reason)).not.toMatch(/[Gg]eneral/);
      }
  });
});
