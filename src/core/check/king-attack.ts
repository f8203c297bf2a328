/**
 * From a breach that the check of phase king found (king.ts) to an attack that can be played: numbers become generals, and
 * what traitors have to say is spelled out, message by message.
 */
import { COMMANDER, generals, type General, type Inputs, type Order } from '../model.ts';
import { kingRounds, phaseKing, phaseKingBroadcast, stepOf } from '../phase-king.ts';
import { run } from '../run.ts';
import { slotKey, slotLiars, type SlotLie } from '../slots.ts';
import {
  attackersIn,
  commands,
  endsWith,
  followers,
  outcomeOf,
  proposalOf,
  wordsOf,
  type Bit,
  type KingBreach,
  type Moment,
  type Setting,
  type Turn,
  type Words,
} from './king.ts';

/** Traitors who break a condition of phase king. */
export interface KingAttack {
  /** The commander's order, or what each general begins with. */
  readonly given: Order | Inputs;
  /** Ascending. */
  readonly traitors: readonly General[];
  /** What traitors tell loyal generals otherwise than a loyal general in their place would; not as few as can be. */
  readonly lies: readonly SlotLie[];
}

/** A loyal general on its way through an attack. It gets its number when it is king, or in the end. */
interface Actor {
  number: General;
  holds: Bit;
  readonly began: Bit;
  readonly hears: Hearing[];
}

/** What traitors tell a general in a phase; a traitorous king tells it `king`. */
interface Hearing {
  readonly values: Words;
  readonly proposals: Words;
  readonly king: Bit;
}

/** The loyal generals between two phases. */
interface Cast {
  readonly commander: Actor | null;
  readonly past: Actor[];
  readonly waiting: Actor[];
}

/** An attack that leads to the breach. */
export function kingAttack({ setting, moment }: KingBreach): KingAttack {
  const moments = [moment];
  for (let early = moment.before; early; early = early.moment.before) moments.unshift(early.moment);
  const cast = castOf(setting, moments[0]!);
  for (const [i, after] of moments.slice(1).entries()) perform(setting, i + 1, after, cast);
  const usurpers = moments.slice(1).flatMap(({ before }, i) => (before!.turn.king === null ? [i + 1] : []));
  return written(setting, cast, usurpers);
}

function castOf(setting: Setting, { waiting, commander }: Moment): Cast {
  const actor = (holds: Bit): Actor => ({ number: 0, holds, began: holds, hears: [] });
  return {
    commander: commander === null ? null : { ...actor(commander), number: COMMANDER },
    past: [],
    waiting: Array.from({ length: followers(setting) }, (_, i) => actor(i < waiting ? 1 : 0)),
  };
}

/** Has the loyal generals go through a phase to the moment after it. */
function perform(setting: Setting, phase: number, after: Moment, cast: Cast): void {
  const { question } = setting;
  const { moment, turn } = after.before!;
  const king = kingAmong(setting, phase, turn, cast);
  const everybody = [...(cast.commander ? [cast.commander] : []), ...cast.past, ...cast.waiting];
  const ends = new Map<Actor, Bit>([
    ...aims(question, turn, cast.waiting, after.waiting),
    ...aims(question, turn, cast.past, after.past - (king && king !== cast.commander ? turn.king!.took : 0)),
  ]);
  if (cast.commander) ends.set(cast.commander, after.commander!);
  if (king && king !== cast.commander) everybody.push(king);
  const [attacks, retreats] = turn.proposals;
  everybody.forEach((actor, i) => {
    const proposal = i < attacks ? 1 : i < attacks + retreats ? 0 : null;
    const end = actor === king ? turn.king!.took : ends.get(actor)!;
    const all = wordsOf(question.traitors);
    const brings = (words: Words): boolean => {
      const outcome = outcomeOf(question, turn.proposals, actor.holds, words);
      return actor === king ? outcome >> 1 === end : endsWith(outcome, turn.king, end);
    };
    const values = all.find((words) => proposalOf(question, attackersIn(moment), words) === proposal)!;
    actor.hears.push({ values, proposals: all.find(brings)!, king: end });
    actor.holds = end;
  });
  if (king && king !== cast.commander) cast.past.push(king);
}

