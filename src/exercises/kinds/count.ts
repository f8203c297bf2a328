/**
 * Count: how many messages a run takes, in all or in part. The number is the core's own, from its formula for OM(m) and
 * from a replay for all else; a wrong one is held against the slips that people make.
 */
import { generals, type General, type Order, type Round } from '../../core/model.ts';
import { messagesInRound } from '../../core/paths.ts';
import { format } from '../../scenario/format.ts';
import { formatLie } from '../../scenario/lie-text.ts';
import { lastRound, type TwoGeneralsScenario } from '../../scenario/scenario.ts';
import type { Posed } from '../scenario-defaults.ts';
import type { ExerciseKind, Read } from '../kind.ts';
import { opened } from '../opened.ts';
import { sampleCount, type CountInstance } from './count-sample.ts';
import { countOf, firstLosses, share, type Ask, type Ending, type Role } from './count-model.ts';
import { slipsOf, type Slip } from './count-slips.ts';
import type { Each } from './each.ts';
import { wholeNumber } from './whole-number.ts';

export type { CountInstance };

/** What is counted, in plain values. */
export type Counted =
  | {
      readonly counts: 'messages';
      readonly round: Round | null;
      readonly role: Role | 'any';
      readonly general: General | null;
    }
  | { readonly counts: 'patterns'; readonly ending: Ending };

/** A run of OM(m) or SM(m), its lies as the notation writes them. */
type Run = Readonly<{
  n: number;
  m: number;
  order: Order;
  traitors: readonly General[];
  lies: readonly string[];
  staged: boolean;
}>;

export type CountSaid =
  | Each<'question-oral' | 'question-signed', Counted & Run>
  | (Counted & {
      readonly say: 'question-chain';
      readonly messengers: number;
      readonly lost: readonly number[];
      readonly waits: readonly number[];
      readonly staged: boolean;
    })
  | { readonly say: 'right'; readonly count: number }
  | { readonly say: 'slip'; readonly slip: Slip; readonly answer: number }
  | Each<'too-few' | 'too-many', { answer: number }>
  | { readonly say: 'unreadable' }
  | {
      readonly say: 'round-of-oral';
      readonly n: number;
      readonly round: Round;
      readonly factors: readonly number[];
      readonly count: number;
    }
  | {
      readonly say: 'its-share';
      readonly n: number;
      readonly round: Round;
      readonly role: Role;
      readonly general: General;
      readonly count: number;
    }
  | { readonly say: 'round-of-signed'; readonly round: Round; readonly count: number }
  | { readonly say: 'first-loss'; readonly lost: number; readonly sent: number }
  | { readonly say: 'no-loss'; readonly sent: number }
  | {
      readonly say: 'split-loss';
      readonly first: number | null;
      readonly patterns: number;
      readonly ending: Ending;
    }
  | { readonly say: 'sum'; readonly count: number }
  | Each<'hint-oral' | 'hint-signed' | 'hint-chain' | 'hint-patterns', object>
  | { readonly say: 'hint-first-round'; readonly count: number }
  | { readonly say: 'hint-alike'; readonly n: number }
  | { readonly say: 'hint-first-loss'; readonly patterns: number }
  | { readonly say: 'hint-stops' };

