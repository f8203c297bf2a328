// Checks every built page against the HTML standard, against what the content security policy allows, against the letters
// that the book's fonts were cut to, and for code that a browser's translator would take apart.
//
//   node src/tools/html.mjs [directory=dist]
import { HtmlValidate } from 'html-validate';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { lettersOf } from './fonts.mjs';
import { builtLocale } from './languages.mjs';
import { filesIn } from './pages.mjs';
import { translatable } from './translatable.mjs';

const validator = new HtmlValidate({
  extends: ['html-validate:standard', 'html-validate:a11y'],
  elements: [
    'html5',
    {
      // Astro's wrapper of a live widget, and of the words slotted into it: they change nothing about what may stand there.
      'astro-island': { flow: true, phrasing: true, transparent: true },
      'astro-slot': { flow: true, phrasing: true, transparent: true },
    },
  ],
  rules: {
    // The policy blocks these silently in the browser.
    'no-inline-style': 'error',
  },
});

const [directory = 'dist'] = process.argv.slice(2);
const pages = filesIn(directory, '.html');
const letters = new Set(lettersOf(builtLocale()));
let errors = 0;
for (const page of pages) {
  const file = join(directory, page);
  const html = readFileSync(file, 'utf8');
  const strange = new Set(html.match(/[^\0-\x7f]/gu)?.filter((letter) => !letters.has(letter)));
  if (strange.size > 0) {
    errors += 1;
    console.error(
      `${directory}/${page}: no font was cut for ${[...strange].join(' ')} (src/tools/fonts.mjs)`,
    );
  }
  for (const loose of translatable(html)) {
    errors += 1;
    console.error(`${directory}/${page}: a translator would change ${loose} (translate="no" around it)`);
  }
  const { results } = await validator.validateString(html, file);
  for (const { messages } of results)
    for (const { line, column, ruleId, message } of messages) {
      errors += 1;
      console.error(`${directory}/${page}:${line}:${column}  ${message}  (${ruleId})`);
    }
}
console.log(`${pages.length} pages, ${errors} errors`);
if (errors > 0 || pages.length === 0) process.exitCode = 1;
