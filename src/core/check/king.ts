/**
 * The exact check of phase king: whether any strategy of so many traitors breaks it, by counting.
 *
 * What a loyal general hears from the others all of them hear; what it hears from traitors is theirs to choose, for each
 * alone. So loyal generals differ only by the order they hold and by whether they can still be king, and a moment between two
 * phases is told by a few numbers: how many attackers there are among those who have not been king (`waiting`), how many among
 * those who have (`past`), and what a loyal commander holds, who is the first king and need not agree. From a moment before
 * a phase those after it follow:
 *
 *   1. Value. Each loyal general hears u attacks and w retreats from traitors, any u + w ≤ t, and proposes accordingly. All
 *      that matters of it is how many propose attack, and how many retreat.
 *   2. Proposal. Each hears u and w once more, and so comes to hold an order, which it can keep or can't.
 *   3. King. A loyal king is the commander, or one of those who have not been king, with either order that some of them
 *      hold. Whoever can't keep its order takes the king's. A traitorous king tells each of these what it likes.
 *
 * The traitors may stand anywhere: which kings are traitors is left open until their phase. There are few moments, hundreds
 * for thirty generals, and each remembers one that it was reached from, so that an attack can be played (king-attack.ts).
 */
import { COMMANDER } from '../model.ts';
import type { Beginning } from '../phase-king.ts';

export interface KingQuestion {
  readonly beginning: Beginning;
  /** At least 2. */
  readonly n: number;
  /** What the protocol is set up for, 0 to n − 1: it has f + 1 phases, and its thresholds are n − f and f + 1. */
  readonly f: number;
  /** How many traitors there are, 0 to n; it may be more or fewer than f. */
  readonly traitors: number;
}

export interface KingChecked {
  /** Whether nobody can be asked for anything: with at most one loyal general, or with inputs with none. */
  readonly vacuous: boolean;
  /** How it comes to be broken, for the first such way that was found; null: every strategy keeps it. */
  readonly agreement: KingBreach | null;
  readonly validity: KingBreach | null;
}

/** The moment after the last phase in which a condition is broken. */
export interface KingBreach {
  readonly setting: Setting;
  readonly moment: Moment;
}

/** Who commands, and what the loyal generals begin with. */
export interface Setting {
  readonly question: KingQuestion;
  /** General 1 commands and is loyal, commands and is a traitor, or is one like the others. */
  readonly first: 'loyal' | 'traitor' | 'equal';
  /** What a loyal commander orders, or all loyal generals begin with; null: they may begin with anything. */
  readonly all: Bit | null;
}

/** 1 for attack, 0 for retreat. */
export type Bit = 0 | 1;
const BITS = [0, 1] as const;

/** A moment between two phases. */
export interface Moment {
  /** How many traitors have been king. */
  readonly usurpers: number;
  /** Attackers among the loyal generals who have not been king, and among those who have; the commander apart. */
  readonly waiting: number;
  readonly past: number;
  /** What a loyal commander holds; null where there is none. */
  readonly commander: Bit | null;
  /** A moment before the phase, and what happened in it; null before the first phase. */
  readonly before: { readonly moment: Moment; readonly turn: Turn } | null;
}

/** What happens in a phase, as far as the next moment does not say it. */
export interface Turn {
  /** How many loyal generals propose attack, and how many retreat. */
  readonly proposals: Words;
  /** The order that a loyal king held, and the one it came to hold and told everybody; null: a traitor is king. */
  readonly king: { readonly held: Bit; readonly took: Bit } | null;
}

/** How often attack is said, and how often retreat. */
export type Words = readonly [attacks: number, retreats: number];

/** The verdict over every strategy of exactly so many traitors, wherever they stand and whatever was ordered or begun with. */
export function checkKing(question: KingQuestion): KingChecked {
  let [agreement, validity]: [KingBreach | null, KingBreach | null] = [null, null];
  for (const setting of settingsOf(question)) {
    const asked = followers(setting);
    for (const moment of lastMoments(setting)) {
      const attackers = moment.waiting + moment.past;
      if (attackers > 0 && attackers < asked) agreement ??= { setting, moment };
      if (setting.all !== null && attackers !== setting.all * asked) validity ??= { setting, moment };
    }
  }
  const { beginning, n, traitors } = question;
  return { vacuous: n - traitors <= (beginning === 'order' ? 1 : 0), agreement, validity };
}

