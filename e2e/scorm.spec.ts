/**
 * Packages made by the book's own page, run by two SCORM run-times: scorm-again, and the strict one of the tests, which must
 * find no fault. What an LMS may do beyond these journeys is tried in components/assign/scorm/link.test.ts.
 */
import type { FrameLocator, Page } from '@playwright/test';
import { strFromU8, unzipSync } from 'fflate';
import { readFileSync } from 'node:fs';
import ts from 'typescript';
import { formatAssignment, type Assignment } from '../src/exercises/assignment.ts';
import type { Code } from '../src/exercises/exercise.ts';
import { SUSPEND_LIMITS } from '../src/exercises/scorm.ts';
import { REAL_ORACLE } from '../src/exercises/testing/real-class.ts';
import type { StrictLms } from '../src/exercises/testing/scorm-runtime.ts';
import { readStudent, variantOf } from '../src/exercises/variant.ts';
import { assignWords } from '#words/exercises/assign.ts';
import { frameWords } from '#words/exercises/frame.ts';
import { expect, test } from './helpers.ts';

const words = assignWords;
const frame = frameWords;
const ASSIGNMENT: Assignment = {
  ...{ title: 'Week 3: <orders> & “lies”', due: null, attempts: null, hints: true },
  items: ['predict-om-1-v1', 'predict-om-2-v1'].map((code) => ({ kind: 'exact', code: code as Code })),
};
const STUDENT = readStudent('s100001')!;

const VERSIONS = {
  '1.2': {
    button: words.assign.scorm12,
    script: 'scorm12',
    api: 'API',
    make: 'Scorm12API',
    id: 'api.cmi.core.student_id',
  },
  '2004': {
    button: words.assign.scorm2004,
    script: 'scorm2004',
    api: 'API_1484_11',
    make: 'Scorm2004API',
    id: 'api.cmi.learner_id',
  },
} as const;
type Version = keyof typeof VERSIONS;

type Files = Readonly<Record<string, Uint8Array>>;

/** The packages that this worker's tests have made: the same assignment always gives the same one. */
const made = new Map<Version, Files>();

/** The package as an instructor makes it, once for each worker. */
async function packageFor(page: Page, version: Version): Promise<Files> {
  const known = made.get(version);
  if (known !== undefined) return known;
  await page.goto(`assign/#a=${formatAssignment(ASSIGNMENT)}`);
  const [zip] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: VERSIONS[version].button }).click(),
  ]);
  const files = unzipSync(new Uint8Array(readFileSync(await zip.path())));
  made.set(version, files);
  return files;
}

const TYPES: Readonly<Record<string, string>> = {
  html: 'text/html',
  js: 'text/javascript',
  css: 'text/css',
  wasm: 'application/wasm',
};

const PACKAGE = (height: number): string =>
  `<iframe title="package" src="content/index.html" width="1100" height="${height}"></iframe>`;

/**
 * An LMS that serves the package.
 * @param pages bodies of its pages by name; the run-times lie beside them
 */
