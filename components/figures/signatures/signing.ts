/** What signs and checks for the lecture's figures. The server uses it; a browser fetches it when a reader first acts. */
import { ascii, bytesOf } from '../../../src/core/bytes.ts';
import { COMMANDER, type General, type Order } from '../../../src/core/model.ts';
import { evidenceOf, type Evidence } from '../../../src/core/evidence.ts';
import { extend, signerOf, statementText, type SignedOrder } from '../../../src/core/signature-chains.ts';
import {
  equationOf,
  keysOf,
  signBytes,
  SIGNATURE_LENGTH,
  verifyBytes,
} from '../../../src/core/signatures.ts';
import type { Attempt, ChainLink, Forged, Made, Proof } from './chains.ts';
import type { Bytes, Sealed } from './sealed.ts';

const TERMS = { n: 4, m: 1 };
/** The session of the figures that don't let the reader choose one, and the one that a replay is taken from. */
const [SESSION, EARLIER] = [0, 7];

const listed = (bytes: Uint8Array): Bytes => Array.from(bytes);
const typed = (bytes: Bytes): Uint8Array => Uint8Array.from(bytes);

/** What general 1 signs when it gives this order in this session, signed. */
export function sealed(order: Order, session: number): Sealed {
  const message = ascii(statementText({ ...TERMS, session, order, path: [COMMANDER] }));
  const { publicKey } = keysOf(session, COMMANDER);
  return signedBy(
    { order, session, publicKey: listed(bytesOf(publicKey)), message: listed(message) },
    COMMANDER,
  );
}

/** The same text with the signature that this general's key makes of it. */
export function signedBy(text: Omit<Sealed, 'signature' | 'check' | 'sides'>, general: General): Sealed {
  const { secretKey } = keysOf(text.session, general);
  return checked({ ...text, signature: listed(signBytes(bytesOf(secretKey), typed(text.message))) });
}

/** With the verification's word on message, signature and key as they are now. */
export function checked(text: Omit<Sealed, 'check' | 'sides'>): Sealed {
  const [key, message, signature] = [text.publicKey, text.message, text.signature].map(typed);
  const sides = equationOf(key!, message!, signature!);
  return {
    ...text,
    check: verifyBytes(key!, message!, signature!),
    sides: sides && { left: listed(sides.left), right: listed(sides.right) },
  };
}

/** An attack that 1 signed, passed on by these generals. */
function chain(order: Order, path: readonly General[], session = SESSION): SignedOrder {
  const terms = { ...TERMS, session };
  const nothing: SignedOrder = { order, path: [], signatures: [] };
  return path.reduce((made, general) => extend(terms, made, general, signerOf(session, general)), nothing);
}

/** The links of the chain 1.2.3, one a signature. */
export function chainLinks(): readonly ChainLink[] {
  const path = [1, 2, 3];
  const made = chain('attack', path);
  return path.map((_, i) => {
    const { signer, text } = evidenceOf({ ...TERMS, session: SESSION }, made, i + 1)!;
    return { signer, text, publicKey: keysOf(SESSION, signer).publicKey, signature: made.signatures[i]! };
  });
}

/** What general 2, who holds 1's signed attack, can put in the place of 1's signature under a retreat. */
function madeFor(attempt: Attempt): Made | null {
  const wanted = { key: COMMANDER, session: SESSION, order: 'retreat' } as const;
  switch (attempt) {
    case 'attack':
      return { ...wanted, order: 'attack' };
    case 'own':
      return { ...wanted, key: 2 };
    case 'zeros':
      return null;
    case 'replay':
      return { ...wanted, session: EARLIER };
  }
}

const saidBy = ({ session, order }: Pick<Made, 'session' | 'order'>): Uint8Array =>
  ascii(statementText({ ...TERMS, session, order, path: [COMMANDER] }));

/** What general 3 makes of a retreat in 1's name with this in the place of 1's signature. */
export function forged(attempt: Attempt): Forged {
  const made = madeFor(attempt);
  const signature = made
    ? signBytes(bytesOf(keysOf(made.session, made.key).secretKey), saidBy(made))
    : new Uint8Array(SIGNATURE_LENGTH);
  const { publicKey } = keysOf(SESSION, COMMANDER);
  const said = saidBy({ session: SESSION, order: 'retreat' });
  return {
    attempt,
    made,
    signature: listed(signature),
    check: verifyBytes(bytesOf(publicKey), said, signature),
  };
}

/** The two signatures by which a commander convicts itself. */
export function proofs(): readonly Proof[] {
  return (['attack', 'retreat'] as const).map((order) => {
    const evidence = evidenceOf({ ...TERMS, session: SESSION }, chain(order, [COMMANDER]), 1)!;
    return proofOf(order, evidence);
  });
}

const proofOf = (order: Order, { text, signature, publicKeyPem }: Evidence): Proof => ({
  ...{ order, text, publicKeyPem },
  signature: listed(signature),
});
