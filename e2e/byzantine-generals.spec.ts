/** The lecture on the Byzantine generals: the ambiguous view from the question to the proof, and its other figures. */
import type { Order } from '../src/core/model.ts';
import { CATALOGUE, type ScenarioName } from '../src/scenario/catalogue.ts';
import {
  change,
  drawingButton,
  expect,
  figureOf,
  inboxes,
  LECTURE,
  live,
  maps,
  messagesOn,
  news,
  numberOf,
  open,
  perspective,
  reach,
  atRound,
  pressMoment,
  slider,
  test,
  tokensOf,
  transcriptRows,
  verdicts,
  words,
} from './helpers.ts';

const { ambiguous, compare, edit, everyRule, sentences, time } = words;
const WORLDS = `${LECTURE}?s=${CATALOGUE['two-lies']}&s=${CATALOGUE['commander-lies']}#ambiguous-view`;
const TWO_LIES = 'General 2 tells general 3: “1 said: retreat”. A lie.';
const NEITHER = 'one loyal lieutenant, nobody to disagree with';
const AS_BROKEN = ['holds ' + NEITHER, 'broken general 3 retreats, though loyal general 1 ordered attack'];
const AS_VACUOUS = ['holds 2 and 3 both retreat', 'asks nothing the commander is a traitor'];

test('a reader goes through the whole ambiguous view by keyboard alone', async ({ page }) => {
  await page.goto(LECTURE);
  const figure = figureOf(page, 'ambiguous-view');
  const press = (key: string): Promise<void> => page.keyboard.press(key);

  await test.step('answers the question', async () => {
    const two = figure
      .getByRole('group', { name: ambiguous.question })
      .getByRole('button', { name: 'General 2' });
    await expect(maps(figure), 'no world is shown before the answer').toHaveCount(0);
    await reach(page, two);
    await live(figure);
    await expect(figure.getByRole('status'), 'a live region that is there before it speaks').toHaveText('');
    await press('Enter');
    await expect(figure.getByRole('status').first()).toHaveText(ambiguous.afterTwo);
    await expect(two).toBeFocused();
  });

  await test.step('sees both worlds, and both inboxes equal value by value', async () => {
    await expect(figure.getByRole('group', { name: ambiguous.worldA })).toBeVisible();
    await expect(figure.getByRole('group', { name: ambiguous.worldB })).toBeVisible();
    const tables = inboxes(figure, 3);
    await expect(tables).toHaveCount(3); // the table at the question, and one a world
    for (const world of [1, 2]) {
      await expect(tables.nth(world).getByRole('listitem')).toHaveText([
        /from 1\s*attack\s*= same/,
        /from 2\s*“1 said: retreat”\s*= same/,
      ]);
    }
    await expect(figure.getByText(compare.equal(3, 'generals')).filter({ visible: true })).toHaveCount(1);
    await expect(verdicts(figure), 'the text has no conditions yet').toHaveCount(0);
  });

  await test.step('stands in the place of general 3, where both worlds look the same', async () => {
    await reach(page, figure.getByRole('button', { name: words.more }));
    await press('Enter');
    expect(await maps(figure).first().ariaSnapshot()).not.toBe(await maps(figure).last().ariaSnapshot());
    await reach(page, perspective(figure, 3));
    await press('Space');
    await expect(perspective(figure, 3)).toHaveAttribute('aria-pressed', 'true');
    await expect(maps(figure)).toHaveCount(2);
    expect(await maps(figure).first().ariaSnapshot()).toBe(await maps(figure).last().ariaSnapshot());
    expect(await maps(figure).first().innerHTML()).not.toContain('traitor');
    expect(await maps(figure).last().innerHTML()).not.toContain('traitor');
    await expect(maps(figure).first()).not.toHaveAccessibleName(/is a traitor|a lie/i);
    await expect(figure.getByRole('group', { name: ambiguous.worldA })).toBeHidden();
    await reach(page, perspective(figure, null), 'Shift+Tab');
    await press('Enter');
    await expect(figure.getByRole('group', { name: ambiguous.worldA })).toBeVisible();
  });

  await test.step('has traitor 2 tell the truth in world A', async () => {
    await reach(page, figure.getByRole('button', { name: edit.change }));
    await press('Enter');
    await expect(news(figure)).toHaveText(edit.hint('generals'));
    await reach(page, messagesOn(figure, 0).locator('[tabindex="0"]'), 'Shift+Tab');
    await reach(page, messagesOn(figure, 0).getByRole('button', { name: TWO_LIES }), 'ArrowRight', 8);
    await press('Enter');
    await expect(messagesOn(figure, 0).getByRole('button', { pressed: true })).toHaveAccessibleName(TWO_LIES);
    await reach(page, figure.getByRole('group', { name: edit.says }).getByRole('button', { name: 'attack' }));
    await press('Enter');
    await expect(news(figure)).toHaveText('Changed. General 2 tells general 3: “1 said: attack”.');
    await expect(
      figure.getByText(/^General 3 can tell these two apart: in round 2 general 2 tells it/),
    ).toBeVisible();
  });

  await test.step('has the commander tell 3 nothing in world B', async () => {
    const toThree = messagesOn(figure, 1).getByRole('button', {
      name: 'General 1 orders general 3 to attack.',
    });
    await reach(page, messagesOn(figure, 1).locator('[tabindex="0"]'));
    await reach(page, toThree, 'ArrowRight', 8);
    await press('Space');
    await reach(
      page,
      figure.getByRole('group', { name: edit.says }).getByRole('button', { name: 'nothing' }),
    );
    await press('Space');
    await expect(news(figure)).toHaveText('Changed. General 1 sends general 3 nothing.');
    await expect.poll(() => tokensOf(page.url())).toEqual(['om_n3_m1_oa_t2', 'om_n3_m1_oa_t1_1-2r_1-3x']);
  });

  await test.step('is refused, with the reason, where the sender is loyal, and makes it a traitor', async () => {
    const toTwo = messagesOn(figure, 0).getByRole('button', {
      name: 'General 1 orders general 2 to attack.',
    });
    await reach(page, messagesOn(figure, 0).locator('[tabindex="0"]'), 'Shift+Tab');
    await reach(page, toTwo, 'ArrowLeft', 8);
    await press('Enter');
    await expect(figure.getByText(edit.loyalSender(1, 'generals'))).toBeVisible();
    await expect(figure.getByRole('group', { name: edit.says })).toHaveCount(0);
    const reader = figure.getByRole('region').filter({ hasText: edit.loyalSender(1, 'generals') });
    await reach(page, reader.getByRole('button', { name: edit.makeTraitor(1, 'generals') }));
    await press('Enter');
    await expect(news(figure)).toHaveText(edit.isTraitor(1, 'generals'));
    await expect.poll(() => tokensOf(page.url())[0]).toBe('om_n3_m1_oa_t1.2');
    await expect(figure.getByRole('group', { name: edit.says })).toHaveCount(1);
  });

  await test.step('takes it back, does it again, and returns to what the page had', async () => {
    await reach(page, figure.getByRole('button', { name: edit.undo }));
    await press('Enter');
    await expect(news(figure)).toHaveText(edit.undone);
    await expect.poll(() => tokensOf(page.url())[0]).toBe('om_n3_m1_oa_t2');
    await press('Tab');
    await expect(figure.getByRole('button', { name: edit.redo })).toBeFocused();
    await press('Enter');
    await expect(news(figure)).toHaveText(edit.redone);
    await expect.poll(() => tokensOf(page.url())[0]).toBe('om_n3_m1_oa_t1.2');
    await reach(page, figure.getByRole('button', { name: edit.reset }));
    await press('Enter');
    await expect(news(figure)).toHaveText(edit.wasReset);
    await expect
      .poll(() => tokensOf(page.url()))
      .toEqual([CATALOGUE['two-lies'], CATALOGUE['commander-lies']]);
  });
});

