/**
 * A proof, stepped through where it stands: beside the lecture’s own sentences what a proof assistant knows after them and
 * still wants to be shown. Arrow keys, Home and End go through the steps while the panel has the focus; Escape closes it.
 *
 * What is known comes from `/checked/ID/steps.json`; the sentences are taken from the page, from one `<Step>` to the next.
 */
import { stepWords } from '#words/steps.ts';
import type { ProofRecord } from './steps.ts';
// by its address: imported as a style, every page would have it from the start
import look from './stepping.css?url';

const words = stepWords.steps;

/** Panels that are open, by the link that opened them. */
const panels = new WeakMap<HTMLAnchorElement, HTMLElement>();

type Content = readonly (Node | string)[];

function element<K extends keyof HTMLElementTagNameMap>(
  name: K,
  attributes: Readonly<Record<string, string>>,
  ...content: Content
): HTMLElementTagNameMap[K] {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  made.append(...content);
  return made;
}

/** A text of the dictionary: what stands between asterisks is a variable. */
const inItalics = (text: string): Content =>
  text.split('*').map((piece, i) => (i % 2 === 1 ? element('i', {}, piece) : piece));
const plain = (text: string): string => text.replaceAll('*', '');

/** Where a step begins in the text. */
const beginningOf = (id: string): HTMLElement | null => document.getElementById(`step-${id}`);

/** A step’s sentences where they stand: from its own beginning to that of the next, or to the end of the proof. */
function rangeOf(begin: HTMLElement, next: HTMLElement | null): Range {
  const range = document.createRange();
  range.setStartAfter(begin);
  if (next) range.setEndBefore(next);
  else range.setEndAfter(begin.closest('.proof')!.lastChild!);
  return range;
}

/** The sentences once more: without addresses, which stand in the page already, and without paragraphs and items that the division left empty. */
function sentencesIn(range: Range): DocumentFragment {
  const copy = range.cloneContents();
  for (const named of copy.querySelectorAll('[id]')) named.removeAttribute('id');
  for (const part of copy.querySelectorAll('p, li, ul, ol'))
    if (part.textContent.trim() === '') part.remove();
  return copy;
}

function stateOf({ known, shown }: ProofRecord['steps'][number]): HTMLElement {
  const list = known.map(({ text, isNew }) =>
    element(
      'li',
      isNew ? { class: 'new' } : {},
      ...inItalics(text),
      ...(isNew ? [' ', element('b', {}, words.isNew)] : []),
    ),
  );
  const shownText = inItalics(shown ?? words.done);
  return element(
    'dl',
    {},
    ...(known.length > 0
      ? [element('div', {}, element('dt', {}, words.known), element('dd', {}, element('ul', {}, ...list)))]
      : []),
    element('div', {}, element('dt', {}, words.shown), element('dd', {}, ...shownText)),
  );
}

/** Marks the sentences in the proof itself, in browsers that can without changing it. */
function mark(range: Range | null): void {
  // older ones than Safari 17.2 lack it
  const highlights = (CSS as { highlights?: HighlightRegistry }).highlights;
  if (range) highlights?.set('step', new Highlight(range));
  else highlights?.delete('step');
}

