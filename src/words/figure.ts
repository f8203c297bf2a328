/**
 * What a figure says: the common words, and those of its kind of scenario. Each kind's stand in a file of its own
 * (figure-messengers.ts, figure-signed.ts), so that a figure without messengers brings no words for them.
 */
import type { CommonWords } from '#words/common.ts';
import type { MessengerWords } from '#words/messengers.ts';
import type { SignedWords } from '#words/signed.ts';

export type FigureWords = CommonWords & Partial<SignedWords> & Partial<MessengerWords>;
