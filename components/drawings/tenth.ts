/** A length as drawings write it: to a tenth of a unit, which nobody sees. */
export const tenth = (value: number): number => Math.round(value * 10) / 10;
