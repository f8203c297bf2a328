/** English words of the page where readers write protocols. */
import type { General, Order } from '../../core/model.ts';

/** Which problem a protocol is for; the names are those of the command line. */
type ProblemName = 'three-generals' | 'two-generals' | 'rounds';

/** What can be broken; the names are those of the report. */
type Condition = 'IC1' | 'IC2' | 'agreement' | 'no-loss-attack' | 'no-order-retreat';

/** A protocol that is broken, as far as it is told why. */
interface Broken {
  readonly condition: Condition;
  /** Null where there are two generals. */
  readonly traitor: General | null;
  readonly execution: { readonly order: Order | null; readonly decisions: Readonly<Record<string, Order>> };
  /** Who can't tell it from the executions next to it. */
  readonly twins: readonly { readonly general: General }[];
  readonly explanation: string;
}

/** The same of one that has too few rounds. */
interface BrokenRounds {
  readonly condition: 'IC1' | 'IC2';
  readonly blind: General;
  readonly executions: readonly {
    readonly order: Order | null;
    readonly traitors: readonly General[];
    readonly decisions: Readonly<Record<string, Order>>;
  }[];
  readonly explanation: string;
}

export const breakWords = {
  breaking: {
    title: 'Break it',
    lead: 'Write a protocol: for three generals of whom one may be a traitor, for two whose messengers may be captured, or for more with a round for each traitor and no more. Whatever you write will be broken, and you will see how.',
    description:
      'Write a protocol for three generals with a traitor, or for two with messengers that get lost, and see it broken.',
    sheet: 'Your protocol',
    kind: 'For',
    kinds: {
      'three-generals': 'Three generals',
      'two-generals': 'Two generals',
      rounds: 'Too few rounds',
    } satisfies Record<ProblemName, string>,
    start: 'Start from',
    ownText: 'a text of your own',
    editor: 'Protocol, a JavaScript module. Tab leaves the editor.',
    run: 'Run',
    stop: 'Stop',
    copy: 'Copy a link to this code',
    link: 'Link to this code',
    copied: 'Copied. The code is in the link itself.',
    copyFailed: 'There is no clipboard here: copy the link by hand.',
    bringBack: 'Bring my text back',
    unkept: 'This browser keeps nothing of what you write here. Copy the link before you leave.',
    hint: 'runs it. Tab leaves the editor.',
    keys: 'Ctrl or ⌘ + Enter',
    goTo: (line: number) => `Go to line ${line}`,
  },

  breakNews: {
    restored: 'This is what you wrote when you were here last.',
    linked: 'This code came with a link. Read it first: it runs when you press Run, and not before.',
    running: 'Running …',
    stopped: 'Stopped.',
    outOfTime: (seconds: number) =>
      `The protocol was stopped after ${seconds} seconds. Does it ever come to an end?`,
    broughtBack: 'Your text is back.',
    chosen: (name: string) => `“${name}” is in the editor, and has not run yet.`,
    replaced: (name: string) => `“${name}” took the place of your text.`,
    damaged: {
      kind: 'This link does not say what its code is for, so it was not opened. Was it cut off?',
      size: 'This link does not say for how many generals and traitors its code is, or names numbers that don’t fit, so it was not opened. Was it cut off?',
      code: 'The code in this link is damaged, so it was not opened. Was the link cut off?',
    },
    failed: (message: string) =>
      message === ''
        ? 'What runs protocols has not arrived. Is there a connection? Then run it again.'
        : `The protocol could not be run here: ${message}`,
    broken: (condition: string, explanation: string) => `Broken: ${condition}. ${explanation}`,
    fault: (line: number | null, message: string) => (line === null ? message : `Line ${line}: ${message}`),
    stale: 'This was the answer to the code before your last change.',
  },

  breakAnswer: {
    label: 'What became of it',
    /** The command line says it in English; another language makes its sentence of what was found. */
    explain: ({ explanation }: Broken) => explanation,
    explainRounds: ({ explanation }: BrokenRounds) => explanation,
    conditions: {
      IC1: 'IC1',
      IC2: 'IC2',
      agreement: 'Agreement',
      'no-loss-attack': 'Attack rule',
      'no-order-retreat': 'Retreat rule',
    } satisfies Record<Condition, string>,
    breaks: {
      IC1: 'breaks IC1',
      IC2: 'breaks IC2',
      agreement: 'breaks agreement',
      'no-loss-attack': 'breaks the attack rule',
      'no-order-retreat': 'breaks the retreat rule',
    } satisfies Record<Condition, string>,
    asks: {
      IC1: 'All loyal lieutenants decide alike.',
      IC2: 'If the commander is loyal, every loyal lieutenant obeys it.',
      agreement: 'Both decide alike, whatever is lost.',
      'no-loss-attack': 'Both attack if the order was given and everything arrives.',
      'no-order-retreat': 'Both retreat if no order was given.',
    } satisfies Record<Condition, string>,
    broken: 'broken',
    name: (letter: string) => `Execution ${letter}`,
    twin: (general: General) => `its twin for general ${general}`,
    traitor: (general: General) => `General ${general} is the traitor.`,
    lost: (count: number) =>
      count === 0
        ? 'Every message arrives.'
        : count === 1
          ? 'One message is lost.'
          : `${count} messages are lost.`,
    noOrder: 'No order was given.',
    same: (general: General, one: string, other: string) =>
      `General ${general} gets the same messages in ${one} and ${other}, value for value. It can’t tell them apart, so it decides the same in both.`,
    ordered: (order: Order) => `ordered ${order}`,
    unordered: 'no order',
    isLost: 'lost',
    /** Beside what a message says. */
    came: (round: number, from: General) => `round ${round}, from ${from}`,
    earlier: (round: number) => `Rounds 1 to ${round} stand in the transcript.`,
    moment: (round: number) => (round === 0 ? 'nothing sent' : `round ${round}`),
    summary: (round: number, last: number, messages: number) =>
      `After round ${round} of ${last}, ${messages === 1 ? '1 message' : `${messages} messages`}.`,
    value: 'Value',
  },
};

export type BreakWords = typeof breakWords;
