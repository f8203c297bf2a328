/**
 * Hostile texts wherever the book reads any: they are refused or shown as text, and nothing of them acts or becomes part
 * of the page. Three hundred texts are followed on one loaded page, as the browser's back and forward follow addresses;
 * a handful is opened in every kind of page.
 */
import type { Locator, Page } from '@playwright/test';
import { strToU8, zipSync } from 'fflate';
import {
  assignmentTextIn,
  formatAssignment,
  readAssignment,
  type Assignment,
} from '../src/exercises/assignment.ts';
import type { Code } from '../src/exercises/exercise.ts';
import { oneLine } from '../src/exercises/texts.ts';
import { CATALOGUE } from '../src/scenario/catalogue.ts';
import { readLink } from '../src/scenario/link.ts';
import { parse } from '../src/scenario/parse.ts';
import { INJECTIONS, ONE_OF_EACH, wellFormed } from '../src/scenario/testing/injections.ts';
import { assignWords } from '#words/exercises/assign.ts';
import { frameWords } from '#words/exercises/frame.ts';
import { trustEditWords } from '#words/trust-edit.ts';
import { expect, LECTURE, maps, open, test, words } from './helpers.ts';

const TEXTS = INJECTIONS.map(({ text }) => text);
/** A bit of every family, short enough for one address. */
const HANDFUL = ONE_OF_EACH.map(({ text }) => text.slice(0, 120)).join(' ');
const ITEMS: Assignment['items'] = [{ kind: 'exact', code: 'predict-om-1-v1' as Code }];
const assignmentNamed = (title: string): string =>
  formatAssignment({ title, due: null, attempts: null, hints: true, items: ITEMS });

/** Everything on the page that could act or be seen, and whether something has. */
const harm = (page: Page): Promise<unknown> =>
  page.evaluate(() => ({
    // a part that is fetched when somebody asks brings links to what it stands on: the book's own scripts and sheets
    acting: [
      ...document.querySelectorAll('script, iframe, img, object, embed, base, link, style, meta, form'),
    ].filter(
      (one) =>
        !(
          one instanceof HTMLLinkElement &&
          ['modulepreload', 'stylesheet'].includes(one.rel) &&
          /^\/(?:[\w-]+\/)*_astro\/[\w.-]+\.(?:js|css)$/.test(one.href.replace(location.origin, ''))
        ),
    ).length,
    attributes: [...document.querySelectorAll('*')].flatMap((element) =>
      element.getAttributeNames().filter((name) => /^on|^style$|breach|srcdoc|formaction/.test(name)),
    ),
    marked: document.querySelectorAll('[id*=breach], [class*=breach], [src*=breach]').length,
    javascript: document.querySelectorAll('[href^="javascript:" i], [src^="javascript:" i]').length,
    polluted: Object.keys(Object.prototype),
    breach: 'breach' in globalThis,
    base: document.baseURI.startsWith(location.origin),
  }));

const UNHARMED = { marked: 0, javascript: 0, polluted: [], breach: false, base: true } as const;

/** One step of a walk: an address on the page that is open, relative to it, and what one of its parts says then. */
interface Step {
  readonly address: string;
  /** '' for a part that says nothing. */
  readonly says: string;
}

/**
 * Follows the addresses one after the other, without loading the page anew, and waits after each until the part says
 * what it should; where it does not, the walk ends with what it said instead.
 */
const walk = (part: Locator, selector: string, steps: readonly Step[]): Promise<string | null> =>
  part.evaluate(
    async (root, { selector, steps }) => {
      const said = (): string =>
        (root.querySelector(selector)?.textContent ?? '').replace(/\s+/g, ' ').trim();
      const saying = (wanted: string): Promise<boolean> =>
        new Promise((done) => {
          const look = (): void => {
            if (said() === wanted) finish(true);
          };
          const observer = new MutationObserver(look);
          const late = setTimeout(() => {
            finish(said() === wanted);
          }, 10_000);
          const finish = (found: boolean): void => {
            clearTimeout(late);
            observer.disconnect();
            done(found);
          };
          observer.observe(root, { subtree: true, childList: true, characterData: true });
          look();
        });
      for (const { address, says } of steps) {
        const old = location.href;
        history.pushState(null, '', address);
        dispatchEvent(new PopStateEvent('popstate'));
        dispatchEvent(new HashChangeEvent('hashchange', { oldURL: old, newURL: location.href }));
        if (!(await saying(says))) return `${address} is answered by “${said()}”, not “${says}”`;
      }
      return null;
    },
    { selector, steps },
  );

