/** What a figure says of two generals and their messengers. */
import { commonWords, type CommonWords } from '#words/common.ts';
import { messengerWords, type MessengerWords } from '#words/messengers.ts';

export const messengerFigureWords: CommonWords & MessengerWords = {
  ...commonWords,
  ...messengerWords,
  time: { ...commonWords.time, moment: messengerWords.exchange.moment },
};
