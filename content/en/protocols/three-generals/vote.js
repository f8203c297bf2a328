// Three rounds of ballots. In each round everybody tells everybody the order it holds by now, and takes the majority of
// all three; the commander's own order counts in the first.
const other = (self) => [1, 2, 3].filter((general) => general !== self);
const majority = (votes) => (votes.filter((vote) => vote === 'attack').length >= 2 ? 'attack' : 'retreat');

export default {
  rounds: 4,
  start: ({ self, order }) => ({ self, vote: order }),
  messages: ({ self, vote }, round) =>
    round === 1 && self !== 1 ? {} : Object.fromEntries(other(self).map((general) => [general, vote])),
  transition({ self, vote }, round, inbox) {
    if (round === 1) return { self, vote: self === 1 ? vote : (inbox[1] ?? 'retreat') };
    return { self, vote: majority([vote, ...other(self).map((general) => inbox[general])]) };
  },
  decision: ({ vote }) => vote,
};
