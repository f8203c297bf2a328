/**
 * A signed text in an address: `?order=attack&session=0#sign-it`, and `message` and `signature` where they are no longer
 * what general 1 signed. Those are bytes in base64url (RFC 4648, section 5) without padding.
 */
import type { Order } from '../../../src/core/model.ts';
import { LIMITS } from '../../../src/scenario/scenario.ts';
import { oneOf, whole, type Param, type Params } from '../../platform/named.ts';
import type { Bytes, Sealed } from './sealed.ts';

export interface Addressed {
  readonly order: Order;
  readonly session: number;
  /** Null where it is what general 1 signs. */
  readonly message: Bytes | null;
  /** Null where it is general 1's, of the text as it was. */
  readonly signature: Bytes | null;
}

/** As many bytes as an address still carries. */
const MOST = 3000;

const bytes: Param<Bytes | null> = {
  read: (text) => {
    if (text.length > (MOST * 4) / 3 || !/^[\w-]*$/.test(text)) return null;
    try {
      return Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), (letter) =>
        letter.charCodeAt(0),
      );
    } catch {
      return null; // one letter too many for base64
    }
  },
  write: (value) =>
    value === null || value.length > MOST
      ? null
      : btoa(String.fromCharCode(...value))
          .replaceAll('+', '-')
          .replaceAll('/', '_')
          .replaceAll('=', ''),
};

export const PARAMS: Params<Addressed> = {
  order: oneOf<Order>(['attack', 'retreat']),
  session: whole(LIMITS.session),
  message: bytes,
  signature: bytes,
};

export const OPENING: Addressed = { order: 'attack', session: 0, message: null, signature: null };

/** What an address says of a text. @param pristine the same order and session, as general 1 signs it */
export function addressed({ order, session, message, signature }: Sealed, pristine: Sealed): Addressed {
  const changed = (now: Bytes, before: Bytes): Bytes | null => (String(now) === String(before) ? null : now);
  return {
    ...{ order, session },
    message: changed(message, pristine.message),
    signature: changed(signature, pristine.signature),
  };
}