test('each answer to the question is met with its own sentence', async ({ page }) => {
  const figure = await open(page, LECTURE, 'ambiguous-view');
  for (const [answer, told] of [
    [ambiguous.answers.one, ambiguous.afterOne],
    [ambiguous.answers.two, ambiguous.afterTwo],
    [ambiguous.answers.cannot, ambiguous.afterCannot],
  ] as const) {
    await figure
      .getByRole('group', { name: ambiguous.question })
      .getByRole('button', { name: answer })
      .click();
    await expect(figure.getByRole('status').first()).toHaveText(told);
  }
});

test('a verdict names its witness, and follows every change', async ({ page }) => {
  const figure = await open(page, WORLDS, 'ambiguous-view');
  await expect(verdicts(figure)).toHaveText([...AS_BROKEN, ...AS_VACUOUS]);
  await change(figure, 1, 'General 1 orders general 2 to retreat. Not what it sent general 3.', 'attack');
  await expect(verdicts(figure).nth(2)).toHaveText('holds 2 and 3 both attack');
  await perspective(figure, 3).click();
  const line = (sentence: string) => figure.getByText(sentence, { exact: true }).last();
  await expect(verdicts(figure).nth(2)).toHaveText('out of sight');
  await expect(line('Out of sight: general 3 can’t see what the others decide.')).toBeVisible();
  await perspective(figure, null).click();
  await slider(figure).press('ArrowLeft');
  await expect(verdicts(figure).nth(2)).toHaveText('not yet');
  await expect(line(`Not yet: ${words.verdict.earlyWhy}.`)).toBeVisible();
});

