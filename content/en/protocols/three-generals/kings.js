// Everybody votes, then a king of the round breaks the tie: 1 rules first, 2 next, 3 last. With one traitor two of the
// three kings are loyal. (The idea is sound for more generals: Berman, Garay and Perry, 1989.)
const others = (self) => [1, 2, 3].filter((general) => general !== self);

export default {
  rounds: 7,
  start: ({ self, order }) => ({ self, order, value: order ?? 'retreat', sure: false }),
  messages({ self, order, value }, round) {
    const toAll = (word) => Object.fromEntries(others(self).map((general) => [general, word]));
    if (round === 1) return self === 1 ? toAll(order) : {};
    if (round % 2 === 0) return toAll(value);
    return self === (round - 1) / 2 ? toAll(value) : {};
  },
  transition({ self, order, value, sure }, round, inbox) {
    if (round === 1) return { self, order, value: self === 1 ? order : (inbox[1] ?? 'retreat'), sure };
    if (round % 2 === 0) {
      const votes = [value, ...others(self).map((general) => inbox[general])];
      const attacks = votes.filter((vote) => vote === 'attack').length;
      return {
        self,
        order,
        value: attacks >= 2 ? 'attack' : 'retreat',
        sure: attacks === 0 || attacks === 3,
      };
    }
    const king = (round - 1) / 2;
    return { self, order, value: sure || self === king ? value : (inbox[king] ?? 'retreat'), sure };
  },
  decision: ({ self, order, value }) => (self === 1 ? order : value),
};
