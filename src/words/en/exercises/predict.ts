/** English words of the exercises that ask what generals decide. */
import type { PredictSaid } from '../../../exercises/kinds/predict.ts';
import type { Order } from '../../../core/model.ts';
import { commonWords } from '../common.ts';
import { voiceOf, type Voice } from '../../voice.ts';
import type { KindAsked, Titled, Wording } from '../../exercises/wording.ts';

const { casts, list } = commonWords;

type Of<Name extends PredictSaid['say']> = Extract<PredictSaid, { readonly say: Name }>;

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** "general 2", "generals 2 and 3", "the shop and the payments service". */
function named(generals: readonly number[], cast: Voice): string {
  if (cast !== 'generals' || generals.length === 1) return list(generals.map(casts[cast].general));
  return `generals ${list(generals.map(String))}`;
}

/** "What does general 2 decide?" */
const asks = (asked: readonly number[], cast: Voice): string =>
  asked.length === 1
    ? `What does ${named(asked, cast)} decide?`
    : `What ${cast === 'generals' ? `does each of ${named(asked, cast)}` : `do ${named(asked, cast)}`} decide?`;

const NUMBERS = ['No', 'One', 'Two', 'Three', 'Four', 'Five', 'Six', 'Seven'];

function relayed({ kind, n, m, traitors, asked, cast: told }: Of<'question-relayed'>): string {
  const cast = voiceOf({ kind, cast: told });
  const name = `${kind === 'om' ? 'OM' : 'SM'}(${m})`;
  const who = cast === 'shop-trio' ? 'Customer, shop and payments service' : `${NUMBERS[n] ?? n} generals`;
  const traitor = `${named(traitors, cast)} ${traitors.length === 1 ? 'is a traitor' : 'are traitors'}`;
  return `${who} run ${name}, and ${traitor}. ${asks(asked, cast)}`;
}

function messengers({ kind, ordered, waits, lost, asked, cast }: Of<'question-messengers'>): string {
  const voice = voiceOf({ kind, cast });
  const [first, second] = [1, 2].map(casts[voice].general);
  const given = `${capital(first!)} ${ordered ? `was told ${casts[voice].infinitive('attack')}` : 'was given no order'}`;
  const rule = `it waits for ${counted(waits[0]!)}, ${second!} for ${counted(waits[1]!)}`;
  const away =
    lost.length === 0
      ? 'No messenger is captured.'
      : `${lost.length === 1 ? 'Messenger' : 'Messengers'} ${list(lost.map(String))} would be captured.`;
  return `${given}; ${rule}. ${away} ${asks(asked, voice)}`;
}

const counted = (messages: number): string => (messages === 1 ? '1 messenger' : `${messages} messengers`);

/** "attack, retreat and retreat" */
const orders = (all: readonly string[], cast: Voice): string =>
  list(all.map((order) => casts[cast].order(order as Order)));

/** Why somebody decided so. */
function because(said: Of<'decides' | 'hint-held'>): string {
  const cast = voiceOf(said);
  switch (said.by) {
    case 'order':
      return 'It is the commander, and loyal.';
    case 'vote': {
      const attacks = said.taken.filter((order) => order === 'attack').length;
      const words = casts[cast];
      const rest = said.from
        .slice(1)
        .map((general, i) => `${words.order(said.taken[i + 1]!)} for ${words.short(general)}`);
      const vote = [`${words.order(said.taken[0]!)} from ${words.general(1)}`, ...rest];
      return `It takes ${list(vote)}: ${attacks} of ${said.taken.length} for ${words.order('attack')}.`;
    }
    case 'set':
      return `${rejected(said.rejected)}${holds(said.orders, cast)}`;
    case 'messengers':
      return said.ordered
        ? `${capital(counted(said.reached))} ${said.reached === 1 ? 'reaches' : 'reach'} it, and it waits for ${said.waits}.`
        : 'It was given no order.';
  }
}

const rejected = (count: number): string =>
  count === 0 ? '' : `It rejects ${count === 1 ? '1 message' : `${count} messages`}. `;

