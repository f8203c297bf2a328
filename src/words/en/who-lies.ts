/** English words of the order that one of two parties lies about. */
import type { Order } from '../../core/model.ts';

export const whoLiesWords = {
  whoLies: {
    begin: 'You are the payments service. There are two messages on your table.',
    question: 'One of the two lies. What do you do?',
    answers: { attack: 'Place the order', retreat: 'Cancel it' } satisfies Record<Order, string>,
    told: {
      attack:
        'In world A you are right. In world B you charge the customer, and the shop, which is honest and was told to cancel, sends nothing.',
      retreat:
        'In world B you are right, and the shop cancels as you do. In world A you fail an honest customer, who wanted the order placed.',
    } satisfies Record<Order, string>,
  },
};

export type WhoLiesWords = typeof whoLiesWords;
