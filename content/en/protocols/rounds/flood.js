// Whoever has heard of an order passes it on to everybody, and whoever has heard of both retreats. It stands any traitors
// that merely fall silent, if it has a round more than there are of them. Here it has one a traitor.
export default {
  rounds: ({ f }) => f,
  start: ({ self, order, n }) => ({ self, n, known: order === null ? [] : [order], fresh: true }),
  messages({ self, n, known, fresh }) {
    const sent = {};
    for (let to = 1; to <= n; to++) if (to !== self && fresh && known.length > 0) sent[to] = known;
    return sent;
  },
  transition({ self, n, known }, round, inbox) {
    const all = [...new Set([...known, ...Object.values(inbox).flat()])];
    return { self, n, known: all, fresh: all.length > known.length };
  },
  decision: ({ known }) => (known.length === 1 ? known[0] : 'retreat'),
};
