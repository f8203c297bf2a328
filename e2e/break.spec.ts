/** Writing a protocol and seeing it broken: as a reader does, by names and keys. */
import type { Locator, Page } from '@playwright/test';
import { expect, open, reach, test, words } from './helpers.ts';

const { breaking, breakNews, breakAnswer } = words;
const PAGE = 'break/';

const editor = (page: Page): Locator => page.getByRole('textbox', { name: breaking.editor });
const run = (page: Page): Locator => page.getByRole('button', { name: breaking.run, exact: true });
const stop = (page: Page): Locator => page.getByRole('button', { name: breaking.stop, exact: true });
/** The line that says what just happened. */
const said = (page: Page): Locator => page.locator('.said');
const answer = (page: Page): Locator => page.getByRole('region', { name: breakAnswer.label });
const executions = (page: Page): Locator => answer(page).getByRole('group', { name: /^Execution [A-C]$/ });
const starts = (page: Page): Locator => page.getByRole('combobox', { name: breaking.start });

const openPage = (page: Page): Promise<Locator> => open(page, PAGE);

/** Puts a text in the place of all that is in the editor. */
async function write(page: Page, code: string): Promise<void> {
  await editor(page).click();
  await page.keyboard.press('ControlOrMeta+A');
  await page.keyboard.insertText(code);
}

/** A protocol of which one part is given. */
const protocol = (part: string, rounds = 1): string => `export default {
  rounds: ${rounds},
  start: ({ self, order }) => ({ self, order }),
  messages: () => ({}),
  transition: (state) => state,
  decision: () => 'retreat',
  ${part}
};`;

const linkTo = (kind: string, source: string): string =>
  `${PAGE}#kind=${kind}&code=${Buffer.from(source).toString('base64url')}`;

const shownText = (page: Page): Promise<string> => editor(page).innerText();

test('the page opens with a broken protocol: two executions, who can’t tell them apart, and what broke', async ({
  page,
}) => {
  await openPage(page);
  await expect(executions(page)).toHaveCount(2);
  await expect(answer(page)).toContainText(breakAnswer.same(3, 'A', 'B'));
  await expect(answer(page).getByRole('definition')).toContainText('The loyal commander orders attack');
  await expect(editor(page)).toContainText('The lieutenants tell each other what the commander said.');
});

test.describe('The editor is fetched once somebody reads', () => {
  const fetched = (page: Page): (() => boolean) => {
    let seen = false;
    page.on('request', (request) => (seen ||= /\/editor\.[^/]*\.js$/.test(request.url())));
    return () => seen;
  };

  test('and not before: until then the protocol stands there as a listing, and runs', async ({ page }) => {
    const asked = fetched(page);
    await page.goto(PAGE, { waitUntil: 'networkidle' });
    await expect(page.locator('[data-live]')).toBeAttached();
    expect(asked()).toBe(false);
    await expect(editor(page)).toHaveCount(0);
    await expect(page.getByText('The lieutenants tell each other what the commander said.')).toBeVisible();
    await run(page).dispatchEvent('click'); // by a tool that moves no mouse and presses no key
    await expect(said(page)).toHaveText(/^Broken: /);
    expect(asked()).toBe(false);
    await page.mouse.move(5, 5);
    await expect(editor(page)).toBeVisible();
  });

  test('with the keyboard where the listing was pressed', async ({ page }) => {
    await page.goto(PAGE, { waitUntil: 'networkidle' });
    await expect(page.locator('[data-live]')).toBeAttached();
    const box = (await page.getByText('The lieutenants tell each other').boundingBox())!;
    await page.mouse.click(box.x + 1, box.y + 6);
    await expect(editor(page)).toBeFocused();
    await page.keyboard.type('here ');
    await expect(editor(page)).toContainText(/^\/{0,2} ?here /);
  });
});