test('from any past moment a change makes another future', async ({ page }) => {
  const figure = await open(page, LECTURE, 'four-lieutenant-lies');
  await slider(figure).press('Home');
  await pressMoment(figure, time.moment(1, 2));
  await figure.getByRole('button', { name: edit.change }).click();
  await messagesOn(figure)
    .getByRole('button', { name: edit.makeTraitor(1, 'generals') })
    .click();
  await expect(news(figure)).toHaveText(edit.isTraitor(1, 'generals'));
  await change(figure, 0, 'General 1 orders general 2 to attack.', 'retreat');
  await expect.poll(() => tokensOf(page.url())).toEqual(['om_n4_m1_oa_t1.4_1-2r_1.4-2r_1.4-3r_r1']);
  await slider(figure).press('End');
  await expect(verdicts(figure).first()).toHaveText('holds 2 and 3 both retreat');
});

test('each moment is pressed by its name, on a phone with room for a finger', async ({ page }) => {
  for (const width of [1280, 390]) {
    await page.setViewportSize({ width, height: 844 });
    const figure = await open(page, LECTURE, 'four-commander-lies');
    const box = (await slider(figure).boundingBox())!;
    expect(Math.min(box.width / 3, box.height)).toBeGreaterThanOrEqual(44);
    for (const round of [1, 0, 2]) {
      await pressMoment(figure, time.moment(round, 2));
      await expect(slider(figure)).toHaveAttribute('aria-valuetext', atRound(round, 2));
    }
  }
});

test('whoever works a button by keyboard still has it, or its successor, when it has done its work', async ({
  page,
}) => {
  const figure = await open(page, LECTURE, 'four-lieutenant-lies');
  const message = messagesOn(figure).getByRole('button', { name: 'General 1 orders general 3 to attack.' });
  await message.focus();
  await page.keyboard.press('Enter');
  const close = figure.getByRole('button', { name: edit.close });
  await expect(close, 'the message is fetched when asked for').toBeVisible();
  await reach(page, close);
  await page.keyboard.press('Enter');
  await expect(message, 'a message that was closed').toBeFocused();

  await figure.getByRole('button', { name: edit.change }).click();
  await message.focus();
  await page.keyboard.press('Enter');
  const reader = figure.getByRole('region').filter({ hasText: edit.loyalSender(1, 'generals') });
  await reach(page, reader.getByRole('button', { name: edit.makeTraitor(1, 'generals') }));
  await page.keyboard.press('Enter');
  const choices = figure.getByRole('group', { name: edit.says }).getByRole('button');
  await expect(choices.and(page.locator(':focus')), 'what the new traitor shall say').toHaveCount(1);

  const undo = figure.getByRole('button', { name: edit.undo });
  await undo.focus();
  await page.keyboard.press('Enter');
  await expect(undo, 'the last thing there was to undo').toBeFocused();
});

/** A transcript's row, as the other drawings say it. */
function readRow(row: string) {
  const [, round, path, from, to, rest] = /^(\d+) ([\d.]+) (\d+) (\d+) (.*)$/.exec(row)!;
  const order = rest!.startsWith('nothing') ? null : (rest!.split(' ')[0] as Order);
  const steps = path!.split('.').map(Number);
  const lie = rest!.endsWith(` ${words.transcript.lie}`) ? ` ${sentences.lie}` : '';
  const [, others] = / not what it sent (.*)$/.exec(rest!) ?? [];
  const unlike =
    others === undefined ? '' : ` ${sentences.unlike((others.match(/\d+/g) ?? []).map(Number), 'generals')}`;
  const sentence = sentences.message(Number(from), Number(to), steps, order, 'generals') + lie + unlike;
  return { round: Number(round), from: Number(from), to: Number(to), path: steps, order, sentence };
}

