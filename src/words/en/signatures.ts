/** English words of the lecture on signatures. */
import type { General, Order } from '../../core/model.ts';
import { counted } from './counted.ts';

export const signatureWords = {
  faults: {
    none: 'General 1’s key signed exactly these bytes.',
    length: (found: number, expected: number) =>
      `It has ${counted(found, 'byte')}, and must have ${expected}.`,
    'not-a-point': 'The first 32 bytes of the signature are no point of the curve.',
    'small-order': 'The signature’s point is one of the eight that fit too many messages.',
    'mixed-order': 'The public key is a point outside the group that keys are made in.',
    'number-too-large': 'The last 32 bytes are a number beyond the allowed range.',
    mismatch:
      'The equation S·B = R + k·A does not hold: another key made this, or it was made of other bytes.',
  },

  signIt: {
    order: 'The order',
    session: 'Session',
    message: 'What general 1 signs',
    publicKey: 'Its public key, 32 bytes',
    signature: 'Its signature, 64 bytes',
    valid: 'verified',
    invalid: 'rejected',
    odd: 'A message is made of bytes, and that character is none. Nothing was changed.',
    /** The byte whose bits are shown. */
    bits: (part: 'message' | 'signature', byte: number, value: number) =>
      part === 'signature'
        ? `Byte ${byte} of the signature`
        : `Byte ${byte} of the text${value > 32 && value < 127 ? `, “${String.fromCharCode(value)}”` : ''}`,
    byteOf: (byte: number, digits: string) => `Byte ${byte} of the signature, ${digits}: show its bits`,
    more: 'More: which order of which session',
    /** Both sides of the equation. */
    sides: {
      title: 'Both sides of the equation',
      left: 'S·B',
      right: 'R + k·A',
      alike: (alike: number, of: number) =>
        alike === of
          ? `Both sides are the same point: ${of} of ${of} bytes agree.`
          : `Two different points: ${alike} of ${of} bytes agree.`,
      none: 'One of the two is no point, so there is nothing to compare.',
    },
    flip: (byte: number, bit: number, value: number) =>
      `Bit worth ${1 << bit} of byte ${byte}, now ${value}: turn it over`,
    signAs: (general: General) => `Sign this with ${general}’s key`,
    reset: 'As it was',
  },

  chainBytes: {
    which: 'Signatures',
    all: 'all',
    link: (place: number, signer: General) => `Signature ${place}, by ${signer}`,
    bytes: (count: number) => `The same as ${counted(count, 'byte')}, in hexadecimal digits`,
    publicKey: (signer: General) => `Public key of general ${signer}`,
    signature: 'Signature',
  },

  forge: {
    made: 'The seal was made for',
    asked: '3 asks for',
    lines: { key: 'key of', order: 'order', session: 'session' },
    question:
      'You are general 2, a traitor. You want 3 to believe that 1 signed a retreat. What do you put where 1’s signature belongs?',
    attempts: {
      attack: '1’s signature of attack',
      own: 'My own signature',
      zeros: '64 zero bytes',
      replay: '1’s signature of a retreat, from session 7, which is over',
    },
    why: {
      attack: 'It is a good signature, of a text that says attack.',
      own: 'It is a good signature of this text, and it is yours.',
      zeros: '',
      replay:
        'The retreat that 1 signed then says “session 7”. In this book the keys are others in every session, too.',
    },
  },

  evidence: {
    signed: (order: Order) => `Signed by the commander: ${order}`,
    key: 'The commander’s public key, which everybody had from the start:',
    command: 'With the five files in one folder, OpenSSL 3 checks both orders:',
    download: (name: string) => `Download ${name}`,
  },
};

export type SignatureWords = typeof signatureWords;
