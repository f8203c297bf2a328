// Checks every built page against the HTML standard, and against what the content security policy allows.
//
//   node src/tools/html.mjs [directory=dist]
import { HtmlValidate } from 'html-validate';
import { join } from 'node:path';
import { filesIn } from './pages.mjs';

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
let errors = 0;
for (const page of pages) {
  const { results } = await validator.validateFile(join(directory, page));
  for (const { messages } of results)
    for (const { line, column, ruleId, message } of messages) {
      errors += 1;
      console.error(`${directory}/${page}:${line}:${column}  ${message}  (${ruleId})`);
    }
}
console.log(`${pages.length} pages, ${errors} errors`);
if (errors > 0 || pages.length === 0) process.exitCode = 1;
