/** A checked proof, step by step in its lecture: by keyboard, on a phone, without scripts, and where the record is missing. */
import type { Locator, Page, Route } from '@playwright/test';
import { expect, figureOf, LECTURES, live, test as everyTest, words } from './helpers.ts';
import { sound } from './sound.ts';

const { steps } = words;

const linkTo = (page: Page, name: string): Locator =>
  page.getByRole('link', { name: steps.throughLabel(name), exact: true });
const panelOf = (page: Page, name: string): Locator =>
  page.getByRole('region', { name: steps.panel(name), exact: true });
const proofLinks = (page: Page): Locator =>
  page.getByRole('link', { name: new RegExp(`^${steps.throughLabel('')}`) });

/** Points at a link, which has the page fetch what answers to it. */
async function comeNear(link: Locator): Promise<void> {
  await link.hover();
  await expect(link).toHaveAttribute('aria-expanded', 'false');
}

/** Opens an address and steps through the proof of a statement there. */
async function stepThrough(page: Page, address: string, name: string): Promise<Locator> {
  await page.goto(address);
  const link = linkTo(page, name);
  await comeNear(link);
  await link.focus();
  await page.keyboard.press('Enter');
  return panelOf(page, name);
}

/** Text without what only lays it out. */
const flat = (text: string): string => text.replaceAll(/\s+/g, ' ').trim();

everyTest('a proof is stepped through by keyboard, and each step is announced once', async ({ page }) => {
  const panel = await stepThrough(page, 'too-few/', 'Theorem 4.4');
  await expect(panel).toBeFocused();
  await expect(panel.getByText('Step 1 of 5', { exact: true })).toBeVisible();
  await expect(panel.getByText(/^Suppose one works\. Run its ring, and apply Lemma 4\.3/)).toBeVisible();
  await expect(panel.getByRole('listitem')).toHaveText([/^A protocol works for three generals .* new$/]);
  await expect(panel.getByRole('definition').last()).toHaveText(/^A contradiction: /);

  const announced = panel.getByRole('status');
  await announced.evaluate((status) => {
    const count = new MutationObserver((changes) => {
      status.dataset['changes'] = String(Number(status.dataset['changes'] ?? 0) + changes.length);
    });
    count.observe(status, { childList: true, characterData: true, subtree: true });
  });
  await page.keyboard.press('ArrowRight');
  await expect(announced).toHaveText(
    'Step 2 of 5. New: In the ring B₀ retreats. To be shown: A contradiction: two things that can’t both be so.',
  );
  await expect(announced).toHaveAttribute('data-changes', '1');
  await expect(panel.getByText(/^By IC2, B retreats|So B0 retreats in the ring\.$/)).toBeVisible();

  await page.keyboard.press('End');
  await expect(panel.getByText('Step 5 of 5', { exact: true })).toBeVisible();
  await expect(panel.getByRole('definition')).toHaveText([steps.finished]);
  await page.keyboard.press('ArrowRight');
  await expect(panel.getByText('Step 5 of 5', { exact: true }), 'there is no step beyond').toBeVisible();
  await expect(panel.getByRole('button', { name: steps.on })).toBeDisabled();
  await page.keyboard.press('ArrowLeft');
  await expect(panel.getByText('Step 4 of 5', { exact: true })).toBeVisible();
  await page.keyboard.press('Home');
  await expect(panel.getByText('Step 1 of 5', { exact: true })).toBeVisible();

  await page.keyboard.press('Escape');
  await expect(panel).toHaveCount(0);
  await expect(linkTo(page, 'Theorem 4.4')).toBeFocused();
});

