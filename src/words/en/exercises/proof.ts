/** English words of the exercises that have a proof put in order. */
import type { ProofSaid } from '../../../exercises/kinds/proof.ts';
import type { Numbers, Proof } from '../../../exercises/kinds/proof-steps.ts';
import { PROOF_STEPS } from './proof-steps.ts';
import type { KindAsked, Titled, Wording } from '../../exercises/wording.ts';

/** What stands on a card. */
export const cardText = (proof: Proof, names: readonly string[], numbers: Numbers): string =>
  names.map((name) => PROOF_STEPS[proof][name]!(numbers)).join(' ');

const theorem = ({ m }: Numbers): string =>
  `OM(${m}) satisfies IC1 and IC2 among more than ${3 * m} generals with at most ${m === 1 ? '1 traitor' : `${m} traitors`}.`;

const THEOREMS: Readonly<Record<Proof, (numbers: Numbers) => string>> = {
  'two-generals': () =>
    'No deterministic protocol that ends has two generals decide alike whatever is lost, attack if all arrives, and retreat if there is no order.',
  ring: () => 'No deterministic protocol with oral messages lets three generals withstand one traitor.',
  'om-lemma': ({ m, f }) =>
    `OM(${m}) satisfies IC2 among more than ${2 * f + m} generals with at most ${f === 1 ? '1 traitor' : `${f} traitors`}.`,
  'om-theorem': theorem,
  'om-theorem-2': theorem,
  'sm-theorem': ({ m }) =>
    `SM(${m}) satisfies IC1 and IC2 with at most ${m === 1 ? '1 traitor' : `${m} traitors`}, however many generals there are.`,
};

const says: Wording<ProofSaid> = {
  question: (said) => {
    const leave =
      said.strays === 0
        ? ''
        : ` ${said.strays === 1 ? 'One step does' : `${said.strays} steps do`} not belong: leave ${said.strays === 1 ? 'it' : 'them'} out.`;
    return `${THEOREMS[said.proof](said)} Put the steps of the proof in an order in which each stands after those it rests on.${leave}`;
  },
  right: ({ steps }) => `Each of the ${steps} steps stands after those it rests on.`,
  before: ({ letter, other }) => `Step ${letter} rests on step ${other}, which stands after it.`,
  'left-out': ({ letter, other }) => `Step ${letter} rests on step ${other}, which you left out.`,
  'false-step': ({ letter }) => `Step ${letter} is false: open what refutes it.`,
  'idle-step': ({ letter }) => `Step ${letter} is true, but nothing rests on it: the proof does without.`,
  missing: ({ letter }) => `Without step ${letter} the proof does not come to its end.`,
  refuted: ({ letter }) => `Step ${letter} is false, as the execution shows.`,
  unreadable: ({ letters }) => `The answer is the letters of the steps in order, of ${letters.join(' ')}.`,
  'unknown-letter': ({ letter }) => `There is no step ${letter}.`,
  twice: ({ letter }) => `Step ${letter} is there twice.`,
  ordered: ({ letter, proof, names, ...numbers }) => `${letter}: ${cardText(proof, names, numbers)}`,
  'hint-first': ({ letter }) => `You can begin with step ${letter}.`,
  'hint-goal': ({ letter }) => `The proof ends with step ${letter}. Ask what it rests on.`,
  'hint-strays': ({ strays }) =>
    `Look for ${strays === 1 ? 'the one' : `the ${strays}`} that no other step needs, or that is not even true.`,
};

const titles: Readonly<Record<string, Titled>> = {
  'two-generals': { title: 'Prove the chain', teaches: 'why one messenger less changes nothing' },
  ring: { title: 'Prove it by the ring', teaches: 'how three triangles contradict each other' },
  'om-lemma': { title: 'Prove the lemma', teaches: 'how a loyal commander is obeyed, by induction' },
  'om-theorem': { title: 'Prove that 3m + 1 is enough', teaches: 'the two cases of the induction' },
  'sm-theorem': { title: 'Prove SM(m)', teaches: 'what a chain of m + 1 signatures is good for' },
};

const asked: KindAsked = {
  title: 'Put a proof in order',
  levels: {
    1: 'some steps are joined already, and all belong.',
    2: 'every step is by itself, and one of them does not belong.',
    3: 'every step is by itself, and two of them do not belong.',
  },
};

export const proofWords = {
  says,
  titles,
  asked,
  cardText,
  answer: {
    proof: 'The proof',
    aside: 'Left out',
    nothing: 'Nothing is left out.',
    how: 'Drag a step, or press the space bar on it and move it with the arrow keys.',
    card: (letter: string, place: number, of: number) => `Step ${letter}, ${place} of ${of}`,
    cardAside: (letter: string) => `Step ${letter}, left out`,
    up: (letter: string) => `Step ${letter} up`,
    down: (letter: string) => `Step ${letter} down`,
    leaveOut: (letter: string) => `Leave step ${letter} out`,
    putBack: (letter: string) => `Put step ${letter} back`,
    grabbed: (letter: string) => `Step ${letter} is held. Arrow keys move it, the space bar lets it go.`,
    moved: (letter: string, place: number, of: number) => `Step ${letter} is now ${place} of ${of}.`,
    dropped: (letter: string, place: number) => `Step ${letter} stays in place ${place}.`,
    out: (letter: string) => `Step ${letter} is left out.`,
    back: (letter: string, place: number) => `Step ${letter} is back, in place ${place}.`,
  },
};

export type ProofWords = typeof proofWords;
