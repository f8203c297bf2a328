// Like a shop's computer: send the request with its number until a receipt comes, answer every request with a receipt,
// and take it back if no receipt has come by the end.
export default {
  rounds: 12,
  start: ({ self, order }) => ({ self, request: order === 'attack' ? 7 : null, receipts: 0, requests: 0 }),
  messages({ self, request, receipts, requests }) {
    if (self === 1) return request !== null && receipts === 0 ? { 2: { request } } : {};
    return requests > 0 ? { 1: { receipt: request } } : {};
  },
  transition(state, round, inbox) {
    if (state.self === 1) {
      return {
        ...state,
        receipts: state.receipts + (inbox[2]?.receipt === state.request && inbox[2] ? 1 : 0),
      };
    }
    return inbox[1] ? { ...state, request: inbox[1].request, requests: state.requests + 1 } : state;
  },
  decision({ self, receipts, requests }) {
    return (self === 1 ? receipts : requests) > 0 ? 'attack' : 'retreat';
  },
};
