// Look for the traitor. Each lieutenant repeats to the other all that the commander told it, round by round. Whoever
// changes its story is found out: if the commander, both retreat; if the fellow, its words no longer count.
export default {
  rounds: 5,
  start: ({ self, order }) => ({ self, order, orders: [], fellow: [] }),
  messages({ self, order, orders }) {
    return self === 1 ? { 2: order, 3: order } : { [5 - self]: orders };
  },
  transition({ self, order, orders, fellow }, round, inbox) {
    if (self === 1) return { self, order, orders, fellow };
    return {
      ...{ self, order },
      orders: [...orders, inbox[1] ?? 'nothing'],
      fellow: [...fellow, inbox[5 - self] ?? 'nothing'],
    };
  },
  decision({ self, order, orders, fellow }) {
    if (self === 1) return order;
    const steady = (story) => story.every((entry) => entry === story[0]);
    if (!steady(orders)) return 'retreat';
    const last = fellow.at(-1);
    // somebody who reports what it cannot have heard yet, or takes back what it reported
    const caught =
      !Array.isArray(last) ||
      fellow.some(
        (story, i) => !Array.isArray(story) || story.length !== i || `${story}` !== `${last.slice(0, i)}`,
      );
    if (caught || steady([orders[0], ...last])) return orders[0] === 'attack' ? 'attack' : 'retreat';
    return 'retreat';
  },
};
