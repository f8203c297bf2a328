/** An assignment from the instructor's page to the table of marks, as instructor and students do it: by names and keys. */
import type { Page } from '@playwright/test';
import { strToU8, zipSync } from 'fflate';
import { readFileSync } from 'node:fs';
import { formatAssignment, type Assignment } from '../src/exercises/assignment.ts';
import type { Code } from '../src/exercises/exercise.ts';
import { signSubmission, submissionFile, submissionText } from '../src/exercises/submission.ts';
import { classOf, idOf, secretOf, workOf } from '../src/exercises/testing/class.ts';
import { REAL_ORACLE, realAssignment } from '../src/exercises/testing/real-class.ts';
import { readStudent, variantOf } from '../src/exercises/variant.ts';
import { assignWords } from '#words/exercises/assign.ts';
import { frameWords } from '#words/exercises/frame.ts';
import { kindWords } from '../src/words/exercises/every.ts';
import { expect, reach, test } from './helpers.ts';
import { fits, sound } from './sound.ts';

const words = assignWords;
const frame = frameWords;
const TWO: Assignment = {
  ...{ title: 'Week 3: “who lied?”', due: 29_900_000, attempts: 2, hints: false },
  items: ['predict-om-1-v1', 'predict-om-2-v1'].map((code) => ({ kind: 'exact', code: code as Code })),
};
const student = readStudent('ada@example.edu')!;

/** Waits until the page answers. */
async function opened(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await expect(page.locator('[data-live]').first()).toBeAttached();
}

const button = (page: Page, name: string | RegExp) =>
  page.getByRole('button', typeof name === 'string' ? { name, exact: true } : { name });

/** Chooses what each general decides, as the right answer has it or the other way round. */
async function decide(page: Page, place: number, right: boolean, of = TWO, id = student): Promise<void> {
  await expect(page.locator('[data-ready]')).toBeVisible();
  const text = REAL_ORACLE.reference(variantOf(of, id)[place]!);
  for (const part of text.split('.')) {
    const attacks = part.endsWith('a') === right;
    const group = page.getByRole('group', { name: new RegExp(`^General ${parseInt(part)} decides`) });
    await group.getByRole('button', { name: attacks ? /attack/ : /retreat/ }).click();
  }
  await button(page, frame.check).click();
  await expect(page.getByText(right ? frame.marks.right : frame.marks.wrong)).toBeVisible();
}

