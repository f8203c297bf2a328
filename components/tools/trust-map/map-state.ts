/** What the trust map shows and how it got there, as a plain value, and every move as an action. */
import { NO_HISTORY, remembering, travelled, type History } from '../../scenes/history.ts';
import { fitted, isName, MAP_LIMITS, trusts, type Party, type Place, type TrustMap } from './trust-map.ts';

export interface MapState extends History<TrustMap> {
  readonly map: TrustMap;
  /** What the page opened with, for reset. */
  readonly original: TrustMap;
  /** The party whose trust is being drawn. */
  readonly chosen: Place | null;
  readonly news: News | null;
}

/** What just happened, with the map as it was then. */
export type News =
  | { readonly kind: 'trusts' | 'distrusts'; readonly from: string; readonly to: string }
  | { readonly kind: 'suspected' | 'cleared' | 'added' | 'removed' | 'chosen'; readonly name: string }
  | { readonly kind: 'renamed'; readonly from: string; readonly to: string }
  | { readonly kind: 'bad-name' | 'name-twice'; readonly name: string }
  | { readonly kind: 'most' | 'least' | 'set' | 'replaced' | 'undone' | 'redone' | 'reset' };

export type MapAction =
  /** Press on a party: choose it, let the chosen one trust it or no longer trust it, or let it go. */
  | { readonly kind: 'press'; readonly place: Place }
  | { readonly kind: 'choose'; readonly place: Place | null }
  | { readonly kind: 'trust'; readonly from: Place; readonly to: Place }
  | { readonly kind: 'suspect'; readonly place: Place }
  | { readonly kind: 'rename'; readonly place: Place; readonly name: string }
  | { readonly kind: 'add'; readonly name: string }
  | { readonly kind: 'remove'; readonly place: Place }
  | { readonly kind: 'set'; readonly settings: Partial<Omit<TrustMap, 'parties'>> }
  /** Another map altogether: one to start from, one from a link, or one typed as text. */
  | { readonly kind: 'replace'; readonly map: TrustMap }
  | { readonly kind: 'undo' | 'redo' | 'reset' };

export const openMap = (map: TrustMap): MapState => ({
  ...NO_HISTORY,
  ...{ map, original: map, chosen: null, news: null },
});

export function reduceMap(state: MapState, action: MapAction): MapState {
  const { map, chosen } = state;
  const nameOf = (place: Place): string => map.parties[place]!.name;
  // what is shown follows what was pressed: one can press a party that has just been removed
  const places = 'place' in action ? [action.place] : 'from' in action ? [action.from, action.to] : [];
  if (places.some((place) => place !== null && place >= map.parties.length)) return state;
  switch (action.kind) {
    case 'press':
      if (chosen === null) return chosenNow(state, action.place);
      if (chosen === action.place) return { ...state, chosen: null, news: null };
      return reduceMap(state, { kind: 'trust', from: chosen, to: action.place });
    case 'choose':
      return action.place === null ? { ...state, chosen: null, news: null } : chosenNow(state, action.place);
    case 'trust': {
      const { from, to } = action;
      if (from === to) return state;
      const kind = trusts(map, from, to) ? 'distrusts' : 'trusts';
      const now = withParty(map, from, (party) => ({ ...party, trusts: toggled(party.trusts, to) }));
      return changed(state, now, { kind, from: nameOf(from), to: nameOf(to) });
    }
    case 'suspect': {
      const now = withParty(map, action.place, (party) => ({ ...party, suspected: !party.suspected }));
      const kind = now.parties[action.place]!.suspected ? 'suspected' : 'cleared';
      return changed(state, now, { kind, name: nameOf(action.place) });
    }
    case 'rename':
      return renamed(state, action.place, action.name);
    case 'add':
      return added(state, action.name);
    case 'remove':
      return removed(state, action.place);
    case 'set':
      return changed(state, { ...map, ...action.settings }, { kind: 'set' });
    case 'replace':
      return { ...changed(state, action.map, { kind: 'replaced' }), chosen: null };
    case 'undo':
    case 'redo':
      return moved(state, action.kind);
    case 'reset':
      return { ...changed(state, state.original, { kind: 'reset' }), chosen: null };
  }
}

const chosenNow = (state: MapState, place: Place): MapState => ({
  ...state,
  chosen: place,
  news: { kind: 'chosen', name: state.map.parties[place]!.name },
});

const changed = (state: MapState, map: TrustMap, news: News): MapState => ({
  ...state,
  ...remembering(state, state.map),
  map: fitted(map),
  news,
});

const withParty = (map: TrustMap, at: Place, change: (party: Party) => Party): TrustMap => ({
  ...map,
  parties: map.parties.map((party, place) => (place === at ? change(party) : party)),
});

const toggled = (list: readonly Place[], place: Place): readonly Place[] =>
  list.includes(place) ? list.filter((other) => other !== place) : [...list, place].sort((a, b) => a - b);

function renamed(state: MapState, place: Place, typed: string): MapState {
  const name = typed.trim().replace(/\s+/g, ' ');
  const from = state.map.parties[place]!.name;
  if (name === from) return state;
  if (!isName(name)) return { ...state, news: { kind: 'bad-name', name } };
  if (state.map.parties.some((party) => party.name === name))
    return { ...state, news: { kind: 'name-twice', name } };
  return changed(
    state,
    withParty(state.map, place, (party) => ({ ...party, name })),
    { kind: 'renamed', from, to: name },
  );
}

/** A new party relies on nobody, and nobody on it. `name` gets a number where there is such a party already. */
function added(state: MapState, wanted: string): MapState {
  const { parties } = state.map;
  if (parties.length === MAP_LIMITS.parties.most) return { ...state, news: { kind: 'most' } };
  let name = `${wanted} ${parties.length + 1}`;
  for (let number = 2; parties.some((party) => party.name === name); number++) name = `${wanted} ${number}`;
  const map = { ...state.map, parties: [...parties, { name, suspected: false, trusts: [] }] };
  return { ...changed(state, map, { kind: 'added', name }), chosen: parties.length };
}

function removed(state: MapState, gone: Place): MapState {
  const { parties } = state.map;
  if (parties.length === MAP_LIMITS.parties.least) return { ...state, news: { kind: 'least' } };
  const left = parties
    .filter((_, place) => place !== gone)
    .map((party) => ({
      ...party,
      trusts: party.trusts.filter((to) => to !== gone).map((to) => (to > gone ? to - 1 : to)),
    }));
  const news = { kind: 'removed', name: parties[gone]!.name } as const;
  return { ...changed(state, { ...state.map, parties: left }, news), chosen: null };
}

function moved(state: MapState, kind: 'undo' | 'redo'): MapState {
  const there = travelled(state, kind, state.map);
  if (there === null) return state;
  const { moment: map, ...history } = there;
  return {
    ...state,
    ...history,
    ...{ map, chosen: null },
    news: { kind: kind === 'undo' ? 'undone' : 'redone' },
  };
}
