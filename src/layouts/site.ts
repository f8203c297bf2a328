/** Addresses inside the book, whatever sub-path it was built for. */

/** The site's root, with a slash at both ends. */
export const BASE = import.meta.env.BASE_URL.replace(/\/?$/, '/');

/** The address of a page of the book: `page('lab')` is /lab/ under the base, `page('')` the cover. */
export const page = (path: string): string => (path === '' ? BASE : `${BASE}${path}/`);
