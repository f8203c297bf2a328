/** English words of the figures of *Three are too few*. */
import { counted } from './counted.ts';
import type { General, Order, Path } from '../../core/model.ts';
import { list } from './list.ts';

const letter = (general: General): string => 'ABC'.charAt(general - 1);
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
    plan: 'The plan',
    plans: {
      majority: 'OM(1): order and report, a tie means retreat',
      obey: 'Obey the commander',
      hopeful: 'Order and report, a tie means attack',
      'second-report': 'Majority of order, report and second report',
      appeal: 'In doubt, ask the commander again',
      never: 'Never attack',
      numbered: 'A plan drawn at random',
    },
    number: 'Its number',
    noSuchNumber: (found: number, least: number, most: number) =>
      `The plans have whole numbers from ${least} to ${most}, and none is called ${found}.`,
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
    pair: (one: number, other: number, traitor: General) =>
      `${copy(one)} and ${copy(other)} can’t tell that they are not in this triangle, where traitor ${letter(traitor)} plays the other four.`,
    obey: (place: number, order: Order) => `Here IC2 wants ${copy(place)} to ${order}.`,
    agree: (one: number, other: number) => `Here IC1 wants ${copy(one)} and ${copy(other)} to do the same.`,
    does: (place: number, order: Order) => `${copy(place)} ${order}s`,
    doBoth: (one: number, first: Order, other: number, second: Order) =>
      first === second ? `both ${first}` : `${copy(one)} ${first}s, ${copy(other)} ${second}s`,
    wants: (place: number, order: Order) => `${copy(place)} must ${order}`,
    wantsSame: (one: number, other: number) => `${copy(one)} and ${copy(other)} must do the same`,
    kept: 'kept',
    broken: 'broken',
    result: (conditions: readonly string[]) => `The plan breaks ${list(conditions)}.`,
    breaks: (condition: string, one: number, other: number) =>
      `${condition} at ${copy(one)} and ${copy(other)}`,
    holds: (order: Order) => `holds ${order}`,
    decides: (order: Order) => `${order}s`,
    traitor: 'traitor',
    plays: (place: number) => `as ${copy(place)}`,
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

  blocks: {
    generals: 'Number of generals',
    bound: (f: number) => (f === 1 ? '1 traitor is too many' : `${f} traitors are too many`),
    block: (general: General, members: readonly General[], traitors: boolean) =>
      `${letter(general)} plays ${list(members.map(String))}${!traitors ? '' : members.length === 1 ? ', a traitor' : ', all of them traitors'}.`,
    name: letter,
    plays: 'plays',
    traitors: (count: number) => (count === 1 ? 'traitor' : 'traitors'),
    found: (n: number, m: number, condition: string, traitors: readonly General[]) =>
      `The ring breaks OM(${m}) for ${counted(n, 'general')}: ${condition} fails when ${list(traitors.map(String))} ${traitors.length === 1 ? 'is the traitor' : 'are traitors'}.`,
    noSuch: (found: number, least: number, most: number) =>
      `This figure shows ${least} to ${most} generals, not ${found}.`,
    play: 'Play this execution',
    execution: (n: number) => `The execution among ${n}`,
  },
};

export type TooFewWords = typeof tooFewWords;