test('an instructor puts an assignment together by keyboard, and the link carries all of it', async ({
  page,
}) => {
  await opened(page, 'assign/');
  await expect(page.getByText(words.assign.untitled)).toBeVisible();
  await reach(page, page.getByRole('textbox', { name: words.assign.name }));
  await page.keyboard.type('Week 3: “who lied?”');
  const add = button(page, words.assign.addThis);
  await reach(page, add);
  await page.keyboard.press('Enter');
  await expect(page.getByText(words.assign.added(1))).toBeVisible();
  await page.getByRole('combobox', { name: words.assign.level }).selectOption('3');
  await page.getByRole('combobox', { name: words.assign.topic, exact: true }).selectOption('om');
  await add.click();
  await button(page, words.assign.up(2)).click();
  await expect(page.getByText(words.assign.moved(2, 1))).toBeVisible();
  await page.getByRole('combobox', { name: words.assign.attempts }).selectOption('2');
  await page.getByRole('checkbox', { name: words.assign.hints }).uncheck();
  const link = await page.getByRole('textbox', { name: words.assign.link }).inputValue();
  expect(link).toMatch(/#a=a1\.[A-Za-z0-9_.-]+$/);
  await page.reload();
  await expect(page.getByRole('textbox', { name: words.assign.name })).toHaveValue('Week 3: “who lied?”');
  await page.getByRole('link', { name: words.assign.preview }).click();
  await expect(page.getByText(words.assignment.preview)).toBeVisible();
  await expect(page.getByText(words.terms.attempts(2))).toBeVisible();
  await expect(page.locator('[data-ready]')).toBeVisible();
  await expect(button(page, frame.hint)).toHaveCount(0);
  await expect(button(page, frame.giveUp)).toHaveCount(0);
});

test('a student works, leaves, comes back and hands in; the instructor’s page replays it', async ({
  page,
}) => {
  const address = `assignment/#a=${formatAssignment(TWO)}`;
  await opened(page, address);
  await button(page, words.assignment.start).click();
  await expect(page.getByText(words.assignment.idBad)).toBeVisible();
  await page.getByRole('textbox', { name: words.assignment.id }).fill(' Ada@Example.edu ');
  await page.keyboard.press('Enter');
  await decide(page, 0, false);
  await expect(page.getByText(words.assignment.attemptsLeft(1, 2))).toBeVisible();
  await decide(page, 0, true);
  await page.goto('about:blank');
  await opened(page, address);
  await button(page, `${words.assignment.resume}: Ada@Example.edu`).click();
  await expect(
    page.getByRole('navigation', { name: words.assignment.list }).getByRole('button').first(),
  ).toContainText(words.assignment.status.right);
  await page.getByRole('navigation', { name: words.assignment.list }).getByRole('button').nth(1).click();
  await decide(page, 1, false);
  await button(page, words.assignment.make).click();
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    button(page, words.assignment.file).click(),
  ]);
  const text = await page.getByRole('textbox', { name: words.assignment.textLabel }).inputValue();
  expect(text).toMatch(/^s1\.[A-Za-z0-9_-]+\.[0-9a-f]{10}$/);

  await opened(page, `grade/#a=${formatAssignment(TWO)}`);
  await page.getByLabel(words.grade.files).setInputFiles(await file.path());
  await expect(page.getByText(words.grade.done(1, 1))).toBeVisible();
  // as it was typed: an LMS may look at the case
  const row = page.getByRole('row', { name: /Ada@Example\.edu/ }).first();
  await expect(row).toContainText(words.grade.points(1, 2));
  await button(page, words.grade.details('Ada@Example.edu')).click();
  await expect(page.getByRole('link', { name: /^Open (the )?execution/ }).first()).toHaveAttribute(
    'href',
    /\/lab\/\?s=/,
  );
  await page.getByRole('textbox', { name: words.grade.paste }).fill(`Dear all,\n${text}\n`);
  await button(page, words.grade.addPasted).click();
  await expect(page.getByText(words.grade.done(2, 1))).toBeVisible();
});

test('damaged links and storage that keeps nothing are said, and lose no work', async ({ page }) => {
  const text = formatAssignment(TWO);
  await opened(page, `assignment/#a=${text.slice(0, -3)}`);
  await expect(page.getByRole('alert')).toHaveText(words.sayAssignmentRefusal({ code: 'damaged' }));
  await page.getByRole('textbox', { name: words.assignment.paste }).fill(text);
  await page.addInitScript(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
  });
  await button(page, words.assignment.open).click();
  await expect(page.getByRole('heading', { name: TWO.title })).toBeVisible();
  await page.reload();
  await page.getByRole('textbox', { name: words.assignment.id }).fill(student);
  await page.keyboard.press('Enter');
  await expect(page.getByText(words.assignment.notKept)).toBeVisible();
  await decide(page, 0, true);
  await button(page, words.assignment.make).click();
  await expect(page.getByRole('textbox', { name: words.assignment.textLabel })).toHaveValue(/^s1\./);
});

