/** "1 message", "3,609 messages": a number of things, and the noun that agrees with it. */
import { grouped } from '../grouped.ts';

export const counted = (count: number, one: string, many = `${one}s`): string =>
  `${grouped(count)} ${count === 1 ? one : many}`;
