/**
 * Find the lie. Two questions, as two topics.
 *
 * `om`: every message of an execution of OM(m) is on the table, without anybody's name on a lie. A message is a lie if it
 * differs from what its sender held, so lieutenants' lies can be read off. The commander's order is not shown. Where it
 * told different things both readings may be possible, and each is a right answer.
 *
 * `view`: only what one or two loyal generals received is on the table, and one general is a traitor. Which generals can
 * it be? The answer is the exact set: whoever, as the only traitor, could have brought about just these messages.
 */
import type { Lie } from '../../core/adversary.ts';
import { messageKey } from '../../core/adversary.ts';
import type { General, Order } from '../../core/model.ts';
import { executeOral } from '../../scenario/kinds/om-run.ts';
import { format } from '../../scenario/format.ts';
import { formatLie } from '../../scenario/lie-text.ts';
import type { OralScenario } from '../../scenario/scenario.ts';
import { contradiction, knownTo } from '../explaining.ts';
import type { Explanation, ExerciseKind, Level, Marked, Read } from '../kind.ts';
import { readLieAnswer, writeLieAnswer, type LieAnswer, type LieUnread } from './lie-answer.ts';
import * as sample from './lie-sample.ts';

export type { LieAnswer };

export interface AllSeen {
  readonly topic: 'om';
  readonly level: Level;
  /** What happened, its lies spelled out. */
  readonly given: OralScenario;
  /** At most so many generals are traitors. */
  readonly f: number;
  /** Every right answer: the lies, for each order that the commander may have been given. */
  readonly readings: readonly OralScenario[];
}

export interface SomeSeen {
  readonly topic: 'view';
  readonly level: Level;
  readonly given: OralScenario;
  /** Whose inboxes are on the table; they are loyal. */
  readonly observers: readonly General[];
  /** For everybody who can be the traitor, an execution in which it is and the observers see the same. */
  readonly suspects: readonly OralScenario[];
}

export type LieInstance = AllSeen | SomeSeen;

export type LieSaid =
  | { readonly say: 'ask-lies'; readonly n: number; readonly m: number; readonly f: number }
  | {
      readonly say: 'ask-suspects';
      readonly n: number;
      readonly m: number;
      readonly observers: readonly General[];
    }
  | { readonly say: 'lies-found'; readonly lies: readonly string[]; readonly readings: number }
  | { readonly say: 'no-lie'; readonly message: string; readonly held: Order }
  | { readonly say: 'too-many-liars'; readonly f: number; readonly found: readonly General[] }
  | { readonly say: 'lies-left'; readonly marked: number; readonly left: number }
  | { readonly say: 'suspects-found'; readonly suspects: readonly General[] }
  | { readonly say: 'not-all-named'; readonly named: number }
  | { readonly say: 'can-be'; readonly general: General; readonly lies: readonly string[] }
  | { readonly say: 'can-not-be'; readonly general: General; readonly messages: readonly string[] }
  | { readonly say: 'is-loyal'; readonly general: General }
  | { readonly say: 'hint-held' }
  | { readonly say: 'hint-round'; readonly round: number }
  | { readonly say: 'hint-liar'; readonly general: General }
  | { readonly say: 'hint-suppose'; readonly general: General }
  | { readonly say: 'hint-count'; readonly count: number }
  | { readonly say: 'solved-reading'; readonly order: Order; readonly lies: readonly string[] }
  | LieUnread;

export const lie: ExerciseKind<LieInstance, LieAnswer, LieSaid> = {
  name: 'lie',
  topics: { om: 'byzantine-generals', view: 'views' },
  generate: (random, level, topic) =>
    topic === 'view' ? sample.someSeen(random, level) : sample.allSeen(random, level),
  plain: ({ given, ...rest }) => ({
    ...rest,
    given: format(given),
    ...answersIn({ given, ...rest }),
  }),
  question,
  read: (instance, text): Read<LieAnswer, LieSaid> => readLieAnswer(instance, text),
  write: writeLieAnswer,
  grade,
  reference,
  explain,
  hints,
  effort: (instance) => ({
    moves: instance.topic === 'om' ? instance.readings[0]!.lies.length : instance.suspects.length,
    messages: seenIn(instance),
  }),
};

const answersIn = (instance: LieInstance): object =>
  instance.topic === 'om'
    ? { readings: instance.readings.map(format) }
    : { suspects: instance.suspects.map(format) };

const seenIn = (instance: LieInstance): number => {
  const { log } = executeOral(instance.given);
  return instance.topic === 'om'
    ? log.length
    : [...log].filter(({ to, delivered }) => delivered && instance.observers.includes(to)).length;
};

function question(instance: LieInstance): LieSaid {
  const { n, m } = instance.given;
  return instance.topic === 'om'
    ? { say: 'ask-lies', n, m, f: instance.f }
    : { say: 'ask-suspects', n, m, observers: instance.observers };
}