/** Follows the addresses like `walk`, for pages that have nothing to say to them; the last one stays. */
const follow = (page: Page, addresses: readonly string[]): Promise<void> =>
  page.evaluate((all) => {
    for (const address of all) {
      const oldURL = location.href;
      history.pushState(null, '', address);
      dispatchEvent(new PopStateEvent('popstate'));
      dispatchEvent(new HashChangeEvent('hashchange', { oldURL, newURL: location.href }));
    }
  }, addresses);

/** As the address bar hands it on: letters that UTF-8 has none for are replaced. */
const carried = (name: string, text: string): string => new URLSearchParams([[name, text]]).toString();

/** Each text as a scenario, and what a figure says to it. */
const asScenarios = (texts: readonly string[], fragment: string): readonly Step[] =>
  texts.map((text) => {
    const query = carried('s', text);
    // without what can't belong to a token: that is taken off before anything is said of it
    const asked = parse(readLink(new URL(`https://book.example/?${query}`)).tokens[0] ?? '');
    if (asked.kind !== 'refused') throw new Error(`${text} is a scenario`);
    const { title, describe, at } = words.refusal;
    const says = `${title} ${describe(asked.refusal, 'generals')} ${at(asked.refusal.position)}`;
    return { address: `?${query}&${carried('as', text)}${fragment}`, says: says.replace(/\s+/g, ' ') };
  });

/** Between two that are answered alike another step is taken, so that each answer is seen to come. */
const apart = (steps: readonly Step[], between: Step): readonly Step[] =>
  steps.flatMap((step, i) => (steps[i - 1]?.says === step.says ? [between, step] : [step]));

/** One in so many of the texts, other ones for every page. */
const some = (every: number, from: number): readonly string[] => TEXTS.filter((_, i) => i % every === from);

for (const [place, slug, texts] of [
  ['embed/', undefined, TEXTS],
  ['lab/', undefined, some(4, 1)],
  [LECTURE, 'mirror', some(6, 2)],
] as const) {
  test(`as scenarios in an address they are refused with a sentence: ${place}`, async ({ page }) => {
    const figure = await open(page, place, slug);
    const fragment = slug === undefined ? '' : `#${slug}`;
    const harmless = await harm(page);
    const good = { address: `?s=${CATALOGUE['two-lies']}${fragment}`, says: '' };
    const steps = [...apart(asScenarios(texts, fragment), good), good];
    expect(await walk(figure, '[role=alert] > p', steps)).toBeNull();
    await expect(maps(figure), 'the page still answers').toHaveAccessibleName(/^General 2 is a traitor/);
    expect(await harm(page)).toEqual(harmless);
  });
}

test('typed into the lab’s field they are refused, and the address stays what it was', async ({ page }) => {
  const figure = await open(page, 'lab/');
  const harmless = await harm(page);
  const field = figure.getByRole('textbox', { name: words.lab.scenarioHint });
  for (const { text } of ONE_OF_EACH) {
    await field.fill(text);
    await field.press('Enter');
    await expect(figure.getByRole('alert'), text).not.toBeEmpty();
  }
  expect(await harm(page)).toEqual(harmless);
  await expect(page).toHaveURL(/\/lab\/$/);
});

