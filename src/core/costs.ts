/**
 * What agreement costs: generals, rounds and messages of OM(f), SM(f) and phase king, each set up for f traitors.
 *
 * OM(f) sends the same number of messages whatever happens, and it is exponential in f. In SM(f) every lieutenant relays each of
 * two orders once at most, to n − 2 others at most. In phase king most is said where all are of one mind, for then everybody
 * proposes something in each phase.
 */
import { messageCount } from './paths.ts';
import { kingRounds, mostKingMessages } from './phase-king.ts';

export interface Cost {
  /** From how many generals on it keeps both conditions against f traitors, whatever they do; for f ≥ 1. */
  readonly leastGenerals: number;
  readonly rounds: number;
  /** How many messages are sent if everybody is loyal. */
  readonly messages: number;
  /** How many loyal generals send at most, whatever traitors do. */
  readonly most: number;
}

/** The protocols with a price, by their names in the notation. */
export type Priced = 'om' | 'sm' | 'pk';

/**
 * The costs of the three among n generals.
 * @param f 0 to n − 2
 */
export function costs(n: number, f: number): Readonly<Record<Priced, Cost>> {
  const [oral, king] = [messageCount(n, f), mostKingMessages('order', n, f)];
  return {
    om: { leastGenerals: 3 * f + 1, rounds: f + 1, messages: oral, most: oral },
    sm: { leastGenerals: f + 2, rounds: f + 1, ...signedMessageCount(n, f) },
    pk: { leastGenerals: 3 * f + 1, rounds: kingRounds('order', f), messages: king, most: king },
  };
}

/** One round has no relays. In more rounds the commander sends its order, and each lieutenant relays it, or both orders. */
function signedMessageCount(n: number, f: number): Pick<Cost, 'messages' | 'most'> {
  const orders = n - 1;
  const relays = f === 0 ? 0 : (n - 1) * (n - 2);
  return { messages: orders + relays, most: orders + 2 * relays };
}
