/** The clipboard. On plain http there is none, and a browser may refuse it: whoever copies says so then. */

/** @returns whether the text lies on the clipboard now */
export const copied = (text: string): Promise<boolean> =>
  // asked for in here: without a clipboard this is an error of its own
  Promise.resolve()
    .then(() => navigator.clipboard.writeText(text))
    .then(
      () => true,
      () => false,
    );
