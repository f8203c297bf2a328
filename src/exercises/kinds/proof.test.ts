import { describe, expect, test } from 'vitest';
import { checkOral } from '../../core/check/check.ts';
import { asBoolean, judge } from '../../core/conditions.ts';
import { indistinguishable, viewOf } from '../../core/views.ts';
import { execute } from '../../scenario/execute-any.ts';
import { LEVELS, type Means } from '../kind.ts';
import { randomOf } from '../random.ts';
import { proof, type ProofInstance } from './proof.ts';
import { OUTLINES, PROOFS, type Numbers, type Proof } from './proof-steps.ts';

const none: Means = { breakProtocol: () => Promise.reject(new Error('not asked')) };
const drawn = (count: number): readonly ProofInstance[] =>
  PROOFS.flatMap((topic) =>
    LEVELS.flatMap((level) =>
      Array.from({ length: count }, (_, seed) => proof.generate(randomOf(topic, seed), level, topic)),
    ),
  );
const mark = async (instance: ProofInstance, letters: readonly string[]) =>
  proof.grade(instance, letters, none);

describe('What a step rests on', () => {
  test('is a step of the same proof that stands before it in the book', () => {
    for (const { steps } of Object.values(OUTLINES))
      for (const [i, { needs }] of steps.entries())
        for (const need of needs) expect(steps.slice(0, i).map(({ name }) => name)).toContain(need);
  });

  test('leads from every step to the conclusion, so that none is idle', () => {
    for (const { steps } of Object.values(OUTLINES)) {
      const used = new Set(steps.flatMap(({ needs }) => needs));
      expect(steps.filter(({ name }) => !used.has(name))).toEqual([steps.at(-1)]);
    }
  });

  test('joined for the first level is no circle: what is joined can be told in one piece', () => {
    for (const instance of drawn(3)) expect(proof.reference(instance).length).toBeGreaterThan(3);
  });
});

describe('The proof of OM’s theorem', () => {
  test('is whole only with the case in which one of the two lieutenants is j itself', async () => {
    for (const level of LEVELS)
      for (let seed = 1; seed <= 10; seed++) {
        const instance = proof.generate(randomOf('om-theorem', seed), level, 'om-theorem', 2);
        const right = proof.reference(instance);
        const own = instance.cards.find(({ names }) => names.includes('own-same'))!;
        const without = await mark(
          instance,
          right.filter((letter) => letter !== own.letter),
        );
        expect(without).toMatchObject({ kind: 'wrong', reason: { say: 'left-out', other: own.letter } });
      }
  });
});

describe('An order', () => {
  test('is right exactly if every step stands behind what it rests on and nothing else is used', async () => {
    let several = 0;
    for (const instance of drawn(2)) {
      const right = proof.reference(instance);
      let found = 0;
      // all orders that differ from the reference by one step moved elsewhere
      for (const [from, letter] of right.entries())
        for (let to = 0; to < right.length; to++) {
          const rest = right.filter((_, i) => i !== from);
          const order = [...rest.slice(0, to), letter, ...rest.slice(to)];
          const kept = keeps(instance, order);
          expect((await mark(instance, order)).kind === 'right', order.join('')).toBe(kept);
          if (kept && String(order) !== String(right)) found++;
        }
      if (found > 0) several++;
    }
    expect(several, 'instances with several right orders').toBeGreaterThan(10);
  });

  test('without a step, or with one that does not belong, is wrong', async () => {
    for (const instance of drawn(6)) {
      const right = proof.reference(instance);
      for (const letter of right) {
        const marked = await mark(
          instance,
          right.filter((other) => other !== letter),
        );
        expect(marked.kind).toBe('wrong');
        expect(['left-out', 'missing']).toContain(marked.reason.say);
      }
      for (const { letter } of instance.cards) {
        if (right.includes(letter)) continue;
        const marked = await mark(instance, [letter, ...right]);
        expect(['false-step', 'idle-step']).toContain(marked.reason.say);
      }
    }
  });

  test('as it lies on the table is never right', async () => {
    for (const instance of drawn(20))
      expect(
        (
          await mark(
            instance,
            instance.cards.map(({ letter }) => letter),
          )
        ).kind,
      ).toBe('wrong');
  });
});

