/** Packages made by the book's own page, run by a real SCORM run-time (scorm-again): launch, work, suspend, resume, finish. */
import type { FrameLocator, Page } from '@playwright/test';
import { strFromU8, unzipSync } from 'fflate';
import { readFileSync } from 'node:fs';
import { formatAssignment, type Assignment } from '../src/exercises/assignment.ts';
import type { Code } from '../src/exercises/exercise.ts';
import { SUSPEND_LIMITS } from '../src/exercises/scorm.ts';
import { REAL_ORACLE } from '../src/exercises/testing/real-class.ts';
import { readStudent, variantOf } from '../src/exercises/variant.ts';
import { assignStrings } from '../src/strings/exercises/assign.ts';
import { frameStrings } from '../src/strings/exercises/frame.ts';
import { expect, test } from './helpers.ts';

const words = assignStrings('en');
const frame = frameStrings('en');
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

/** Makes the package as an instructor does. */
async function packageFor(page: Page, version: Version): Promise<Files> {
  await page.goto(`assign/#a=${formatAssignment(ASSIGNMENT)}`);
  const [zip] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: VERSIONS[version].button }).click(),
  ]);
  return unzipSync(new Uint8Array(readFileSync(await zip.path())));
}

const TYPES: Readonly<Record<string, string>> = {
  html: 'text/html',
  js: 'text/javascript',
  css: 'text/css',
  wasm: 'application/wasm',
};

/** An LMS that serves the package, and opens it in a frame below its interface. `api` is a script that makes that. */
async function serve(page: Page, files: Files, api: string, script?: string): Promise<void> {
  await page.route('**/lms/**', (route) => {
    const path = new URL(route.request().url()).pathname.replace(/^.*\/lms\//, '');
    if (path === 'launch')
      return route.fulfill({
        contentType: 'text/html',
        body: `<!doctype html><title>LMS</title>${script === undefined ? '' : `<script src="runtime.js"></script>`}
          <script>${api}</script><iframe title="package" src="content/index.html" width="1100" height="1000"></iframe>`,
      });
    if (path === 'runtime.js')
      return route.fulfill({
        contentType: 'text/javascript',
        path: `node_modules/scorm-again/dist/${script!}.js`,
      });
    const bytes = files[path.replace('content/', '')];
    if (bytes === undefined) return route.fulfill({ status: 404, body: '' });
    return route.fulfill({
      contentType: TYPES[path.split('.').pop()!] ?? 'text/plain',
      body: Buffer.from(bytes),
    });
  });
}

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
    await serve(page, files, realApi(version), script);
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
  await serve(page, files, realApi('1.2'), 'scorm12');
  await page.goto('lms/launch');
  const inside = page.frameLocator('iframe');
  await solve(inside, 0);
  await page.goto('lms/launch');
  await expect(
    inside.getByRole('navigation', { name: words.assignment.list }).getByRole('button').first(),
  ).toContainText(words.assignment.status.right);
});

for (const [name, api] of [
  ['no interface', ''],
  ['an interface that refuses to open', 'window.API = { LMSInitialize: () => "false" };'],
  ['an interface that throws', 'window.API = { get LMSInitialize() { throw new Error("no"); } };'],
] as const) {
  test(`with ${name} the work is done, kept and handed in as a file`, async ({ page }) => {
    await serve(page, await packageFor(page, '1.2'), api);
    await page.goto('lms/launch');
    const inside = page.frameLocator('iframe');
    await expect(inside.getByText(words.assignment.lms.missing)).toBeVisible();
    await inside.getByRole('textbox', { name: words.assignment.id }).fill(STUDENT);
    await inside.getByRole('button', { name: words.assignment.start }).click();
    await solve(inside, 0);
    await inside.getByRole('button', { name: words.assignment.make }).click();
    await expect(inside.getByRole('textbox', { name: words.assignment.textLabel })).toHaveValue(/^s1\./);
  });
}

test('an LMS that refuses every value says so on the page, and the file is there', async ({ page }) => {
  const refusing = `window.API = { LMSInitialize: () => 'true', LMSGetValue: (name) => name === 'cmi.core.student_id' ? '${STUDENT}' : '',
    LMSSetValue: () => 'false', LMSCommit: () => 'false', LMSFinish: () => 'false' };`;
  await serve(page, await packageFor(page, '1.2'), refusing);
  await page.goto('lms/launch');
  const inside = page.frameLocator('iframe');
  await solve(inside, 0);
  await expect(inside.getByText(words.assignment.lms.refused)).toBeVisible();
  await inside.getByRole('button', { name: words.assignment.make }).click();
  await expect(inside.getByRole('button', { name: words.assignment.file })).toBeVisible();
});
