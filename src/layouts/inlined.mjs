// Scripts that stand in every page, `src/layouts/*.inline.js`: what is written for whoever reads their source is no part
// of the page. The page takes one from here, and so does the policy that allows exactly these bytes.

/**
 * A script without the lines that are remarks, and without the space before the others. A remark stands on lines of its
 * own, each of which begins like one.
 * @param {string} source
 */
export const inlined = (source) => source.replace(/^\s*(?:\/\/|\/\*|\*).*\n|^\s+/gm, '');
