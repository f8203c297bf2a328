/**
 * A whole number with its digits in groups of three, as in 8,800, as English has them. The browser can do it itself (`toLocaleString`), but
 * takes as long for the first such number as a figure for all its drawings: it fetches what it knows of the language.
 * @param count a whole number; what stands after a point would be grouped, too
 */
export const grouped = (count: number | bigint): string => String(count).replace(/\B(?=(\d{3})+$)/g, ',');