test('as the seed of an exercise they name none, and as a trust map none: the page keeps its own', async ({
  page,
}) => {
  const { another, thisOne } = frameWords;
  await page.goto('exercises/predict-om-1-v1/?seed=2');
  const link = page.getByRole('link', { name: thisOne(2) });
  await expect(link).toBeVisible();
  const harmless = await harm(page);
  await follow(
    page,
    some(2, 1).map((text) => `?${carried('seed', text)}&${carried('answer', text)}#${text}`),
  );
  await expect(page.getByRole('link', { name: thisOne(1) })).toBeVisible();
  await page.getByRole('link', { name: another }).click();
  await expect(link).toBeVisible();
  expect(await harm(page)).toEqual(harmless);

  const { damage } = trustEditWords.trustEdit;
  const figure = await open(page, 'trust/', 'trust-map');
  const before = await harm(page);
  await follow(
    page,
    some(4, 0).map((text) => `?${carried('map', text)}#trust-map`),
  );
  await expect(figure.getByRole('alert')).toContainText(damage.version);
  const inside = ONE_OF_EACH.map(({ text }) => `1_${text.replaceAll('_', '-')}.b.c_0_0.0.0_-`);
  await follow(
    page,
    inside.map((map) => `?${carried('map', map)}#trust-map`),
  );
  await expect(figure.getByRole('alert')).toContainText(damage.names);
  await follow(page, ['?map=1_a.b.c.d_0_0.0.0.0_k1#trust-map']);
  await expect(figure.getByRole('alert')).toHaveCount(0);
  expect(await harm(page)).toEqual(before);
});

test('in an assignment’s link they are refused, and as the title of one they are its heading', async ({
  page,
}) => {
  const { assignment, sayAssignmentRefusal } = assignWords;
  await page.goto('assignment/');
  const work = page.getByRole('main');
  await expect(work.locator('[data-live]')).toBeVisible();
  const harmless = await harm(page);
  const refused = some(2, 0).map((text): Step => {
    const address = `#a=${encodeURIComponent(wellFormed(text))}`;
    const read = readAssignment(assignmentTextIn(address), () => true);
    if (read.kind !== 'refused') throw new Error(`${text} is an assignment`);
    return { address, says: sayAssignmentRefusal(read.refusal) };
  });
  expect(await walk(work, '[role=alert]', apart(refused, { address: '#', says: '' }))).toBeNull();
  await follow(
    page,
    TEXTS.map((text) => `#a=${text}`),
  );
  await expect(work.getByText(assignment.none)).toBeVisible();
  expect(await harm(page)).toEqual(harmless);
  const titles = new Set(some(4, 3).map((text) => oneLine(wellFormed(text)).slice(0, 80).trim()));
  const named = [...titles].map((title): Step => ({ address: `#a=${assignmentNamed(title)}`, says: title }));
  expect(await walk(work, '#assignment-title', named)).toBeNull();
  expect(await harm(page)).toEqual(harmless);
});

test('handed in they are rows with a reason, whatever the file is called', async ({ page }) => {
  const { grade } = assignWords;
  await page.goto(`grade/#a=${assignmentNamed('Week 1')}`);
  await expect(page.locator('[data-live]')).toBeVisible();
  const harmless = await harm(page);
  const files = TEXTS.map((text, i) => [`${i}${text.slice(0, 150)}.json`, strToU8(text)] as const);
  const zip = Buffer.from(zipSync(Object.fromEntries(files)));
  await page
    .getByLabel(grade.files)
    .setInputFiles({ name: 'all.zip', mimeType: 'application/zip', buffer: zip });
  await expect(page.getByText(grade.done(TEXTS.length, 0))).toBeVisible();
  await page.getByRole('button', { name: grade.next, exact: true }).click();
  await expect(page.getByText(grade.pages(51, 100, TEXTS.length))).toBeVisible();
  expect(await harm(page)).toEqual(harmless);
});

test('as anchors of the glossary they lead nowhere, and the next one leads to its entry', async ({
  page,
}) => {
  await page.goto('glossary/');
  const harmless = await harm(page);
  await follow(
    page,
    TEXTS.map((text, i) => `#${i % 2 === 0 ? text : encodeURIComponent(wellFormed(text))}`),
  );
  expect(await page.evaluate(() => document.querySelector(':target'))).toBeNull();
  expect(await harm(page)).toEqual(harmless);
  await page.getByRole('link', { name: 'commander', exact: true }).click();
  await expect(page.locator('#commander')).toBeInViewport();
});