async function serve(page: Page, files: Files, pages: Readonly<Record<string, string>>): Promise<void> {
  // of all windows: a popup is a page of its own
  await page.context().route('**/lms/**', (route) => {
    const path = new URL(route.request().url()).pathname.replace(/^.*\/lms\//, '');
    const body = pages[path];
    if (body !== undefined)
      return route.fulfill({
        contentType: 'text/html; charset=utf-8',
        body: `<!doctype html><html lang="en"><title>LMS</title>${body}</html>`,
      });
    const contentType = TYPES[path.split('.').pop()!] ?? 'text/plain';
    if (path.startsWith('again/'))
      return route.fulfill({ contentType, path: `node_modules/scorm-again/dist/${path.slice(6)}` });
    if (path.startsWith('strict/')) {
      const source = readFileSync(`src/exercises/testing/${path.slice(7)}`, 'utf8');
      const { outputText } = ts.transpileModule(source, {
        compilerOptions: { module: ts.ModuleKind.ESNext, target: ts.ScriptTarget.ESNext },
      });
      return route.fulfill({ contentType: 'text/javascript', body: outputText });
    }
    const bytes = files[path.replace('content/', '')];
    if (bytes === undefined) return route.fulfill({ status: 404, body: '' });
    return route.fulfill({ contentType, body: Buffer.from(bytes) });
  });
}

/** A page that opens the package in a frame below its interface. `api` is a script that makes that. */
const launching = (api: string, script?: string): Readonly<Record<string, string>> => ({
  launch: `${script === undefined ? '' : `<script src="again/${script}.js"></script>`}
    <script>${api}</script>${PACKAGE(1000)}`,
});

const realApi = (version: Version): string => {
  const { api, make, id } = VERSIONS[version];
  return `const api = new ${make}({ autocommit: false, logLevel: 5 });
    const kept = sessionStorage.getItem('lms');
    if (kept !== null) api.loadFromJSON(JSON.parse(kept), '');
    ${id} = '${STUDENT}';
    window.${api} = api;
    window.keep = () => { sessionStorage.setItem('lms', JSON.stringify({ cmi: JSON.parse(JSON.stringify(api.cmi)) })); };`;
};

async function solve(inside: FrameLocator, place: number): Promise<void> {
  await expect(inside.locator('[data-ready]')).toBeVisible();
  for (const part of REAL_ORACLE.reference(variantOf(ASSIGNMENT, STUDENT)[place]!).split('.')) {
    const group = inside.getByRole('group', { name: new RegExp(`^General ${parseInt(part)} decides`) });
    await group.getByRole('button', { name: part.endsWith('a') ? /attack/ : /retreat/ }).click();
  }
  await inside.getByRole('button', { name: frame.check, exact: true }).click();
  await expect(inside.getByText(frame.marks.right)).toBeVisible();
}

/** What the run-time holds under a name of the specification. */
const valueOf = (page: Page, api: string, name: string): Promise<string> =>
  page.evaluate(
    ([key, element]) => {
      const held = (window as unknown as Record<string, Record<string, unknown>>)[key]!;
      let value: unknown = held;
      for (const part of element.split('.')) value = (value as Record<string, unknown>)[part];
      return String(value);
    },
    [api, name] as const,
  );

for (const version of ['1.2', '2004'] as const) {
  test(`a SCORM ${version} package is launched, worked on, suspended, resumed and finished; score and status arrive`, async ({
    page,
  }) => {
    test.slow();
    const { api, script } = VERSIONS[version];
    const files = await packageFor(page, version);
    const manifest = strFromU8(files['imsmanifest.xml']!);
    const listed = [...manifest.matchAll(/<file href="([^"]+)"/g)].map(([, path]) => path!);
    expect([...listed, 'imsmanifest.xml'].sort()).toEqual(Object.keys(files).sort());
    await serve(page, files, launching(realApi(version), script));
    const score = version === '1.2' ? 'cmi.core.score.raw' : 'cmi.score.scaled';
    const status = version === '1.2' ? 'cmi.core.lesson_status' : 'cmi.completion_status';

    await page.goto('lms/launch');
    const inside = page.frameLocator('iframe');
    await expect(inside.getByRole('heading', { name: ASSIGNMENT.title })).toBeVisible();
    await expect(inside.getByText(words.assignment.as(STUDENT))).toBeVisible();
    await solve(inside, 0);
    await expect.poll(() => valueOf(page, api, score)).toBe(version === '1.2' ? '50' : '0.5');
    expect(await valueOf(page, api, status)).toBe('incomplete');
    const suspended = await valueOf(page, api, 'cmi.suspend_data');
    expect(suspended.length).toBeGreaterThan(10);
    expect(suspended.length).toBeLessThanOrEqual(SUSPEND_LIMITS[version]);

    // suspended: the LMS keeps its data, and the browser forgets its own
    await page.evaluate(() => {
      localStorage.clear();
      (window as unknown as { keep(): void }).keep();
    });
    await page.goto('lms/launch');
    const places = inside.getByRole('navigation', { name: words.assignment.list }).getByRole('button');
    await expect(places.first()).toContainText(words.assignment.status.right);
    await places.nth(1).click();
    await solve(inside, 1);
    await inside.getByRole('button', { name: words.assignment.lms.finish }).click();
    await expect(inside.getByText(words.assignment.lms.finished)).toBeVisible();
    expect(await valueOf(page, api, score)).toBe(version === '1.2' ? '100' : '1');
    expect(await valueOf(page, api, status)).toBe('completed');
    if (version === '2004') expect(await valueOf(page, api, 'cmi.success_status')).toBe('passed');
  });
}

test('an LMS that drops suspend_data loses nothing: the browser’s own storage has it', async ({ page }) => {
  const files = await packageFor(page, '1.2');
  await serve(page, files, launching(realApi('1.2'), 'scorm12'));
  await page.goto('lms/launch');
  const inside = page.frameLocator('iframe');
  await solve(inside, 0);
  await page.goto('lms/launch');
  await expect(
    inside.getByRole('navigation', { name: words.assignment.list }).getByRole('button').first(),
  ).toContainText(words.assignment.status.right);
});

test('with no LMS the work is done, kept and handed in as a file', async ({ page }) => {
  await serve(page, await packageFor(page, '1.2'), launching(''));
  await page.goto('lms/launch');
  const inside = page.frameLocator('iframe');
  await expect(inside.getByText(words.assignment.lms.waiting)).toBeVisible();
  await expect(inside.getByText(words.assignment.lms.missing)).toBeVisible();
  await inside.getByRole('textbox', { name: words.assignment.id }).fill(STUDENT);
  await inside.getByRole('button', { name: words.assignment.start }).click();
  await solve(inside, 0);
  await inside.getByRole('button', { name: words.assignment.make }).click();
  await expect(inside.getByRole('textbox', { name: words.assignment.textLabel })).toHaveValue(/^s1\./);
});

test('an LMS that refuses every value says so on the page until it takes them, and the file is there', async ({
  page,
}) => {
  const refusing = `window.takes = 'false';
    window.API = { LMSInitialize: () => 1, LMSGetValue: (name) => name === 'cmi.core.student_id' ? '${STUDENT}' : '',
      LMSSetValue: () => window.takes, LMSCommit: () => window.takes, LMSFinish: () => window.takes };`;
  await serve(page, await packageFor(page, '1.2'), launching(refusing));
  await page.goto('lms/launch');
  const inside = page.frameLocator('iframe');
  const { connected, refused, finish, finished } = words.assignment.lms;
  await solve(inside, 0);
  await expect(inside.getByText(refused)).toBeVisible();
  await inside.getByRole('button', { name: words.assignment.make }).click();
  await expect(inside.getByRole('button', { name: words.assignment.file })).toBeVisible();
  await inside.getByRole('button', { name: finish }).click();
  await expect(inside.getByText(refused)).toBeVisible();
  await page.evaluate('window.takes = "true"');
  await expect(inside.getByText(connected), 'it is tried again').toBeVisible();
  await inside.getByRole('button', { name: finish }).click();
  await expect(inside.getByText(finished)).toBeVisible();
});

/** A script that puts the strict run-time above the package. */
const strict = (version: Version, terms: string, then: string): string => `<script type="module">
    import { strictLms } from './strict/scorm-runtime.ts';
    const lms = strictLms('${version}', ${terms});
    window.lms = lms;
    ${then}
  </script>`;

/** What the strict run-time has seen. */
const seenBy = (page: Page) =>
  page.evaluate(() => {
    const { lms } = window as unknown as { lms: StrictLms };
    const { calls, faults } = lms;
    return { calls, faults, state: lms.state(), committed: lms.committed() };
  });

test('in frames of a popup the package finds the interface of its own version, writes only what has changed, and goes on the next time', async ({
  page,
}) => {
  test.slow();
  const other = `API: { LMSInitialize: () => 'true', LMSGetValue: () => '', LMSSetValue: () => 'true', LMSCommit: () => 'true', LMSFinish: () => 'true' }`;
  await serve(page, await packageFor(page, '2004'), {
    launch: `<button onclick="open('popup', 'package', 'width=1200,height=1000')">Open the package</button>
      ${strict('2004', `{ learner: '${STUDENT}' }`, `Object.assign(window, { API_1484_11: lms.api, ${other} });`)}`,
    popup: '<iframe title="around" src="around" width="1150" height="950"></iframe>',
    around: PACKAGE(900),
  });
  await page.goto('lms/launch');
  const open = async () => {
    const [popup] = await Promise.all([
      page.waitForEvent('popup'),
      page.getByRole('button', { name: 'Open the package' }).click(),
    ]);
    return { popup, inside: popup.frameLocator('iframe').frameLocator('iframe') };
  };
  const first = await open();
  await expect(first.inside.getByText(words.assignment.lms.connected)).toBeVisible();
  expect((await seenBy(page)).calls).toEqual(['initialize']);
  await solve(first.inside, 0);
  await expect.poll(async () => (await seenBy(page)).committed['cmi.score.scaled']).toBe('0.5');
  await first.popup.evaluate(() => {
    localStorage.clear();
    window.close();
  });
  await expect.poll(async () => (await seenBy(page)).state).toBe('after');
  expect((await seenBy(page)).committed['cmi.exit']).toBe('suspend');

  await page.evaluate(() => {
    (window as unknown as { lms: StrictLms }).lms.launch();
  });
  const second = await open();
  await expect(
    second.inside.getByRole('navigation', { name: words.assignment.list }).getByRole('button').first(),
  ).toContainText(words.assignment.status.right);
  expect(await seenBy(page)).toMatchObject({ state: 'running', faults: [] });
});

test('a review in nested frames, under an interface that comes late, shows the work and writes nothing', async ({
  page,
}) => {
  const held = `{ 'cmi.core.lesson_status': 'completed', 'cmi.core.score.raw': '100' }`;
  await serve(page, await packageFor(page, '1.2'), {
    launch: `<iframe title="around" src="around" width="1150" height="950"></iframe>
      ${strict('1.2', `{ learner: '${STUDENT}', mode: 'review', held: ${held} }`, 'window.arrive = () => { window.API = lms.api; };')}`,
    around: PACKAGE(900),
  });
  await page.goto('lms/launch');
  const inside = page.frameLocator('iframe').frameLocator('iframe');
  await expect(inside.getByText(words.assignment.lms.waiting)).toBeVisible();
  await page.evaluate('arrive()');
  await expect(inside.getByText(words.assignment.lms.review)).toBeVisible();
  await expect(inside.getByText(words.assignment.as(STUDENT))).toBeVisible();
  await expect(inside.getByRole('button', { name: words.assignment.lms.finish })).toBeHidden();
  await solve(inside, 0);
  await page.getByTitle('around').evaluate((frame) => {
    frame.remove();
  });
  await expect.poll(async () => (await seenBy(page)).state).toBe('after');
  expect(await seenBy(page)).toMatchObject({ calls: ['initialize', 'terminate'], faults: [] });
  expect((await seenBy(page)).committed).toMatchObject({
    'cmi.core.lesson_status': 'completed',
    'cmi.core.score.raw': '100',
  });
});