export const count: ExerciseKind<CountInstance, number, CountSaid> = {
  name: 'count',
  topics: { om: 'enough', sm: 'signatures', '2g': 'two-generals' },
  generate: sampleCount,
  plain: ({ scenario, ask }) => ({ scenario: format(scenario), ask }),
  question,
  read: (_instance, text): Read<number, CountSaid> => {
    const answer = wholeNumber(text);
    return answer === null ? { kind: 'refused', reason: { say: 'unreadable' } } : { kind: 'answer', answer };
  },
  write: String,
  grade: (instance, answer) => {
    const { scenario, ask } = instance;
    const truth = countOf(scenario, ask);
    if (answer === truth)
      return { kind: 'right', reason: { say: 'right', count: truth }, shown: [opened(scenario)] };
    const slip = slipsOf(scenario, ask).find(([, number]) => number === answer)?.[0];
    const size = answer < truth ? 'too-few' : 'too-many';
    const reason: CountSaid = slip ? { say: 'slip', slip, answer } : { say: size, answer };
    // the execution, opened, would tell the number
    return { kind: 'wrong', reason, shown: [] };
  },
  reference: ({ scenario, ask }) => countOf(scenario, ask),
  explain: ({ scenario, ask }) => ({
    steps: [...stepsOf(scenario, ask), { say: 'sum', count: countOf(scenario, ask) }],
    shown: [opened(scenario)],
  }),
  hints,
  shows: ({ scenario, staged }) => (staged ? [scenario] : []),
  effort: ({ scenario, ask }) => ({
    moves: ask.of === 'patterns' ? lastRound(scenario) + 1 : ask.round === null ? lastRound(scenario) : 1,
    messages: countOf(scenario, { of: 'messages', round: null, role: 'any', general: null }),
  }),
};

const countedIn = (ask: Ask): Counted =>
  ask.of === 'patterns'
    ? { counts: 'patterns', ending: ask.ending }
    : { counts: 'messages', round: ask.round, role: ask.role, general: ask.general };

function question({ scenario, ask, staged }: CountInstance): CountSaid {
  const asked = countedIn(ask);
  if (scenario.kind === '2g') {
    const { messengers, lost, thresholds: waits } = scenario;
    return { say: 'question-chain', ...asked, messengers, lost, waits, staged };
  }
  const { n, m, order, traitors } = scenario;
  const about = { n, m, order, traitors, lies: scenario.lies.map(formatLie), staged };
  return { say: scenario.kind === 'om' ? 'question-oral' : 'question-signed', ...asked, ...about };
}

function stepsOf(scenario: Posed, ask: Ask): readonly CountSaid[] {
  if (scenario.kind === '2g') return messengerSteps(scenario, ask);
  if (ask.of === 'patterns') return [];
  const rounds = generals(lastRound(scenario)).filter((round) => ask.round === null || ask.round === round);
  return rounds.flatMap((round): readonly CountSaid[] => {
    if (scenario.kind === 'sm') {
      return [{ say: 'round-of-signed', round, count: countOf(scenario, { ...ask, round }) }];
    }
    const { n } = scenario;
    const all = messagesInRound(n, round);
    const factors = generals(round).map((r) => n - r);
    const step: CountSaid = { say: 'round-of-oral', n, round, factors, count: all };
    if (ask.role === 'any') return [step];
    const own = Math.round(all * share(n, round, ask));
    return [step, { say: 'its-share', n, round, role: ask.role, general: ask.general!, count: own }];
  });
}

function messengerSteps(scenario: TwoGeneralsScenario, ask: Ask): readonly CountSaid[] {
  if (ask.of === 'patterns') {
    return firstLosses(scenario).map(({ first, patterns, ending }) => ({
      ...{ say: 'split-loss', first, patterns, ending },
    }));
  }
  const sent = countOf(scenario, { of: 'messages', round: null, role: 'any', general: null });
  const [lost] = scenario.lost;
  return [lost === undefined ? { say: 'no-loss', sent } : { say: 'first-loss', lost, sent }];
}

function hints({ scenario, ask }: CountInstance): readonly CountSaid[] {
  if (ask.of === 'patterns') {
    const { messengers } = scenario as TwoGeneralsScenario;
    return [{ say: 'hint-patterns' }, { say: 'hint-first-loss', patterns: 2 ** (messengers - 1) }];
  }
  switch (scenario.kind) {
    case 'om':
      return [{ say: 'hint-oral' }, firstRound(scenario.n), { say: 'hint-alike', n: scenario.n }];
    case 'sm':
      return [{ say: 'hint-signed' }, firstRound(scenario.n)];
    case '2g':
      return [{ say: 'hint-chain' }, { say: 'hint-stops' }];
  }
}

const firstRound = (n: number): CountSaid => ({ say: 'hint-first-round', count: n - 1 });
