/** Exercises as a reader meets them, whatever their kind: what was done is kept, shown and taken along. */
import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { EXERCISES, exerciseNamed } from '../src/exercises/catalogue.ts';
import { instanceOf, kindOf } from '../src/exercises/mark.ts';
import type { PredictAnswer } from '../src/exercises/kinds/predict.ts';
import { countWords } from '#words/exercises/count.ts';
import { frameWords } from '#words/exercises/frame.ts';
import { smallestWords } from '#words/exercises/smallest.ts';
import { progressWords } from '#words/exercises/progress.ts';
import { checkButton, decisions, openExercise, result, side, wrongDecisions } from './exercise.ts';
import { expect, test } from './helpers.ts';

const CODE = 'predict-om-3-v1';
const LIST = 'exercises/';
/** Of its first instance. */
const address = (code: string): string => `exercises/${code}/`;

const solved = (page: Page) => page.getByText(frameWords.marks.right);

/** Answers with these decisions, by mouse. */
async function answer(page: Page, code: string, given: PredictAnswer): Promise<void> {
  for (const [general, order] of given)
    await side(page, code, general).getByRole('button', { name: order }).click();
}

test('what is above the answer does not move when it is checked', async ({ page }) => {
  await openExercise(page, CODE);
  const top = () => checkButton(page).evaluate((button) => button.getBoundingClientRect().top + scrollY);
  const before = await top();
  await answer(page, CODE, wrongDecisions(CODE));
  await checkButton(page).click();
  await expect(result(page)).toContainText(frameWords.marks.wrong);
  expect(await top()).toBe(before);
});

test('an unfinished answer is asked for, not marked', async ({ page }) => {
  await openExercise(page, CODE);
  await checkButton(page).click();
  await expect(result(page)).toHaveText(frameWords.incomplete);
});

test('the work is there again after a reload, and another instance leaves it alone', async ({ page }) => {
  await openExercise(page, CODE);
  await answer(page, CODE, wrongDecisions(CODE));
  await page.reload();
  const [general, order] = wrongDecisions(CODE)[0]!;
  const chosen = side(page, CODE, general).getByRole('button', { name: order });
  await expect(chosen).toHaveAttribute('aria-pressed', 'true');
  await page.getByRole('link', { name: frameWords.another }).click();
  await expect(page).toHaveURL(/\?seed=2$/);
  await expect(page.getByRole('link', { name: frameWords.thisOne(2) })).toBeVisible();
  await expect(page.locator('.answer [aria-pressed="true"]')).toHaveCount(0);
  await page.goBack();
  await expect(chosen).toHaveAttribute('aria-pressed', 'true');
});

test('a link with a seed opens that instance', async ({ page }) => {
  await openExercise(page, CODE, 41);
  await expect(page.getByRole('link', { name: frameWords.thisOne(41) })).toHaveAttribute('href', '?seed=41');
  const asked = decisions(CODE, 41).length;
  await expect(page.locator('.answer .segments')).toHaveCount(asked);
});

test('what is solved is marked in the list and in its lecture, and a lecture read to its end on the cover', async ({
  page,
}) => {
  await page.goto(LIST);
  const mark = page.locator(`[data-mark="mark:${CODE}"] .done`);
  await expect(mark).toBeHidden();
  await openExercise(page, CODE);
  await answer(page, CODE, decisions(CODE));
  await checkButton(page).click();
  await expect(solved(page)).toBeVisible();
  for (const list of [LIST, 'enough/']) {
    await page.goto(list);
    await expect(mark).toBeVisible();
  }
  await page.locator('[data-end]').scrollIntoViewIfNeeded();
  const isKept = () =>
    page.evaluate(() => Object.keys(localStorage).some((key) => key.endsWith(':read:enough')));
  await expect.poll(isKept).toBe(true);
  await page.goto('');
  await expect(page.locator('[data-mark="read:enough"] .done')).toBeVisible();
  await expect(page.locator('[data-mark="read:views"] .done')).toBeHidden();
});

