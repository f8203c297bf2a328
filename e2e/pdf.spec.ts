/** The book on paper: what every lecture prints, and a PDF of one of them, as `npm run pdf` makes it of all. */
import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { promisify } from 'node:util';
import type { Page } from '@playwright/test';
import { extractText, getDocumentProxy } from 'unpdf';
import { paperWords } from '#words/paper.ts';
import { expect, LECTURES, test, words } from './helpers.ts';

const { paper } = paperWords;
const SLUG = 'too-few';
/** What a page of A4 holds between its margins (src/styles/print.css), in CSS pixels. */
const PAGE = { width: Math.floor((174 / 25.4) * 96), height: Math.floor((259 / 25.4) * 96) };

/** Lines break anywhere on a page. */
const squeezed = (text: string): string => text.replaceAll(/\s/g, '');

/** The figures of a lecture as they would be printed: their names, the address below each, their size. */
async function figuresOn(page: Page) {
  await page.emulateMedia({ media: 'print' });
  const figures = page.getByRole('figure', { name: /^Figure \d/ });
  return figures.evaluateAll((all) =>
    all.map((figure) => {
      const link = [...figure.querySelectorAll<HTMLAnchorElement>(':scope > p a')].at(-1);
      return {
        id: figure.id,
        name: /Figure \d+\.\d+/.exec(figure.textContent)?.[0] ?? '',
        address: link?.checkVisibility() === true ? link.href : 'about:blank',
        height: figure.getBoundingClientRect().height,
        breaks: getComputedStyle(figure).breakInside,
      };
    }),
  );
}

test.describe('where nothing runs', () => {
  test.use({ javaScriptEnabled: false, viewport: PAGE });

  test('every figure of every lecture finds room on one page, with its address below', async ({ page }) => {
    for (const slug of LECTURES) {
      await page.goto(`${slug}/`);
      const figures = await figuresOn(page);
      expect(figures.length, `figures of ${slug}`).toBeGreaterThan(1);
      for (const { id, name, address, height, breaks } of figures) {
        const { pathname, hash } = new URL(address);
        expect([pathname, hash], name).toEqual([`/${slug}/`, `#${id}`]);
        expect(height, name).toBeLessThanOrEqual(PAGE.height);
        expect(breaks, name).toBe('avoid');
      }
    }
  });

  test('the hints and the solution of an exercise are folded on a screen, and open on paper', async ({
    page,
  }) => {
    await page.goto('exercises/predict-om-1-v1/');
    const hint = page.getByText(/^Look at what general \d holds/);
    await expect(hint).toBeHidden();
    await page.emulateMedia({ media: 'print' });
    await expect(hint).toBeVisible();
  });
});

test('what only a screen can do is not printed', async ({ page }) => {
  await page.goto(`${SLUG}/`);
  const choice = page
    .getByRole('figure', { name: /^Figure 4\.1\./ })
    .getByRole('radiogroup', { name: words.ring.give });
  await expect(choice).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  await expect(choice).toBeHidden();
  await expect(page.getByRole('banner')).toBeHidden();
});

test('a PDF has tags, an outline, every number as text, and each figure on one page', async ({
  page,
}, info) => {
  const file = info.outputPath('book.pdf');
  const port = String(Number(process.env.PORT ?? 4330) + 20);
  await promisify(execFile)(
    process.execPath,
    ['src/tools/pdf.mjs', '--built', `--only=${SLUG}`, `--to=${file}`],
    { env: { ...process.env, PORT: port, OUT_DIR: 'dist', BASE: '/' } },
  );
  const pdf = await getDocumentProxy(new Uint8Array(readFileSync(file)));
  expect(await pdf.getMarkInfo()).toMatchObject({ Marked: true });

  await page.goto(`${SLUG}/`);
  const outline = await pdf.getOutline();
  const title = await page.getByRole('heading', { level: 1 }).innerText();
  expect(outline.map((entry) => entry.title)).toEqual([
    words.site.title,
    paper.contents,
    title,
    paper.exercises,
    paper.solutions,
    words.glossary.title,
    words.references.title,
  ]);

  // on the page a sign that links to the section stands behind each of its headings
  const headings = await page.getByRole('heading', { level: 2 }).allInnerTexts();
  const sections = outline[2]?.items.map((entry: { readonly title: string }) => entry.title);
  expect(sections).toEqual(headings.map((heading) => heading.replace(/ #$/, '')));

  const { text } = await extractText(pdf, { mergePages: false });
  const pages = text.map(squeezed);
  const figures = await figuresOn(page);
  expect(figures.length).toBeGreaterThan(1);
  for (const { name, address } of figures) {
    // its first line begins with its name, in capitals, and its last line is its address
    const parts = [`${name.toUpperCase()}.`, address].map(squeezed);
    const holding = pages.filter((said) => parts.every((part) => said.includes(part)));
    expect(holding, `pages that hold ${name} from its first line to its last`).toHaveLength(1);
  }
  const statements = page.getByRole('region', { name: /^(Definition|Lemma|Theorem|Proposition) \d/ });
  const names = await statements.evaluateAll((all) => all.map((one) => one.getAttribute('aria-label') ?? ''));
  expect(names.length).toBeGreaterThan(5);
  // a checked proof has its steps below it, and of what is known what is new
  expect(pages.join('')).toContain(
    squeezed(`${paper.stepsNew} In the ring C₀ attacks. ${words.steps.shown} A contradiction:`),
  );
  // in words, as somebody would search for it
  const said = text.join(' ').replaceAll(/\s+/g, ' ').toUpperCase();
  for (const name of names) expect(said).toContain(name.replace(', ', ' · ').toUpperCase());
});
