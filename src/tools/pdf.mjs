// `npm run pdf`: builds the book and prints it as one PDF, which it puts beside the pages.
//
//   node src/tools/pdf.mjs [--only=views,too-few] [--to=dist/3f-plus-1.pdf] [--built]
//
// `--only` takes some lectures (with their exercises) for a handout; `--built` prints the site that is there already.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { bookDocument } from './paper/book.mjs';
import { printBook } from './paper/print.mjs';
import { build } from './build.mjs';
import { normalBase, root } from './run.mjs';

const { values } = parseArgs({
  options: { only: { type: 'string' }, to: { type: 'string' }, built: { type: 'boolean', default: false } },
});
const directory = process.env.OUT_DIR ?? 'dist';
const base = normalBase(process.env.BASE);
const file = values.to ?? join(directory, '3f-plus-1.pdf');

if (!values.built) {
  console.log('Building the book …');
  const { status, output } = await build({ directory, base, quiet: true });
  if (status !== 0) {
    console.error(output);
    process.exit(status);
  }
}
const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
const date = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long' }).format(new Date());
console.log('Printing it …');
const document = bookDocument(directory, { version, date }, values.only?.split(','));
writeFileSync(file, await printBook(document, { directory, base, port: Number(process.env.PORT ?? 4321) }));
console.log(`The book is printed to ${file}`);
