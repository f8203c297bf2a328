// A built page made ready to stand in one document with all others: its ids carry the page's name, and its links lead to
// where the same thing stands in the document, or to its full address where it is not in there.
import render from 'dom-serializer';
import { DomUtils, parseDocument } from 'htmlparser2';

/** @typedef {ReturnType<typeof parseDocument>} Document */
/** @typedef {NonNullable<ReturnType<typeof DomUtils.findOne>>} Element */

/**
 * The book's address, and the id of each page that stands in the document by its path, `views/`.
 * @typedef {{ root: URL, parts: ReadonlyMap<string, string> }} Places
 */

/** What no paper has a use for. */
const useless = new Set(['script', 'style', 'link', 'template']);

/** Attributes that hold an id, or several. */
const references = ['aria-labelledby', 'aria-describedby', 'aria-controls', 'for', 'headers'];

/** @param {string} html @returns {Document} */
export const readHtml = (html) => parseDocument(html);

/** What stands inside an element, as HTML. @param {Element} element */
export const insideOf = (element) => render(element.children, { encodeEntities: 'utf8' });

/** @param {Element} element */
export const htmlOf = (element) => render(element, { encodeEntities: 'utf8' });

/** @param {Document | Element} within @param {(element: Element) => boolean} test */
export const allOf = (within, test) => DomUtils.findAll(test, within.children);

/**
 * The first element that passes, which must be there.
 * @param {Document | Element} within @param {string} what to be said of it @param {(element: Element) => boolean} test
 */
export function oneOf(within, what, test) {
  const found = DomUtils.findOne(test, within.children);
  if (found === null) throw new Error(`a page that is to be printed has no ${what}`);
  return found;
}

/** @param {string} name @returns {(element: Element) => boolean} */
export const hasClass = (name) => (element) => (element.attribs.class ?? '').split(/\s+/).includes(name);

/** The first element of a class. @param {Document | Element} within @param {string} name */
export const withClass = (within, name) => oneOf(within, `element of class “${name}”`, hasClass(name));

/** The first element of a name. @param {Document | Element} within @param {string} name */
export const tagOf = (within, name) => oneOf(within, `<${name}>`, (element) => element.name === name);

/** The address that a page says it has. @param {Document} page @returns {URL} */
export function addressOf(page) {
  const link = oneOf(page, 'canonical address', ({ attribs }) => attribs.rel === 'canonical');
  return new URL(link.attribs.href ?? '');
}

/**
 * Where a link leads on paper: to a place in the document, or to an address. A scenario (behind a question mark, or with
 * a `=`) is no place on paper.
 * @param {string} href @param {URL} from the address of the page it stands on @param {Places} places
 */
export function placeOf(href, from, { root, parts }) {
  const url = new URL(href, from);
  if (url.origin !== root.origin || !url.pathname.startsWith(root.pathname)) return url.href;
  const part = parts.get(url.pathname.slice(root.pathname.length));
  const id = url.hash.slice(1);
  if (part === undefined || url.search !== '' || id.includes('=')) return url.href;
  return id === '' ? `#${part}` : `#${part}--${id}`;
}

/**
 * Changes a page's tree in place, and returns its main element.
 * @param {Document} page @param {string} part what its ids begin with in the document @param {Places} places
 */
export function preparePage(page, part, places) {
  const from = addressOf(page);
  const main = tagOf(page, 'main');
  // explanations that open on a word: all of them stand in the glossary
  for (const element of allOf(main, (one) => useless.has(one.name) || hasClass('about')(one)))
    DomUtils.removeElement(element);
  for (const element of allOf(main, () => true)) {
    if (element.name === 'astro-island') element.attribs = {}; // what it would need to become live
    if (element.name === 'details') element.attribs.open = '';
    if (hasClass('term')(element) || hasClass('cite')(element)) delete element.attribs['aria-describedby'];
    rename(element.attribs, part);
    const { href } = element.attribs;
    if (href !== undefined) element.attribs.href = placeOf(href, from, places);
  }
  return main;
}

/** Every id, and whatever names one, gets the part's name. @param {Record<string, string>} attributes @param {string} part */
function rename(attributes, part) {
  for (const [name, value] of Object.entries(attributes)) {
    if (name === 'id') attributes[name] = `${part}--${value}`;
    else if (references.includes(name)) attributes[name] = value.replaceAll(/\S+/g, `${part}--$&`);
    else if (value.includes('url(#')) attributes[name] = value.replaceAll('url(#', `url(#${part}--`);
  }
}