test('forgeries are rows with their reasons, names are only names, and the tables are safe to open', async ({
  page,
}) => {
  const evil = readStudent('=cmd|calc!a1<script>alert(1)</script>')!;
  const good = workOf(TWO, student, REAL_ORACLE.reference);
  const files = {
    'Ada_1_assignsubmission_file_/work.json': submissionFile(good),
    '<img src=x onerror=alert(1)>.json': submissionFile(workOf(TWO, evil, REAL_ORACLE.reference)),
    'stolen.json': submissionFile({ ...good, student: 'ben' }),
    'cut.json': submissionFile(good).slice(0, 400),
    '../../out.json': submissionFile(good),
    'bomb.json': new Uint8Array(30_000_000),
    'letter.txt': 'My dog ate it.',
  };
  const zip = zipSync(
    Object.fromEntries(
      Object.entries(files).map(([name, data]) => [name, typeof data === 'string' ? strToU8(data) : data]),
    ),
  );
  await opened(page, 'grade/');
  await page
    .getByLabel(words.grade.files)
    .setInputFiles({ name: 'moodle.zip', mimeType: 'application/zip', buffer: Buffer.from(zip) });
  await expect(page.getByText(words.grade.done(7, 2))).toBeVisible();
  for (const code of ['signature', 'truncated', 'zip-path', 'not-json'] as const)
    await expect(page.getByText(words.sayProblem({ code }))).toBeVisible();
  await expect(page.getByText(/^Unpacked it is larger/)).toBeVisible();
  await expect(page.getByRole('rowheader', { name: evil })).toBeVisible();
  for (const kind of ['all', 'moodle', 'canvas'] as const) {
    const [csv] = await Promise.all([page.waitForEvent('download'), button(page, words.grade[kind]).click()]);
    const text = readFileSync(await csv.path(), 'utf8').replace('\uFEFF', '');
    expect(text).toContain(`'${evil}`);
    for (const line of text.split('\r\n')) expect(line).not.toMatch(/(^|,)"?[=+@-]/);
  }
});

test('a class of 60 is graded in a worker with a progress bar, and every mark is the script’s own', async ({
  page,
}) => {
  // two pages of rows; that 500 get their marks, too, is the gradebook's own test
  const STUDENTS = 60;
  const assignment = realAssignment([1]);
  const files: Record<string, Uint8Array> = {};
  let [points, counted] = [0, 0];
  for await (const one of classOf(assignment, STUDENTS, 3, REAL_ORACLE)) {
    files[one.name] = strToU8(one.text);
    points += one.points;
    if (one.problem === null) counted++;
  }
  await opened(page, `grade/#a=${formatAssignment(assignment)}`);
  await page
    .getByLabel(words.grade.files)
    .setInputFiles({ name: 'class.zip', mimeType: 'application/zip', buffer: Buffer.from(zipSync(files)) });
  await expect(page.getByRole('progressbar', { name: words.grade.progress })).toBeVisible();
  await expect(page.getByText(words.grade.done(STUDENTS, counted))).toBeVisible({ timeout: 60_000 });
  await expect(
    page.getByText(words.grade.mean((points / counted).toFixed(1), assignment.items.length)),
  ).toBeVisible();
  await button(page, words.grade.next).click();
  await expect(page.getByText(words.grade.pages(51, STUDENTS, STUDENTS))).toBeVisible();
  await page.getByRole('combobox', { name: words.grade.filter }).selectOption('refused');
  await expect(page.getByText(words.grade.points(0, 1)).first()).toHaveCount(0);
});

test('two tabs on one assignment lose no answer', async ({ page, context }) => {
  const address = `assignment/#a=${formatAssignment(TWO)}`;
  const other = await context.newPage();
  for (const tab of [page, other]) {
    await opened(tab, address);
    await tab.getByRole('textbox', { name: words.assignment.id }).fill(student);
    await tab.keyboard.press('Enter');
    await expect(tab.locator('[data-ready]')).toBeVisible();
  }
  const places = (tab: Page) =>
    tab.getByRole('navigation', { name: words.assignment.list }).getByRole('button');
  await decide(page, 0, true);
  await expect(places(other).first(), 'told at once').toContainText(words.assignment.status.right);
  await places(other).nth(1).click();
  await decide(other, 1, true);
  await page.bringToFront();
  await expect(page.getByText(words.assignment.score(2, 2))).toBeVisible();
  await page.reload();
  await button(page, `${words.assignment.resume}: ${student}`).click();
  await expect(page.getByText(words.assignment.score(2, 2))).toBeVisible();
});

test('where nothing can be kept, leaving with work that is not handed in warns', async ({ page }) => {
  await page.addInitScript(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
  });
  await opened(page, `assignment/#a=${formatAssignment(TWO)}`);
  await page.getByRole('textbox', { name: words.assignment.id }).fill(student);
  await page.keyboard.press('Enter');
  await decide(page, 0, true);
  const warned = (): Promise<boolean> =>
    page.evaluate(() => !dispatchEvent(new Event('beforeunload', { cancelable: true })));
  expect(await warned()).toBe(true);
  await button(page, words.assignment.make).click();
  await Promise.all([page.waitForEvent('download'), button(page, words.assignment.file).click()]);
  await expect.poll(warned, 'once it is handed in, nothing is lost').toBe(false);
});

