/** The lecture on signatures: bytes altered under the real verification, forgeries, evidence, and figures of SM(m). */
import { createPublicKey, verify } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { CATALOGUE } from '../src/scenario/catalogue.ts';
import {
  change,
  drawingButton,
  expect,
  maps,
  messagesOn,
  open,
  test,
  tokensOf,
  transcriptRows,
  verdicts,
  words,
} from './helpers.ts';

const PAGE = 'signatures/';
const { signIt, forge, evidence, faults } = words;

test('a reader turns over one bit, then changes one letter, and the verification says no', async ({
  page,
}) => {
  const figure = await open(page, PAGE, 'sign-it');
  const result = figure.getByRole('status');
  await expect(result).toContainText(signIt.valid);
  const text = figure.getByRole('textbox', { name: signIt.message });
  const bit = figure.getByRole('button', { name: /^Bit worth 1 of byte \d+, now/ });
  await bit.click();
  await expect(result).toContainText(`${signIt.invalid} ${faults.mismatch}`);
  await expect(text).toHaveValue(/order `ttack/);
  await expect(figure.getByText(/^Two different points/)).toBeVisible();
  await bit.click();
  await expect(result, 'turned back it is the same text').toContainText(faults.none);

  await text.fill((await text.inputValue()).replace('attack', 'attach'));
  await expect(result).toContainText(signIt.invalid);
  await figure.getByRole('button', { name: signIt.signAs(2) }).click();
  await expect(result, 'a good signature by the wrong general').toContainText(signIt.invalid);
  await figure.getByRole('button', { name: signIt.signAs(1) }).click();
  await expect(result).toContainText(signIt.valid);
  await text.fill('attack at 5 o’clock');
  await expect(result).toContainText(signIt.odd);
});

test('a bit of the signature counts as much, whichever it is', async ({ page }) => {
  const figure = await open(page, PAGE, 'sign-it');
  for (const byte of [1, 32, 33, 64]) {
    await figure.getByRole('button', { name: new RegExp(`^Byte ${byte} of the signature`) }).click();
    await figure.getByRole('button', { name: new RegExp(`^Bit worth 128 of byte ${byte},`) }).click();
    await expect(figure.getByRole('status')).toContainText(signIt.invalid);
    await figure.getByRole('button', { name: signIt.reset }).click();
    await expect(figure.getByRole('status')).toContainText(signIt.valid);
  }
});

test('in traitor 2’s place nothing passes', async ({ page }) => {
  const figure = await open(page, PAGE, 'forge');
  for (const attempt of Object.values(forge.attempts)) {
    await figure.getByRole('button', { name: attempt }).click();
    await expect(figure.getByRole('status')).toContainText(attempt);
    await expect(figure.getByRole('status')).toContainText(signIt.invalid);
  }
});

test('the commander’s two orders are downloaded, and another program verifies them', async ({ page }) => {
  const figure = await open(page, PAGE, 'two-orders');
  const file = async (name: string): Promise<Buffer> => {
    const download = page.waitForEvent('download');
    await figure.getByRole('button', { name: evidence.download(name) }).click();
    expect((await download).suggestedFilename()).toBe(name);
    return readFileSync(await (await download).path());
  };
  const key = createPublicKey(await file('key.pem'));
  const files = new Map<string, Buffer>();
  for (const order of ['attack', 'retreat']) {
    for (const part of ['message', 'signature'])
      files.set(`${order}.${part}`, await file(`${order}.${part}`));
    const [message, signature] = [files.get(`${order}.message`)!, files.get(`${order}.signature`)!];
    expect(message.toString()).toContain(`order ${order}\n`);
    expect(verify(null, message, key, signature)).toBe(true);
  }
  expect(verify(null, files.get('attack.message')!, key, files.get('retreat.signature')!)).toBe(false);
});

test('the two worlds come apart for general 3, and a changed message recomputes everything', async ({
  page,
}) => {
  const figure = await open(page, PAGE, 'signed-view');
  await expect(
    figure.getByText(/^General 3 can tell these two apart: in round 2 general 2 tells it/),
  ).toBeVisible();
  await change(figure, 0, 'General 2 shows general 3 an order to retreat', 'attack');
  await expect
    .poll(() => tokensOf(page.url()))
    .toEqual(['sm_n3_m1_oa_t2', CATALOGUE['signed-commander-lies']]);
  await figure.getByRole('button', { name: words.edit.undo }).click();
  await expect.poll(() => tokensOf(page.url())[0]).toBe(CATALOGUE['signed-two-lies']);
  await drawingButton(figure, 'transcript').click();
  const rows = await transcriptRows(figure);
  expect(rows).toContain('2 1.2 2 3 retreat 2 for 1, 2 ✗ rejected a lie');
  expect(rows).toContain('2 1.2 2 3 retreat 1, 2 ✓ accepted');
});

test('a traitor turns a letter by one press, and the seal that isn’t the commander’s is refused', async ({
  page,
}) => {
  const figure = await open(page, `${PAGE}?s=sm_n4_m1_oa_t2#double-signing`, 'double-signing');
  const letter = messagesOn(figure, 0).getByRole('button', { name: /^General 2 shows general 3/ });
  await letter.press('Enter');
  await expect.poll(() => tokensOf(page.url())).toEqual(['sm_n4_m1_oa_t2_1.2-3r']);
  await expect(letter).toBeFocused();
  const opened = figure.getByRole('group', { name: words.signed.opened.title(2, 3, 'generals') });
  await expect(opened).toContainText(words.signed.opened.broken(1, 2, 'generals'));
  await expect(opened).toContainText(words.signed.opened.thrown(3, 'generals'));
  await expect(verdicts(figure).first()).toContainText(words.verdict.holds);
  await messagesOn(figure, 0)
    .getByRole('button', { name: /^General 4 shows general 3/ })
    .press(' ');
  await expect(
    figure.getByRole('group', { name: words.signed.opened.title(4, 3, 'generals') }),
  ).toContainText(words.signed.opened.whole(4, 'attack', [1, 4], 'generals'));
});

test('a link opens another signed scenario on the figure, and one of oral messages is led to the lab', async ({
  page,
}) => {
  const figure = await open(page, `${PAGE}?s=sm_n5_m2_oa_t1.2.3_1.2.3-4r#double-signing`, 'double-signing');
  await expect(maps(figure)).toHaveAccessibleName(/^Traitors: 1, 2 and 3/);
  await expect(verdicts(figure).first()).toContainText(words.verdict.violated);
  await page.goto(`${PAGE}?s=${CATALOGUE['two-lies']}#silence`);
  await expect(page.getByRole('alert')).toContainText(words.refusal.notDrawn('om'));
});
