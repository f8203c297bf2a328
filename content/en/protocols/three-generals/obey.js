// The commander tells everybody its order, and everybody obeys. Nobody can garble an order that nobody passes on.
export default {
  rounds: 1,
  start: ({ self, order }) => ({ self, order }),
  messages: ({ self, order }) => (self === 1 ? { 2: order, 3: order } : {}),
  transition: (state, round, inbox) =>
    state.self === 1 ? state : { ...state, order: inbox[1] ?? 'retreat' },
  decision: ({ order }) => (order === 'attack' ? 'attack' : 'retreat'),
};
