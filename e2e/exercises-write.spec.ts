import type { Page } from '@playwright/test';
import { exerciseNamed } from '../src/exercises/catalogue.ts';
import { instanceOf, kindOf } from '../src/exercises/mark.ts';
import { frameWords } from '#words/exercises/frame.ts';
import { lossesWords } from '#words/exercises/losses.ts';
import { proofWords } from '#words/exercises/proof.ts';
import { expect, reach, test } from './helpers.ts';
import { sound } from './sound.ts';

const frame = frameWords;

/** An exercise's right answer to a seed, as its text. */
function answerTo(code: string, seed: number): string {
  const exercise = exerciseNamed(code)!;
  const kind = kindOf(exercise);
  return kind.write(kind.reference(instanceOf(exercise, seed)));
}

async function open(page: Page, code: string, seed = 1): Promise<void> {
  await page.goto(`exercises/${code}/?seed=${seed}`);
  await expect(page.locator('.exercise[data-live]')).toBeAttached();
}

/** Presses Check by keyboard and waits for what it says. */
async function check(page: Page, mark: 'right' | 'wrong'): Promise<void> {
  await reach(page, page.getByRole('button', { name: frame.check, exact: true }));
  await page.keyboard.press('Enter');
  await expect(page.locator('.result')).toContainText(frame.marks[mark]);
}

test('Messages are counted by keyboard: a slip is named, then the number is right', async ({ page }) => {
  await open(page, 'count-om-1-v1');
  const field = page.getByRole('textbox');
  await reach(page, field);
  await page.keyboard.type('1');
  await check(page, 'wrong');
  await reach(page, field, 'Shift+Tab');
  await page.keyboard.press('Control+A');
  await page.keyboard.type(answerTo('count-om-1-v1', 1));
  await check(page, 'right');
  await sound(page, 'answered', '.exercise');
});

test('Two numbers are asked for, and both are found by keyboard', async ({ page }) => {
  await open(page, 'smallest-requirement-1-v1', 2);
  const [first, second] = answerTo('smallest-requirement-1-v1', 2).split('.');
  const fields = page.getByRole('textbox');
  await reach(page, fields.first());
  await page.keyboard.type(first!);
  await page.keyboard.press('Tab');
  await page.keyboard.type(second!);
  await check(page, 'right');
  await sound(page, 'answered', '.exercise');
});

test('A messenger is captured by keyboard so that the two decide differently', async ({ page }) => {
  await open(page, 'losses-2g-1-v1');
  const lost = /_x(\d+)/.exec(answerTo('losses-2g-1-v1', 1))?.[1];
  const roads = page.locator('[data-drawing="map"] .messages [role="button"]');
  if (lost === undefined) throw new Error('this seed asks for no loss: take another');
  await reach(page, roads.first());
  for (let at = 1; at < Number(lost); at++) await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await check(page, 'right');
  await expect(page.getByRole('button', { name: lossesWords.answer.none })).toBeVisible();
  await sound(page, 'answered', '.exercise');
});

test('A proof is put in order by keyboard: grabbed, moved and let go', async ({ page }) => {
  const { answer: words } = proofWords;
  await open(page, 'proof-ring-2-v1');
  const wanted = Array.from(answerTo('proof-ring-2-v1', 1));
  const handles = page.locator('.proof-order ol .handle');
  const letters = async (): Promise<string[]> => handles.allInnerTexts();
  for (const letter of (await letters()).filter((one) => !wanted.includes(one))) {
    await reach(page, page.getByRole('button', { name: words.leaveOut(letter), exact: true }));
    await page.keyboard.press('Enter');
  }
  await expect(page.locator('.proof-order').getByRole('status')).toContainText('is left out');
  for (const [place, letter] of wanted.entries()) {
    const handle = page.locator(`.proof-order ol [data-letter="${letter}"] .handle`);
    await handle.focus();
    await page.keyboard.press('Space');
    for (let at = (await letters()).indexOf(letter); at > place; at--) {
      await page.keyboard.press('ArrowUp');
      await expect(handle).toBeFocused();
    }
    await page.keyboard.press('Space');
  }
  expect(await letters()).toEqual(wanted);
  await check(page, 'right');
  await sound(page, 'answered', '.exercise');
});

test('A protocol is written by keyboard, run in the sandbox and marked', async ({ page }) => {
  await open(page, 'write-two-generals-1-v1');
  const editor = page.locator('.code-place');
  await expect(page.locator('.code-place .cm-content')).toBeVisible();
  await reach(page, editor);
  await page.keyboard.press('Control+A');
  await page.keyboard.insertText(answerTo('write-two-generals-1-v1', 1));
  await check(page, 'right');
  await sound(page, 'answered', '.exercise');
});