/** Whether an order keeps to what its steps rest on: told from the outline, not by the kind. */
function keeps({ proof: named, cards }: ProofInstance, order: readonly string[]): boolean {
  const names = order.map((letter) => cards.find((card) => card.letter === letter)!.names);
  return names.every((own, at) => {
    const needs = OUTLINES[named].steps.filter(({ name }) => own.includes(name)).flatMap((one) => one.needs);
    const before = names.slice(0, at + 1).flat();
    return needs.every((need) => before.includes(need));
  });
}

describe('What refutes a step that is false', () => {
  const numbers: readonly Numbers[] = [
    { k: 3, m: 1, f: 1, n: 4 },
    { k: 4, m: 2, f: 1, n: 5 },
    { k: 5, m: 3, f: 2, n: 8 },
  ];
  const shown = (named: Proof, name: string, at: Numbers) =>
    OUTLINES[named].strays
      .find((stray) => stray.name === name)!
      .shown(at)
      .map((one) => execute(one));

  test.each(numbers)('for the two generals, with %o', (at) => {
    const receiver = at.k % 2 === 1 ? 2 : 1;
    const [all, fewer] = shown('two-generals', 'receiver-blind', at);
    expect(indistinguishable(all!, fewer!, receiver)).toBe(false);
    expect(indistinguishable(all!, fewer!, 3 - receiver)).toBe(true);
    const [ordered, idle] = shown('two-generals', 'first-blind', at);
    expect([1, 2].map((general) => indistinguishable(ordered!, idle!, general))).toEqual([false, true]);
    const [silent] = shown('two-generals', 'enough-messengers', at);
    expect(viewOf(silent!, 2).received).toEqual([]);
  });

  test('for three generals: a traitor commander binds nobody, and 3 can’t tell who lies', () => {
    const [traitor] = shown('ring', 'commander-obeyed', numbers[0]!);
    expect(judge(traitor!).validity.kind).toBe('vacuous');
    expect([...traitor!.decisions.values()]).not.toContain('attack');
    const [one, other] = shown('ring', 'liar-found', numbers[0]!);
    expect(indistinguishable(one!, other!, 3)).toBe(true);
    expect([one!.traitors, other!.traitors]).toEqual([[2], [1]]);
  });

  test.each(numbers)('for OM(m), with %o', (at) => {
    const [few] = shown('om-lemma', 'enough-without-m', at);
    expect(few!.generals).toBeGreaterThan(2 * at.f);
    expect(asBoolean(judge(few!).validity)).toBe(false);
    const [told] = shown('om-lemma', 'traitors-consistent', at);
    const said = (general: number) =>
      viewOf(told!, general).received.find((one) => one['path'] === '1.2')!['order'];
    expect(said(3)).not.toBe(said(4));
    const [three] = shown('om-theorem', 'three-m-enough', at);
    const verdict = judge(three!);
    expect([asBoolean(verdict.agreement), asBoolean(verdict.validity)]).toContain(false);
    expect(checkOral({ n: 3 * at.m + 1, m: at.m, traitors: at.m }).attack).toBeNull();
    const [alike] = shown('om-theorem', 'agreement-is-validity', at);
    expect([judge(alike!).agreement.kind, judge(alike!).validity.kind]).toEqual(['holds', 'violated']);
  });

  test.each(numbers)('for SM(m), with %o', (at) => {
    const [short] = shown('sm-theorem', 'm-rounds', at);
    expect([short!.rounds, short!.traitors.length]).toEqual([at.m, at.m]);
    expect(asBoolean(judge(short!).agreement)).toBe(false);
    const [two] = shown('sm-theorem', 'two-orders-refused', at);
    const accepted = (general: number) => viewOf(two!, general).received[0]!;
    expect([accepted(2), accepted(3)].map((one) => [one['order'], one['accepted']])).toEqual([
      ['retreat', true],
      ['attack', true],
    ]);
  });
});

test('A level has at least fifty instances', () => {
  for (const topic of PROOFS)
    for (const level of LEVELS) {
      const all = Array.from({ length: 300 }, (_, seed) =>
        JSON.stringify(proof.plain(proof.generate(randomOf('proof', seed), level, topic))),
      );
      expect(new Set(all).size, `${topic} ${level}`).toBeGreaterThanOrEqual(50);
    }
});