everyTest(
  'the ring goes to the pair that a step speaks of, and lights up whose decision follows',
  async ({ page }) => {
    await page.goto('too-few/');
    const figure = await live(figureOf(page, 'ring'), 'closed');
    const pair = (names: string): Locator => figure.getByRole('radio', { name: new RegExp(`^${names}:`) });
    const word = (name: string): Locator => page.getByRole('button', { name, exact: true }).first();
    const lit = (of: Locator): Locator => of.and(page.locator('[data-lit]'));
    const link = linkTo(page, 'Theorem 4.4');
    await comeNear(link);
    await link.press('Enter');
    const panel = panelOf(page, 'Theorem 4.4');
    await expect(panel).toBeFocused();
    await expect(pair('B₀ and C₀'), 'the ring stands alone at first').not.toBeChecked();
    for (const [names, copies, dark] of [
      ['A₀ and B₀', ['B0'], 'C0'],
      ['C₀ and A₁', ['C0'], 'B0'],
      ['B₀ and C₀', ['B0', 'C0'], 'A0'],
    ] as const) {
      await page.keyboard.press('ArrowRight');
      await expect(pair(names)).toBeChecked();
      for (const copy of copies) await expect(lit(word(copy)), copy).toHaveCount(1);
      await expect(lit(word(dark)), dark).toHaveCount(0);
    }
    await page.mouse.move(0, 0);
    await expect(lit(word('C0')), 'pointing elsewhere takes nothing away').toHaveCount(1);
    await expect(panel.getByRole('link', { name: steps.inFigure('Figure 4.1') })).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(lit(word('C0'))).toHaveCount(0);
    await expect(pair('B₀ and C₀'), 'the figure stays where it is').toBeChecked();
  },
);

everyTest(
  'a proof’s walk goes along with its steps, and keeps what the reader has chosen',
  async ({ page }) => {
    const { walk } = words;
    await page.goto('enough/?s=om_n4_m1_oa_t4_ssilent&step=1#lemma-walk');
    const figure = await live(figureOf(page, 'lemma-walk'), 'closed');
    const link = linkTo(page, 'Lemma 5.2');
    await comeNear(link);
    await link.press('Enter');
    await expect(panelOf(page, 'Lemma 5.2')).toBeFocused();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowRight');
    await expect(figure.getByText(walk.step(2, 4), { exact: true })).toBeVisible();
    await page.keyboard.press('ArrowRight');
    await expect(figure.getByRole('status').filter({ hasText: walk.level(1, 3, 1) })).toHaveCount(1);
    expect(new URL(page.url()).searchParams.get('s')).toBe('om_n4_m1_oa_t4_ssilent');

    const theorem = await live(figureOf(page, 'theorem-walk'), 'closed');
    await page.keyboard.press('Escape');
    const other = linkTo(page, 'Theorem 5.3');
    await other.press('Enter');
    await expect(panelOf(page, 'Theorem 5.3')).toBeFocused();
    const said = theorem.getByRole('status');
    for (let step = 1; step < 5; step++) await page.keyboard.press('ArrowRight');
    await expect(said.filter({ hasText: walk.useLemma(7, 2, 2) })).toHaveCount(1);
    for (let step = 5; step < 7; step++) await page.keyboard.press('ArrowRight');
    await expect(said.filter({ hasText: walk.hypothesis(7, 2, 2) })).toHaveCount(1);
    await page.keyboard.press('End');
    await expect(said.filter({ hasText: walk.together(true, 'attack') })).toHaveCount(1);
  },
);

everyTest('the chain of executions goes along with the proof that is about it', async ({ page }) => {
  const { chainProof } = words;
  await page.goto('two-generals/');
  const figure = await live(figureOf(page, 'chain-proof'), 'closed');
  const link = linkTo(page, 'Theorem 1.5');
  await comeNear(link);
  await link.press('Enter');
  await expect(panelOf(page, 'Theorem 1.5')).toBeFocused();
  await page.keyboard.press('End');
  await expect(figure.getByText(chainProof.step(5, 5), { exact: true }), 'the last link').toBeVisible();
  await page.keyboard.press('Home');
  for (let step = 1; step < 4; step++) await page.keyboard.press('ArrowRight');
  await expect(figure.getByText(chainProof.step(1, 5), { exact: true }), 'the first step').toBeVisible();
});

