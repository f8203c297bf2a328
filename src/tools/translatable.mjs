// What a browser's translator may not touch, in a page's HTML: code, formulas and tokens mean something to the letter.
import { Parser } from 'htmlparser2';

const OF_CODE = new Set(['code', 'pre', 'samp']);
/** Nobody reads what stands in these, or a reader typed it. */
const NOT_READ = new Set(['script', 'style', 'template', 'textarea']);
const TOKEN = /\b(?:om|sm|2g)_[\w.-]+/;

/**
 * All code, formulas and tokens that a translator would take apart: no element around them says `translate="no"`.
 * @param {string} html a whole page
 * @returns {readonly string[]} each element as its tag, each token as the text that it stands in
 */
export function translatable(html) {
  /** @type {string[]} */
  const found = [];
  /** Of each open element: whether it or one around it is left alone. @type {boolean[]} */
  const leftAlone = [];
  let text = '';
  const endText = () => {
    if (TOKEN.test(text) && leftAlone.at(-1) !== true) found.push(text.trim());
    text = '';
  };
  const parser = new Parser({
    onopentag(name, attributes) {
      endText();
      const said = leftAlone.at(-1) === true || attributes['translate'] === 'no';
      const isCode = OF_CODE.has(name) || attributes['class']?.split(/\s+/).includes('math');
      if (isCode === true && !said) found.push(`<${name}>`);
      leftAlone.push(said || NOT_READ.has(name));
    },
    ontext(data) {
      text += data;
    },
    onclosetag() {
      endText();
      leftAlone.pop();
    },
  });
  parser.end(html);
  return found;
}
