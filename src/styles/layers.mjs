/**
 * The layers of the book's styles, declared here and nowhere else: a later one wins over an earlier one, whatever the
 * selectors. So it makes no difference in which order a page gets its style sheets.
 *
 * - `tokens`: colours, measures, voices, under the names that everything else uses
 * - `book`: what every page shares: type, links, the running head, prose
 * - `kit`: what figures and forms are put together from: the sheet, buttons, fields, tables
 * - `figure`: drawings, and what a single figure, exercise or tool adds
 * - `page`: what only one page or kind of page has; the system's own colours, where it sets them
 * - `print`: paper
 */
export const LAYERS = /** @type {const} */ (['tokens', 'book', 'kit', 'figure', 'page', 'print']);

/** The statement that declares them, for the head of whatever is read first. */
export const LAYER_ORDER = `@layer ${LAYERS.join(',')};`;
