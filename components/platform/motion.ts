/** Whether the reader asked for less motion: then what would travel is where it goes at once. */
export const isCalm = (): boolean => matchMedia('(prefers-reduced-motion: reduce)').matches;