test('two tabs that write in turn lose nothing, and each shows what the other wrote', async ({
  page,
  context,
}) => {
  const other = await context.newPage();
  await openExercise(page, CODE);
  await openExercise(other, CODE);
  await answer(page, CODE, decisions(CODE));
  const [general, order] = decisions(CODE)[0]!;
  await expect(side(other, CODE, general).getByRole('button', { name: order })).toHaveAttribute(
    'aria-pressed',
    'true',
  );
  await other.getByRole('button', { name: frameWords.hint, exact: true }).click();
  await checkButton(page).click();
  await expect(solved(page)).toBeVisible();
  await expect(other.getByRole('button', { name: frameWords.again })).toBeVisible();
  await page.reload();
  await expect(result(page)).toHaveText(frameWords.done('solved', 1, 1));
  await other.close();
});

for (const [what, script] of [
  [
    'forbidden',
    () => {
      Object.defineProperty(window, 'localStorage', {
        get() {
          throw new DOMException('no', 'SecurityError');
        },
      });
    },
  ],
  [
    'full',
    () => {
      Storage.prototype.setItem = () => {
        throw new DOMException('no', 'QuotaExceededError');
      };
    },
  ],
] as const) {
  test(`with storage ${what} there is one quiet notice, and everything else works`, async ({ page }) => {
    await page.addInitScript(script);
    await openExercise(page, CODE);
    await answer(page, CODE, wrongDecisions(CODE));
    await expect(page.getByText(frameWords.trouble.unkept)).toHaveCount(1);
    await checkButton(page).click();
    await expect(result(page)).toContainText(frameWords.marks.wrong);
    await answer(page, CODE, decisions(CODE));
    await checkButton(page).click();
    await expect(solved(page)).toBeVisible();
  });
}

test('damaged storage is put aside with one quiet notice', async ({ page }) => {
  await page.goto(LIST);
  const key = await page.evaluate((code) => {
    const name = `3f+1:v1:${document.documentElement.dataset['base']!}:exercise:${code}`;
    localStorage.setItem(name, '{"1":');
    return name;
  }, CODE);
  await openExercise(page, CODE);
  await expect(page.getByText(frameWords.trouble.damaged)).toHaveCount(1);
  await answer(page, CODE, decisions(CODE));
  await checkButton(page).click();
  await expect(solved(page)).toBeVisible();
  expect(await page.evaluate((name) => localStorage.getItem(name), key)).toContain('solved');
});

test('work is saved to a file and brought in again, and what is there is replaced only when asked', async ({
  page,
  browser,
}) => {
  await openExercise(page, CODE);
  await answer(page, CODE, wrongDecisions(CODE));
  await page.goto(LIST);
  await page.locator('#your-work').scrollIntoViewIfNeeded();
  await expect(page.locator('.progress-tools[data-live]')).toBeVisible();
  const saving = page.waitForEvent('download');
  await page.getByRole('button', { name: progressWords.save }).click();
  const file = await (await saving).path();
  expect(JSON.parse(readFileSync(file, 'utf8'))).toMatchObject({ version: 1 });

  const elsewhere = await browser.newContext();
  const there = await elsewhere.newPage();
  await there.goto(new URL(address(CODE), page.url().replace(/exercises\/$/, '')).href);
  await expect(there.locator('.exercise[data-live]')).toBeVisible();
  await answer(there, CODE, decisions(CODE));
  await there.goto(page.url());
  await there.locator('#your-work').scrollIntoViewIfNeeded();
  await expect(there.locator('.progress-tools[data-live]')).toBeVisible();
  const choose = (path: string | { name: string; mimeType: string; buffer: Buffer }) =>
    there.locator('input[type="file"]').setInputFiles(path);
  await choose({ name: 'other.json', mimeType: 'application/json', buffer: Buffer.from('{"a":1}') });
  await expect(there.getByText(progressWords.refused['no-file-of-ours'])).toBeVisible();
  await choose(file);
  await expect(there.getByText(progressWords.asks(1))).toBeVisible();
  await there.getByRole('button', { name: progressWords.keep.theirs }).click();
  await expect(there.getByText(progressWords.brought(1, false, true))).toBeVisible();
  await there.goto(new URL(address(CODE), page.url().replace(/exercises\/$/, '')).href);
  const [general, order] = wrongDecisions(CODE)[0]!;
  await expect(side(there, CODE, general).getByRole('button', { name: order })).toHaveAttribute(
    'aria-pressed',
    'true',
  );
  await elsewhere.close();
});