for (const name of ['four-lieutenant-lies', 'four-commander-lies', 'two-lies'] satisfies ScenarioName[]) {
  test(`map, space-time, inbox and transcript say the same of ${name}`, async ({ page }) => {
    const figure = await open(page, `lab/?s=${CATALOGUE[name]}&as=transcript`);
    const rows = (await transcriptRows(figure)).slice(1).map(readRow);
    expect(rows.length).toBeGreaterThan(3);

    await drawingButton(figure, 'map').click();
    const names = (elements: Element[]): string[] =>
      elements.map((element) => element.getAttribute('aria-label') ?? '');
    const onMap = await messagesOn(figure)
      .getByRole('button', { name: /^General .* (tells|orders|sends)/ })
      .evaluateAll(names);
    const said = onMap.map((label) => label.replace(` ${words.map.turn}`, ''));
    expect(said.sort()).toEqual(rows.map(({ sentence }) => sentence).sort());

    await drawingButton(figure, 'time').click();
    await expect(figure.locator('[data-drawing="time"]'), 'it is fetched when asked for').toBeVisible();
    const inTime = await messagesOn(figure).getByRole('button').evaluateAll(names);
    expect(inTime.sort()).toEqual(
      rows.map(({ round, sentence }) => `${sentences.round(round)} ${sentence}`).sort(),
    );

    await drawingButton(figure, 'inbox').click();
    for (const general of [2, 3]) {
      const held = await inboxes(figure, general).getByRole('listitem').allInnerTexts();
      const sent = rows.filter(({ to, order }) => to === general && order !== null);
      expect(held.map((slip) => slip.replaceAll(/\s+/g, ' ').trim())).toEqual(
        sent.map(({ from, path, order }) => `from ${from} ${words.map.said(path, order, 'generals')}`),
      );
    }
  });
}

test('whoever goes over the grid of rules by keyboard finds in which worlds each pair breaks', async ({
  page,
}) => {
  const figure = await open(page, LECTURE, 'every-rule');
  const result = figure.getByRole('status').filter({ hasText: /rules break/ });
  const breaks = {
    hopeful: 'IC2 in world A′',
    obey: 'IC1 in world B',
    other: 'IC2 in world A, IC2 in world A′ and IC1 in world B',
    majority: 'IC2 in world A',
  } as const;
  for (const [name, broken] of Object.entries(breaks)) {
    const rule = figure.getByRole('radio', { name: everyRule.names[name as keyof typeof breaks] });
    await rule.focus();
    await page.keyboard.press('Space');
    await expect(result).toHaveText(`These rules break ${broken}.`);
    const lost = figure.getByRole('group', { name: /^World / }).filter({ hasText: words.verdict.violated });
    await expect(lost).toHaveCount(broken.match(/IC\d/g)!.length);
  }
  const grid = figure.getByRole('grid', { name: everyRule.grid });
  await grid.getByRole('gridcell', { selected: true }).focus();
  await page.keyboard.press('Control+Home');
  await expect(grid.getByRole('gridcell', { selected: true })).toBeFocused();
  await expect(result).toHaveText(`These rules break ${breaks.obey}.`);
  await page.keyboard.press('End');
  await expect(result).toHaveText(`These rules break ${breaks.hopeful}.`);
  await expect(page).toHaveURL(/three=aaaa&two=rrar&step=3#every-rule$/);
});

test('the grid goes red world by world, and none is left', async ({ page }) => {
  const figure = await open(page, LECTURE, 'every-rule');
  const slider = figure.getByRole('slider', { name: everyRule.asking.slider });
  const out = figure.getByRole('gridcell', { name: /lost in world/ });
  await slider.focus();
  await page.keyboard.press('Home');
  for (const [count, said] of [
    [0, everyRule.left(null, 0, 256)],
    [128, everyRule.left('A', 128, 128)],
    [192, everyRule.left('A′', 64, 64)],
    [256, everyRule.left('B', 64, 0)],
  ] as const) {
    await expect(out).toHaveCount(count);
    await expect(figure.getByRole('status').first()).toHaveText(said);
    await page.keyboard.press('ArrowRight');
  }
});

test('the mirror image is compared for general 2', async ({ page }) => {
  const figure = await open(page, LECTURE, 'mirror');
  await expect(inboxes(figure, 2)).toHaveCount(2);
  await expect(inboxes(figure, 2).last().getByRole('listitem')).toHaveText([/= same/, /= same/]);
  await expect(figure.getByText(compare.equal(2, 'generals'))).toBeVisible();
});

test('a reader follows the sections, the references and the sources', async ({ page }) => {
  await page.goto(LECTURE);
  const list = page.getByRole('navigation', { name: words.site.onThisPage });
  await list.getByText(words.site.onThisPage).click();
  await list.getByRole('link', { name: 'Three worlds, two rules' }).click();
  await expect(page).toHaveURL(/#three-worlds-two-rules$/);
  await expect(page.getByRole('heading', { name: 'Three worlds, two rules' })).toBeInViewport();
  const proposition = `Proposition ${numberOf('byzantine-generals')}.3`;
  await page.getByRole('link', { name: proposition, exact: true }).click();
  await expect(
    page.getByRole('region', { name: `${proposition}, No rule for reading the inbox`, exact: true }),
  ).toBeInViewport();
  await page.getByRole('link', { name: '[2]' }).first().click();
  await expect(page.locator('#source-pease1980')).toBeInViewport();
});
