/** Where an arrow ends. */
export const ArrowTip = ({ ahead }: { ahead: 1 | -1 }) => (
  <path class="point" d={`M${-ahead * 9}-5L${-ahead * 2} 0L${-ahead * 9} 5`} />
);
