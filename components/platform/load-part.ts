/**
 * Parts of the book that are fetched when they are needed. One that does not arrive is reported to the page, which says
 * so, offers to ask again, and does so by itself when the connection may be back (src/layouts/arrival.inline.js).
 */

/** What is asked for again: resolves once it is here, rejects where it isn't this time either. */
type Again = () => Promise<unknown>;

/**
 * Fetches a part and resolves once it is here, however late: what waits for it comes alive then. It never rejects.
 * @param load fetches it; called again for every attempt
 * @param onMissing called once where the first attempt fails
 */
export const loadPart = <T>(load: () => Promise<T>, onMissing?: () => void): Promise<T> =>
  load().catch(
    () =>
      new Promise<T>((done) => {
        onMissing?.();
        const detail: Again = () => load().then(done);
        dispatchEvent(new CustomEvent('part-missing', { detail }));
      }),
  );
