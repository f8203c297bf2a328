/** A large drawing follows what was pressed by a frame, and ends at what was pressed last. */
import type { Locator } from '@playwright/test';
import { elsewhere, expect, maps, open, slider, test, words } from './helpers.ts';

const { edit, frontier, lab, trustAnswer, trustEdit, trustMap } = words;
const TEN_GENERALS = 'lab/?s=om_n10_m3_oa_t2.3.4_ssplit';

test('what was pressed shows at once, and the drawing of ten generals with the next frame', async ({
  page,
}) => {
  const figure = await open(page, TEN_GENERALS);
  const map = maps(figure).first();
  const before = await map.getAttribute('aria-label');
  const retreat = figure
    .getByRole('group', { name: lab.order, exact: true })
    .getByRole('button', { name: 'retreat', exact: true });
  const atOnce = await retreat.evaluate(async (button: HTMLElement) => {
    button.click();
    // what follows in the same turn is done, and nothing has been painted yet
    for (let turn = 0; turn < 10; turn++) await Promise.resolve();
    return {
      pressed: button.getAttribute('aria-pressed'),
      drawn: document.querySelector('[data-drawing="map"]')!.getAttribute('aria-label'),
    };
  });
  expect(atOnce).toEqual({ pressed: 'true', drawn: before });
  await expect(map).not.toHaveAttribute('aria-label', before!);
});

test('however fast one presses, the drawing ends at what was pressed last', async ({ page, browser }) => {
  const figure = await open(page, TEN_GENERALS);
  const traitors = figure.getByRole('group', { name: lab.traitors, exact: true }).getByRole('button');
  const buttons = [
    slider(figure),
    traitors.nth(6),
    figure.getByRole('button', { name: edit.fewer(lab.generals) }),
    traitors.nth(1),
    slider(figure),
  ];
  const elements = await Promise.all(buttons.map((button) => button.elementHandle()));
  // each press has its turn, and none a frame
  await page.evaluate(async (pressed) => {
    for (const button of pressed) {
      if (button instanceof HTMLInputElement) {
        button.stepDown();
        button.dispatchEvent(new Event('input', { bubbles: true }));
      } else (button as HTMLElement).click();
      for (let turn = 0; turn < 10; turn++) await Promise.resolve();
    }
  }, elements);
  const drawn = (of: Locator): Promise<string> => maps(of).first().ariaSnapshot();
  const other = await elsewhere(browser, 'lab/?s=om_n9_m3_oa_t3.4.7_ssplit_r2');
  const wanted = await drawn(other.figure);
  await other.close();
  await expect.poll(() => drawn(figure)).toBe(wanted);
});

test('pressed as fast as one may, a stepper of the frontier goes on from its own last press', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  const figure = await open(page, 'lab/', 'frontier');
  await figure.getByRole('button', { name: edit.more(frontier.generals) }).evaluate(async (button) => {
    for (let press = 0; press < 3; press++) {
      (button as HTMLElement).click();
      for (let turn = 0; turn < 10; turn++) await Promise.resolve();
    }
  });
  const readout = figure.getByRole('group', { name: frontier.chosen });
  await expect(readout).toContainText(frontier.question('om', 7, 1, 1));
});

test('a trust map says what it has found until there is something else to say', async ({ page }) => {
  const figure = await open(page, 'trust/', 'trust-map');
  const model = figure.getByRole('heading', { name: trustAnswer.model, exact: true });
  await expect(model).toBeVisible();
  let answered = (): void => undefined;
  const asked = new Promise<void>((resolve) => {
    answered = resolve;
  });
  const FOUND = /\/design-verdict\./;
  const asking = page.waitForRequest(FOUND);
  await page.route(FOUND, async (route) => {
    await asked;
    await route.continue();
  });
  await figure.getByRole('button', { name: trustMap.change }).click();
  await figure.getByRole('button', { name: trustEdit.add }).click();
  await asking; // else it might only not have come to that
  await expect(figure.getByText(trustAnswer.numbers(4, 1))).toHaveCount(0);
  await expect(model).toBeVisible();
  answered();
  await expect(figure.getByText(trustAnswer.numbers(4, 1))).toBeVisible();
});
