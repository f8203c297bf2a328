// Holds the style sheets to their layers (layers.mjs), and to the browsers that package.json lists (`browserslist`), for
// `npm run lint`.
//
// Two rules about browsers, for neither knows everything. The first asks which year a property, value, selector or function came to all
// engines, and lets alone what stands inside `@supports`. The second asks about every single browser of the list: some
// of 2023 came to Safari only with 17.2.

import { layersPlugin } from './layers.mjs';

const ANY = ['/^.+$/'];

/** What only adorns: where it is unknown the page loses nothing that is read or done. */
const ADORNING = {
  // The build writes every colour so that it is known everywhere: e2e/colours.spec.ts.
  functions: ['light-dark'],
  // by property: the values that adorn
  properties: {
    // phones: letters keep the size that they are given
    'text-size-adjust': ANY,
    // how lines end
    'hanging-punctuation': ANY,
    'text-wrap': ANY,
    // the system's own face for code, before others
    'font-family': ['ui-monospace'],
    // figures far away are laid out later; where this is unknown, at once
    'content-visibility': ANY,
    'overflow-anchor': ANY,
    // a field as large as what is written; else it scrolls
    'field-sizing': ANY,
    // letters over lines; else the line passes through them
    'paint-order': ANY,
    // a larger field, if somebody wants one
    resize: ANY,
    // Safari knows it by an older name, which the build adds
    'user-select': ANY,
    // paper: where pages break, and whether grounds are printed
    'break-after': ['avoid'],
    'break-before': ['avoid'],
    orphans: ANY,
    widows: ANY,
    'print-color-adjust': ANY,
  },
  selectors: ['marker', 'details-content'],
  atRules: ['page'],
};

/** The same for the second rule, by the names of caniuse.com. */
const ADORNING_FEATURES = [
  'text-size-adjust',
  'css-hanging-punctuation',
  'extended-system-fonts',
  'css-content-visibility',
  'css-overflow-anchor',
  'css-resize',
  'css3-cursors-grab',
  'css-paged-media',
  'css-widows-orphans',
  // said to be incomplete, because it never changes while a page stands
  'css-media-scripting',
  // said to be incomplete: `none` and `pan-y`, all that is used, are everywhere
  'css-touch-action',
];

/** @type {import('stylelint').Config} */
export default {
  plugins: [layersPlugin, 'stylelint-plugin-use-baseline', 'stylelint-no-unsupported-browser-features'],
  reportNeedlessDisables: true,
  reportInvalidScopeDisables: true,
  rules: {
    'book/layers': true,
    'plugin/use-baseline': [
      true,
      {
        available: 2023,
        ignoreFunctions: ADORNING.functions,
        ignoreProperties: ADORNING.properties,
        ignoreSelectors: ADORNING.selectors,
        ignoreAtRules: ADORNING.atRules,
      },
    ],
    'plugin/no-unsupported-browser-features': [
      true,
      { ignore: ADORNING_FEATURES, ignorePartialSupport: true },
    ],
  },
};