for (const [kind, names] of [
  ['three-generals', ['relay', 'suspicion', 'vote', 'password']],
  ['two-generals', ['handshake', 'retry', 'shout', 'tally']],
] as const) {
  test(`each starting protocol for ${kind} is broken and shown`, async ({ page }) => {
    await openPage(page);
    await page.getByRole('button', { name: breaking.kinds[kind] }).click();
    expect(await starts(page).getByRole('option').allTextContents()).toEqual([...names]);
    for (const name of names) {
      await starts(page).selectOption(name);
      await expect(executions(page), name).toHaveCount(0);
      await run(page).click();
      await expect(said(page), name).toHaveText(
        /^Broken: (IC1|IC2|Agreement|Attack rule|Retreat rule)\. .+\.$/,
      );
      const count = await executions(page).count();
      expect(count, name).toBeGreaterThanOrEqual(2);
      await expect(executions(page).getByRole('img')).toHaveCount(count);
      for (const drawing of await executions(page).getByRole('img').all()) {
        await expect(drawing, name).toHaveAccessibleName(
          /After round (\d+) of \1.*General \d (attacks|retreats)\.$/,
        );
      }
      await expect(answer(page).getByText(/value for value/), name).toHaveCount(count - 1);
      await expect(answer(page).getByRole('definition'), name).toContainText(breakAnswer.broken);
    }
  });
}

test('rounds are stepped through in all executions at once, and the transcript has every value in full', async ({
  page,
}) => {
  await openPage(page);
  await starts(page).selectOption('suspicion');
  await run(page).click();
  await expect(executions(page)).toHaveCount(2);
  const drawings = executions(page).getByRole('img');
  await expect(drawings.first()).toHaveAccessibleName(/After round 5 of 5, 20 messages\. General/);
  await page.getByRole('slider', { name: words.time.slider }).press('ArrowLeft');
  for (const drawing of await drawings.all()) {
    await expect(drawing).toHaveAccessibleName(/After round 4 of 5, 16 messages\.$/);
  }
  const slider = page.getByRole('slider', { name: words.time.slider });
  await slider.press('Home');
  await expect(drawings.first()).toHaveAccessibleName(/After round 0 of 5, 0 messages\.$/);
  await slider.press('End');
  const first = executions(page).first();
  await first.getByText(words.transcript.all).click();
  await expect(first.getByRole('row')).toHaveCount(21);
  await expect(
    first.getByRole('row', { name: '5 2 3 ["retreat","retreat","retreat","retreat"] arrived' }),
  ).toBeVisible();
});

test('what is lost between two generals is marked, with a word', async ({ page }) => {
  await openPage(page);
  await page.getByRole('button', { name: breaking.kinds['two-generals'] }).click();
  await run(page).click();
  await expect(said(page)).toContainText('Broken: Agreement.');
  const breaks = executions(page).filter({ hasText: breakAnswer.breaks.agreement });
  await expect(breaks.getByText(breakAnswer.lost(1))).toBeVisible();
  await expect(breaks.getByRole('img').getByText(breakAnswer.isLost)).toBeVisible();
});

test.describe('A protocol that does not run', () => {
  test('says why and where, and leads to the line by keyboard', async ({ page }) => {
    await openPage(page);
    await write(page, protocol('decision() {\n    return attack attack;\n  },'));
    await run(page).click();
    await expect(said(page)).toHaveText(/^Line 8: SyntaxError: .+/);
    await expect(executions(page)).toHaveCount(0);
    await page.getByRole('button', { name: breaking.goTo(8) }).press('Enter');
    await expect(editor(page)).toBeFocused();
    await page.keyboard.type('//');
    expect((await shownText(page)).split('\n')[7]).toBe('//    return attack attack;');
    await expect(answer(page)).toContainText(breakNews.stale);
  });

  for (const [what, part, reason] of [
    [
      'fetch',
      'start() { return fetch("/") }',
      'fetch is not defined: generals reach each other by messages alone.',
    ],
    ['Date', 'start() { return Date.now() }', 'Date is not defined: there is no clock here'],
    [
      'Math.random',
      'start() { return Math.random() }',
      'There is no Math.random here: a protocol is deterministic.',
    ],
    ['a decision that is none', 'decision: () => "perhaps"', 'decision returned "perhaps": expected'],
    ['a throw', 'start() { throw new Error("no idea") }', 'no idea'],
  ] as const) {
    test(`because of ${what} gets the reason`, async ({ page }) => {
      await openPage(page);
      await write(page, protocol(part));
      await run(page).click();
      await expect(said(page)).toContainText(reason);
    });
  }

  test('because it is never done is stopped, and the page answers meanwhile', async ({ page }) => {
    await openPage(page);
    await write(page, protocol('messages() { for (;;) {} }'));
    await page.keyboard.press('ControlOrMeta+Enter');
    await expect(said(page)).toHaveText(breakNews.running);
    await page.keyboard.press('ControlOrMeta+Home');
    await page.keyboard.type('// still here');
    await expect(editor(page)).toContainText('// still hereexport default');
    await expect(said(page)).toContainText('The protocol was stopped after');
    await expect(stop(page)).toHaveAttribute('aria-disabled', 'true');
  });

  const STUCK = protocol('messages() { return [].indexOf.call({ length: 2 ** 53 - 1 }, 1) }');

  test('because it is stuck within one step is stopped by the clock', async ({ page }) => {
    await openPage(page);
    await write(page, STUCK);
    await run(page).click();
    await expect(said(page)).toHaveText(breakNews.outOfTime(5));
  });

  test('is stopped by the reader, and the next one runs', async ({ page }) => {
    await openPage(page);
    await write(page, STUCK);
    await run(page).click();
    await expect(said(page)).toHaveText(breakNews.running);
    await stop(page).click();
    await expect(said(page)).toHaveText(breakNews.stopped);
    await starts(page).selectOption('vote');
    await run(page).click();
    await expect(said(page)).toContainText('Broken: IC1.');
    await expect(executions(page)).toHaveCount(3);
  });
});