function holds(all: readonly string[], cast: Voice): string {
  if (all.length === 0) return 'It accepts nothing, so it has nothing to choose from.';
  return `It accepts ${orders(all, cast)}${all.length === 1 ? ' and nothing else' : ', and of two orders it chooses neither'}.`;
}

/** What follows from that. */
function decides(said: Of<'decides'>): string {
  const cast = voiceOf(said);
  const { General, does } = casts[cast];
  return `${General(said.general)} ${does(said.decided)}.`;
}

/** How much of an answer is wrong. */
function amiss({ kind, cast, wrong, asked }: Of<'wrong'>): string {
  const voice = voiceOf({ kind, cast });
  if (asked.length === 1) return `${casts[voice].General(asked[0]!)} decides otherwise.`;
  return `${wrong === 1 ? 'One' : `${wrong}`} of your ${asked.length} decisions ${wrong === 1 ? 'is' : 'are'} not what they decide.`;
}

/** What they decide by. */
function rule({ kind, cast }: Of<'wrong' | 'hint-rule'>): string {
  const { order } = casts[voiceOf({ kind, cast })];
  switch (kind) {
    case 'om':
      return `A vote needs a strict majority for ${order('attack')}. A tie is ${order('retreat')}, and so is silence.`;
    case 'sm':
      return `A lieutenant keeps every order whose signatures are good. One order it obeys; with none or both it decides ${order('retreat')}.`;
    case '2g':
      return 'Odd messengers go to the second, even ones to the first. Count what reaches each.';
  }
}

const says: Wording<PredictSaid> = {
  'question-relayed': relayed,
  'question-messengers': messengers,
  right: ({ kind, cast, attacking, retreating }) => {
    const voice = voiceOf({ kind, cast });
    const { does, do: plural } = casts[voice];
    const side = (who: readonly number[], order: Order): readonly string[] =>
      who.length === 0 ? [] : [`${named(who, voice)} ${who.length === 1 ? does(order) : plural(order)}`];
    return `${capital([...side(attacking, 'attack'), ...side(retreating, 'retreat')].join(', '))}.`;
  },
  wrong: (said) => `${amiss(said)} ${rule(said)}`,
  decides: (said) => `${because(said)} ${decides(said)}`,
  'hint-first': ({ kind, cast, general }) => {
    const who = casts[voiceOf({ kind, cast })].general(general);
    return kind === '2g'
      ? 'Each messenger sets out only if the one before arrived. Which is the first that does not?'
      : `Look at what ${who} holds, and leave the rest of the map aside.`;
  },
  'hint-rule': rule,
  'hint-held': (said) => because(said),
  unreadable: () => 'This is not a list of decisions.',
  'not-asked': ({ general }) => `The decision of ${general} is not asked here.`,
  twice: ({ general }) => `The decision of ${general} is given twice.`,
  missing: ({ general }) => `The decision of ${general} is missing.`,
};

const titles: Readonly<Record<string, Titled>> = {
  om: { title: 'What do they decide?', teaches: 'to hold the votes of OM(m) by hand' },
  sm: {
    title: 'What do they decide on signed orders?',
    teaches: 'which signed orders a lieutenant keeps, and what it chooses',
  },
  '2g': { title: 'Who attacks?', teaches: 'how far a chain of messengers gets' },
  shop: {
    title: 'Is the order placed?',
    teaches: 'the same votes among customer, shop and payments service',
  },
};

const asked: KindAsked = {
  title: 'Predict what is decided',
  levels: {
    1: 'one decision, among three generals or after at most four messengers.',
    2: 'one decision in a larger run (in the shop: of signed messages), or both decisions after five to seven messengers.',
    3: 'the decisions of all loyal lieutenants, among five to seven generals with two or three traitors; or both decisions after eight to twelve messengers.',
  },
};

export const predictWords = {
  says,
  titles,
  asked,
  answer: {
    decides: (general: number, of: Parameters<typeof voiceOf>[0]) =>
      `${casts[voiceOf(of)].General(general)} decides`,
    stage: 'What was sent',
    plan: 'The plan, and what the messengers will meet',
    end: 'What happened',
    early: 'shown when you have answered',
  },
};

export type PredictWords = typeof predictWords;
