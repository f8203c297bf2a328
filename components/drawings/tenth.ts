/**
 * A length as drawings write it: to a tenth of a unit, which nobody sees. The server's HTML stays small, and both renderings
 * print the same digits.
 */
export const tenth = (value: number): number => Math.round(value * 10) / 10;
