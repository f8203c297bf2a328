// Signed messages, with a round for each traitor: an order counts if it comes with as many signatures as rounds have
// passed, the commander's first. Whoever sees an order that is new to it signs it, too, and passes it on.
const isGood = ({ order, signers, signatures }, round) =>
  signers.length === round &&
  signers[0] === 1 &&
  new Set(signers).size === round &&
  signers.every((general, i) => verify(general, [order, signers.slice(0, i + 1)], signatures[i]));

export default {
  rounds: ({ f }) => f,
  start: ({ self, order, n }) => ({
    ...{ self, n, order, accepted: order === null ? [] : [order] },
    fresh: order === null ? [] : [{ order, signers: [], signatures: [] }],
  }),
  messages({ self, n, fresh }) {
    const letters = fresh.map(({ order, signers, signatures }) => {
      const all = [...signers, self];
      return { order, signers: all, signatures: [...signatures, sign([order, all])] };
    });
    const sent = {};
    for (let to = 1; to <= n; to++) {
      const own = letters.filter(({ signers }) => !signers.includes(to));
      if (own.length > 0) sent[to] = own;
    }
    return sent;
  },
  transition(state, round, inbox) {
    const fresh = [];
    for (const letter of Object.values(inbox).flat()) {
      const known = [...state.accepted, ...fresh.map(({ order }) => order)];
      if (isGood(letter, round) && !known.includes(letter.order)) fresh.push(letter);
    }
    return { ...state, fresh, accepted: [...state.accepted, ...fresh.map(({ order }) => order)] };
  },
  decision: ({ order, accepted }) => order ?? (accepted.length === 1 ? accepted[0] : 'retreat'),
};
