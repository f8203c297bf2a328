// Order, confirmation, confirmation of the confirmation: whoever has a word from the other in its last round marches.
export default {
  rounds: 3,
  start: ({ self, order }) => ({ self, ordered: order === 'attack', heard: [] }),
  messages({ self, ordered, heard }, round) {
    if (round === 1) return self === 1 && ordered ? { 2: 'order' } : {};
    if (round === 2) return self === 2 && heard.includes('order') ? { 1: 'confirmed' } : {};
    return self === 1 && heard.includes('confirmed') ? { 2: 'both know' } : {};
  },
  transition: ({ self, ordered, heard }, round, inbox) => ({
    ...{ self, ordered },
    heard: [...heard, ...Object.values(inbox)],
  }),
  decision({ self, heard }) {
    return heard.includes(self === 1 ? 'confirmed' : 'both know') ? 'attack' : 'retreat';
  },
};
