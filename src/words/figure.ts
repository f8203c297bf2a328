/** What a figure says: the common words, and those of its kind of scenario. */
import { commonWords, type CommonWords } from '#words/common.ts';
import { messengerWords, type MessengerWords } from '#words/messengers.ts';
import { signedWords, type SignedWords } from '#words/signed.ts';

export type FigureWords = CommonWords & Partial<SignedWords> & Partial<MessengerWords>;

/** Of two generals and their messengers. */
export const messengerFigureWords: CommonWords & MessengerWords = { ...commonWords, ...messengerWords };

/** Of signed messages: some of the common ones in another form, and their own. */
export const signedFigureWords: CommonWords & SignedWords = {
  ...commonWords,
  ...signedWords,
  map: { ...commonWords.map, said: signedWords.signed.said },
  sentences: { ...commonWords.sentences, message: signedWords.signed.message },
};
