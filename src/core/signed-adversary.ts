/**
 * Traitors among generals who sign.
 *
 * They hold each other's secret keys and all that any of them received, and no loyal general's key: the pens they are
 * given here are theirs alone. With these they sign whatever they like, on any path that traitors make up among themselves.
 * Where a lie needs a loyal general's name they can use what it really signed, if that was this order on this path;
 * else the liar signs in its place with its own key, the message goes out, and everybody's check refuses it.
 */
import { messageKey, strategicOrder, type Lie, type Strategy, type Traitors } from './adversary.ts';
import type { Hex } from './bytes.ts';
import type { General, Message, Order, Path, Round } from './model.ts';
import { signerOf, statementText, verifyStatement } from './signature-chains.ts';
import type { SignedOrder, Signer, Terms } from './signature-chains.ts';

/**
 * Traitors in SM(m): each follows the strategy in the messages that a loyal general in its place would send; a lie that
 * is spelled out replaces the message on its path to its receiver, or is sent where the protocol has none. What is
 * withheld is left out.
 * @param traitors ascending
 * @param lies each told by a traitor, on a path of different generals that begins with 1
 */
export function forgers(
  terms: Terms,
  traitors: readonly General[],
  strategy: Strategy,
  lies: readonly Lie[],
): Traitors<SignedOrder> {
  const pens = new Map(traitors.map((traitor) => [traitor, signerOf(terms.session, traitor)]));
  return {
    kind: 'traitors',
    traitors,
    send: (round, truthful, received) => {
      const held = signaturesIn(terms, received);
      const say = (path: Path, to: General, order: Order | null): readonly Message<SignedOrder>[] =>
        order === null ? [] : [sent(round, to, chainFor(terms, pens, held, path, order))];
      const now = lies.filter(({ path }) => path.length === round);
      const told = new Set(now.map(({ path, to }) => messageKey(path, to)));
      return [
        ...truthful
          .filter(({ payload, to }) => !told.has(messageKey(payload.path, to)))
          .flatMap(({ payload: { path, order }, to }) => say(path, to, strategicOrder(strategy, order, to))),
        ...now.flatMap(({ path, to, order }) => say(path, to, order)),
      ];
    },
  };
}

const sent = (round: Round, to: General, payload: SignedOrder): Message<SignedOrder> => ({
  round,
  from: payload.path.at(-1)!,
  to,
  payload,
  delivered: true,
});

/** Every good signature in what the traitors received, by the text that was signed. */
function signaturesIn(terms: Terms, received: readonly Message<SignedOrder>[]): ReadonlyMap<string, Hex> {
  const held = new Map<string, Hex>();
  for (const { payload } of received) {
    for (const [i, signer] of payload.path.entries()) {
      const statement = { ...terms, order: payload.order, path: payload.path.slice(0, i + 1) };
      const signature = payload.signatures[i];
      if (signature === undefined || verifyStatement(signer, statement, signature).kind === 'invalid') break;
      held.set(statementText(statement), signature);
    }
  }
  return held;
}

/** The best chain that the traitors can make for this order on this path, whose last general is one of them. */
export function chainFor(
  terms: Terms,
  pens: ReadonlyMap<General, Signer>,
  held: ReadonlyMap<string, Hex>,
  path: Path,
  order: Order,
): SignedOrder {
  const liar = pens.get(path.at(-1)!);
  if (!liar)
    throw new Error(`a lie of general ${path.at(-1)}: expected one of ${[...pens.keys()].join(', ')}`);
  const signatures = path.map((general, i) => {
    const statement = { ...terms, order, path: path.slice(0, i + 1) };
    return pens.get(general)?.(statement) ?? held.get(statementText(statement)) ?? liar(statement);
  });
  return { order, path, signatures };
}
