// The book's two voices for a PDF. Pages use fonts of variable weight, which a PDF can't hold: every letter would be a
// drawing in it. The same faces in fixed weights stand in it as fonts.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../run.mjs';

const FOLDER = 'paper-fonts';
const VOICES = [
  { name: 'newsreader', variable: '--font-newsreader', family: 'Newsreader', generic: 'serif' },
  { name: 'inter', variable: '--font-inter', family: 'Inter', generic: 'sans-serif' },
];
const FACES = ['400', '400-italic', '500', '500-italic', '600', '600-italic', '700', '700-italic'];

/** @param {string} name @param {string} file */
const packaged = (name, file) => join(root, 'node_modules/@fontsource', name, file);

/** The faces, and the variables of the book's styles that name them. */
export function fontStyles() {
  const faces = VOICES.flatMap(({ name }) =>
    FACES.map((face) =>
      readFileSync(packaged(name, `${face}.css`), 'utf8')
        .replaceAll('url(./files/', `url(${FOLDER}/${name}/`)
        .replaceAll('font-display: swap', 'font-display: block'),
    ),
  );
  const variables = VOICES.map(({ variable, family, generic }) => `${variable}: ${family}, ${generic};`);
  return `${faces.join('\n')}\n:root { ${variables.join(' ')} }`;
}

/** The file that such an address means. @param {string} address @returns {string | undefined} */
export function fontFile(address) {
  const [, name, file] = new RegExp(`/${FOLDER}/([a-z]+)/([\\w-]+\\.woff2?)$`).exec(address) ?? [];
  return name === undefined || file === undefined ? undefined : packaged(name, `files/${file}`);
}