test('a preview keeps nothing, and does not call that a fault', async ({ page }) => {
  await opened(page, `assignment/#a=${formatAssignment(TWO)}&as=preview`);
  await expect(page.locator('[data-ready]')).toBeVisible();
  await expect(page.getByText(words.assignment.preview)).toBeVisible();
  await expect(page.getByText(words.assignment.notKept)).toHaveCount(0);
});

test('what an instructor leaves out stays out while files are added, and comes back when asked', async ({
  page,
}) => {
  const first = workOf(TWO, student, REAL_ORACLE.reference);
  const second = signSubmission({ ...first, handedIn: first.handedIn + 1 }, secretOf('another browser'));
  const other = workOf(TWO, idOf(1), REAL_ORACLE.reference);
  await opened(page, `grade/#a=${formatAssignment(TWO)}`);
  const drop = (files: Readonly<Record<string, string>>): Promise<void> =>
    page.getByLabel(words.grade.files).setInputFiles(
      Object.entries(files).map(([name, text]) => ({
        ...{ name, mimeType: 'application/json' },
        buffer: Buffer.from(text),
      })),
    );
  await drop({ 'a.json': submissionFile(first), 'b.json': submissionFile(second) });
  await expect(page.getByText(words.grade.done(2, 0))).toBeVisible();
  await button(page, words.grade.leaveOutThis(student, 'b.json')).click();
  await expect(page.getByText(words.grade.done(1, 1))).toBeVisible();
  await drop({ 'c.json': submissionFile(other) });
  await expect(page.getByText(words.grade.done(2, 2))).toBeVisible();
  await button(page, words.grade.putBackThis(`${student}, b.json`)).click();
  await expect(page.getByText(words.grade.done(3, 1))).toBeVisible();
  await button(page, words.grade.clear).click();
  await expect(page.getByRole('table')).toHaveCount(0);
});

test('files that came before the assignment’s link are graded once it is pasted', async ({ page }) => {
  const unknown = submissionFile(workOf(TWO, student, REAL_ORACLE.reference)).replace('"a1.', '"a1x.');
  await opened(page, 'grade/');
  await page
    .getByLabel(words.grade.files)
    .setInputFiles({ name: 'a.json', mimeType: 'application/json', buffer: Buffer.from(unknown) });
  await expect(page.getByText(words.grade.noAssignment)).toBeVisible();
  await page
    .getByRole('textbox', { name: words.grade.assignment })
    .fill(`Please do https://book.example/assignment/#a=${formatAssignment(TWO)}.`);
  await expect(page.getByText(words.grade.done(1, 0))).toBeVisible();
});

