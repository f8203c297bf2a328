// A king for each round: general 1 in the first, 2 in the second, and so on. The king tells everybody what it holds, and
// everybody takes that; who hears nothing from a king keeps what it has.
export default {
  rounds: ({ f }) => f,
  start: ({ self, order, n }) => ({ self, n, order, held: order ?? 'retreat' }),
  messages({ self, n, held }, round) {
    const sent = {};
    if (self === round) for (let to = 1; to <= n; to++) if (to !== self) sent[to] = held;
    return sent;
  },
  transition: (state, round, inbox) => ({ ...state, held: state.order ?? inbox[round] ?? state.held }),
  decision: ({ held }) => held,
};
