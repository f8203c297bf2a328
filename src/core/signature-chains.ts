/**
 * Signature chains: an order, the path on which it came, and a signature by each general on that path.
 *
 * What a general signs is a text of seven lines, which a reader can print, alter and have checked by other programs:
 *
 *     3f + 1: signed order, version 1
 *     kind sm
 *     n 4
 *     m 1
 *     session 0
 *     order attack
 *     path 1.2
 *
 * in ASCII, every line ended by one line feed (byte 10), the last one too. This is what general 2 signs when it passes
 * on an attack that general 1 signed; general 1 had signed the same with `path 1`. The first line is the domain tag of
 * the book: no signature made for another purpose can pass for one of these. Numbers are decimal without leading zeros,
 * the path is the generals up to and including the signer, with dots between them. No value holds a space or a line
 * feed and the lines stand in one order, so different statements always have different texts.
 *
 * Everything that could make an order mean something else is in the text. A chain of another session, of another n or
 * m, for the other order or of another path is another text, and its signatures don't fit.
 */
import type { Hex } from './bytes.ts';
import { COMMANDER, type General, type Order, type Path } from './model.ts';
import { formatPath } from './paths.ts';
import { keysOf, signText, verifyText, type SignatureFault } from './signatures.ts';

export const DOMAIN_TAG = '3f + 1: signed order, version 1';

/** What all generals know beforehand, and what every signature covers. */
export interface Terms {
  readonly n: number;
  readonly m: number;
  /** 0 to 9999; keys follow from it. */
  readonly session: number;
}

/** What one general puts its name to: that this order came along this path, which ends with itself. */
export interface Statement extends Terms {
  readonly order: Order;
  readonly path: Path;
}

/** The text that is signed, as the head of this file says. */
export const statementText = ({ n, m, session, order, path }: Statement): string =>
  `${DOMAIN_TAG}\nkind sm\nn ${n}\nm ${m}\nsession ${session}\norder ${order}\npath ${formatPath(path)}\n`;

/** An order with a signature by each general on its path; element i is by the general at place i of the path. */
export interface SignedOrder {
  readonly order: Order;
  readonly path: Path;
  readonly signatures: readonly Hex[];
}

/** Signs as one general, whose name its holder may use. */
export type Signer = (statement: Statement) => Hex;

/** The pen of a general in a session. Only the general itself may be given it, and the adversary those of all traitors. */
export function signerOf(session: number, general: General): Signer {
  const { secretKey } = keysOf(session, general);
  return (statement) => signText(secretKey, statementText(statement));
}

/** The chain with one more general's signature; an order nobody has signed yet is a chain with an empty path. */
export function extend(
  terms: Terms,
  { order, path, signatures }: SignedOrder,
  general: General,
  sign: Signer,
): SignedOrder {
  const longer = [...path, general];
  return { order, path: longer, signatures: [...signatures, sign({ ...terms, order, path: longer })] };
}

/** Why a chain is refused: the first of these that is the case. */
export type ChainFault =
  /** The path doesn't begin with the commander, names somebody twice, or somebody who is not there. */
  | { readonly kind: 'path'; readonly path: Path }
  /** It doesn't have one signature for each general on the path. */
  | { readonly kind: 'count'; readonly found: number; readonly expected: number }
  /** The first signature that is not good: its place on the path, from 1, and who should have made it. */
  | {
      readonly kind: 'signature';
      readonly place: number;
      readonly signer: General;
      readonly fault: SignatureFault;
    };

export type ChainCheck =
  { readonly kind: 'valid' } | { readonly kind: 'invalid'; readonly fault: ChainFault };

/**
 * Whether every general on a chain's path really signed it, and if not, which signature fails and why. Signatures that
 * were checked before are remembered, so a chain costs no more than what is new at its end.
 */
export function verifyChain(terms: Terms, { order, path, signatures }: SignedOrder): ChainCheck {
  if (!isPath(terms.n, path)) return { kind: 'invalid', fault: { kind: 'path', path } };
  if (signatures.length !== path.length) {
    return {
      kind: 'invalid',
      fault: { kind: 'count', found: signatures.length, expected: path.length },
    };
  }
  for (const [i, signer] of path.entries()) {
    const check = verifyStatement(signer, { ...terms, order, path: path.slice(0, i + 1) }, signatures[i]!);
    if (check.kind === 'invalid') {
      return { kind: 'invalid', fault: { kind: 'signature', place: i + 1, signer, fault: check.fault } };
    }
  }
  return { kind: 'valid' };
}

/** Whether `general` signed this statement. */
export const verifyStatement = (
  general: General,
  statement: Statement,
  signature: Hex,
): ReturnType<typeof verifyText> =>
  verifyText(keysOf(statement.session, general).publicKey, statementText(statement), signature);

const isPath = (n: number, path: Path): boolean =>
  path[0] === COMMANDER &&
  new Set(path).size === path.length &&
  path.every((general) => Number.isInteger(general) && general >= 1 && general <= n);

/** Whose signature of this statement it is, among the n generals; null: nobody's. It tells who tried to forge. */
export function makerOf(statement: Statement, signature: Hex): General | null {
  for (let general = 1; general <= statement.n; general++) {
    if (verifyStatement(general, statement, signature).kind === 'valid') return general;
  }
  return null;
}
