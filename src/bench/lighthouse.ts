/**
 * Lighthouse on one page of each kind, as on a phone, with its own simulated network and processor; and beside it how
 * much script the page brings. Where the first visit is below what is promised, numbers are the median of five, with the
 * range that the scores of speed had: other work of the machine takes a few points off a visit.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import lighthouse from 'lighthouse';
import { openSite, type Opened } from './browser.ts';
import { median, table, whole } from './measure.ts';
import { weightsOf } from '../tools/weights.ts';

const contents = readFileSync(join(import.meta.dirname, '../../content/en/contents.json'), 'utf8');
const lectures = (JSON.parse(contents) as readonly { readonly slug: string }[]).map(({ slug }) => `${slug}/`);

/** One of each kind; lectures are heavy each in their own way, so all of them. */
const KINDS = [
  '',
  ...lectures,
  'lab/',
  'break/',
  'exercises/',
  'exercises/predict-om-1-v1/',
  'assign/',
  'assignment/',
  'grade/',
  'instructors/',
  'scenarios/',
  's/two-lies/',
  'glossary/',
  'references/',
  'linking/',
  'search/',
  'source/',
  'source/oral-messages/',
];

const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'] as const;

interface Visit {
  readonly scores: Readonly<Record<(typeof CATEGORIES)[number], number>>;
  /** Cumulative layout shift. */
  readonly shift: number;
  /** Audits below their best, without those that only measure speed. */
  readonly faults: readonly string[];
}

async function visit(site: Opened, page: string): Promise<Visit> {
  const result = await lighthouse(site.address + page, {
    port: site.port,
    output: 'json',
    logLevel: 'error',
    onlyCategories: [...CATEGORIES],
  });
  if (!result) throw new Error(`Lighthouse says nothing of /${page}`);
  const { categories, audits } = result.lhr;
  const scores = Object.fromEntries(
    CATEGORIES.map((name) => [name, Math.round((categories[name]?.score ?? 0) * 100)]),
  ) as Visit['scores'];
  const counted = CATEGORIES.flatMap((name) => categories[name]?.auditRefs ?? []).filter(
    ({ weight }) => weight > 0,
  );
  const faults = counted
    .map(({ id }) => audits[id]!)
    .filter(({ score }) => score !== null && score < 0.9)
    .map(({ id, displayValue }) => (displayValue === undefined ? id : `${id} (${displayValue})`));
  return { scores, shift: audits['cumulative-layout-shift']?.numericValue ?? NaN, faults };
}

/** The least score of speed that a page may have; of everything else, nothing less than all. */
const PROMISED = 95;
const keeps = ({ scores }: Visit): boolean =>
  CATEGORIES.every((name) => scores[name] >= (name === 'performance' ? PROMISED : 100));

/** How often a page is visited that does not keep what is promised at once. */
const VISITS = 5;

interface Visits extends Visit {
  /** The lowest and the highest score of speed, where there was more than one visit. */
  readonly range: string;
}

/** One visit where it keeps what is promised; else of each number the median of several. */
async function visits(site: Opened, page: string): Promise<Visits> {
  const first = await visit(site, page);
  if (keeps(first)) return { ...first, range: '' };
  const all = [first];
  while (all.length < VISITS) all.push(await visit(site, page));
  const speeds = all.map(({ scores }) => scores.performance);
  const of = (number: (one: Visit) => number): number => median(all.map(number));
  return {
    scores: Object.fromEntries(
      CATEGORIES.map((name) => [name, of(({ scores }) => scores[name])]),
    ) as Visit['scores'],
    shift: of(({ shift }) => shift),
    faults: all.at(-1)!.faults,
    range: `${Math.min(...speeds)}–${Math.max(...speeds)}`,
  };
}

/** The report's section, line by line. */
export async function* lighthousePages(folder: string): AsyncGenerator<string> {
  const site = await openSite(folder);
  if (typeof site === 'string') {
    yield site;
    return;
  }
  const rows = [['page', `${VISITS} visits`, ...CATEGORIES, 'shift', 'gzip at once', 'all live']];
  const faults: string[] = [];
  const weights = weightsOf(folder, KINDS);
  try {
    for (const [i, page] of KINDS.entries()) {
      const { scores, shift, range, faults: found } = await visits(site, page);
      const { atOnce, live } = weights[i]!;
      const numbers = CATEGORIES.map((name) => String(scores[name]));
      rows.push([`/${page}`, range, ...numbers, shift.toFixed(3), whole(atOnce.gzip), whole(live.gzip)]);
      faults.push(...found.map((fault) => `  /${page}: ${fault}`));
    }
  } finally {
    await site.close();
  }
  yield 'Lighthouse on a phone, one page of each kind: scores, layout shift, and JavaScript in bytes as sent';
  yield table(rows);
  if (faults.length > 0) yield ['Below their best:', ...faults].join('\n');
}