everyTest('the steps of every stepped proof are all of its sentences, in their order', async ({ page }) => {
  everyTest.slow();
  let proofs = 0;
  for (const lecture of LECTURES) {
    await page.goto(`${lecture}/`);
    for (const link of await proofLinks(page).all()) {
      proofs++;
      await comeNear(link);
      await link.focus();
      await page.keyboard.press('Enter');
      const panel = page.getByRole('region', { name: /step by step$/ });
      await expect(panel).toBeFocused();
      const [first, count] = await panel.evaluate((section) => {
        const proof = section.nextElementSibling!.cloneNode(true) as Element;
        proof.firstElementChild!.remove();
        return [proof.textContent, /of (\d+)/.exec(section.textContent)![1]] as const;
      });
      const told: string[] = [];
      for (let step = 1; step <= Number(count); step++) {
        await expect(panel.getByText(steps.place(step, Number(count)), { exact: true })).toBeVisible();
        told.push((await panel.getByRole('group', { name: steps.sentences }).textContent())!);
        await page.keyboard.press('ArrowRight');
      }
      const name = await panel.getAttribute('aria-label');
      expect(flat(told.join(' ')).replaceAll(' ', ''), name!).toBe(flat(first).replaceAll(' ', ''));
      await page.keyboard.press('Escape');
      await expect(panel).toHaveCount(0);
    }
  }
  expect(proofs).toBeGreaterThan(3);
});

everyTest('on a phone one step fits its width, and a thumb goes on and back', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  const panel = await stepThrough(page, 'enough/', 'Lemma 5.2');
  await panel.getByRole('button', { name: steps.on }).click();
  await panel.getByRole('button', { name: steps.on }).click();
  await expect(panel.getByText(steps.place(3, 9), { exact: true })).toBeVisible();
  await panel.getByRole('button', { name: steps.back }).click();
  await expect(panel.getByText(steps.place(2, 9), { exact: true })).toBeVisible();
  const fits = await panel.evaluate(
    (section) =>
      section.scrollWidth <= section.clientWidth &&
      document.documentElement.scrollWidth <= document.documentElement.clientWidth &&
      [...section.querySelectorAll('button')].every((button) => button.getBoundingClientRect().height >= 44),
  );
  expect(fits).toBe(true);
  await sound(page, 'a step of a proof', '[aria-label$="step by step"]');
  await panel.getByRole('button', { name: steps.close }).click();
  await expect(panel).toHaveCount(0);
});

everyTest('nothing of the steps is fetched before somebody asks', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.goto('too-few/');
  await comeNear(linkTo(page, 'Theorem 4.4'));
  expect(asked.filter((url) => /stepping|steps\.json/.test(url))).toEqual([]);
  await linkTo(page, 'Theorem 4.4').click();
  await expect(panelOf(page, 'Theorem 4.4')).toBeFocused();
  expect(asked.filter((url) => url.includes('steps.json'))).toHaveLength(1);
});

// the browser's console names every file that it could not fetch: here that is wanted
const test = everyTest.extend({});
test.describe('where the record', () => {
  test.use({ trouble: async ({ baseURL: _ }, use) => use({ found: [] }) });

  const WAYS: readonly (readonly [string, string, (route: Route) => Promise<void>])[] = [
    ['is not there', steps.missing, (route) => route.fulfill({ status: 404, body: 'Not found' })],
    ['does not arrive', steps.missing, (route) => route.abort('connectionreset')],
    [
      'is a page instead',
      steps.missing,
      (route) => route.fulfill({ contentType: 'text/html', body: '<p>Home' }),
    ],
    [
      'is of a newer edition',
      steps.older,
      async (route) => {
        const response = await route.fetch();
        const record = (await response.json()) as { readonly edition: string };
        await route.fulfill({ json: { ...record, edition: record.edition.replaceAll(/./g, '0') } });
      },
    ],
  ];
  for (const [way, sentence, answer] of WAYS) {
    test(`${way}, a sentence says so and leads to the steps’ own page`, async ({ page }) => {
      await page.route('**/checked/three/steps.json', answer);
      await page.goto('too-few/');
      const link = linkTo(page, 'Theorem 4.4');
      await comeNear(link);
      await link.click();
      await expect(page.getByText(sentence)).toBeVisible();
      await page.getByRole('link', { name: steps.allSteps }).click();
      await expect(page.getByRole('heading', { name: steps.heading })).toBeVisible();
    });
  }
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('the line leads to all steps as a numbered list', async ({ page }) => {
    await page.goto('too-few/');
    await linkTo(page, 'Theorem 4.4').click();
    await expect(page.getByRole('heading', { name: steps.heading })).toBeInViewport();
    const list = page.getByRole('list').filter({ hasText: 'Suppose one works.' });
    await expect(list.getByText(steps.shown, { exact: true })).toHaveCount(5);
  });
});
