/** A protocol of too few rounds is broken on the page: as a reader does it, by names and keys. */
import type { Locator, Page } from '@playwright/test';
import { expect, open, reach, test, words } from './helpers.ts';
import { sound } from './sound.ts';

const { breaking, breakNews, breakAnswer } = words;
const rounds = words.breakRounds;

const editor = (page: Page): Locator => page.getByRole('textbox', { name: breaking.editor });
const run = (page: Page): Locator => page.getByRole('button', { name: breaking.run, exact: true });
const answer = (page: Page): Locator => page.getByRole('region', { name: breakAnswer.label });
const executions = (page: Page): Locator => answer(page).getByRole('group', { name: /^Execution [AB]$/ });
const starts = (page: Page): Locator => page.getByRole('combobox', { name: breaking.start });
const few = (page: Page): Locator => page.getByRole('button', { name: breaking.kinds.rounds });
const size = (page: Page, name: string): Locator => page.getByRole('spinbutton', { name });
const more = (page: Page, name: string): Locator => page.getByRole('button', { name: words.edit.more(name) });

/** Runs what is in the editor, and sees two executions of which one breaks IC1. */
async function seesItBroken(page: Page, what: string): Promise<void> {
  await run(page).click();
  await expect(page.getByRole('status').filter({ hasText: 'Broken: IC1.' }), what).toBeAttached();
  await expect(executions(page), what).toHaveCount(2);
  await expect(executions(page).getByText(breakAnswer.breaks.IC1), what).toHaveCount(1);
  await expect(answer(page).getByText(/value for value/), what).toHaveCount(1);
}

test('what shows few rounds is fetched when they are chosen, and not before', async ({ page }) => {
  const fetched: string[] = [];
  page.on('request', (request) => fetched.push(request.url()));
  const asked = (): readonly string[] => fetched.filter((url) => /(Sizes|Neighbours)\.[^/]*\.js$/.test(url));
  await open(page, 'break/');
  await run(page).click();
  await expect(page.getByRole('status').filter({ hasText: 'Broken: IC2.' })).toBeAttached();
  expect(asked()).toEqual([]);
  await few(page).click();
  await expect(size(page, rounds.generals)).toHaveValue('4');
  expect(asked()).not.toEqual([]);
});

test('each starting protocol of f rounds is broken, and one among more generals', async ({ page }) => {
  await open(page, 'break/');
  await few(page).click();
  const names = await starts(page).getByRole('option').allTextContents();
  expect(names.length).toBeGreaterThanOrEqual(5);
  for (const name of names) {
    await starts(page).selectOption(name);
    await seesItBroken(page, name);
  }
  // a larger size makes the answer an old one
  await more(page, rounds.generals).click();
  await expect(answer(page)).toContainText(breakNews.stale);
  await expect(size(page, rounds.generals)).toHaveValue('5');
  // one that sends little: on a busy machine the clock of five seconds runs for the browser's other work as well
  await starts(page).selectOption('kings');
  await more(page, rounds.traitors).click();
  await expect(size(page, rounds.traitors)).toHaveValue('3');
  await seesItBroken(page, '3 of 5');
  await expect(more(page, rounds.traitors)).toHaveAttribute('aria-disabled', 'true');
});

test('all of it is done by keyboard: choose, resize, run, and through the rounds', async ({ page }) => {
  await open(page, 'break/');
  await reach(page, few(page));
  await page.keyboard.press('Enter');
  await reach(page, size(page, rounds.generals));
  await page.keyboard.press('ControlOrMeta+A');
  await page.keyboard.type('5');
  await page.keyboard.press('Tab');
  await expect(size(page, rounds.generals)).toHaveValue('5');
  await reach(page, run(page));
  await page.keyboard.press('Enter');
  await expect(executions(page)).toHaveCount(2);
  const pictures = executions(page).getByRole('img');
  await expect(pictures.first()).toHaveAccessibleName(/After round 2 of 2.*General \d (attacks|retreats)\.$/);
  await reach(page, page.getByRole('slider', { name: words.time.slider }));
  await page.keyboard.press('ArrowLeft');
  for (const picture of await pictures.all()) {
    await expect(picture).toHaveAccessibleName(/After round 1 of 2, \d+ messages\.$/);
  }
  const first = executions(page).first();
  await reach(page, first.getByText(words.transcript.all));
  await page.keyboard.press('Enter');
  await expect(first.getByRole('cell', { name: rounds.isLeftOut }).first()).toBeVisible();
});

test('its answer is sound, with every transcript open', async ({ page }) => {
  await open(page, 'break/');
  await few(page).click();
  await run(page).click();
  await expect(executions(page)).toHaveCount(2);
  for (const transcript of await page.getByText(words.transcript.all).all()) await transcript.click();
  await sound(page, 'too few rounds', 'main');
});

test('one with a round too many is told so', async ({ page }) => {
  await open(page, 'break/');
  await few(page).click();
  await editor(page).click();
  await page.keyboard.press('ControlOrMeta+A');
  await page.keyboard.insertText(
    'export default { rounds: ({ f }) => f + 1, start: () => 0, messages: () => ({}), transition: () => 0, decision: () => "retreat" };',
  );
  await run(page).click();
  await expect(page.getByText(/^The protocol has 3 rounds: only one of at most 2/)).toBeVisible();
  await expect(executions(page)).toHaveCount(0);
});

test('a link brings code and size, and runs it only when asked; without a size it says so', async ({
  page,
}) => {
  const code = Buffer.from(
    'export default { rounds: 0, start: () => 0, messages: () => ({}), transition: () => 0, decision: () => "attack" };',
  ).toString('base64url');
  await open(page, `break/#kind=rounds&n=6&f=3&code=${code}`);
  await expect(page.getByText(breakNews.linked)).toBeVisible();
  await expect(size(page, rounds.generals)).toHaveValue('6');
  await expect(size(page, rounds.traitors)).toHaveValue('3');
  await expect(executions(page)).toHaveCount(0);
  await run(page).click();
  await expect(page.getByRole('status').filter({ hasText: 'Broken: IC2.' })).toBeAttached();
  await expect(executions(page)).toHaveCount(2);
  expect(page.url()).toContain(`#kind=rounds&n=6&f=3&code=${code}`);
  await open(page, `break/?again#kind=rounds&code=${code}`);
  await expect(page.getByText(breakNews.damaged.size)).toBeVisible();
});
