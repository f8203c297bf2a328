/**
 * What a figure is showing and how it got there, as a plain value, and every move as an action. Pure: the address bar,
 * the clock and the clipboard are the view's.
 */
import type { Lie } from '../../src/core/adversary.ts';
import type { General, Order, Round } from '../../src/core/model.ts';
import type { SlotLie } from '../../src/core/slots.ts';
import type { Edited } from '../../src/scenario/edit.ts';
import { format } from '../../src/scenario/format.ts';
import type { Moves } from '../../src/scenario/kinds/running.ts';
import type { Drawing } from '../../src/scenario/link.ts';
import type { Reason } from '../../src/scenario/refusals.ts';
import {
  generalsIn,
  lastRound,
  traitorsIn,
  type Kind,
  type Scenario,
  type ScenarioOf,
} from '../../src/scenario/scenario.ts';
import { NO_HISTORY, remembering, travelled, type History } from './history.ts';

/** A scenario that a figure can play. */
export type Playable = Scenario;
export type Worlds = readonly Playable[];

/** The moves of each kind that a figure plays: those that it lacks mean nothing. */
export type Moving = { readonly [K in Kind]?: { readonly moves: Moves<ScenarioOf<K>> } };

export interface FigureState extends History<Moment> {
  /** One scenario, or two side by side. They share eyes and round. */
  readonly worlds: Worlds;
  /** How the last change, undo or redo left the figure: what differs from it now, the reader has chosen since. */
  readonly left: Moment;
  /** What the page (or the link) opened with, for reset. */
  readonly original: Worlds;
  readonly drawing: Drawing;
  readonly editing: boolean;
  /** Which world settings act on. */
  readonly active: number;
  readonly chosen: Chosen | null;
  readonly news: News | null;
}

/** What undo and redo bring back: what happened, and how it was being looked at. */
export type Moment = Pick<FigureState, 'worlds' | 'active' | 'chosen'>;

/** The bundle of messages that is open for reading. */
export interface Chosen {
  readonly world: number;
  readonly round: Round;
  readonly from: General;
  readonly to: General;
}

/** What just happened, for the line that says so. */
export type News =
  | { readonly kind: 'told'; readonly world: number; readonly lie: Lie | SlotLie }
  | { readonly kind: 'refused'; readonly reason: Reason; readonly field: string }
  | { readonly kind: 'loyal-sender'; readonly world: number; readonly general: General }
  | { readonly kind: 'traitor' | 'pardoned'; readonly general: General }
  | { readonly kind: 'ordered'; readonly order: Order }
  | { readonly kind: 'captured' | 'released'; readonly messenger: number }
  | { readonly kind: 'undone' | 'redone' | 'reset' };

export type Action =
  | { readonly kind: 'look'; readonly eyes: General | null }
  | { readonly kind: 'go'; readonly round: Round }
  | { readonly kind: 'draw'; readonly drawing: Drawing }
  | { readonly kind: 'edit'; readonly editing: boolean }
  | { readonly kind: 'activate'; readonly world: number }
  | { readonly kind: 'choose'; readonly chosen: Chosen | null }
  | { readonly kind: 'tell'; readonly world: number; readonly lie: Lie | SlotLie }
  | { readonly kind: 'turn'; readonly world: number; readonly general: General }
  /** Makes a general the traitor: instead of this one, or of any where there are as many as the plan withstands. */
  | {
      readonly kind: 'betray';
      readonly world: number;
      readonly general: General;
      readonly instead?: General;
    }
  /** Settings of the world's own kind, and what is to be said of them. */
  | { readonly kind: 'configure'; readonly world: number; readonly settings: object; readonly news?: News }
  | { readonly kind: 'capture'; readonly world: number; readonly messenger: number }
  | { readonly kind: 'undo' | 'redo' | 'reset' }
  /** Other scenarios by the figure's own controls; undo takes them back. */
  | { readonly kind: 'show'; readonly worlds: Worlds }
  | { readonly kind: 'open'; readonly worlds: Worlds; readonly drawing: Drawing };

export function openFigure(worlds: Worlds, drawing: Drawing): FigureState {
  const [first] = worlds;
  // opened at its end, the first says nothing of a longer one beside it, which then opens at its own
  const round = first!.round < lastRound(first!) ? first!.round : roundOf(worlds);
  const together = inStep(worlds, { eyes: first!.eyes, round });
  const moment: Moment = { worlds: together, active: 0, chosen: null };
  return {
    ...moment,
    ...NO_HISTORY,
    left: moment,
    original: together,
    drawing,
    editing: false,
    news: null,
  };
}

