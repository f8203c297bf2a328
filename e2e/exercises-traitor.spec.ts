/** The exercises in which the reader lies, builds a twin, finds the lie or the forgery: each done once by keyboard. */
import type { Locator, Page } from '@playwright/test';
import { chainWords } from '#words/exercises/chain.ts';
import { frameWords } from '#words/exercises/frame.ts';
import { lieWords } from '#words/exercises/lie.ts';
import { traitorWords } from '#words/exercises/traitor.ts';
import { twinWords } from '#words/exercises/twin.ts';
import { expect, messagesOn, reach, test, words } from './helpers.ts';

/** Opens an instance of an exercise and waits until it answers. */
async function exercise(page: Page, code: string, seed: number): Promise<Locator> {
  await page.goto(`exercises/${code}/?seed=${seed}`);
  const frame = page.locator('.exercise');
  await expect(frame).toHaveAttribute('data-live');
  await expect(frame.locator('.sheet[data-live], .chains').first()).toBeAttached();
  return frame;
}

/** Comes to a button by Tab alone, and presses it. */
async function press(page: Page, button: Locator): Promise<void> {
  await reach(page, button);
  await page.keyboard.press('Enter');
}

const named = (frame: Locator, name: string): Locator => frame.getByRole('button', { name, exact: true });
const result = (frame: Locator): Locator => frame.locator('.result');
const check = (frame: Locator): Locator => named(frame, frameWords.check);

/** Has a message say something else: the arrows move among the messages of a map, Enter opens one. */
async function tell(
  page: Page,
  frame: Locator,
  world: number,
  message: string,
  order: string,
): Promise<void> {
  await messagesOn(frame, world).getByRole('button', { name: message }).focus();
  await page.keyboard.press('Enter');
  const says = frame.getByRole('group', { name: words.edit.says });
  await press(page, says.getByRole('button', { name: order, exact: true }));
  await expect(frame.getByText('Changed.')).toBeVisible();
}

test.describe('Being the traitor', () => {
  test('two lies too few, then enough', async ({ page }) => {
    const frame = await exercise(page, 'traitor-om-1-v1', 2);
    await press(page, check(frame));
    await expect(result(frame)).toContainText(frameWords.incomplete);
    await tell(page, frame, 0, 'General 3 tells general 2: “1 said: attack”.', 'retreat');
    await press(page, check(frame));
    await expect(result(frame)).toContainText(frameWords.marks.wrong);
    await expect(result(frame)).toContainText('every loyal lieutenant obeys');
    await tell(page, frame, 0, 'General 4 tells general 2: “1 said: attack”.', 'retreat');
    await expect(frame.getByText(traitorWords.answer.told(2, null))).toBeVisible();
    await press(page, check(frame));
    await expect(result(frame)).toContainText(frameWords.marks.right);
    await expect(result(frame).getByRole('link')).toHaveAttribute(
      'href',
      /\/lab\/\?s=om_n4_m1_oa_t3\.4_1\.3-2r_1\.4-2r$/,
    );
  });

  test('where nobody can, with the right bound', async ({ page }) => {
    const frame = await exercise(page, 'traitor-om-1-v1', 1);
    await press(page, named(frame, traitorWords.answer.impossible));
    await press(page, check(frame));
    await expect(result(frame)).toContainText('too few');
    const bound = frame.getByRole('spinbutton', { name: traitorWords.answer.bound.om(1) });
    await reach(page, bound, 'Shift+Tab');
    await page.keyboard.type('4');
    await page.keyboard.press('Delete');
    await press(page, check(frame));
    await expect(result(frame)).toContainText(frameWords.marks.right);
  });

  test('with a signature too late to be passed on', async ({ page }) => {
    const frame = await exercise(page, 'traitor-sm-3-v1', 1);
    const send = frame.getByRole('group', { name: traitorWords.answer.send.label });
    await reach(page, send.getByRole('combobox', { name: traitorWords.answer.send.path }));
    await page.keyboard.press('End'); // the longest path: 1.4 and the traitor before
    await expect(send.getByRole('combobox')).toHaveValue('1.4');
    await press(page, named(send, '5'));
    await press(page, named(send, 'retreat'));
    await press(page, named(send, traitorWords.answer.send.send));
    await expect(frame.getByText(traitorWords.answer.told(1, 1))).toBeVisible();
    await press(page, check(frame));
    await expect(result(frame)).toContainText(frameWords.marks.right);
  });
});