test('a number that two uploaders claim waits for the instructor: one press decides and is undone; late work says by whose clock', async ({
  page,
}) => {
  const number = readStudent('s1000001')!;
  const own = workOf(TWO, number, REAL_ORACLE.reference);
  const stolen = workOf(TWO, number, () => null);
  const late = { ...workOf(TWO, idOf(1), REAL_ORACLE.reference), handedIn: (TWO.due! + 130) * 60_000 };
  const path = (name: string, user: number): string => `${name}_${user}_assignsubmission_file_/work.json`;
  const files = {
    [path('Ada Lovelace', 41)]: submissionFile(own),
    [path('Eve Mallory', 43)]: submissionFile(signSubmission(stolen, secretOf('another'))),
    [path('Ben Okri', 42)]: submissionFile(signSubmission(late, secretOf(idOf(1)))),
  };
  const zip = zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])));
  await opened(page, `grade/#a=${formatAssignment(TWO)}`);
  await page
    .getByLabel(words.grade.files)
    .setInputFiles({ name: 'moodle.zip', mimeType: 'application/zip', buffer: Buffer.from(zip) });
  await expect(page.getByText(words.grade.done(3, 1))).toBeVisible();
  await expect(page.getByText(words.grade.decide['two-keys'])).toHaveCount(2);
  await expect(
    page.getByText(
      /^Late by 2 hours 10 minutes, by the student’s own clock: .+ \(GMT.*\), due .+ \(GMT.*\)\.$/,
    ),
  ).toBeVisible();
  await expect(page.getByText(/^Due .+ \(GMT.*\)/)).toBeVisible();
  await reach(
    page,
    button(page, words.grade.countThisOf(number, `moodle.zip › ${path('Ada Lovelace', 41)}`)),
  );
  await page.keyboard.press('Enter');
  await expect(page.getByText(words.grade.done(2, 2))).toBeVisible();
  await expect(page.getByRole('row', { name: number })).toContainText(words.grade.points(2, 2));
  const undo = button(page, words.grade.undoThis(`${number}, Ada Lovelace`));
  await expect(undo, 'the way back is at hand').toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByText(words.grade.done(3, 1))).toBeVisible();
  await expect(undo).toHaveCount(0);
});

test('an instructor who has never seen it reads what students do, and what each level asks of them', async ({
  page,
}) => {
  await opened(page, 'assign/');
  const kind = page.getByRole('combobox', { name: words.assign.kind });
  for (const [name, { asked }] of Object.entries(kindWords)) {
    await kind.selectOption({ label: asked.title });
    await expect(kind).toHaveValue(name);
    const levels = page.getByRole('list', { name: words.assign.levels }).getByRole('listitem');
    await expect(levels).toHaveText(
      ([1, 2, 3] as const).map((level) => words.assign.levelOf(level, asked.levels[level])),
    );
  }
  await page.getByRole('combobox', { name: words.assign.level }).selectOption('3');
  await expect(page.locator('[aria-current]').filter({ hasText: /^Level 3:/ })).toBeVisible();
});

test('whoever stops has no table that looks whole', async ({ page }) => {
  const works = Array.from({ length: 300 }, (_, i) =>
    submissionText(workOf(TWO, idOf(i), REAL_ORACLE.reference)),
  );
  await opened(page, `grade/#a=${formatAssignment(TWO)}`);
  await page.getByRole('textbox', { name: words.grade.paste }).fill(works.join('\n'));
  await button(page, words.grade.addPasted).click();
  await button(page, words.grade.stop).click();
  await expect(page.getByText(/^Stopped by you/)).toBeVisible();
  await expect(page.getByRole('heading', { name: words.grade.downloads })).toHaveCount(0);
  await expect(page.getByRole('heading', { name: words.grade.statistics })).toHaveCount(0);
});

test('rows that do not count stand in the columns of the table, like all others', async ({ page }) => {
  await opened(page, `grade/#a=${formatAssignment(TWO)}`);
  const texts = [submissionText(workOf(TWO, student, REAL_ORACLE.reference)), `s1.${'x'.repeat(60)}`];
  await page.getByRole('textbox', { name: words.grade.paste }).fill(texts.join('\n'));
  await button(page, words.grade.addPasted).click();
  await expect(page.getByText(words.grade.done(2, 1))).toBeVisible();
  const table = page.getByRole('group', { name: words.grade.table }).getByRole('table');
  const lefts = await table
    .getByRole('row')
    .evaluateAll((rows) =>
      rows.map((row) => [...row.children].map((cell) => Math.round(cell.getBoundingClientRect().left))),
    );
  expect(lefts).toHaveLength(3);
  for (const row of lefts) expect(row).toEqual(lefts[0]);
});

