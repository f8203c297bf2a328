// Scripts that stand in every page, `src/layouts/*.inline.js`: what is written for whoever reads their source is no part
// of the page. The page takes one from here, and so does the policy that allows exactly these bytes.
import { minifySync } from 'vite';

/**
 * A script as the bundler would write it.
 * @param {string} source
 */
export function inlined(source) {
  const { code, errors } = minifySync('inline.js', source);
  if (errors.length > 0) throw new Error(`A script of every page can’t be read: ${errors[0]?.message ?? ''}`);
  return code.trim();
}
