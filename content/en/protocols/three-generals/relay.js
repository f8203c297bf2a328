// The lieutenants tell each other what the commander said. If both say attack they attack; if in doubt they retreat.
export default {
  rounds: 2,
  start({ self, order }) {
    return { self, heard: order, relayed: null };
  },
  messages({ self, heard }, round) {
    if (round === 1) return self === 1 ? { 2: heard, 3: heard } : {};
    return self === 1 ? {} : { [5 - self]: heard };
  },
  transition(state, round, inbox) {
    if (state.self === 1) return state;
    if (round === 1) return { ...state, heard: inbox[1] ?? 'retreat' };
    return { ...state, relayed: inbox[5 - state.self] ?? 'retreat' };
  },
  decision({ self, heard, relayed }) {
    if (self === 1) return heard;
    return heard === 'attack' && relayed === 'attack' ? 'attack' : 'retreat';
  },
};