/** Fills a panel with the steps. */
function fill(panel: HTMLElement, { steps, label }: ProofRecord, close: () => void): void {
  const place = element('span', { class: 'place-of-step' });
  const back = element('button', { type: 'button' }, words.back);
  const on = element('button', { type: 'button' }, words.on);
  const closing = element('button', { type: 'button', class: 'close' }, words.close);
  const step = element('div', { class: 'step-of-proof' });
  const said = element('p', { class: 'unseen', role: 'status' });
  let at = 0;
  const show = (): void => {
    const { id, known, shown } = steps[at]!;
    const next = steps[at + 1];
    const range = rangeOf(beginningOf(id)!, next ? beginningOf(next.id) : null);
    place.textContent = words.place(at + 1, steps.length);
    step.replaceChildren(
      element('div', { role: 'group', 'aria-label': words.sentences }, sentencesIn(range)),
      stateOf(steps[at]!),
    );
    mark(range);
    for (const [button, ended] of [
      [back, at === 0],
      [on, at === steps.length - 1],
    ] as const)
      if (ended) button.setAttribute('aria-disabled', 'true');
      else button.removeAttribute('aria-disabled');
    const news = known.flatMap(({ text, isNew }) => (isNew ? [plain(text)] : []));
    said.textContent = words.said(
      words.place(at + 1, steps.length),
      news,
      shown === null ? null : plain(shown),
    );
  };
  const go = (to: number): void => {
    const wanted = Math.max(0, Math.min(steps.length - 1, to));
    if (wanted === at) return;
    at = wanted;
    show();
    // a long step before may have taken the reader below this one's head
    if (panel.getBoundingClientRect().top < 0) panel.scrollIntoView({ block: 'start' });
  };
  back.addEventListener('click', () => {
    go(at - 1);
  });
  on.addEventListener('click', () => {
    go(at + 1);
  });
  closing.addEventListener('click', close);
  panel.addEventListener('keydown', (event) => {
    const { key, ctrlKey, metaKey, altKey, shiftKey } = event;
    if (ctrlKey || metaKey || altKey || shiftKey) return;
    const to = { ArrowLeft: at - 1, ArrowRight: at + 1, Home: 0, End: steps.length - 1 }[key];
    if (to === undefined) return;
    event.preventDefault();
    go(to);
  });
  panel.setAttribute('aria-label', words.panel(label));
  panel.append(element('div', { class: 'steps-bar' }, back, place, on, closing), step, said);
  show();
}

/** Resolves once the styles are here, or don’t arrive: then the steps are shown as they come. */
const styled = (): Promise<unknown> =>
  new Promise((done) => {
    if (document.querySelector(`link[href="${look}"]`)) {
      done(null);
      return;
    }
    const link = element('link', { rel: 'stylesheet', href: look });
    link.onload = link.onerror = done;
    document.head.append(link);
  });

/** The steps that belong to the sentences of this page, or a sentence that says why there are none. */
async function recordFor(link: HTMLAnchorElement): Promise<ProofRecord | string> {
  try {
    const answer = await fetch(new URL('steps.json', link.href));
    if (!answer.ok) return words.missing;
    const record = (await answer.json()) as ProofRecord;
    return record.edition === link.dataset['steps'] ? record : words.older;
  } catch {
    return words.missing;
  }
}

/** Opens the steps of the proof under a statement, or closes them where they are open. */
export async function openOrClose(link: HTMLAnchorElement): Promise<void> {
  const close = (): void => {
    panels.get(link)?.remove();
    panels.delete(link);
    mark(null);
    link.setAttribute('aria-expanded', 'false');
    link.focus();
  };
  if (panels.has(link)) {
    close();
    return;
  }
  const panel = element('section', {
    class: 'wide stepping on-screen',
    tabindex: '-1',
    'aria-label': link.ariaLabel ?? '',
    'data-pagefind-ignore': '',
  });
  panels.set(link, panel);
  link.setAttribute('aria-expanded', 'true');
  panel.addEventListener('keydown', ({ key }) => {
    if (key === 'Escape') close();
  });
  const [record] = await Promise.all([recordFor(link), styled()]);
  if (panels.get(link) !== panel) return;
  if (typeof record === 'string') {
    const closing = element('button', { type: 'button' }, words.close);
    closing.addEventListener('click', close);
    const elsewhere = element('a', { href: link.href }, words.allSteps);
    panel.append(element('p', {}, record, ' ', elsewhere, '.'), closing);
    link.closest('.statement')!.after(panel);
  } else {
    fill(panel, record, close);
    beginningOf(record.steps[0]!.id)!.closest('.proof')!.before(panel);
  }
  panel.focus();
}