function settingsOf(question: KingQuestion): readonly Setting[] {
  const { beginning, n, traitors } = question;
  if (beginning === 'inputs') {
    return [...BITS, null].map((all): Setting => ({ question, first: 'equal', all }));
  }
  return [
    ...(traitors < n ? BITS.map((all): Setting => ({ question, first: 'loyal', all })) : []),
    ...(traitors > 0 ? [{ question, first: 'traitor', all: null } as const] : []),
  ];
}

/** How many loyal generals there are, without a loyal commander: those who must agree. */
export const followers = ({ question: { n, traitors }, first }: Setting): number =>
  n - traitors - (first === 'loyal' ? 1 : 0);

/** Whether the commander is loyal and king of this phase. */
export const commands = ({ first }: Setting, phase: number): boolean =>
  first === 'loyal' && phase === COMMANDER;

/** How many of the followers have been king before this phase. */
const pastAt = ({ first }: Setting, phase: number, { usurpers }: Moment): number =>
  Math.max(0, phase - 1 - usurpers - (first === 'loyal' ? 1 : 0));

function lastMoments(setting: Setting): readonly Moment[] {
  let moments = firstMoments(setting);
  for (let phase = 1; phase <= setting.question.f + 1; phase++) {
    const next = new Map<string, Moment>();
    for (const moment of moments) follow(setting, phase, moment, next);
    moments = [...next.values()];
  }
  return moments;
}

function firstMoments(setting: Setting): readonly Moment[] {
  const { first, all } = setting;
  const most = followers(setting);
  const commander = first === 'loyal' ? all : null;
  return (all === null ? upTo(most) : [all * most]).map((waiting) => ({
    ...{ usurpers: 0, waiting, past: 0 },
    ...{ commander, before: null },
  }));
}

const upTo = (most: number): readonly number[] => Array.from({ length: most + 1 }, (_, i) => i);

/** Adds all moments that this one leads to. */
function follow(setting: Setting, phase: number, moment: Moment, next: Map<string, Moment>): void {
  for (const proposals of proposalsFrom(setting, moment)) {
    const outcomes = outcomesOf(setting.question, proposals);
    for (const king of kingsOf(setting, phase, moment, outcomes)) {
      for (const after of momentsAfter(setting, phase, moment, king, endsOf(outcomes, king))) {
        const { usurpers, waiting, past, commander } = after;
        const key = `${usurpers}.${waiting}.${past}.${commander}`;
        if (!next.has(key)) next.set(key, { ...after, before: { moment, turn: { proposals, king } } });
      }
    }
  }
}

/** All that traitors can tell one general in a round. */
export const wordsOf = (traitors: number): readonly Words[] =>
  upTo(traitors).flatMap((u) => upTo(traitors - u).map((w) => [u, w] as const));

/** How many loyal generals hold attack. */
export const attackersIn = ({ waiting, past, commander }: Moment): number =>
  waiting + past + (commander ?? 0);

/** What a loyal general proposes that hears this from traitors; null: nothing. */
export function proposalOf({ n, f, traitors }: KingQuestion, attackers: number, [u, w]: Words): Bit | null {
  return enough([attackers + u, n - traitors - attackers + w], n - f);
}

/** The numbers of proposals that can come about, one of each sort that makes a difference to what may follow. */
function proposalsFrom({ question }: Setting, moment: Moment): Iterable<Words> {
  const { n, traitors } = question;
  const loyal = n - traitors;
  const attackers = attackersIn(moment);
  const can = new Set(wordsOf(traitors).map((words) => proposalOf(question, attackers, words)));
  const found = new Map<string, Words>();
  for (const a of can.has(1) ? upTo(loyal) : [0]) {
    for (const b of can.has(0) ? upTo(loyal - a) : [0]) {
      if (a + b < loyal && !can.has(null)) continue;
      const key = outcomesOf(question, [a, b])
        .map((codes) => [...codes].sort().join(''))
        .join('.');
      if (!found.has(key)) found.set(key, [a, b]);
    }
  }
  return found.values();
}

