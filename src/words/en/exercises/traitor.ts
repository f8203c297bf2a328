/** English words of the exercises in which the reader is the traitor. */
import type { TraitorSaid } from '../../../exercises/kinds/traitor.ts';
import { capital, counted, messageClause, namedGenerals } from './messages.ts';
import type { KindAsked, Titled, Wording } from '../../exercises/wording.ts';

type Of<Name extends TraitorSaid['say']> = Extract<TraitorSaid, { readonly say: Name }>;

const protocol = (topic: string, m: number): string => `${topic === 'sm' ? 'SM' : 'OM'}(${m})`;
const condition = (goal: string): string =>
  goal === 'agreement' ? 'IC1 (all loyal lieutenants decide alike)' : 'IC2 (they obey a loyal commander)';
const short = (goal: string): string => (goal === 'agreement' ? 'IC1' : 'IC2');

/** What is to be done, and with whom. */
function ask({ topic, n, m, f, goal, order, traitors, alone, par }: Of<'ask'>): string {
  const who =
    traitors === null
      ? `You place ${counted(f, 'traitor')} among them.`
      : `You are ${traitors.length === 1 ? 'the traitor' : 'the traitors'}, ${namedGenerals(traitors)}.`;
  const what =
    alone === null
      ? `Break ${condition(goal)}`
      : `Break IC1 so that general ${alone} decides one thing and every other loyal lieutenant the other`;
  const within = par === null ? '' : `, with at most ${counted(par, 'changed message')}`;
  const start = `${n} generals run ${protocol(topic, m)}, and the commander was ordered to ${order}.`;
  return `${start} ${who} ${what}${within}; or say that nobody can.`;
}

/** What the theorem says of so many. */
const theorem = (topic: string, n: number, m: number, f: number): string =>
  topic === 'sm'
    ? `SM(${m}) withstands ${counted(m, 'traitor')} and you have ${f}`
    : `OM(${m}) withstands ${counted(f, 'traitor')} among more than ${3 * f} generals, and here are ${n}`;

/** Which inequality leaves room for so many. */
function room({ topic, n, m, f, goal }: Of<'somebody-can' | 'solved-why'>): string {
  const twice = `2 · ${f} + ${m} = ${2 * f + m}`;
  if (topic === 'sm') return `SM(${m}) withstands ${counted(m, 'traitor')} and no more, and here f = ${f}.`;
  if (goal === 'validity')
    return `OM(m) obeys a loyal commander only if n > 2f + m, and n = ${n} is not more than ${twice}.`;
  const short = m < f ? [`m = ${m} is less than f = ${f}`] : [];
  const few = n <= 2 * f + m ? [`n = ${n} is not more than ${twice}`] : [];
  return `OM(m) withstands f traitors only if m is at least f and n > 2f + m. Here ${[...short, ...few].join(', and ')}.`;
}

