/** English words for what the exact check answers, fetched together with it. */

import type { Cast } from '../../scenario/scenario.ts';

/** The smallest numbers of changed messages that break the conditions; null: nothing does. */
interface Fewest {
  readonly agreement: number | null;
  readonly validity: number | null;
}

/** Thin spaces between groups of three, where a line may break, too: `340 787 200`. Four digits stand together. */
const grouped = (value: number | bigint): string => {
  const digits = String(value);
  return digits.length < 5 ? digits : digits.replace(/\B(?=(?:\d{3})+$)/g, '\u2009');
};

/** A number of which only the number of digits is known, give or take one: `≈ 10¹²³⁴`. */
const about = (digits: number): string =>
  `≈ 10${String(digits).replace(/\d/g, (digit) => '⁰¹²³⁴⁵⁶⁷⁸⁹'.charAt(Number(digit)))}`;

const counted = (value: number, noun: string): string => `${grouped(value)} ${noun}${value === 1 ? '' : 's'}`;

/**
 * "6 changed messages break IC2, and 8 break IC1", the cheaper one first. They are not called lies: a commander's letters
 * are among them, and of those none is false by itself.
 */
function sayFewest({ agreement, validity }: Fewest): string {
  const breaks = (changed: number): string => (changed === 1 ? 'breaks' : 'break');
  const [first, second] = [
    { name: 'IC1', changed: agreement ?? Infinity },
    { name: 'IC2', changed: validity ?? Infinity },
  ].sort((a, b) => a.changed - b.changed);
  const cheaper = `${counted(first!.changed, 'changed message')} ${breaks(first!.changed)} ${first!.name}`;
  if (second!.changed === Infinity) return `${cheaper}.`;
  const dearer = second!.changed === first!.changed ? 'as many' : grouped(second!.changed);
  return `${cheaper}, and ${dearer} ${breaks(second!.changed)} ${second!.name}.`;
}

const against = (m: number, n: number, f: number, cast: Cast): string =>
  cast === 'generals'
    ? `OM(${m}) holds against ${counted(f, 'traitor')} among ${counted(n, 'general')}`
    : `OM(${m}) holds where ${f} of ${n} ${n === 1 ? 'party' : 'parties'} ${f === 1 ? 'cheats' : 'cheat'}`;

export const answerWords = {
  answers: {
    fewest: sayFewest,
    vacuous: (cast: Cast) =>
      `At most one ${cast === 'generals' ? 'general is loyal' : 'party is honest'}, so there is nothing to break.`,
    absent: (kind: string, m: number) => `${kind.toUpperCase()}(${m}) needs ${m + 2} generals or more.`,
    /** Why an attack can't be opened. */
    unwritten: {
      generals: 'A scenario has at most sixteen generals, so no link can name the attack.',
      messages: 'The attack has more than 5 000 000 messages, too many to be replayed on a page.',
      lies: 'So many changed messages do not fit in a link, so the attack can’t be played.',
    },
    found: (fewest: string) => `Found: ${fewest} The figure shows it now; Undo takes it back.`,
    holds: (m: number, n: number, f: number, strategies: bigint, cast: Cast) =>
      `${against(m, n, f, cast)}: none of the ${grouped(strategies)} strategies breaks it.`,
    holdsLong: (m: number, n: number, f: number, digits: number, cast: Cast) =>
      `${against(m, n, f, cast)}: no strategy breaks it, and their number has ${counted(digits, 'digit')}.`,
    holdsHuge: (m: number, n: number, f: number, digits: number, cast: Cast) =>
      `${against(m, n, f, cast)}: none of the ${about(digits)} strategies breaks it.`,
    number: grouped,
    allStrategies: 'The number of strategies',
    obeyed: 'Whatever the traitors do, all loyal lieutenants agree, and obey a loyal commander.',
    strategies: (strategies: bigint) =>
      strategies === 1n ? 'The one strategy fails.' : `All ${grouped(strategies)} strategies fail.`,
    strategiesAbout: (digits: number) => `All ${about(digits)} strategies fail.`,
    open: 'Open a cheapest attack in the lab',
  },
};

export type AnswerWords = typeof answerWords;