test.describe('A link with code', () => {
  const OWN = `// ein Gruß aus Köln: 合意\n${protocol("decision: ({ order }) => order ?? 'attack',")}`;

  test('shows the code, says that it waits, and runs it only when asked', async ({ page }) => {
    await open(page, linkTo('three-generals', OWN));
    await expect(editor(page)).toContainText('ein Gruß aus Köln: 合意');
    await expect(said(page)).toHaveText(breakNews.linked);
    await expect(starts(page)).toHaveValue('');
    await page.waitForTimeout(1500);
    await expect(said(page)).toHaveText(breakNews.linked);
    await expect(executions(page)).toHaveCount(0);
    await run(page).click();
    await expect(said(page)).toContainText('Broken: IC2.');
    await expect(executions(page).getByText(breakAnswer.noOrder)).toHaveCount(0);
  });

  test('opens for two generals, and again when another is followed on the page', async ({ page }) => {
    await open(page, linkTo('two-generals', OWN));
    await expect(page.getByRole('button', { name: breaking.kinds['two-generals'] })).toHaveAttribute(
      'aria-pressed',
      'true',
    );
    await page.evaluate(
      (hash) => {
        location.hash = hash;
      },
      linkTo('three-generals', '// another').replace(PAGE, ''),
    );
    await expect(editor(page)).toHaveText('// another');
    await expect(page.getByRole('button', { name: breaking.kinds['three-generals'] })).toHaveAttribute(
      'aria-pressed',
      'true',
    );
  });

  test('that is damaged says so, and leaves the page as it is', async ({ page }) => {
    await open(page, `${PAGE}#kind=three-generals&code=4pyT4g`);
    await expect(said(page)).toHaveText(breakNews.damaged.code);
    await expect(editor(page)).toContainText('The lieutenants tell each other');
    await open(page, `${PAGE}?again#code=YQ`);
    await expect(said(page)).toHaveText(breakNews.damaged.kind);
  });

  test.describe('that was copied', () => {
    test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

    test('brings back what was written, elsewhere and after a reload', async ({ page }) => {
      await openPage(page);
      await write(page, OWN);
      await page.getByRole('button', { name: breaking.copy }).click();
      await expect(page.getByText(breaking.copied)).toBeVisible();
      const link = await page.evaluate(() => navigator.clipboard.readText());
      expect(link).toContain(`/${linkTo('three-generals', OWN)}`);
      await run(page).click();
      await expect(said(page)).toContainText('Broken');
      expect(page.url()).toBe(link);
      await page.reload();
      await expect(said(page), 'there it is the reader’s own').toHaveText(breakNews.restored);
      await expect(editor(page)).toContainText('ein Gruß aus Köln');
    });
  });
});

