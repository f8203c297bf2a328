// The commander gives each lieutenant half of a password. Attack is believed only where both halves fit together, and
// the halves for retreat fit differently; so a lieutenant cannot make up the half that it was not given. Or can it?
const HALVES = { attack: { 2: 17, 3: 24 }, retreat: { 2: 11, 3: 19 } };

export default {
  rounds: 2,
  start: ({ self, order }) => ({ self, order, half: null, fellow: null }),
  messages({ self, order, half }, round) {
    if (round === 1) return self === 1 ? { 2: HALVES[order][2], 3: HALVES[order][3] } : {};
    return self === 1 || half === null ? {} : { [5 - self]: half };
  },
  transition(state, round, inbox) {
    if (state.self === 1) return state;
    return round === 1
      ? { ...state, half: inbox[1] ?? null }
      : { ...state, fellow: inbox[5 - state.self] ?? null };
  },
  decision({ self, order, half, fellow }) {
    if (self === 1) return order;
    const fits = (word) => half === HALVES[word][self] && fellow === HALVES[word][5 - self];
    if (fits('attack')) return 'attack';
    if (fits('retreat')) return 'retreat';
    // one half is false, and mine came from the commander
    return half === HALVES.attack[self] ? 'attack' : 'retreat';
  },
};