test.describe('Building the twin', () => {
  test('of general 3’s ambiguous view', async ({ page }) => {
    const frame = await exercise(page, 'twin-om-1-v1', 1);
    await press(page, named(frame, twinWords.answer.none));
    await press(page, check(frame));
    await expect(result(frame)).toContainText(frameWords.marks.wrong);
    const own = messagesOn(frame, 1);
    await own.getByRole('button', { name: words.edit.makeTraitor(1, 'generals') }).focus();
    await page.keyboard.press('Enter');
    await tell(page, frame, 1, 'General 1 orders general 2 to retreat.', 'attack');
    await press(page, check(frame));
    await expect(result(frame)).toContainText(frameWords.marks.right);
  });

  test('of two generals, to whom no order was given', async ({ page }) => {
    const frame = await exercise(page, 'twin-2g-2-v1', 1);
    const order = frame.getByRole('group', { name: twinWords.answer.given });
    await press(page, order.getByRole('button', { name: 'retreat' }));
    await press(page, check(frame));
    await expect(result(frame)).toContainText(frameWords.marks.right);
  });
});

test.describe('Finding the lie', () => {
  test('among all messages, on a stage that names nobody', async ({ page }) => {
    const frame = await exercise(page, 'lie-om-1-v1', 3);
    await expect(frame.getByText(words.casts.generals.traitor, { exact: true })).toHaveCount(0);
    await press(page, named(frame, lieWords.answer.message([1, 4], 2, 'attack')));
    await press(page, check(frame));
    await expect(result(frame)).toContainText(frameWords.marks.right);
  });

  test('in one inbox: it can have been either of two', async ({ page }) => {
    const frame = await exercise(page, 'lie-view-1-v1', 2);
    await press(page, named(frame, lieWords.answer.general(2)));
    await press(page, check(frame));
    await expect(result(frame)).toContainText('somebody else can, too');
    await expect(result(frame)).not.toContainText('General 1');
    await press(page, named(frame, lieWords.answer.general(1)));
    await press(page, check(frame));
    await expect(result(frame)).toContainText(frameWords.marks.right);
  });
});

test('The forged chain is found by checking signatures', async ({ page }) => {
  const frame = await exercise(page, 'chain-sm-1-v1', 1);
  const tool = frame.getByRole('group', { name: chainWords.answer.tool });
  const which = tool.getByRole('combobox', { name: chainWords.answer.which });
  await reach(page, which);
  for (let down = 0; down < 3; down++) await page.keyboard.press('ArrowDown');
  await press(page, named(tool, chainWords.answer.check));
  await expect(tool.getByRole('status')).toContainText(chainWords.answer.misfits);
  const sessions = tool.getByRole('group', { name: chainWords.answer.session }).getByRole('button');
  await reach(page, sessions.last(), 'Shift+Tab');
  await page.keyboard.press('Enter');
  await press(page, named(tool, chainWords.answer.check));
  await expect(tool.getByRole('status')).toContainText(`✓ ${chainWords.answer.fits}`);
  await press(page, named(frame, chainWords.answer.chain(2)));
  await press(page, named(frame, chainWords.answer.reasons.session));
  await press(page, named(frame, chainWords.answer.short(2)));
  await press(page, check(frame));
  await expect(result(frame)).toContainText(frameWords.marks.right);
});
