/**
 * A proof, stepped through where it stands: beside the lecture’s own sentences what a proof assistant knows after them and
 * still wants to be shown. Escape closes the panel. What is known comes from `/checked/ID/steps.json`.
 */
import { h, render } from 'preact';
import { stepWords } from '#words/steps.ts';
import { beginningOf, Missing, Stepping } from './Stepping.tsx';
import type { ProofRecord } from './steps.ts';
// by its address: imported as a style, every page would have it from the start
import look from './steps.css?url';

const words = stepWords.steps;

/** Panels that are open, by the link that opened them. */
const panels = new WeakMap<HTMLAnchorElement, HTMLElement>();

/** Resolves once the styles are here, or don’t arrive: then the steps are shown as they come. */
const styled = (): Promise<unknown> =>
  new Promise((done) => {
    if (document.querySelector(`link[href="${look}"]`)) {
      done(null);
      return;
    }
    const link = document.createElement('link');
    link.rel = 'stylesheet';
    link.href = look;
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

/** An empty panel, which is filled once its record is here. */
function panelFor(link: HTMLAnchorElement): HTMLElement {
  const panel = document.createElement('section');
  panel.className = 'wide stepping on-screen';
  panel.tabIndex = -1;
  panel.ariaLabel = link.ariaLabel;
  panel.dataset['pagefindIgnore'] = '';
  return panel;
}

/** Opens the steps of the proof under a statement, or closes them where they are open. */
export async function openOrClose(link: HTMLAnchorElement): Promise<void> {
  const close = (): void => {
    const open = panels.get(link);
    if (open) render(null, open);
    open?.remove();
    panels.delete(link);
    link.setAttribute('aria-expanded', 'false');
    link.focus();
  };
  if (panels.has(link)) {
    close();
    return;
  }
  const panel = panelFor(link);
  panels.set(link, panel);
  link.setAttribute('aria-expanded', 'true');
  panel.addEventListener('keydown', ({ key }) => {
    if (key === 'Escape') close();
  });
  const [record] = await Promise.all([recordFor(link), styled()]);
  if (panels.get(link) !== panel) return;
  if (typeof record === 'string') {
    render(h(Missing, { why: record, link, onClose: close }), panel);
    link.closest('.statement')!.after(panel);
  } else {
    panel.ariaLabel = words.panel(record.label);
    beginningOf(record.steps[0]!.id)!.closest('.proof')!.before(panel);
    render(h(Stepping, { proof: record, panel, onClose: close }), panel);
  }
  panel.focus();
}