/** The loyal king of a phase, taken from those who wait; null: a traitor is king. */
function kingAmong(setting: Setting, phase: number, { king }: Turn, cast: Cast): Actor | null {
  if (king === null) return null;
  if (commands(setting, phase)) return cast.commander;
  const place = cast.waiting.findIndex(({ holds }) => holds === king.held);
  const [crowned] = cast.waiting.splice(place, 1);
  crowned!.number = phase;
  return crowned!;
}

/** What each of these is to hold after the phase, so that so many attack. */
function aims(
  question: Setting['question'],
  { proposals, king }: Turn,
  actors: readonly Actor[],
  attackers: number,
): readonly (readonly [Actor, Bit])[] {
  const can = ({ holds }: Actor, order: Bit): boolean =>
    wordsOf(question.traitors).some((words) =>
      endsWith(outcomeOf(question, proposals, holds, words), king, order),
    );
  let willing = attackers - actors.filter((actor) => !can(actor, 0)).length;
  return actors.map((actor) => {
    if (!can(actor, 0)) return [actor, 1] as const;
    return [actor, can(actor, 1) && willing-- > 0 ? 1 : 0] as const;
  });
}

/** Gives everybody a number, and writes down what the traitors say. */
function written(setting: Setting, cast: Cast, usurpers: readonly General[]): KingAttack {
  const { question, first, all } = setting;
  const { beginning, n, f } = question;
  const never = generals(n).filter((general) => general > f + 1);
  for (const [i, actor] of cast.waiting.entries()) actor.number = never[i]!;
  const traitors = [...usurpers, ...never.slice(cast.waiting.length)];
  const loyal = [...(cast.commander ? [cast.commander] : []), ...cast.past, ...cast.waiting];
  const began = new Map(loyal.map((actor) => [actor.number, orderOf(actor.began)]));
  const given =
    beginning === 'order'
      ? orderOf(all ?? 1)
      : new Map(generals(n).map((general) => [general, began.get(general) ?? 'attack'] as const));
  const told = generals(kingRounds(beginning, f)).flatMap((round) => {
    const step = stepOf(beginning, round);
    return loyal.flatMap(({ number: to, hears, began: opening }): readonly SlotLie[] => {
      const say = (from: General, order: Order | null): SlotLie => ({ round, from, to, order });
      if (step.kind === 'order') return first === 'traitor' ? [say(COMMANDER, orderOf(opening))] : [];
      const heard = hears[step.phase - 1]!;
      if (step.kind === 'king') {
        return usurpers.includes(step.phase) ? [say(step.phase, orderOf(heard.king))] : [];
      }
      const [attacks, retreats] = step.kind === 'value' ? heard.values : heard.proposals;
      return traitors.map((from, i) =>
        say(from, i < attacks ? 'attack' : i < attacks + retreats ? 'retreat' : null),
      );
    });
  });
  return { given, traitors, lies: differing(setting, given, traitors, told) };
}

const orderOf = (bit: Bit): Order => (bit === 1 ? 'attack' : 'retreat');

/** Those of the lies that are some: what a loyal general in the traitor's place would have said is left out. */
function differing(
  { question: { beginning, n, f } }: Setting,
  given: Order | Inputs,
  traitors: readonly General[],
  lies: readonly SlotLie[],
): readonly SlotLie[] {
  const truths = new Map<string, Order | null>();
  const liars = slotLiars(traitors, 'truthful', lies);
  run(beginning === 'order' ? phaseKingBroadcast(n, f) : phaseKing(n, f), given, {
    ...liars,
    send: (round, truthful, received) => {
      for (const message of truthful) truths.set(slotKey(message), message.payload.order);
      return liars.send(round, truthful, received);
    },
  });
  return lies.filter((lie) => lie.order !== (truths.get(slotKey(lie)) ?? null));
}
