/** Where a reader can correct a page: an address that whoever builds the book may set. */

/**
 * The address under which a file of this project is edited, or null where the build knows none.
 * @param file from the top of the project, `content/en/views.mdx`
 * @param base what EDIT_BASE holds, as in `https://github.com/OWNER/REPO/edit/main/`
 * @throws where that is no address of the web
 */
export function editAddress(file: string, base = process.env['EDIT_BASE']): string | null {
  if (base === undefined || base === '') return null;
  const top = URL.parse(base.replace(/\/?$/, '/'));
  if (top === null || !/^https?:$/.test(top.protocol))
    throw new Error(
      `EDIT_BASE is “${base}”: expected an address such as https://github.com/OWNER/REPO/edit/main/`,
    );
  return new URL(file, top).href;
}
