/** English words of the ring. */
import type { General, Order, Path } from '../../core/model.ts';
import { letter } from './abc.ts';
import { list } from './list.ts';

const copy = (place: number): string => `${letter((place % 3) + 1)}${'₀₁'.charAt(Math.floor(place / 3))}`;

/** "C said A said": who passed a report on, the latest speaker's own voice left out. */
const reporters = (path: Path): string =>
  path
    .slice(0, -1)
    .reverse()
    .map((general) => `${letter(general)} said`)
    .join(' ');

export const tooFewWords = {
  ring: {
    letter,
    copy,
    give: 'Give all six the plan',
    given: (plan: string) => `All six have the plan “${plan}”.`,
    plans: {
      obey: 'obey A',
      majority: 'compare notes; in doubt, retreat: OM(1)',
      hopeful: 'compare notes; in doubt, attack',
      'second-report': 'compare twice, through A',
      appeal: 'in doubt, ask A again',
      never: 'never attack',
      numbered: 'a plan drawn at random',
    },
    number: 'Its number',
    noSuchNumber: (found: number, least: number, most: number) =>
      `Plans have whole numbers from ${least} to ${most}, not ${found}.`,
    stepping: 'Steps of the proof',
    build: 'Build it',
    back: 'Back',
    on: 'Next',
    step: (at: number, last: number) => `step ${at} of ${last}`,
    told: {
      triangle: 'Three generals. A commands, B and C are lieutenants, and each has a road to both others.',
      copies: 'Two copies of everybody. A₀ holds retreat, A₁ holds attack.',
      cut: 'In both copies the road between A and C is cut.',
      joined:
        'C₀ is joined to A₁, and C₁ to A₀. Everybody has one neighbour of each other name, follows the plan, and notices nothing.',
    },
    obey: (traitor: General, general: General, order: Order) =>
      `If ${letter(traitor)} is the traitor, loyal A ordered ${order}, so ${letter(general)} must ${order}, by IC2.`,
    agree: (traitor: General, one: General, other: General) =>
      `If ${letter(traitor)} is the traitor, ${letter(one)} and ${letter(other)} must agree, by IC1.`,
    inTheRing: (demand: string, deed: string) => `In the ring, ${demand}: ${deed}.`,
    itDoes: (order: Order) => `it ${order}s`,
    theyDo: (first: Order, second: Order) =>
      first === second ? `both ${first}` : `one ${first}s, one ${second}s`,
    breaksHere: 'This plan breaks here.',
    keptHere: 'This plan holds here.',
    does: (place: number, order: Order) => `${copy(place)} ${order}s`,
    doBoth: (one: number, first: Order, other: number, second: Order) =>
      first === second ? `both ${first}` : `${copy(one)} ${first}s, ${copy(other)} ${second}s`,
    wants: (place: number, order: Order) => `${copy(place)} must ${order}`,
    must: (place: number) => `${copy(place)} must`,
    bothTheSame: 'both the same',
    wantsSame: (one: number, other: number) => `${copy(one)} and ${copy(other)} must do the same`,
    kept: 'kept',
    broken: 'broken',
    result: (conditions: readonly string[]) => `The plan breaks ${list(conditions)}.`,
    breaks: (condition: string, one: number, other: number) =>
      `${condition} at ${copy(one)} and ${copy(other)}`,
    holds: (order: Order) => `holds ${order}`,
    holdsFirst: 'holds',
    decides: (order: Order) => `${order}s`,
    traitor: 'traitor',
    loyalCopies: 'six copies, all loyal to the plan',
    mayAsWell: (one: number, other: number) => `to ${copy(one)} and ${copy(other)}, this looks the same`,
    choosePair: 'Choose one of the three demands over the ring.',
    demands: 'Pairs of neighbours, and what each must do',
    demand: (one: number, other: number, condition: string, demand: string, verdict: string) =>
      `${copy(one)} and ${copy(other)}: ${demand}, by ${condition}. ${verdict}`,
    isKept: 'Kept.',
    isBroken: 'Broken.',
    ringLetters: 'Messages of the ring',
    triangleLetters: 'Messages of the triangle',
    tells: (round: number, from: string, to: string, says: string) =>
      `Round ${round}: ${from} tells ${to} ${says}.`,
    twin: (from: string, to: string, says: string) => `Its twin: ${from} tells ${to} ${says}.`,
    unseen: (one: number, other: number) => `Neither ${copy(one)} nor ${copy(other)} sees it.`,
    theTraitor: (general: General) => `traitor ${letter(general)}`,
    send: 'Send the messages again, round by round',
    nextRound: (round: number, last: number) => `Go on from round ${round} of ${last}`,
    running: (round: number, last: number) => `Round ${round} of ${last}.`,
    alike: (one: number, other: number) =>
      `What ${copy(one)} and ${copy(other)} hear in the ring, they hear in the triangle.`,
    inRing: (place: number) => `${copy(place)} in the ring`,
    inTriangle: (general: General) => `${letter(general)} in the triangle`,
    own: (order: Order) => `its own order: ${order}`,
    nothing: 'hears nothing',
    same: 'same',
    differs: 'differs',
    heard: (round: number, from: General) => `round ${round}, from ${letter(from)}`,
    says: (path: Path, order: Order | null) => {
      const what = order ?? 'nothing';
      return path.length === 1 ? what : `“${reporters(path)}: ${what}”`;
    },
    transcript: (count: number) =>
      count === 0
        ? 'No message of the ring'
        : count === 1
          ? 'The one message of the ring'
          : `All ${count} messages of the ring`,
    columns: ['Round', 'From', 'To', 'Says'],
    lab: 'Play this triangle in the lab',
    table: 'What becomes of seven plans',
    planColumn: 'Plan',
    all: (parts: readonly string[]) => `${parts.join(', ')}.`,
    isTraitor: (general: General) => `${letter(general)} is the traitor`,
  },
};

export type TooFewWords = typeof tooFewWords;