/**
 * What a general may come to, by the order that it held: a set of outcomes, each 2 · (the order it holds now) + 1 if it can
 * keep that, whatever the king says.
 */
type Outcomes = readonly [ofRetreat: ReadonlySet<number>, ofAttack: ReadonlySet<number>];

function outcomesOf(question: KingQuestion, proposals: Words): Outcomes {
  const from = (held: Bit): ReadonlySet<number> =>
    new Set(wordsOf(question.traitors).map((words) => outcomeOf(question, proposals, held, words)));
  return [from(0), from(1)];
}

/** What a general that held this order comes to if it hears this from traitors. */
export function outcomeOf({ n, f }: KingQuestion, [a, b]: Words, held: Bit, [u, w]: Words): number {
  const now = enough([a + u, b + w], f + 1) ?? held;
  return 2 * now + Number((now === 1 ? a + u : b + w) >= n - f);
}

/** The order that was said at least so often; of two the one said more often, and of equals retreat. Null: neither was. */
function enough([attacks, retreats]: Words, least: number): Bit | null {
  if (Math.max(attacks, retreats) < least) return null;
  return attacks > retreats ? 1 : 0;
}

/** Who may be king in a phase. */
function kingsOf(
  setting: Setting,
  phase: number,
  moment: Moment,
  outcomes: Outcomes,
): readonly Turn['king'][] {
  const loyalOf = (held: Bit): readonly Turn['king'][] =>
    BITS.filter((took) => outcomes[held].has(2 * took) || outcomes[held].has(2 * took + 1)).map((took) => ({
      ...{ held, took },
    }));
  if (commands(setting, phase)) return loyalOf(moment.commander!);
  if (phase === COMMANDER && setting.first === 'traitor') return [null];
  const waiting = followers(setting) - pastAt(setting, phase, moment);
  return [
    ...(moment.usurpers < setting.question.traitors ? [null] : []),
    ...(moment.waiting > 0 ? loyalOf(1) : []),
    ...(moment.waiting < waiting ? loyalOf(0) : []),
  ];
}

/** The orders that a general may hold after the phase, by the order that it held. */
type Ends = readonly [ofRetreat: readonly Bit[], ofAttack: readonly Bit[]];

/** Whether a general with this outcome may hold an order after the king has spoken. */
export const endsWith = (outcome: number, king: Turn['king'], order: Bit): boolean =>
  outcome % 2 === 1 ? outcome === 2 * order + 1 : king === null || king.took === order;

function endsOf(outcomes: Outcomes, king: Turn['king']): Ends {
  const from = (held: Bit): readonly Bit[] =>
    BITS.filter((order) => [...outcomes[held]].some((outcome) => endsWith(outcome, king, order)));
  return [from(0), from(1)];
}

/** The moments after a phase. */
function momentsAfter(
  setting: Setting,
  phase: number,
  moment: Moment,
  king: Turn['king'],
  ends: Ends,
): readonly Moment[] {
  const first = commands(setting, phase);
  const crowned = first ? null : king;
  const past = pastAt(setting, phase, moment);
  const waiting = followers(setting) - past - (crowned ? 1 : 0);
  const attackers = moment.waiting - (crowned?.held ?? 0);
  const commander = moment.commander === null ? [null] : first ? [king!.took] : ends[moment.commander];
  const usurpers = moment.usurpers + (king === null ? 1 : 0);
  return spread(attackers, waiting - attackers, ends).flatMap((now) =>
    spread(moment.past, past - moment.past, ends).flatMap((then) =>
      commander.map((held) => ({
        ...{ usurpers, waiting: now, past: then + (crowned?.took ?? 0) },
        ...{ commander: held, before: null },
      })),
    ),
  );
}

/** How many of so many who attack, and of others, may attack afterwards. */
function spread(attackers: number, others: number, [ofRetreat, ofAttack]: Ends): readonly number[] {
  const most = (ofAttack.includes(1) ? attackers : 0) + (ofRetreat.includes(1) ? others : 0);
  const least = (ofAttack.includes(0) ? 0 : attackers) + (ofRetreat.includes(0) ? 0 : others);
  return upTo(most - least).map((more) => least + more);
}