const says: Wording<TraitorSaid> = {
  ask,
  unreadable: () => 'This is neither an execution nor the claim that nobody can.',
  'other-settings': ({ at }) =>
    `This execution is of something else: its field ${at} is not what the question gives.`,
  'no-lies': () => 'No message is changed in this execution yet.',
  broken: ({ goal, lies, fewest }) =>
    `${short(goal)} is broken, with ${counted(lies, 'changed message')}.${
      fewest !== null && fewest < lies
        ? ` ${capital(counted(fewest, 'changed message'))} would have been enough.`
        : ''
    }`,
  'too-many-lies': ({ lies, par }) =>
    `It is broken, but with ${counted(lies, 'changed message')}. There is a way with ${par}.`,
  agrees: ({ order }) => `Your strategy fails here: all loyal lieutenants decide to ${order}.`,
  obeys: ({ order }) => `Your strategy fails here: every loyal lieutenant obeys and decides to ${order}.`,
  vacuous: () => 'With a traitor as commander IC2 asks nothing, so nothing can break it.',
  'not-alone': ({ general }) => `IC1 is broken, but general ${general} is not the only one on its side.`,
  'traitor-named': ({ general }) =>
    `General ${general} is a traitor in your execution, and it is a loyal one that was to be left alone.`,
  'nobody-can': ({ topic, n, m, f }) => `Nobody can: ${theorem(topic, n, m, f)}.`,
  'somebody-can': (said) => `Somebody can. ${room(said)}`,
  'solved-why': room,
  'bound-too-low': ({ topic, bound, n, f }) =>
    topic === 'sm'
      ? `Nobody can, but ${bound} is not the most: it withstands more traitors than that.`
      : `Nobody can, but ${bound} is too few: ${n} generals with ${counted(f, 'traitor')} can be broken.`,
  'bound-too-high': ({ topic, bound, f }) =>
    topic === 'sm'
      ? `Nobody can, but it does not withstand ${counted(bound, 'traitor')}.`
      : `Nobody can, but fewer than ${bound} generals stand ${counted(f, 'traitor')}, too.`,
  'hint-where': ({ goal, m, topic }) =>
    topic === 'sm'
      ? m === 0
        ? 'In SM(0) there is one round, and nobody passes anything on.'
        : `An order that a loyal lieutenant accepts before round ${m + 1} is passed on to all.`
      : goal === 'agreement'
        ? 'Choose two loyal lieutenants. One must count a majority that the other doesn’t.'
        : 'Choose one loyal lieutenant. How many of its votes must be other than the order? A tie counts as retreat.',
  'hint-bound': ({ topic, n, m, f }) =>
    topic === 'sm'
      ? `Compare f = ${f} with m = ${m}.`
      : `Compare n = ${n} with 3f for f = ${f}, and m = ${m} with f.`,
  'hint-who': ({ traitors }) => `Try it with ${namedGenerals(traitors)}.`,
  'hint-first': ({ path, to, order }) =>
    `One of the changed messages: ${messageClause(`${path}-${to}${order === null ? 'x' : order.charAt(0)}`)}.`,
  'hint-compare': ({ topic, f, m }) =>
    topic === 'sm'
      ? `With ${counted(f, 'traitor')} a chain of ${m + 1} signatures has a loyal general’s among them, and that one passed it on.`
      : `The theorem wants more than 3f generals and m = f. Here f = ${f} and m = ${m}.`,
  'solved-possible': ({ topic, traitors, lies, told }) =>
    `${capital(namedGenerals(traitors))} can do it with ${counted(lies, 'changed message')}: ${told.map(messageClause).join('; ')}.${
      topic === 'sm' ? ' The other order, signed by traitors alone, comes in the last round.' : ''
    }`,
  'solved-outcome': ({ attacks, retreats }) =>
    `In the end general ${attacks} attacks and general ${retreats} retreats.`,
  'solved-disobeys': ({ general, decided }) =>
    `In the end loyal general ${general} decides to ${decided}, which is not what the loyal commander ordered.`,
  'solved-impossible': ({ topic, n, m, f, bound }) =>
    topic === 'sm'
      ? `Nobody can: ${theorem(topic, n, m, f)}. The bound is ${bound}.`
      : `Nobody can: ${theorem(topic, n, m, f)}. The smallest number that withstands it is 3 · ${f} + 1 = ${bound}.`,
};

const titles: Readonly<Record<string, Titled>> = {
  om: { title: 'Be the traitor', teaches: 'what a traitor can do to OM(m), and where it can do nothing' },
  sm: { title: 'Be the traitor who signs', teaches: 'what signatures leave to a traitor' },
};

const asked: KindAsked = {
  title: 'Be the traitor and break the agreement',
  levels: {
    1: 'the traitors are placed already, and the student finds what they have to send, or says that it can’t be done.',
    2: 'the student places the traitors as well, or says that it can’t be done.',
    3: 'the traitors are placed, and it must be done with the fewest changed messages that are possible, or said that it can’t be done.',
  },
};

export const traitorWords = {
  says,
  titles,
  asked,
  answer: {
    stage: 'Your execution',
    which: 'Your answer',
    attack: 'I break it, in the execution above',
    impossible: 'Nobody can',
    bound: {
      om: (f: number) =>
        `The smallest number of generals that withstands ${counted(f, 'traitor')} with OM(${f})`,
      sm: (m: number) => `The most traitors that SM(${m}) withstands`,
    },
    told: (lies: number, par: number | null) =>
      `Messages changed: ${lies}${par === null ? '' : `, of at most ${par}`}`,
    placed: (found: number, wanted: number) => `Traitors placed: ${found} of ${wanted}`,
    send: {
      label: 'A chain that the traitors make up',
      path: 'Signed on the path',
      to: 'sent to general',
      order: 'saying',
      send: 'Send it',
    },
    how: 'Press a traitor’s letter: it says the other thing, or nothing.',
    howToPlace:
      'Press a general to make it a traitor. Press a traitor’s letter: it says the other thing, or nothing.',
  },
};

export type TraitorWords = typeof traitorWords;
