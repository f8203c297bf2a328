/** What a figure says of signed messages: some of the common words in another form, and their own. */
import { commonWords, type CommonWords } from '#words/common.ts';
import { signedWords, type SignedWords } from '#words/signed.ts';

export const signedFigureWords: CommonWords & SignedWords = {
  ...commonWords,
  ...signedWords,
  time: { ...commonWords.time, moment: signedWords.signed.moment },
  map: { ...commonWords.map, said: signedWords.signed.said },
  sentences: { ...commonWords.sentences, message: signedWords.signed.message },
};
