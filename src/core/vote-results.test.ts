import { describe, expect, test } from 'vitest';
import { liars, oralMessages } from './oral-messages.ts';
import { majority, type General, type Order, type Path } from './model.ts';
import { others, pathsOfLength } from './paths.ts';
import { run } from './run.ts';
import { sizes, traitorSets } from './testing/enumerate.ts';
import { voteResults } from './vote-results.ts';
import { STRATEGIES } from './adversary.ts';

const small = sizes(5);

describe('What a general takes from a sub-protocol', () => {
  test('is what it received in OM(0), and elsewhere the majority of that and of the others’ sub-protocols', () => {
    for (const { n, m } of small) {
      for (const traitors of traitorSets(n, 2)) {
        for (const strategy of STRATEGIES) {
          const execution = run(oralMessages(n, m), 'attack', liars(traitors, strategy, []));
          const resultOf = voteResults(execution);
          const received = new Map(
            [...execution.log].map(({ payload, to }) => [
              [...payload.path, to].join('.'),
              payload.order ?? ('retreat' as const),
            ]),
          );
          const expected = (path: Path, receiver: General): Order => {
            const own = received.get([...path, receiver].join('.'))!;
            if (path.length === m + 1) return own;
            const fellows = others(n, [...path, receiver]);
            const values = [own, ...fellows.map((fellow) => expected([...path, fellow], receiver))];
            return majority(values.filter((value) => value === 'attack').length, values.length);
          };
          for (let length = 1; length <= m + 1; length++)
            for (const path of pathsOfLength(n, length))
              for (const receiver of others(n, path))
                expect(resultOf(path, receiver)).toBe(expected(path, receiver));
        }
      }
    }
  });

  test('at the path 1 is what it decides', () => {
    for (const { n, m } of small) {
      const execution = run(oralMessages(n, m), 'attack', liars([2], 'split', []));
      const resultOf = voteResults(execution);
      for (const [general, order] of execution.decisions)
        if (general !== 1) expect(resultOf([1], general)).toBe(order);
    }
  });

  test('is the same whether the execution holds bytes or objects', () => {
    const protocol = oralMessages(5, 2);
    const adversary = liars([1, 4], 'silent', [{ path: [1], to: 3, order: 'attack' }]);
    const [flat, plain] = (['fastest', 'objects'] as const).map((form) =>
      voteResults(run(protocol, 'attack', adversary, { form })),
    );
    for (const length of [1, 2, 3])
      for (const path of pathsOfLength(5, length))
        for (const receiver of others(5, path)) expect(flat!(path, receiver)).toBe(plain!(path, receiver));
  });
});