/** Gives every world the eyes and the round of one of them, as far as it has such a general and such a round. */
function inStep(worlds: Worlds, { eyes, round }: Pick<Playable, 'eyes' | 'round'>): Worlds {
  return worlds.map((world) => ({
    ...world,
    eyes: eyes !== null && eyes <= generalsIn(world) ? eyes : null,
    round: Math.min(round, lastRound(world)),
  }));
}

/** The last round of the longest world. */
export const lastRoundOf = (worlds: Worlds): Round => Math.max(...worlds.map(lastRound));

/** The round the worlds are at: that of the one which has got furthest. */
export const roundOf = (worlds: Worlds): Round => Math.max(...worlds.map(({ round }) => round));

/** In whose place the reader stands; null in nobody's. */
export const eyesOf = (worlds: Worlds): General | null =>
  worlds.find(({ eyes }) => eyes !== null)?.eyes ?? null;

/** Whether messages are being changed: from one general's place nothing is, for what can be changed would tell more. */
export const isChanging = ({ editing, worlds }: Pick<FigureState, 'editing' | 'worlds'>): boolean =>
  editing && eyesOf(worlds) === null;

/** Whether these are the same executions with the same cast, from wherever and whenever they are looked at. */
export const sameExecutions = (some: Worlds, others: Worlds): boolean =>
  JSON.stringify(some.map(unopened)) === JSON.stringify(others.map(unopened));

const unopened = (world: Playable): string => format({ ...world, eyes: null, round: lastRound(world) });

/** Whether an action changes what happened, and not only where the reader looks. */
export const changesWorlds = ({ kind }: Action): boolean =>
  !['look', 'go', 'draw', 'edit', 'activate', 'choose'].includes(kind);

/** What an action makes of a figure that knows these moves; moves of other kinds mean nothing. */
export const reducer =
  (moving: Moving) =>
  (state: FigureState, action: Action): FigureState =>
    reduce(moving, state, action);

function reduce(moving: Moving, state: FigureState, action: Action): FigureState {
  switch (action.kind) {
    case 'look':
      // what was just told, or is open for reading, may be more than is seen from there
      return {
        ...state,
        worlds: inStep(state.worlds, { eyes: action.eyes, round: roundOf(state.worlds) }),
        chosen: null,
        news: null,
      };
    case 'go': {
      const round = Math.max(0, Math.min(action.round, lastRoundOf(state.worlds)));
      const worlds = inStep(state.worlds, { eyes: state.worlds[0]!.eyes, round });
      return { ...state, worlds, chosen: stillThere(state.chosen, round) };
    }
    case 'draw':
      return { ...state, drawing: action.drawing, chosen: null };
    case 'edit':
      return { ...state, editing: action.editing, chosen: null, news: null };
    case 'activate':
      return { ...state, active: action.world };
    case 'choose':
      // where a drawing follows what was pressed, one can press what is no longer there
      return { ...state, chosen: stillSent(action.chosen, state.worlds), news: null };
    case 'tell':
      return told(moving, state, action);
    case 'turn':
      return turned(moving, state, action);
    case 'betray':
      return betrayed(moving, state, action);
    case 'configure': {
      const scenario = state.worlds[action.world]!;
      const made = movesOf(moving, scenario)?.configure(scenario, action.settings);
      // settings of another kind are none of its own
      const idle = made?.kind === 'edited' && format(made.scenario) === format(scenario);
      return made && !idle ? changed(state, action.world, made, action.news ?? null) : state;
    }
    case 'capture':
      return captured(moving, state, action);
    case 'undo':
    case 'redo':
      return moved(state, action.kind);
    case 'reset':
      return changedTo(state, { worlds: state.original, active: 0, chosen: null }, { kind: 'reset' });
    case 'show':
      return shown(state, action.worlds);
    case 'open':
      return { ...openFigure(action.worlds, action.drawing), editing: state.editing };
  }
}

/** A relay bundle is gone when the reader leaves its round; the commander's orders stay from round 1 on. */
const stillThere = (chosen: Chosen | null, round: Round): Chosen | null =>
  chosen && (chosen.round === round || (chosen.round === 1 && round >= 1)) ? chosen : null;

/** With fewer generals or levels there may be no such messages any more. */
const stillSent = (chosen: Chosen | null, worlds: Worlds): Chosen | null => {
  const world = chosen && worlds[chosen.world];
  if (!world) return null;
  return Math.max(chosen.from, chosen.to) <= generalsIn(world) && chosen.round <= world.round ? chosen : null;
};

/** The moves of a scenario's kind; undefined where the figure knows none. */
const movesOf = (moving: Moving, { kind }: Playable): Moves<Playable> | undefined => moving[kind]?.moves;

