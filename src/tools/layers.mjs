// A stylelint rule: every rule of every style sheet stands in one of the book's layers (src/styles/layers.mjs), what is for
// paper in the last of them, and no sheet is long. With layers it makes no difference in which order a page gets them.
import stylelint from 'stylelint';
import { LAYERS } from '../styles/layers.mjs';

/** A sheet with more lines is about more than one thing. */
const MOST_LINES = 250;

/** What belongs to no layer: pages of paper and fonts have no cascade. */
const APART = ['page', 'font-face'];

/** Whether what stands in here is for paper only; what paper shares with wide windows, say, is not. @param {import('postcss').AtRule} rule */
const onPaper = ({ name, params }) => name === 'media' && /^print\b/.test(params) && !params.includes(',');

const ruleName = 'book/layers';
const names = LAYERS.join(', ');
const messages = stylelint.utils.ruleMessages(ruleName, {
  apart: (/** @type {string} */ what) => `“${what}” stands in no layer: put it into one of ${names}`,
  unknown: (/** @type {string} */ name) => `there is no layer “${name}”: there are ${names}`,
  nested: (/** @type {string} */ name) => `the layer “${name}” stands within another: put it beside that`,
  declared: () => 'the order of the layers is declared in src/styles/layers.mjs, and nowhere else',
  paper: (/** @type {string} */ name) =>
    `what is for paper only stands in the layer “${name}”: put it into print`,
  long: (/** @type {number} */ lines) =>
    `the sheet has ${lines} lines, ${MOST_LINES} at most are easy to read: split it by what it styles`,
});

/** @type {import('stylelint').RuleBase} */
const check = () => (sheet, result) => {
  /** @param {import('postcss').Node} node @param {string} message */
  const report = (node, message) => {
    stylelint.utils.report({ ruleName, result, node, message });
  };
  for (const node of sheet.nodes) {
    if (node.type === 'comment' || (node.type === 'atrule' && APART.includes(node.name))) continue;
    if (node.type !== 'atrule' || node.name !== 'layer') {
      const [what = ''] = node.toString().split(/\s*[{;]/);
      report(node, messages.apart(what));
      continue;
    }
    const { params } = node;
    if (node.nodes === undefined) report(node, messages.declared());
    else if (!LAYERS.some((layer) => layer === params)) report(node, messages.unknown(params));
    node.walkAtRules((inner) => {
      if (inner.name === 'layer') report(inner, messages.nested(inner.params));
      if (params !== 'print' && onPaper(inner)) report(inner, messages.paper(params));
    });
  }
  const lines = sheet.source?.input.css.trimEnd().split('\n').length ?? 0;
  if (lines > MOST_LINES) report(sheet, messages.long(lines));
};

const rule = Object.assign(check, { ruleName, messages, meta: { url: 'src/tools/layers.mjs' } });

export const layersPlugin = stylelint.createPlugin(ruleName, rule);
