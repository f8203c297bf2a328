/**
 * Order the steps of a proof. The model is what each step rests on (proof-steps.ts): an order is right if every step
 * stands behind all that it rests on, so that several orders are; and steps that don't belong must be left out.
 */
import type { Scenario } from '../../scenario/scenario.ts';
import type { ExerciseKind, Level, Marked, Read } from '../kind.ts';
import type { Random } from '../random.ts';
import type { Each } from './each.ts';
import { outlineOf, OUTLINES, type Numbers, type Proof, type ProofTopic, type Stray } from './proof-steps.ts';

/** One step as it lies on the table: its letter, and the sentences that it is made of. */
export interface Card {
  readonly letter: string;
  /** Names of steps of the proof; or of one that does not belong. */
  readonly names: readonly string[];
}

export interface ProofInstance {
  readonly proof: Proof;
  readonly numbers: Numbers;
  /** In the order in which they lie there. */
  readonly cards: readonly Card[];
}

/** Letters of the cards that are used, in order. */
export type ProofAnswer = readonly string[];

type About = Readonly<Numbers & { proof: Proof }>;
/** A card that is talked about, and another one. */
type OfCard = Readonly<About & { letter: string; names: readonly string[] }>;
type OfTwo = Readonly<OfCard & { other: string; others: readonly string[] }>;

export type ProofSaid =
  | Each<'question', About & { strays: number }>
  | Each<'right', { steps: number }>
  | Each<'before' | 'left-out', OfTwo>
  | Each<'false-step' | 'idle-step' | 'missing' | 'refuted', OfCard>
  | Each<'unreadable', { letters: readonly string[] }>
  | Each<'unknown-letter' | 'twice', { letter: string }>
  | Each<'ordered', OfCard & { place: number }>
  | Each<'hint-first' | 'hint-goal', OfCard>
  | Each<'hint-strays', { strays: number }>;

export const proof: ExerciseKind<ProofInstance, ProofAnswer, ProofSaid> = {
  name: 'proof',
  topics: {
    'two-generals': 'two-generals',
    ring: 'too-few',
    'om-lemma': 'enough',
    'om-theorem': 'enough',
    'sm-theorem': 'signatures',
  } satisfies Readonly<Record<ProofTopic, string>>,
  retired: {
    'proof-om-theorem-1-v1': 'step-missing',
    'proof-om-theorem-2-v1': 'step-missing',
    'proof-om-theorem-3-v1': 'step-missing',
  },
  generate,
  plain: (instance) => instance,
  question: (instance) => ({ say: 'question', ...about(instance), strays: straysIn(instance).length }),
  read,
  write: (answer) => answer.join(''),
  grade,
  reference: (instance) => inOrder(instance).map(({ letter }) => letter),
  explain: (instance) => {
    const ordered = inOrder(instance).map((card, i): ProofSaid => ({
      say: 'ordered',
      ...ofCard(instance, card),
      place: i + 1,
    }));
    const strays = straysIn(instance);
    const refuted = strays.map(([card, { fault }]): ProofSaid => ({
      say: fault === 'false' ? 'refuted' : 'idle-step',
      ...ofCard(instance, card),
    }));
    const shown = strays.flatMap(([, stray]) => stray.shown(instance.numbers));
    return { steps: [...ordered, ...refuted], shown };
  },
  hints,
  effort: ({ cards }) => ({ moves: cards.length, messages: 0 }),
};

const about = ({ proof: named, numbers }: ProofInstance): About => ({ proof: named, ...numbers });
const ofCard = (instance: ProofInstance, { letter, names }: Card): OfCard => ({
  ...about(instance),
  ...{ letter, names },
});
const ofTwo = (instance: ProofInstance, card: Card, other: Card): OfTwo => ({
  ...ofCard(instance, card),
  ...{ other: other.letter, others: other.names },
});

const LETTERS = 'ABCDEFGHIJKLMN';

function generate(random: Random, level: Level, topic: string, version = 1): ProofInstance {
  const named = outlineOf(topic, version);
  const { steps, joined, strays } = OUTLINES[named];
  const together = level === 1 ? joined : [];
  const alone = steps.map(({ name }) => [name]).filter(([name]) => !together.flat().includes(name!));
  const added = random.some(strays, level - 1).map(({ name }) => [name]);
  const shuffled = random.shuffle([...together, ...alone, ...added]);
  const cards = shuffled.map((names, i) => ({ letter: LETTERS.charAt(i), names }));
  const instance = { proof: named, numbers: numbersFor(random, named, level), cards };
  // lying there in a right order it would ask for nothing
  return faultIn(instance, cards) === null ? generate(random, level, topic, version) : instance;
}

