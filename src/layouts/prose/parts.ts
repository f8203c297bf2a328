/** What a text can use without importing it: every file of this folder, by its name. */
import type { AstroComponentFactory } from 'astro/runtime/server/index.js';
import H2 from './H2.astro';

const found = import.meta.glob<AstroComponentFactory>('./*.astro', { eager: true, import: 'default' });

/** Also what Markdown’s own headings become. */
export const parts = {
  ...Object.fromEntries(Object.entries(found).map(([file, part]) => [/(\w+)\.astro$/.exec(file)![1]!, part])),
  h2: H2,
};