test('a CSV for Moodle has the one column that the instructor chose, and says which ids are hardly of it', async ({
  page,
}) => {
  await opened(page, `grade/#a=${formatAssignment(TWO)}`);
  const ids = [student, idOf(1)];
  const texts = ids.map((id) => submissionText(workOf(TWO, id, REAL_ORACLE.reference)));
  await page.getByRole('textbox', { name: words.grade.paste }).fill(texts.join('\n'));
  await button(page, words.grade.addPasted).click();
  await page.getByRole('combobox', { name: words.grade.foundBy.moodle }).selectOption('Email address');
  await expect(page.getByText(words.grade.strangers([idOf(1)], 'Email address'))).toBeVisible();
  const [csv] = await Promise.all([page.waitForEvent('download'), button(page, words.grade.moodle).click()]);
  const lines = readFileSync(await csv.path(), 'utf8')
    .replace('\uFEFF', '')
    .trim()
    .split('\r\n');
  expect(lines.map((line) => line.split(',')[0])).toEqual(['Email address', ...ids]);
});

test('embedded in a host that speaks SPLICE, score and state go there, and come back from there', async ({
  page,
  baseURL,
}) => {
  const address = `${baseURL!}assignment/#a=${formatAssignment(TWO)}`;
  await page.route('**/host.html', (route) =>
    route.fulfill({
      contentType: 'text/html',
      body: `<!doctype html><title>host</title><iframe title="work" width="1000" height="1200"></iframe><script>
        window.told = [];
        addEventListener('message', ({ data, source, origin }) => {
          window.told.push(data);
          if (data.subject === 'SPLICE.getState')
            source.postMessage({ subject: 'SPLICE.getState.response', message_id: data.message_id, state: window.kept }, origin);
          if (data.subject === 'SPLICE.reportScoreAndState') window.kept = data.state;
        });
        document.querySelector('iframe').src = ${JSON.stringify(address)};
      </script>`,
    }),
  );
  await page.goto('host.html');
  const inside = page.frameLocator('iframe');
  await inside.getByRole('textbox', { name: words.assignment.id }).fill(student);
  await inside.getByRole('button', { name: words.assignment.start }).click();
  await expect(inside.locator('[data-ready]')).toBeVisible();
  const text = REAL_ORACLE.reference(variantOf(TWO, student)[0]!);
  for (const part of text.split('.')) {
    const group = inside.getByRole('group', { name: new RegExp(`^General ${parseInt(part)} decides`) });
    await group.getByRole('button', { name: part.endsWith('a') ? /attack/ : /retreat/ }).click();
  }
  await inside.getByRole('button', { name: frame.check, exact: true }).click();
  await expect(inside.getByText(frame.marks.right)).toBeVisible();
  const told = (): Promise<readonly { subject: string; score?: number }[]> =>
    page.evaluate(() => (window as unknown as { told: { subject: string; score?: number }[] }).told);
  await expect.poll(async () => (await told()).at(-1)?.score).toBe(0.5);
  expect((await told()).filter(({ subject }) => subject === 'SPLICE.getState')).toHaveLength(1);
});

test('axe finds nothing on the pages of assignments, and nothing is cut at 320 px', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 800 });
  const good = async (where: string): Promise<void> => {
    await sound(page, where);
    await fits(page, where);
  };
  await opened(page, `assign/#a=${formatAssignment(TWO)}`);
  await expect(page.getByRole('textbox', { name: words.assign.link })).toBeVisible();
  await good('assign');
  await opened(page, `assignment/#a=${formatAssignment(TWO)}`);
  await good('the id');
  await page.getByRole('textbox', { name: words.assignment.id }).fill(student);
  await page.keyboard.press('Enter');
  await decide(page, 0, true);
  await button(page, words.assignment.make).click();
  await good('the work');
  await opened(page, 'grade/');
  const two = [idOf(1), idOf(2)].map((id) => submissionText(workOf(TWO, id, REAL_ORACLE.reference)));
  await page.getByRole('textbox', { name: words.grade.paste }).fill(two.join('\n'));
  await button(page, words.grade.addPasted).click();
  await expect(page.getByText(words.grade.done(2, 2))).toBeVisible();
  await button(page, words.grade.details(idOf(1))).click();
  await good('the table');
});