/** Numbers for which what the sentences say is true: enough generals for the traitors. */
function numbersFor(random: Random, named: Proof, level: Level): Numbers {
  const m = random.int(1, level === 1 ? 2 : 3);
  const f = named === 'om-lemma' ? random.int(1, m) : m;
  const spare = random.int(1, 3);
  const n = named === 'om-lemma' ? 2 * f + m + 1 : named.startsWith('om-theorem') ? 3 * m + 1 : m + 2 + spare;
  return { k: random.int(2, 6), m, f, n };
}

/** The cards that belong, each behind what it rests on: what can come now comes in the order of the book. */
function inOrder(instance: ProofInstance): readonly Card[] {
  const rank = (card: Card): number =>
    OUTLINES[instance.proof].steps.findIndex(({ name }) => name === card.names[0]);
  const waiting = instance.cards.filter((card) => rank(card) >= 0).sort((a, b) => rank(a) - rank(b));
  const placed: Card[] = [];
  while (waiting.length > 0) {
    const at = waiting.findIndex((card) => restsOn(instance, card).every((other) => placed.includes(other)));
    placed.push(...waiting.splice(at, 1));
  }
  return placed;
}

/** The cards that a card rests on. */
function restsOn({ proof: named, cards }: ProofInstance, card: Card): readonly Card[] {
  const needs = OUTLINES[named].steps
    .filter(({ name }) => card.names.includes(name))
    .flatMap((one) => one.needs);
  return cards.filter((other) => other !== card && other.names.some((name) => needs.includes(name)));
}

const strayOf = (named: Proof, { names }: Card): Stray | undefined =>
  OUTLINES[named].strays.find(({ name }) => name === names[0]);

const straysIn = (instance: ProofInstance): readonly (readonly [Card, Stray])[] =>
  instance.cards.flatMap((card) => {
    const stray = strayOf(instance.proof, card);
    return stray ? [[card, stray] as const] : [];
  });

/** `CABD`: the letters of the cards that are used. */
function read({ cards }: ProofInstance, text: string): Read<ProofAnswer, ProofSaid> {
  const letters = cards.map(({ letter }) => letter);
  const answer = Array.from(text);
  if (!/^[A-Z]{1,26}$/.test(text)) return { kind: 'refused', reason: { say: 'unreadable', letters } };
  const unknown = answer.find((letter) => !letters.includes(letter));
  if (unknown !== undefined) return { kind: 'refused', reason: { say: 'unknown-letter', letter: unknown } };
  const twice = answer.find((letter, i) => answer.indexOf(letter) < i);
  if (twice !== undefined) return { kind: 'refused', reason: { say: 'twice', letter: twice } };
  return { kind: 'answer', answer };
}

function grade(instance: ProofInstance, answer: ProofAnswer): Marked<ProofSaid> {
  const used = answer.map((letter) => instance.cards.find((card) => card.letter === letter)!);
  const fault = faultIn(instance, used);
  if (fault) return { kind: 'wrong', ...fault };
  return { kind: 'right', reason: { say: 'right', steps: used.length }, shown: [] };
}

interface Fault {
  readonly reason: ProofSaid;
  readonly shown: readonly Scenario[];
}

/** What is wrong with an order, the gravest first: a step that is false, one in the wrong place, one that is missing, one of no use. */
function faultIn(instance: ProofInstance, used: readonly Card[]): Fault | null {
  const strays = used.flatMap((card) => {
    const stray = strayOf(instance.proof, card);
    return stray ? [{ card, stray }] : [];
  });
  const untrue = strays.find(({ stray }) => stray.fault === 'false');
  if (untrue) {
    const shown = untrue.stray.shown(instance.numbers);
    return { reason: { say: 'false-step', ...ofCard(instance, untrue.card) }, shown };
  }
  const reason = misplaced(instance, used) ?? missing(instance, used);
  if (reason) return { reason, shown: [] };
  const [useless] = strays;
  return useless ? { reason: { say: 'idle-step', ...ofCard(instance, useless.card) }, shown: [] } : null;
}

function misplaced(instance: ProofInstance, used: readonly Card[]): ProofSaid | null {
  for (const [at, card] of used.entries())
    for (const other of restsOn(instance, card)) {
      if (!used.includes(other)) return { say: 'left-out', ...ofTwo(instance, card, other) };
      if (used.indexOf(other) > at) return { say: 'before', ...ofTwo(instance, card, other) };
    }
  return null;
}

function missing(instance: ProofInstance, used: readonly Card[]): ProofSaid | null {
  const absent = inOrder(instance).find((card) => !used.includes(card));
  return absent ? { say: 'missing', ...ofCard(instance, absent) } : null;
}

function hints(instance: ProofInstance): readonly ProofSaid[] {
  const ordered = inOrder(instance);
  const strays = straysIn(instance).length;
  const last: ProofSaid = { say: 'hint-goal', ...ofCard(instance, ordered.at(-1)!) };
  const first: ProofSaid = { say: 'hint-first', ...ofCard(instance, ordered[0]!) };
  return strays > 0 ? [last, { say: 'hint-strays', strays }, first] : [last, first];
}