test('searched for they are only words, many at once too', async ({ page }) => {
  await page.goto('search/');
  const field = page.getByRole('searchbox', { name: words.search.label });
  const said = page.getByRole('status');
  const harmless = await harm(page);
  await field.evaluate((input: HTMLInputElement, texts) => {
    for (const text of texts) {
      input.value = text;
      input.dispatchEvent(new InputEvent('input', { bubbles: true }));
    }
  }, TEXTS);
  // an answer takes a third of a second: those of a few are waited for
  for (const text of [
    '',
    HANDFUL,
    ...ONE_OF_EACH.flatMap(({ text }, i) => (i % 3 === 0 ? ['', text] : [])),
  ]) {
    await field.fill(text);
    if (text === '') await expect(said).toBeEmpty();
    else await expect(said, text).not.toBeEmpty();
  }
  expect(await harm(page)).toEqual(harmless);
  await field.fill('commander');
  await expect(said).toHaveText(/^\d+ places are found\.$/);
});

test('in the address of any kind of page they are inert when it is opened', async ({ page, baseURL }) => {
  const pages = [
    '',
    LECTURE,
    'trust/',
    'lab/',
    'embed/',
    'break/',
    'exercises/write-three-generals-1-v1/',
    'search/',
  ];
  const more = ['assign/', 'assignment/', 'grade/', 'glossary/', 's/two-lies/'];
  for (const [i, path] of [...pages, ...more].entries()) {
    const text = `${ONE_OF_EACH[i]!.text.slice(0, 500)} ${HANDFUL}`;
    const query = ['s', 'as', 'q', 'map', 'seed'].map((name) => carried(name, text)).join('&');
    await page.goto(`${path}?${query}#a=${text}&kind=${text}&code=${text}`);
    expect(new URL(page.url()).origin).toBe(new URL(baseURL!).origin);
    await expect(page.getByRole('heading').first()).toBeVisible();
    expect(await harm(page), path).toMatchObject(UNHARMED);
  }
});

test.describe('taken for HTML', () => {
  // the console names every breach of the policy: here they are wanted
  test.use({ trouble: async ({ baseURL: _ }, use) => use({ found: [] }) });
  const ACTING = INJECTIONS.filter(({ acts }) => acts !== null);

  /** Puts each text into the page as a careless program would, presses what can be pressed, and notes what comes of it. */
  const putInto = (page: Page): Promise<void> =>
    page.evaluate((texts) => {
      const ran: number[] = [];
      const stopped: Element[] = [];
      Object.assign(globalThis, { ran, stopped });
      Object.defineProperty(globalThis, 'breach', { set: (number: number) => ran.push(number) });
      document.addEventListener('securitypolicyviolation', ({ target }) => {
        stopped.push(target instanceof Element ? target : document.body);
      });
      for (const { number, text } of texts) {
        const place = document.createElement('div');
        place.id = `text-${number}`;
        document.body.append(place);
        place.append(document.createRange().createContextualFragment(text));
        for (const it of place.querySelectorAll<HTMLElement>('a, button')) it.click();
      }
    }, ACTING);
  interface Noted {
    readonly ran: readonly number[];
    readonly stopped: readonly Element[];
  }
  /** The numbers of those that ran. */
  const ran = (page: Page): Promise<number[]> =>
    page.evaluate(() => [...new Set((globalThis as unknown as Noted).ran)].sort((a, b) => a - b));
  /** How many the policy has stopped. Of some the browser names the element, of addresses only the page. */
  const stopped = (page: Page): Promise<number> =>
    page.evaluate(() => {
      const { stopped } = globalThis as unknown as Noted;
      const places = new Set(stopped.map((element) => element.closest('[id^=text-]')));
      return places.size + stopped.filter((element) => element === document.body).length;
    });

  test('elsewhere every one of these runs; in a page of the book the policy stops them all', async ({
    page,
  }) => {
    const bare = 'http://bare.example/';
    await page.route('**/*', (route) => {
      const address = route.request().url();
      if (address === bare)
        return route.fulfill({ contentType: 'text/html', body: '<!doctype html><title>bare</title>' });
      return address.startsWith('http://localhost:') ? route.continue() : route.abort();
    });
    await page.goto(bare);
    await putInto(page);
    await expect.poll(() => ran(page)).toEqual(ACTING.map(({ number }) => number));
    for (const path of [LECTURE, 'search/', 'embed/']) {
      await page.goto(path);
      await putInto(page);
      await expect.poll(() => stopped(page), { message: path }).toBeGreaterThanOrEqual(ACTING.length);
      expect(await ran(page), path).toEqual([]);
    }
  });
});
