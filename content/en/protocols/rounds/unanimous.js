// Attack is dangerous, so everybody must have said it: whoever misses a word in any round says so, and all who hear of that
// retreat.
export default {
  rounds: ({ f }) => f,
  start: ({ self, order, n }) => ({ self, n, word: order ?? 'no word yet' }),
  messages({ self, n, word }) {
    const sent = {};
    for (let to = 1; to <= n; to++) if (to !== self) sent[to] = word;
    return sent;
  },
  transition({ self, n, word }, round, inbox) {
    const heard = Object.values(inbox);
    const complete = heard.length === n - 1 && !heard.includes('retreat') && word !== 'retreat';
    return { self, n, word: complete && [...heard, word].includes('attack') ? 'attack' : 'retreat' };
  },
  decision: ({ word }) => (word === 'attack' ? 'attack' : 'retreat'),
};
