// Both send in every round how much they know the other knows: a number that grows only while messengers come through.
// At dawn, who has counted to four marches.
export default {
  rounds: 8,
  start: ({ self, order }) => ({ self, level: order === 'attack' ? 1 : 0 }),
  messages: ({ self, level }) => (level > 0 ? { [3 - self]: level } : {}),
  transition({ self, level }, round, inbox) {
    const theirs = inbox[3 - self];
    return { self, level: theirs === undefined ? level : Math.max(level, theirs + 1) };
  },
  decision: ({ level }) => (level >= 4 ? 'attack' : 'retreat'),
};