function grade(instance: LieInstance, answer: LieAnswer): Marked<LieSaid> {
  if (instance.topic === 'om' && answer.kind === 'lies') return gradeLies(instance, answer.messages);
  if (instance.topic === 'view' && answer.kind === 'suspects')
    return gradeSuspects(instance, answer.generals);
  throw new Error(
    `an answer about ${answer.kind} to the topic ${instance.topic}: expected \`read\` to refuse it`,
  );
}

const say = (said: LieSaid): LieSaid => said;

const keyOf = ({ path, to }: Pick<Lie, 'path' | 'to'>): string => messageKey(path, to);

function gradeLies({ readings, f }: AllSeen, messages: readonly Pick<Lie, 'path' | 'to'>[]): Marked<LieSaid> {
  const marked = new Set(messages.map(keyOf));
  const compared = readings.map((reading) => {
    const lies = new Set(reading.lies.map(keyOf));
    const extra = messages.filter((message) => !lies.has(keyOf(message)));
    const left = reading.lies.filter((one) => !marked.has(keyOf(one))).length;
    return { reading, extra, left };
  });
  const wrong = (reason: LieSaid): Marked<LieSaid> => ({ kind: 'wrong', reason, shown: [] });
  const [closest] = [...compared].sort((a, b) => a.extra.length + a.left - b.extra.length - b.left);
  const { reading, extra, left } = closest!;
  if (extra.length === 0 && left === 0) {
    const reason: LieSaid = {
      say: 'lies-found',
      lies: reading.lies.map(formatLie),
      readings: readings.length,
    };
    return { kind: 'right', reason, shown: [reading] };
  }
  const liars = [...new Set(messages.map(({ path }) => path.at(-1)!))].sort((a, b) => a - b);
  if (liars.length > f) return wrong({ say: 'too-many-liars', f, found: liars });
  const [first] = extra;
  if (first) return wrong({ say: 'no-lie', ...sample.heldBehind(reading, first) });
  return wrong({ say: 'lies-left', marked: messages.length, left });
}

const namesOf = ({ suspects }: SomeSeen): readonly General[] => suspects.map(({ traitors }) => traitors[0]!);

function gradeSuspects(instance: SomeSeen, accused: readonly General[]): Marked<LieSaid> {
  const { observers, suspects } = instance;
  const wrong = (reason: LieSaid, shown: readonly OralScenario[]): Marked<LieSaid> => ({
    kind: 'wrong',
    reason,
    shown,
  });
  const loyal = accused.find((general) => observers.includes(general));
  if (loyal !== undefined) return wrong({ say: 'is-loyal', general: loyal }, []);
  const cleared = accused.find((general) => !namesOf(instance).includes(general));
  if (cleared !== undefined) return wrong(contradicted(instance, cleared), []);
  const missed = suspects.find(({ traitors }) => !accused.includes(traitors[0]!));
  if (missed) return wrong({ say: 'not-all-named', named: accused.length }, []);
  const reason = say({ say: 'suspects-found', suspects: namesOf(instance) });
  return { kind: 'right', reason, shown: suspects };
}

const could = ({ traitors, lies }: OralScenario): LieSaid => ({
  ...{ say: 'can-be', general: traitors[0]! },
  lies: lies.map(formatLie),
});

/** Messages that nobody's lies but another's can have brought together. */
function contradicted({ given, observers }: SomeSeen, general: General): LieSaid {
  const known = knownTo(executeOral(given), observers);
  const messages = contradiction(given.n, given.m, [general], known);
  return { say: 'can-not-be', general, messages: messages.map(formatLie) };
}

function reference(instance: LieInstance): LieAnswer {
  return instance.topic === 'om'
    ? { kind: 'lies', messages: instance.readings[0]!.lies.map(({ path, to }) => ({ path, to })) }
    : { kind: 'suspects', generals: namesOf(instance) };
}

function explain(instance: LieInstance): Explanation<LieSaid> {
  if (instance.topic === 'om') {
    const { readings } = instance;
    const steps = readings.map(({ order, lies }) =>
      say({ say: 'solved-reading', order, lies: lies.map(formatLie) }),
    );
    return { steps, shown: readings };
  }
  const { suspects } = instance;
  const steps = sample
    .accusable(instance)
    .map((general) => suspects.find(({ traitors }) => traitors[0] === general) ?? general)
    .map((found) => (typeof found === 'number' ? contradicted(instance, found) : could(found)));
  return { steps, shown: suspects };
}

function hints(instance: LieInstance): readonly LieSaid[] {
  if (instance.topic === 'om') {
    const { path } = instance.readings[0]!.lies[0]!;
    return [
      { say: 'hint-held' },
      { say: 'hint-round', round: path.length },
      { say: 'hint-liar', general: path.at(-1)! },
    ];
  }
  const [first] = sample.accusable(instance);
  return [
    { say: 'hint-suppose', general: first! },
    { say: 'hint-count', count: instance.suspects.length },
  ];
}
