// Nobody decides before it has heard the same order from both others in one round. The lieutenants ask on for six rounds,
// and the commander repeats itself; only then do they give up and retreat.
export default {
  rounds: 6,
  start: ({ self, order }) => ({ self, belief: order, certain: null }),
  messages({ self, belief }) {
    if (self === 1) return { 2: belief, 3: belief };
    return belief === null ? {} : { [5 - self]: belief };
  },
  transition({ self, belief, certain }, round, inbox) {
    if (self === 1) return { self, belief, certain: belief };
    const [commander, fellow] = [inbox[1], inbox[5 - self]];
    const agreed = commander !== undefined && commander === fellow ? commander : null;
    return { self, belief: commander ?? belief, certain: certain ?? agreed };
  },
  decision: ({ certain }) => (certain === 'attack' ? 'attack' : 'retreat'),
};
