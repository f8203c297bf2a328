// Highlighted code by class, not by style attribute: the site's content security policy allows none of those.
//
// Shiki's `css-variables` theme names each token's kind as the variable that would colour it
// (`color:var(--astro-code-token-keyword)`); here that becomes the class `tok-keyword`, which the style sheet colours
// from the book's own tokens. The kinds: keyword, string, string-expression, constant, comment, function, parameter,
// punctuation, link, inserted, deleted, changed. Plain text gets no class.

/** @param {string} style @returns {string[]} */
function classesOf(style) {
  const kind = /--astro-code-token-([a-z-]+)/.exec(style)?.[1];
  const looks = {
    'font-style:italic': 'tok-italic',
    'font-weight:bold': 'tok-bold',
    'user-select: none': 'tok-mark',
  };
  const look = Object.entries(looks).flatMap(([css, name]) => (style.includes(css) ? [name] : []));
  return kind === undefined ? look : [`tok-${kind}`, ...look];
}

/** @param {import('hast').Root | import('hast').Element} node */
function replaceStyles(node) {
  for (const child of node.children) {
    if (child.type !== 'element') continue;
    const { style, ...rest } = child.properties;
    const classes = typeof style === 'string' ? classesOf(style) : [];
    const own = rest.class ?? rest.className ?? [];
    const all = [...(Array.isArray(own) ? own : [own]), ...classes];
    delete rest.className;
    child.properties = all.length > 0 ? { ...rest, class: all.join(' ') } : rest;
    replaceStyles(child);
  }
}

/** What `markdown.shikiConfig` holds, and what an Astro `<Code>` takes as its props. */
export const codeByClass = {
  theme: /** @type {const} */ ('css-variables'),
  transformers: [
    {
      name: 'code-by-class',
      /** @param {import('hast').Root} root */
      root: (root) => {
        replaceStyles(root);
      },
    },
  ],
};