function told(
  moving: Moving,
  state: FigureState,
  { world, lie }: { world: number; lie: Lie | SlotLie },
): FigureState {
  const scenario = state.worlds[world]!;
  const made = movesOf(moving, scenario)?.tell?.(scenario, lie);
  if (!made) return state;
  if (made.kind === 'refused' && made.reason.code === 'lie-by-loyal') {
    return { ...state, news: { kind: 'loyal-sender', world, general: made.reason.found } };
  }
  return changed(state, world, made, { kind: 'told', world, lie });
}

function turned(
  moving: Moving,
  state: FigureState,
  { world, general }: { world: number; general: General },
): FigureState {
  const scenario = state.worlds[world]!;
  const made = movesOf(moving, scenario)?.toggleTraitor?.(scenario, general);
  if (!made) return state;
  const traitor = made.kind === 'edited' && traitorsIn(made.scenario).includes(general);
  return changed(state, world, made, { kind: traitor ? 'traitor' : 'pardoned', general });
}

/** How many traitors a reader can make: as many as the plan withstands, and one in any case. */
export const withstands = (scenario: Playable): number => Math.max(1, 'm' in scenario ? scenario.m : 1);

/** Pressing never makes more traitors than the plan withstands: the first of them is loyal again. */
function betrayed(
  moving: Moving,
  state: FigureState,
  { world, general, instead }: { world: number; general: General; instead?: General },
): FigureState {
  const scenario = state.worlds[world]!;
  const before = traitorsIn(scenario).filter((traitor) => traitor !== general && traitor !== instead);
  const traitors = [...before.slice(Math.max(0, before.length + 1 - withstands(scenario))), general];
  const made = movesOf(moving, scenario)?.configure(scenario, { traitors });
  return made ? changed(state, world, made, { kind: 'traitor', general }) : state;
}

function captured(
  moving: Moving,
  state: FigureState,
  { world, messenger }: { world: number; messenger: number },
): FigureState {
  const scenario = state.worlds[world]!;
  const made = movesOf(moving, scenario)?.toggleLost?.(scenario, messenger);
  if (!made) return state;
  const released = 'lost' in scenario && scenario.lost.includes(messenger);
  return changed(state, world, made, { kind: released ? 'released' : 'captured', messenger });
}

function changed(state: FigureState, world: number, made: Edited<Playable>, news: News | null): FigureState {
  if (made.kind === 'refused') {
    return { ...state, news: { kind: 'refused', reason: made.reason, field: made.field } };
  }
  const worlds = inStep(
    state.worlds.map((old, i) => (i === world ? made.scenario : old)),
    made.scenario,
  );
  return changedTo(state, { worlds, active: world, chosen: stillSent(state.chosen, worlds) }, news);
}

/** Where one looks from stays; when, the scenarios say. */
function shown(state: FigureState, worlds: Worlds): FigureState {
  const { eyes } = state.worlds[0]!;
  const together = inStep(worlds, { eyes, round: roundOf(worlds) });
  return changedTo(state, { worlds: together, active: 0, chosen: null }, null);
}

const momentOf = ({ worlds, active, chosen }: FigureState): Moment => ({ worlds, active, chosen });

/** The present goes onto the pile that undo takes from. */
const changedTo = (state: FigureState, moment: Moment, news: News | null): FigureState => ({
  ...state,
  ...moment,
  left: moment,
  ...remembering(state, momentOf(state)),
  news,
});

function moved(state: FigureState, kind: 'undo' | 'redo'): FigureState {
  const there = travelled(state, kind, momentOf(state));
  if (there === null) return state;
  const { moment, ...history } = there;
  const shown = stillLookingAt(moment, state);
  return {
    ...state,
    ...shown,
    ...history,
    left: shown,
    news: { kind: kind === 'undo' ? 'undone' : 'redone' },
  };
}

/**
 * A moment as it was; but from where, when and at what the reader has chosen to look since the last change stays, as far
 * as it exists there.
 */
function stillLookingAt(moment: Moment, { worlds: now, left, active, chosen }: FigureState): Moment {
  const same = (what: 'eyes' | 'round'): boolean =>
    now.every((world, i) => world[what] === left.worlds[i]![what]);
  const [eyes, round] = [moment.worlds[0]!.eyes, roundOf(moment.worlds)];
  const worlds =
    same('eyes') && same('round')
      ? moment.worlds
      : inStep(moment.worlds, {
          eyes: same('eyes') ? eyes : now[0]!.eyes,
          round: same('round') ? round : roundOf(now),
        });
  return {
    worlds,
    active: active === left.active ? moment.active : Math.min(active, worlds.length - 1),
    chosen: stillSent(chosen === left.chosen ? moment.chosen : chosen, worlds),
  };
}
