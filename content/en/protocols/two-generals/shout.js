// General 1 sends the same messenger every round for ten rounds. One of them will get through.
export default {
  rounds: 10,
  start: ({ self, order }) => ({ self, attack: order === 'attack' }),
  messages: ({ self, attack }) => (self === 1 && attack ? { 2: 'attack at dawn' } : {}),
  transition: ({ self, attack }, round, inbox) => ({ self, attack: attack || inbox[1] === 'attack at dawn' }),
  decision: ({ attack }) => (attack ? 'attack' : 'retreat'),
};
