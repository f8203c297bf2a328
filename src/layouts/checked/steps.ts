/**
 * A proof as its page tells it, and after each step what a proof assistant says is known and is to be shown.
 *
 * In a lecture `<Step name="three-first"/>` begins a step, which goes to the next one or to the end of the proof. In `proofs/` the
 * comment `(* step: three-first *)` stands where that step has been done, and `proofs/steps.json` has what Coq showed there. The
 * dictionary says in the words of the book what stands there; a text of Coq that it doesn’t know fails the build.
 */
import { createHash } from 'node:crypto';
import record from '../../../proofs/steps.json';
import { facts } from '#words/proof-facts.ts';
import { figureLabel, statementName, type Lecture } from '../lecture.ts';
import { pageWords } from '#words/pages.ts';
import { stepWords } from '#words/steps.ts';
import { LIGHTS, type Light } from './lights.ts';

/** What Coq shows after a step: what is known, and what is to be shown (null: nothing is left). */
export interface State {
  readonly known: readonly string[];
  readonly shown: string | null;
}

export const STATES: Readonly<Record<string, State>> = record.steps;

/** A step for a reader. */
export interface Step {
  readonly id: string;
  /** The page’s own sentences, as HTML. */
  readonly sentences: string;
  readonly known: readonly { readonly text: string; readonly isNew: boolean }[];
  readonly shown: string | null;
}

/** The proof that follows a statement, as written; empty where none does. */
export function writtenProof(body: string, id: string): string {
  const [, after = ''] = body.split(new RegExp(`^<\\w+ id="${id}" name=`, 'm'));
  return /<Proof>([^]*?)<\/Proof>/.exec(after)?.[1] ?? '';
}

/** The proof that follows a statement: its steps by id, in their order, as written; none where it isn’t divided into steps. */
export function writtenSteps(
  body: string,
  id: string,
): readonly { readonly id: string; readonly text: string }[] {
  const [before = '', ...rest] = writtenProof(body, id).split(/<Step name="([\w-]+)" ?\/>/);
  if (rest.length > 0 && before.trim() !== '')
    throw new Error(`the proof of “${id}” has a sentence before its first step: “${before.trim()}”`);
  // what begins an item of a list before a step is no part of the step above, and a note is none of the proof
  const own = (text: string): string =>
    text
      .replaceAll(/<Note>[^]*?<\/Note>/g, '')
      .replace(/\n-\s*$/, '')
      .trim();
  return rest.flatMap((step, i) => (i % 2 === 0 ? [{ id: step, text: own(rest[i + 1]!) }] : []));
}

/** What a formula in a line looks like: as `M.astro` sets it. */
const formula = (text: string): string => {
  const parts = text.split(/(?<![a-z&])([a-z])(?![a-z;])/i);
  return `<span class="math" translate="no">${parts.map((part, i) => (i % 2 === 1 ? `<i>${part}</i>` : part)).join('')}</span>`;
};

/** Sentences of a lecture as HTML; throws on a tag that can’t stand outside of its lecture. */
export function sentencesAsHtml(text: string, lecture: Lecture): string {
  const html = text
    .replaceAll(/<M>([^]*?)<\/M>/g, (_, inside: string) =>
      formula(
        inside
          .replaceAll('<', '&lt;')
          .replaceAll('>', '&gt;')
          .replaceAll(/&lt;(\/?sub)&gt;/g, '<$1>'),
      ),
    )
    .replaceAll(/<Ref to="([\w-]+)" ?\/>/g, (_, to: string) => statementName(lecture, to, pageWords))
    .replaceAll(/<Gloss>([^<]*)<\/Gloss>/g, '$1')
    .replaceAll(/\*([^*]+)\*/g, '<em>$1</em>')
    .replaceAll(/\s*\n\s*\n\s*/g, ' ');
  const strange = [...html.matchAll(/<\/?(\w+)/g)].find(
    ([, tag]) => !['sub', 'span', 'i', 'em'].includes(tag!),
  );
  if (strange)
    throw new Error(
      `a step of ${lecture.slug} has a tag “${strange[1]!}”: src/layouts/checked/steps.ts knows none such`,
    );
  return html;
}

/** In the words of the book; null for what is no fact but a name. @throws on what the dictionary doesn’t know */
export function inWords(text: string): string | null {
  const found = facts[text];
  if (found === undefined)
    throw new Error(`src/words/…/proof-facts.ts has no words for “${text}”, which Coq shows in a proof`);
  return found;
}

/** What is known, in words, each thing once. */
const factsIn = ({ known }: State): readonly string[] => [
  ...new Set(known.map(inWords).filter((fact) => fact !== null)),
];

/**
 * The steps of a statement’s proof.
 * @throws where a step has no state, or a state no words
 */
export function stepsOf(body: string, id: string, lecture: Lecture): readonly Step[] {
  let before: readonly string[] = [];
  return writtenSteps(body, id).map((step) => {
    const state = STATES[step.id];
    if (!state) throw new Error(`proofs/steps.json has no step “${step.id}”, which ${lecture.slug} has`);
    const present = factsIn(state);
    const known = present.map((text) => ({ text, isNew: !before.includes(text) }));
    if (state.shown !== null) before = present;
    const shown = state.shown === null ? null : inWords(state.shown);
    return { id: step.id, sentences: sentencesAsHtml(step.text, lecture), known, shown };
  });
}

/** What is fetched where a proof is stepped through in its lecture, which has the sentences itself. */
export interface ProofRecord {
  /** Of the sentences that it belongs to: `editionOf` them. */
  readonly edition: string;
  /** How the statement is called: “Theorem 4.4”. */
  readonly label: string;
  readonly steps: readonly StepRecord[];
}

/** A step without its sentences. */
export interface StepRecord extends Omit<Step, 'sentences'> {
  /** What it speaks of in a figure of the lecture, which is called `label`; `note` says how the two fit together. */
  readonly inFigure?: Light & { readonly label: string; readonly note: string };
}

/** A short digest of a proof’s sentences and their division into steps: another where the proof was rewritten. */
export const editionOf = (body: string, id: string): string =>
  createHash('sha256')
    .update(JSON.stringify(writtenSteps(body, id)))
    .digest('hex')
    .slice(0, 8);

/** @param label how the statement is called */
export const recordOf = (body: string, id: string, lecture: Lecture, label: string): ProofRecord => ({
  edition: editionOf(body, id),
  label,
  steps: stepsOf(body, id, lecture).map(({ id: step, known, shown }) => {
    const light = LIGHTS[step];
    if (!light) return { id: step, known, shown };
    const note = stepWords.steps.inFigureNotes[id] ?? '';
    return {
      ...{ id: step, known, shown },
      inFigure: { ...light, label: figureLabel(lecture, light.figure), note },
    };
  }),
});
