// Lieutenants send the order they got back to the commander, too. The commander then tells each what the other claims,
// and a lieutenant whose commander and fellow contradict each other about that plays safe.
export default {
  rounds: 3,
  start: ({ self, order }) => ({ self, order, claims: {}, fellow: null, confirmed: null }),
  messages({ self, order, claims }, round) {
    if (round === 1) return self === 1 ? { 2: order, 3: order } : {};
    if (round === 2) return self === 1 ? {} : { 1: order, [5 - self]: order };
    return self === 1 ? { 2: claims[3] ?? 'nothing', 3: claims[2] ?? 'nothing' } : {};
  },
  transition(state, round, inbox) {
    if (state.self === 1) return round === 2 ? { ...state, claims: inbox } : state;
    if (round === 1) return { ...state, order: inbox[1] ?? 'retreat' };
    if (round === 2) return { ...state, fellow: inbox[5 - state.self] ?? 'nothing' };
    return { ...state, confirmed: inbox[1] ?? 'nothing' };
  },
  decision({ self, order, fellow, confirmed }) {
    if (self === 1 || fellow === order) return order;
    // the fellow told me and the commander different things: it lies, and the commander is to be believed
    return confirmed !== fellow ? order : 'retreat';
  },
};
