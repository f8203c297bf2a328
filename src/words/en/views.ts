/** English words of the figures of *Views*. */
export const viewsWords = {
  twin: {
    task: 'You are general 2. In world A, general 3 is a traitor and lied to you. Turn world B into a twin: change its messages until you see in B what you see in A, though in B general 3 is loyal.',
    conditions: {
      untouched: 'world A is as it was',
      cleared: 'in world B general 3 is loyal, and at most one other is not',
      equal: 'general 2 is loyal in both and sees the same in both',
    },
    done: 'done',
    open: 'not yet',
    found:
      'A twin. Whatever general 2 does in A, it does in B. If it accuses 3 in A, it accuses a loyal general in B.',
  },
};

export type ViewsWords = typeof viewsWords;
