import { describe, expect, test } from 'vitest';
import { generals } from '../../core/model.ts';
import { pathsOfLength } from '../../core/paths.ts';
import { verifyStatement } from '../../core/signature-chains.ts';
import { LEVELS, type Marked } from '../kind.ts';
import { randomOf } from '../random.ts';
import { chain, FAULTS, isWhole } from './chain.ts';
import { checkOf, type ChainInstance, type Maker } from './chain-instance.ts';

const noMeans = { breakProtocol: () => Promise.reject(new Error('no protocol is written here')) };
const mark = (instance: ChainInstance, text: string): Marked => {
  const read = chain.read(instance, text);
  if (read.kind === 'refused') return { kind: 'refused', reason: read.reason };
  return chain.grade(instance, read.answer, noMeans) as Marked;
};
const said = (instance: ChainInstance, text: string): string => {
  const marked = mark(instance, text);
  return `${marked.kind} ${marked.reason.say}`;
};
const instanceOf = (level: (typeof LEVELS)[number], seed: number): ChainInstance =>
  chain.generate(randomOf(`chain-sm-${level}-v1`, seed), level, 'sm');

/** Every key, session, order and path with which a reader can check a signature of this instance. */
function* hypotheses({ n, m, session, earlier }: ChainInstance): Generator<Maker> {
  for (const signer of generals(n)) {
    for (const of of [session, earlier]) {
      for (const order of ['attack', 'retreat'] as const) {
        for (const path of generals(m + 1).flatMap((length) => pathsOfLength(n, length))) {
          yield { signer, session: of, order, path };
        }
      }
    }
  }
}

describe.each(LEVELS)('Among 120 instances of level %i', (level) => {
  const instances = generals(120).map((seed) => instanceOf(level, seed));

  test('at least 50 are different, and every fault of the level occurs', () => {
    expect(new Set(instances.map((one) => JSON.stringify(chain.plain(one)))).size).toBeGreaterThanOrEqual(50);
    const faults = new Set(instances.map(({ forged }) => forged?.fault ?? 'none'));
    expect(faults.size).toBe(level === 1 ? 4 : level === 2 ? 6 : FAULTS.length + 1);
  });

  test('the receiver’s check accepts all chains but the forged one', () => {
    for (const instance of instances) {
      instance.chains.forEach((one, i) => {
        const accepted = checkOf(instance, one).kind === 'accepted';
        expect(accepted).toBe(instance.forged?.chain !== i + 1);
      });
    }
  });

  test('the reference is right; another place, another chain and another fault are wrong', () => {
    for (const instance of instances) {
      const { forged, chains } = instance;
      expect(mark(instance, chain.write(chain.reference(instance))).kind).toBe('right');
      expect(said(instance, 'none')).toBe(forged ? 'wrong one-is-forged' : 'right all-good');
      for (const [i, { signatures }] of chains.entries()) {
        for (const place of generals(signatures.length)) {
          for (const fault of FAULTS) {
            const there = forged?.chain === i + 1 && forged.fault === fault;
            const right = there && (isWhole(fault) || forged.place === place);
            expect(mark(instance, `${i + 1}.${place}:${fault}`).kind).toBe(right ? 'right' : 'wrong');
          }
        }
      }
    }
  });
});

test('A forged signature fits one key and one text of all that a reader can try: there is one fault to name', () => {
  for (const level of [1, 2] as const) {
    const instance = generals(20)
      .map((seed) => instanceOf(level, seed))
      .find(({ forged }) => forged && !['length', 'repeat'].includes(forged.fault))!;
    const { forged, chains, n, m } = instance;
    const signature = chains[forged!.chain - 1]!.signatures[forged!.place - 1]!;
    const fitting = [...hypotheses(instance)].filter(
      ({ signer, session, order, path }) =>
        verifyStatement(signer, { n, m, session, order, path }, signature).kind === 'valid',
    );
    expect(fitting).toEqual([forged!.maker]);
  }
});

describe('A wrong answer is told why', () => {
  const instance = generals(50)
    .map((seed) => instanceOf(3, seed))
    .find(({ forged }) => forged?.fault === 'order' && forged.place === 2)!;
  const at = instance.forged!.chain;
  const good = at === 1 ? 2 : 1;

  test.each([
    [`${good}.1:key`, 'wrong chain-good'],
    [`${at}.1:order`, 'wrong signature-good'],
    [`${at}.2:session`, 'wrong other-fault'],
    [`${at}.2:order`, 'right forged-found'],
    [`${at}.4:order`, 'refused no-signature'],
    ['9.1:order', 'refused no-signature'],
    [`${at}.2:malice`, 'refused unreadable'],
    ['', 'refused unreadable'],
  ])('%s: %s', (text, expected) => {
    expect(said(instance, text)).toBe(expected);
  });
});
