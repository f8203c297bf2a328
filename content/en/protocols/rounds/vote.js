// The commander tells everybody its order in every round; the others repeat what most of them said the round before.
const majority = (votes) =>
  votes.filter((vote) => vote === 'attack').length * 2 > votes.length ? 'attack' : 'retreat';

export default {
  rounds: ({ f }) => f,
  start: ({ self, order, n }) => ({ self, n, order, vote: order }),
  messages({ self, n, vote }) {
    const sent = {};
    for (let to = 1; to <= n; to++) if (to !== self && vote !== null) sent[to] = vote;
    return sent;
  },
  transition({ self, n, order }, round, inbox) {
    return { self, n, order, vote: order ?? majority(Object.values(inbox)) };
  },
  decision: ({ vote }) => vote ?? 'retreat',
};
