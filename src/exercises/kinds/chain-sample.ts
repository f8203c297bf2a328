/** Making chains of signatures, and one forgery. */
import type { Hex } from '../../core/bytes.ts';
import { COMMANDER, lieutenants, opposite, type General, type Order, type Path } from '../../core/model.ts';
import { comparePaths, others, pathsOfLength } from '../../core/paths.ts';
import { signerOf, statementText, type SignedOrder, type Terms } from '../../core/signature-chains.ts';
import type { Level } from '../kind.ts';
import type { Random } from '../random.ts';
import type { Fault } from './chain-answer.ts';
import { checkOf, type ChainInstance, type Forged, type Maker } from './chain-instance.ts';

interface Range {
  readonly n: readonly [number, number];
  readonly rounds: readonly [number, number];
  readonly chains: number;
  readonly faults: readonly Fault[];
}

const RANGES: Readonly<Record<Level, Range>> = {
  1: { n: [4, 4], rounds: [2, 2], chains: 3, faults: ['key', 'order', 'session'] },
  2: { n: [4, 5], rounds: [2, 3], chains: 3, faults: ['key', 'order', 'session', 'length', 'path'] },
  3: {
    n: [5, 5],
    rounds: [3, 3],
    chains: 4,
    faults: ['key', 'order', 'session', 'path', 'length', 'repeat'],
  },
};

/** How many sessions the generals have held; few, so that signatures that were made once need not be made again. */
const SESSIONS = 10;

/** In one instance of eight every chain is good. */
export function sampleChains(random: Random, level: Level): ChainInstance {
  const { n: size, rounds, chains: count, faults } = RANGES[level];
  const [n, round] = [random.int(...size), random.int(...rounds)];
  const m = Math.max(2, round - 1);
  const [session, earlier] = random.shuffle(Array.from({ length: SESSIONS }, (_, i) => i)) as [
    number,
    number,
  ];
  const receiver = random.pick(lieutenants(n));
  const terms = { n, m, session };
  const said = random
    .shuffle(saidIn(n, round, receiver))
    .slice(0, count)
    .map((one) => signed(terms, one));
  const chains = said.sort((a, b) => comparePaths(a.path, b.path));
  const base = { topic: 'sm', level, n, m, session, earlier, round, receiver } as const;
  if (random.int(1, 8) === 1) return proved({ ...base, chains, forged: null });
  return proved({ ...base, ...forge(random, terms, earlier, chains, random.pick(faults)) });
}

type Saying = Pick<SignedOrder, 'order' | 'path'>;

/** Every order on every path that can reach this general in this round. */
const saidIn = (n: number, round: number, receiver: General): readonly Saying[] =>
  pathsOfLength(n, round)
    .filter((path) => !path.includes(receiver))
    .flatMap((path) => (['attack', 'retreat'] as const).map((order) => ({ order, path })));

const signed = (terms: Terms, { order, path }: Saying): SignedOrder => ({
  ...{ order, path },
  signatures: path.map((signer, i) =>
    signatureBy(terms, { ...terms, signer, order, path: path.slice(0, i + 1) }),
  ),
});

const made = new Map<string, Hex>();

/** A general's signature; made once. */
function signatureBy(terms: Terms, { signer, session, order, path }: Maker): Hex {
  const statement = { ...terms, session, order, path };
  const key = `${signer} ${statementText(statement)}`;
  const signature = made.get(key) ?? signerOf(session, signer)(statement);
  made.set(key, signature);
  return signature;
}

type Made = Pick<ChainInstance, 'chains' | 'forged'>;

/** Puts a fault into one of the chains. */
function forge(
  random: Random,
  terms: Terms,
  earlier: number,
  chains: readonly SignedOrder[],
  fault: Fault,
): Made {
  const at = random.int(0, chains.length - 1);
  const chosen = chains[at]!;
  const { chain, place, maker } = spoiled(random, terms, earlier, chosen, fault);
  const forged: Forged = { chain: at + 1, place, fault, maker };
  return { chains: chains.map((one, i) => (i === at ? chain : one)), forged };
}

interface Spoiled {
  readonly chain: SignedOrder;
  readonly place: number;
  readonly maker: Maker;
}

function spoiled(random: Random, terms: Terms, earlier: number, good: SignedOrder, fault: Fault): Spoiled {
  const { order, path } = good;
  const { session } = terms;
  const last = path.length;
  // a path of one general has no other path to be swapped with
  const place = random.int(fault === 'path' ? 2 : 1, last);
  const own = path.slice(0, place);
  const signer = own.at(-1)!;
  const truth: Maker = { signer, session, order, path: own };
  switch (fault) {
    case 'key':
      return substituted(terms, good, place, { ...truth, signer: forgerOf(random, terms.n, path, place) });
    case 'order':
      return substituted(terms, good, place, { ...truth, order: opposite(order) });
    case 'session':
      return substituted(terms, good, place, { ...truth, session: earlier });
    case 'path':
      return substituted(terms, good, place, { ...truth, path: otherPath(random, terms, own) });
    case 'length':
      return resigned(terms, order, path.slice(0, -1));
    case 'repeat':
      return resigned(terms, order, [...path.slice(0, -1), random.pick(path.slice(0, -1))]);
  }
}

/** The last on a path holds its own key; who forges in its place holds another. */
const forgerOf = (random: Random, n: number, path: Path, place: number): General =>
  place < path.length ? path.at(-1)! : random.pick(others(n, path.slice(place - 1)));

/** Another path that ends with the same general, no longer than paths can be. */
function otherPath(random: Random, { n, m }: Terms, path: Path): Path {
  const signer = path.at(-1)!;
  const lengths = Array.from({ length: m }, (_, i) => i + 2);
  const all = lengths.flatMap((length) => pathsOfLength(n, length)).filter((one) => one.at(-1) === signer);
  return random.pick(all.filter((one) => String(one) !== String(path)));
}

const substituted = (terms: Terms, good: SignedOrder, place: number, maker: Maker): Spoiled => ({
  chain: {
    ...good,
    signatures: good.signatures.map((one, i) => (i === place - 1 ? signatureBy(terms, maker) : one)),
  },
  place,
  maker,
});

/** Every signature is good, and yet no loyal general takes the chain. */
function resigned(terms: Terms, order: Order, path: Path): Spoiled {
  const maker = { signer: path.at(-1) ?? COMMANDER, session: terms.session, order, path };
  return { chain: signed(terms, { order, path }), place: path.length, maker };
}

/** The receiver's own check refuses exactly the chain that is forged, at that place; else the drawing has a fault. */
function proved(instance: ChainInstance): ChainInstance {
  instance.chains.forEach((one, i) => {
    const expected = instance.forged?.chain === i + 1 ? instance.forged : null;
    const check = checkOf(instance, one);
    const found = check.kind === 'accepted' ? null : check.fault;
    const fits =
      found?.kind === 'signature'
        ? expected?.place === found.place
        : (found === null) === (expected === null);
    if (!fits)
      throw new Error(`chain ${i + 1}: expected ${JSON.stringify(expected)}, found ${JSON.stringify(found)}`);
  });
  return instance;
}
