/** What a trust map comes to, in sentences. */
import { trustAnswerWords } from '#words/trust-answer.ts';
import type { DesignVerdict, Play } from './design-verdict.ts';
import { arbiters, modelOf, numbersOf } from './model.ts';
import { misplaced, type Place, type TrustMap } from './trust-map.ts';

const { trustAnswer: words } = trustAnswerWords;

const nameIn = (map: TrustMap, place: Place): string => map.parties[place]!.name;
const namesIn = (map: TrustMap, places: readonly Place[]): readonly string[] =>
  places.map((place) => nameIn(map, place));

/** What the model asks and what the book knows about it. */
export function sayModel(map: TrustMap): readonly string[] {
  const { n, f, withstand } = numbersOf(map);
  const model = modelOf(map);
  const limited = withstand < f && n > 2 ? [words.withstand(f, withstand)] : [];
  switch (model.kind) {
    case 'open':
      return [words.open];
    case 'lossy':
      return [words.lossy];
    case 'trusting':
      return [model.late ? words.trustingLate : words.trusting];
    case 'pair':
      return [model.late ? words.pairLate : words.pair];
    case 'late':
      return [words.late(n, 3 * f + 1)];
    case 'oral':
      return [...limited, (model.enough ? words.oralEnough : words.oralTooFew)(n, withstand)];
    case 'signed':
      return [...limited, words.signed(withstand)];
  }
}

/** What the edges say beyond the model: whom all rely on, and who relies on somebody that may cheat. */
export function sayTrust(map: TrustMap): readonly string[] {
  const model = modelOf(map).kind;
  const judges = arbiters(map);
  const told =
    judges.length > 0 && (model === 'oral' || model === 'signed')
      ? [words.arbiter(namesIn(map, judges))]
      : [];
  return [
    ...told,
    ...misplaced(map).map(([from, to]) => words.misplaced(nameIn(map, from), nameIn(map, to))),
  ];
}

/** Which protocol the present design is. */
export function sayDesign(map: TrustMap): string {
  const { m } = numbersOf(map);
  return map.network === 'lossy' ? words.exchange(map.rounds ?? 2) : words.protocol(map.signed, m);
}

/** What the check found, in sentences; null: it has not answered yet. */
export function sayFound(map: TrustMap, found: DesignVerdict | null): readonly string[] {
  if (found === null) return [words.checking];
  switch (found.kind) {
    case 'unchecked':
      return [words.unchecked];
    case 'broken':
      return [words.broken, ...(found.play ? sayPlay(map, found.play) : [words.unwritten])];
    case 'holds': {
      const { withstand } = numbersOf(map);
      if (withstand === 0) return [words.holdsLoyal];
      if (!found.strategies) return [words.holdsSigned];
      const { exact, digits } = found.strategies;
      const count = exact !== null && digits <= 30 ? grouped(exact) : words.digits(digits);
      return [words.holds(count, withstand)];
    }
  }
}

const grouped = (digits: string): string =>
  digits.length < 5 ? digits : digits.replace(/\B(?=(?:\d{3})+$)/g, '\u2009');

/** More lies than this are only counted. */
const TOLD = 3;

function sayPlay(map: TrustMap, play: Play): readonly string[] {
  const name = (place: Place): string => nameIn(map, place);
  const { cast, traitors, lies, lost, order, decisions } = play;
  const [first, second] = [name(cast[0]!), name(cast[1]!)];
  const ending = (['attack', 'retreat'] as const).flatMap((decided) => {
    const who = decisions.filter((decision) => decision.order === decided).map(({ party }) => name(party));
    return who.length === 0 ? [] : [words.ends(who, decided)];
  });
  const sent = lost !== null && lost % 2 === 0 ? [second, first] : [first, second];
  return [
    ...(traitors.length === 0 ? [] : [words.cheat(traitors.map(name))]),
    ...(traitors.includes(cast[0]!) ? [] : [words.wants(first, order)]),
    ...lies
      .slice(0, TOLD)
      .map(({ path, to, order: said }) =>
        words.lie(name(path.at(-1)!), name(to), path.slice(0, -1).reverse().map(name), said),
      ),
    ...(lies.length > TOLD ? [words.moreLies(lies.length - TOLD)] : []),
    ...(lost === null ? [] : [words.lost(lost, sent[0]!, sent[1]!)]),
    ...ending,
  ];
}