test('a text of the reader’s own is brought back after another took its place', async ({ page }) => {
  await openPage(page);
  await write(page, '// my very own');
  await starts(page).selectOption('vote');
  await expect(said(page)).toHaveText(breakNews.replaced('vote'));
  await expect(editor(page)).not.toContainText('my very own');
  await page.getByRole('button', { name: breaking.bringBack }).click();
  await expect(editor(page)).toHaveText('// my very own');
  await expect(said(page)).toHaveText(breakNews.broughtBack);
  // and by the editor’s own undoing, as any change
  await starts(page).selectOption('vote');
  await expect(editor(page)).toContainText('Three rounds of ballots');
  await editor(page).press('ControlOrMeta+z');
  await expect(editor(page)).toHaveText('// my very own');
});

test('what is typed fast stays as it was typed, and each kind of protocol keeps its text', async ({
  page,
}) => {
  await openPage(page);
  await write(page, '// ');
  const text = 'the quick brown fox jumps over the lazy dog, and nothing is lost on the way';
  await page.keyboard.type(text);
  await expect(editor(page)).toHaveText(`// ${text}`);
  await page.getByRole('button', { name: breaking.kinds['two-generals'] }).click();
  await expect(editor(page)).toContainText('confirmation');
  await page.getByRole('button', { name: breaking.kinds['three-generals'] }).click();
  await expect(editor(page)).toHaveText(`// ${text}`);
});

test('everything is done by keyboard: into the editor, run, out again, stop, and through the rounds', async ({
  page,
}) => {
  await openPage(page);
  await reach(page, page.getByRole('button', { name: breaking.kinds['two-generals'] }));
  await page.keyboard.press('Enter');
  // inside the shadow root the editor has the focus; outside, its place has
  for (let i = 0; i < 5 && !(await hasKeyboard(page)); i++) await page.keyboard.press('Tab');
  await expect(editor(page)).toBeFocused();
  await page.keyboard.press('Control+Enter');
  await expect(said(page)).toContainText('Broken: Agreement.');
  await expect(editor(page)).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(run(page)).toBeFocused();
  await page.keyboard.press('Shift+Tab');
  await expect(editor(page)).toBeFocused();
  await page.keyboard.press('Tab');
  const time = page.getByRole('slider', { name: words.time.slider });
  await reach(page, time);
  await page.keyboard.press('ArrowLeft');
  await expect(time).toHaveAttribute('aria-valuetext', words.time.round(2, 3));
});

const hasKeyboard = (page: Page): Promise<boolean> =>
  editor(page).evaluate((element) => element.matches(':focus'));

test('what happened is said aloud, and the editor and every control have a name', async ({ page }) => {
  await openPage(page);
  await run(page).click();
  await expect(page.getByRole('status').filter({ hasText: 'Broken: IC2.' })).toBeVisible();
  await expect(editor(page)).toHaveAttribute('aria-multiline', 'true');
  for (const role of ['button', 'combobox', 'slider', 'textbox', 'img', 'region'] as const) {
    for (const control of await page.getByRole('main').getByRole(role).all()) {
      await expect(control).toHaveAccessibleName(/./);
    }
  }
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('the page shows a whole protocol, how it was broken, and every message', async ({ page }) => {
    await page.goto(PAGE);
    const main = page.getByRole('main');
    await expect(
      main.getByText("return heard === 'attack' && relayed === 'attack' ? 'attack' : 'retreat';"),
    ).toBeVisible();
    await expect(executions(page)).toHaveCount(2);
    await expect(answer(page).getByRole('definition')).toContainText('The loyal commander orders attack');
    await executions(page).first().getByText(words.transcript.all).click();
    await expect(executions(page).first().getByRole('row')).toHaveCount(5);
  });
});

for (const [width, height] of [
  [1440, 900],
  [390, 844],
] as const) {
  test(`at ${width} × ${height} the first screen says what became of the protocol`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    await openPage(page);
    const verdict = answer(page).getByText(breakAnswer.broken, { exact: true });
    const said = answer(page).getByRole('definition');
    await expect(editor(page)).toBeVisible();
    const [word, sentence] = [(await verdict.boundingBox())!, (await said.boundingBox())!];
    expect(word.y + word.height).toBeLessThan(height);
    // on a phone its first lines, beside the editor all of it
    expect(sentence.y + Math.min(sentence.height, width < 600 ? 90 : Infinity)).toBeLessThan(height);
  });
}
