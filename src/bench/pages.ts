/** How much JavaScript the pages of the built site bring, and the budgets that it is held to. */
import { checkBudgets } from '../tools/budgets.ts';
import { pagesIn, weightsOf } from '../tools/weights.ts';
import { table, whole } from './measure.ts';

/** The report's section, line by line. */
export function* pageWeights(folder: string): Generator<string> {
  const pages = pagesIn(folder);
  if (pages.length === 0) {
    yield `There is no site in ${folder}/ to weigh: run \`npm run build\` first.`;
    return;
  }
  const rows = [['page', 'files', 'gzip', 'brotli', 'files', 'gzip', 'brotli']];
  weightsOf(folder, pages).forEach(({ atOnce, live }, i) => {
    const cells = [atOnce, live].flatMap(({ files, gzip, brotli }) => [
      String(files),
      whole(gzip),
      whole(brotli),
    ]);
    rows.push([`/${pages[i]!}`, ...cells]);
  });
  yield `JavaScript of the pages in ${folder}/, in bytes as sent: at once, then with every island live`;
  yield table(rows);
  const { lines, over } = checkBudgets(folder);
  yield ['', 'Budgets (src/tools/budgets.json), gzip:', ...lines, ...over].join('\n');
}
