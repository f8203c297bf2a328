// What Astro writes, set in order: the policy first, code marked as such. Puts the one style of Astro's that live widgets need where HTML wants styles: Astro writes it before the first widget
// of a page, inside the text. The content security policy knows it by its hash, wherever it stands.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { filesIn } from './pages.mjs';

/** @param {string} html @returns {string} */
export function styleInHead(html) {
  const style = /<style>astro-island[^<]*<\/style>/.exec(html)?.[0];
  if (style === undefined || html.indexOf(style) < html.indexOf('</head>')) return html;
  return html.replace(style, '').replace('</head>', () => `${style}</head>`);
}

/**
 * The policy governs only what stands behind it, so it goes first, right behind the character set.
 * @param {string} html @returns {string}
 */
export function policyFirst(html) {
  const policy = /<meta http-equiv="content-security-policy"[^>]*>/i.exec(html)?.[0];
  const charset = /<meta charset="?utf-8"?\s*\/?>/i.exec(html)?.[0];
  if (policy === undefined || charset === undefined) return html;
  return html.replace(policy, '').replace(charset, () => `${charset}${policy}`);
}

/**
 * Code and tokens say the same in every language: nothing may translate them, whoever wrote them into the page. Keys do
 * not: they have names.
 * @param {string} html @returns {string}
 */
export const codeUntranslated = (html) =>
  html.replace(/<(code|pre|samp)\b(?![^>]*\stranslate=)/g, '<$1 translate="no"');

/** @returns {import('astro').AstroIntegration} */
export function islandStyle() {
  return {
    name: 'island-style',
    hooks: {
      'astro:build:done': ({ dir }) => {
        const root = fileURLToPath(dir);
        for (const page of filesIn(root, '.html')) {
          const file = join(root, page);
          const html = readFileSync(file, 'utf8');
          const moved = codeUntranslated(policyFirst(styleInHead(html)));
          if (moved !== html) writeFileSync(file, moved);
        }
      },
    },
  };
}