test('every exercise is in the list and has a page; one that was retired has a page alone', async ({
  page,
  request,
}) => {
  await page.goto(LIST);
  for (const { code, retired } of EXERCISES) {
    await expect(page.locator(`a[href$="/${code}/"]`)).toHaveCount(retired === null ? 1 : 0);
    expect((await request.get(address(code))).ok(), code).toBe(true);
  }
});

test('a retired exercise says what was wrong with it, leads to what took its place, and can still be done', async ({
  page,
}) => {
  const code = 'smallest-requirement-2-v1';
  const { fault, successor } = exerciseNamed(code)!.retired!;
  await openExercise(page, code);
  const why = page.getByRole('complementary', { name: frameWords.retired.title });
  await expect(why).toContainText(frameWords.retired.fault[fault]);
  await expect(page.locator('meta[name="robots"]')).toHaveAttribute('content', 'noindex');
  const numbers = kindOf(exerciseNamed(code)!).reference(
    instanceOf(exerciseNamed(code)!, 1),
  ) as readonly number[];
  for (const [i, number] of numbers.entries())
    await page.getByLabel(smallestWords.answer.numbers[i]!).fill(String(number));
  await checkButton(page).click();
  await expect(solved(page)).toBeVisible();
  await why.getByRole('link', { name: frameWords.retired.successor }).click();
  await expect(page).toHaveURL(new RegExp(`${successor}/$`));
  await expect(page.getByRole('complementary', { name: frameWords.retired.title })).toHaveCount(0);
  const levels = page
    .getByRole('navigation', { name: frameWords.levels })
    .getByRole('link', { name: /Level/ });
  await expect(levels).toHaveCount(3);
});

test('a number in groups is read as one, and what can’t be read is said', async ({ page }) => {
  const code = 'count-om-2-v1';
  const exercise = exerciseNamed(code)!;
  const numberOf = (seed: number) => kindOf(exercise).reference(instanceOf(exercise, seed)) as number;
  const seed = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12].find((one) => numberOf(one) >= 1000)!;
  await openExercise(page, code, seed);
  const field = page.getByLabel(countWords.answer.number);
  await field.fill('about 1000');
  await expect(page.getByText(frameWords.notANumber('about 1000'))).toBeVisible();
  await expect(field).toHaveAttribute('aria-invalid', 'true');
  const digits = String(numberOf(seed));
  await field.fill(`${digits.slice(0, -3)},${digits.slice(-3)}`);
  await expect(field).not.toHaveAttribute('aria-invalid');
  await checkButton(page).click();
  await expect(solved(page)).toBeVisible();
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('an exercise is its question, its figure and how it is solved', async ({ page }) => {
    await page.goto(address(CODE));
    await expect(page.locator('.ask')).toContainText('?');
    await expect(page.locator('svg.map')).toBeVisible();
    await expect(checkButton(page)).toBeHidden();
    await page.getByText(frameWords.worked).click();
    // the hints, which name generals as well, stay folded
    const steps = page.getByRole('listitem').filter({ hasText: /General \d/, visible: true });
    await expect(steps).toHaveCount(decisions(CODE).length);
  });
});
