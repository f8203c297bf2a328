/**
 * Holds a built site to its budgets, which stand in budgets.json with their reasons: the scripts of a page before a figure
 * comes near, the kit that figures share, what each figure or tool adds, and a page's HTML. All in bytes, by gzip.
 *
 *   node src/tools/budgets.ts [directory=dist]
 */
import { fileURLToPath } from 'node:url';
import budgets from './budgets.json' with { type: 'json' };
import { kitIn, pagesIn, weightsOf, type PageWeights } from './weights.ts';

export type Budget = keyof typeof budgets;

/** Something that is held to a budget, and where it is. */
interface Measured {
  readonly budget: Budget;
  readonly where: string;
  readonly bytes: number;
}

function* measured(folder: string, pages: readonly (readonly [string, PageWeights])[]): Generator<Measured> {
  const kit = kitIn(folder);
  if (kit) yield { budget: 'kit', where: 'the kit', bytes: kit.gzip };
  for (const [page, { html, atOnce, islands }] of pages) {
    yield { budget: 'html', where: page, bytes: html.gzip };
    yield { budget: 'shell', where: page, bytes: atOnce.gzip };
    for (const { name, inFigure, own } of islands)
      yield { budget: inFigure ? 'figure' : 'tool', where: `${name} on ${page}`, bytes: own.gzip };
  }
}

/** How many places are named where many are over a budget. */
const SOME = 5;

/** The order in which they are told. */
const NAMES = ['shell', 'kit', 'figure', 'tool', 'html'] as const satisfies readonly Budget[];

/**
 * @param folder a built site
 * @returns a line a budget with what comes nearest to it, and a sentence for everything that is over one, or amiss
 */
export function checkBudgets(folder: string): {
  readonly lines: readonly string[];
  readonly over: readonly string[];
} {
  // the player is a site of its own, which an LMS opens
  const addresses = pagesIn(folder).filter((page) => page !== 'player/');
  const pages = weightsOf(folder, addresses).map((weights, i) => [`/${addresses[i]!}`, weights] as const);
  const all = [...measured(folder, pages)];
  const over = NAMES.flatMap((name) => {
    const { most, what, why } = budgets[name];
    const heavy = all.filter(({ budget, bytes }) => budget === name && bytes > most);
    const places = [...new Set(heavy.map(({ where, bytes }) => `${where}, ${bytes} bytes`))];
    const others = places.length > SOME ? ` and ${places.length - SOME} more` : '';
    const told = places.slice(0, SOME).join('; ') + others;
    return places.length === 0 ? [] : [`${name} (${what}), at most ${most} bytes: ${told}. ${why}`];
  });
  const early = pages.filter(([, { early }]) => early).map(([page]) => page);
  const missing = NAMES.filter((name) => !all.some(({ budget }) => budget === name));
  const lines = NAMES.filter((name) => !missing.includes(name)).map((name) => {
    const heaviest = all
      .filter(({ budget }) => budget === name)
      .reduce((most, one) => (one.bytes > most.bytes ? one : most));
    return `${name}: ${heaviest.bytes} of ${budgets[name].most} bytes at most (${heaviest.where})`;
  });
  return {
    lines,
    over: [
      ...over,
      ...early.map((page) => `${page}: the kit comes with the page, before a figure is near.`),
      ...missing.map((name) => `${name}: nothing was found to measure (${budgets[name].what}).`),
    ],
  };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { lines, over } = checkBudgets(process.argv[2] ?? 'dist');
  console.log(lines.join('\n'));
  if (over.length > 0) console.error(over.join('\n'));
  process.exitCode = over.length > 0 ? 1 : 0;
}
