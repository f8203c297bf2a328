/**
 * A shop that asks a payment service for money over a road that loses messages, and asks again until it is answered.
 *
 * If nothing comes back, the request was lost and nobody has paid, or the receipt was lost and somebody has: the shop sees
 * the same. Asking again is right in the first case and charges twice in the second, unless the request and all its
 * repetitions carry the same number and the service keeps a record of numbers. Such a request is idempotent: what is done
 * five times is done once.
 */

/** What becomes of one request and of the receipt that answers it. */
export type Trip = 'request-lost' | 'receipt-lost' | 'answered';

/** One request of the shop. */
export interface Attempt {
  readonly trip: Trip;
  /** What the service does about it: nothing if it doesn't reach it, and a number that it has seen charges nobody. */
  readonly service: 'unaware' | 'charges' | 'has-charged';
}

/**
 * The shop's attempts, up to the first that is answered.
 * @param trips what becomes of the first request, the second and so on; whatever follows an answer isn't sent
 * @param numbered whether the request and its repetitions carry the same number
 */
export function attempts(trips: readonly Trip[], numbered: boolean): readonly Attempt[] {
  const answer = trips.indexOf('answered');
  const sent = answer === -1 ? trips : trips.slice(0, answer + 1);
  const first = sent.findIndex((trip) => trip !== 'request-lost');
  return sent.map((trip, i) => ({
    trip,
    service: trip === 'request-lost' ? 'unaware' : numbered && i > first ? 'has-charged' : 'charges',
  }));
}

/** How often the customer is charged. */
export const chargesIn = (made: readonly Attempt[]): number =>
  made.filter(({ service }) => service === 'charges').length;
