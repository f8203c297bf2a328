/**
 * Every figure of the book, as its lecture places it, opened at every scenario of the catalogue that it can play and at
 * random ones: whatever it then says, in its drawing, transcript, inboxes and verdicts, is what the core replays. Only
 * what is rendered is looked at, and the core's own execution.
 */
import fc from 'fast-check';
import { options, type VNode } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { afterAll, describe, expect, test } from 'vitest';
import { AmbiguousView } from '../../components/figures/ambiguous-view/AmbiguousView.tsx';
import { WhoLies } from '../../components/figures/who-lies/WhoLies.tsx';
import { Induction } from '../../components/figures/enough/Induction.tsx';
import { PathTree } from '../../components/figures/enough/PathTree.tsx';
import { PlotsFigure } from '../../components/figures/plots/PlotsFigure.tsx';
import { Vectors } from '../../components/figures/enough/Vectors.tsx';
import { instance, OPENING } from '../../components/figures/enough/induction.ts';
import { ExecutionFigure } from '../../components/figures/figure/ExecutionFigure.tsx';
import { FindAttack } from '../../components/figures/find-attack/FindAttack.tsx';
import { addressedFigure } from '../../components/platform/addressed-figure.ts';
import type { Drawings } from '../../components/drawings/drawings.ts';
import { openFigure, type FigureState, type Worlds } from '../../components/scenes/figure-state.ts';
import { FigureSheet, type SheetProps } from '../../components/sheet/FigureSheet.tsx';
import { prepare } from '../../components/scenes/signed-records.ts';
import { World } from '../../components/sheet/World.tsx';
import { worldsNamed } from '../../components/scenes/worlds.ts';
import { SignedFigure } from '../../components/figures/signed-figure/SignedFigure.tsx';
import { OneRoundMore } from '../../components/figures/still-hard/OneRoundMore.tsx';
import { ChainProof } from '../../components/figures/two-generals/ChainProof.tsx';
import { HowMany } from '../../components/figures/two-generals/HowMany.tsx';
import { Messengers } from '../../components/figures/two-generals/Messengers.tsx';
import { Neighbours } from '../../components/figures/views/Neighbours.tsx';
import { Twin } from '../../components/figures/views/Twin.tsx';
import { judge } from '../core/conditions.ts';
import { ORDERS } from '../core/testing/enumerate.ts';
import { COMMANDER, generals } from '../core/model.ts';
import { formatPath, messageCount } from '../core/paths.ts';
import { firstDifference, viewOf, viewUpTo } from '../core/views.ts';
import { CATALOGUE, scenarioNamed } from '../scenario/catalogue.ts';
import { execute } from '../scenario/execute-any.ts';
import { format } from '../scenario/format.ts';
import { DRAWINGS, type Drawing } from '../scenario/link.ts';
import { recordOf } from '../scenario/record.ts';
import {
  lastRound,
  type Scenario,
  type SignedScenario,
  type TwoGeneralsScenario,
} from '../scenario/scenario.ts';
import { anyOral, anySigned, anyTwoGenerals } from '../scenario/testing/arbitraries.ts';
import { commonWords } from '#words/common.ts';
import type { FigureWords } from '../words/figure.ts';
import { messengerWords } from '#words/messengers.ts';
import { messengerFigureWords } from '../words/figure-messengers.ts';
import { voiceOf } from '../words/voice.ts';
import { signedFigureWords } from '../words/figure-signed.ts';
import { readFigure, type ReadFigure, type ReadWorld } from './testing/read-figure.ts';
import { lectureSources, type Tag } from './testing/source.ts';
import { has, WRAPPERS } from './testing/wrappers.ts';

await prepare();

// What is rendered can be turned to other scenarios and drawings as it is made: a link does it later, in a browser.

interface Shown {
  readonly worlds: Worlds;
  readonly drawing: Drawing;
}
let asked: Shown | null = null;
let drawings: Drawings | null = null;
const hooks: { vnode?: (node: VNode) => void } = options;
const before = hooks.vnode?.bind(hooks);
hooks.vnode = (node) => {
  const props = node.props as object;
  if (node.type === FigureSheet) {
    drawings = (props as SheetProps).drawings;
    if (asked) node.props = { ...props, worlds: asked.worlds } as never;
  } else if (node.type === (World as unknown) && asked) {
    const { state } = props as { state: FigureState };
    node.props = { ...props, state: { ...state, drawing: asked.drawing } } as never;
  }
  before?.(node);
};
afterAll(() => {
  if (before) hooks.vnode = before;
  else delete hooks.vnode;
});

// The figures of the book.

const known = (name: string) => {
  const scenario = scenarioNamed(name) as SignedScenario;
  return { scenario, record: recordOf(scenario) };
};
const placed = ({ properties: { id, scenario, scenarios, compare } }: Tag) => ({
  ...{ figure: id!, label: 'Figure', page: 'lecture' as const },
  worlds: worldsNamed(scenarios ?? scenario ?? 'two-lies'),
  ...(compare === undefined ? {} : { observer: Number(compare) }),
});

/** As the wrapper of this name in prose/ places it; a test of the wrappers' own is every page that is built. */
const WIDGETS: Readonly<Record<string, (tag: Tag) => VNode>> = {
  Figure: (tag) => {
    const { worlds, ...rest } = placed(tag);
    const signed = worlds.filter((world) => world.kind === 'sm');
    return signed.length === 0 ? (
      <ExecutionFigure {...{ worlds }} {...rest} />
    ) : (
      <SignedFigure {...rest} worlds={signed} records={signed.map(recordOf)} />
    );
  },
  AmbiguousView: (tag) => <AmbiguousView {...placed(tag)} />,
  WhoLies: (tag) => {
    const { worlds, observer, ...rest } = placed(tag);
    return (
      <WhoLies
        {...rest}
        worlds={worlds.flatMap((world) => (world.kind === 'om' ? [world] : []))}
        observer={observer!}
      />
    );
  },
  Plots: (tag) => <PlotsFigure {...placed(tag)} />,
  Vectors: (tag) => <Vectors {...placed(tag)} />,
  PathTree: (tag) => <PathTree {...placed(tag)} />,
  Induction: (tag) => {
    const proof = tag.properties['proof'] as 'lemma' | 'theorem';
    return <Induction {...placed(tag)} proof={proof} worlds={[instance(OPENING[proof])]} />;
  },
  FindAttack: (tag) => <FindAttack {...placed(tag)} />,
  OneRoundMore: (tag) => (
    <OneRoundMore {...placed(tag)} start={known('sm_n4_m1_oa_t1.2')} answer={known('one-lie-too-late')} />
  ),
  HowMany: (tag) => <HowMany {...placed(tag)} />,
  Messengers: (tag) => <Messengers {...placed(tag)} />,
  ChainProof: (tag) => <ChainProof {...placed(tag)} />,
  LostMessage: (tag) => <Messengers {...placed(tag)} />,
  Neighbours: (tag) => <Neighbours {...placed(tag)} observer={Number(tag.properties['compare'])} />,
  Twin: (tag) => <Twin {...placed(tag)} />,
};

/** Figures that show an execution, and can’t be opened at another; each has tests of its own. */
const OTHERS: Readonly<Record<string, string>> = {
  Blocks: 'plays three generals that play n',
};

const FIGURES = lectureSources('en').flatMap(({ file, head, tags }) =>
  head.figures.map((id) => ({
    name: `${file} ${id}`,
    tag: tags.find(({ properties }) => properties['id'] === id)!,
  })),
);

function render({ tag }: (typeof FIGURES)[number], shown: Shown | null): ReadFigure {
  asked = shown && { ...shown, worlds: openFigure(shown.worlds, shown.drawing).worlds };
  try {
    return readFigure(renderToString(WIDGETS[tag.name]!(tag)));
  } finally {
    asked = null;
  }
}

const PLAYING = FIGURES.filter(({ tag }) => WIDGETS[tag.name] !== undefined).map((figure) => {
  render(figure, null);
  const kinds = Object.keys(drawings!) as readonly Scenario['kind'][];
  return { ...figure, kinds };
});

test.each(WRAPPERS.map((wrapper) => [wrapper.name, wrapper] as const))(
  'prose/%s.astro: where it shows executions it is opened here, or it is said why it can’t be',
  (name, wrapper) => {
    const { shows } = wrapper;
    expect(shows, `${name} in WIDGETS or OTHERS, if and only if it hands its frame what it shows`).toBe(
      name in WIDGETS || name in OTHERS,
    );
    expect(shows, 'a sheet draws executions, and the frame prints their address: shows={worlds}').toBe(
      has(wrapper, /<FigureSheet/),
    );
  },
);

test('figures of all kinds of scenarios are opened here', () => {
  expect(PLAYING.length).toBeGreaterThan(20);
  expect(new Set(PLAYING.flatMap(({ kinds }) => kinds))).toEqual(new Set(['om', 'sm', '2g']));
});

describe.each(lectureSources('en').map(({ file }) => file))(
  'In %s a link to a place that is no figure',
  (file) => {
    const places = FIGURES.filter(({ name }) => name.startsWith(`${file} `)).map(({ name, tag }) => ({
      figure: tag.properties['id']!,
      plays: PLAYING.find((figure) => figure.name === name)?.kinds ?? [],
      takes: [],
    }));

    test('opens its scenario in the first figure that plays it, or in the first that can say that none does', () => {
      for (const token of Object.values(CATALOGUE)) {
        const [kind] = token.split('_') as [Scenario['kind']];
        const playing = places.filter(({ plays }) => plays.length > 0);
        const first = (playing.find(({ plays }) => plays.includes(kind)) ?? playing[0])?.figure ?? null;
        for (const fragment of ['', '#exercises', '#main', '#sources', '#nobody'])
          expect(
            addressedFigure(new URL(`?s=${token}${fragment}`, 'https://book.example/lecture/'), places, null),
            `?s=${token}${fragment}`,
          ).toBe(first);
      }
    });
  },
);

// What the core says.

interface Told {
  readonly round: number;
  readonly from: number;
  readonly to: number;
  readonly path: readonly number[];
  readonly order: 'attack' | 'retreat' | null;
  readonly delivered: boolean;
  readonly accepted: boolean | undefined;
}

/** Every figure is asked for the same scenarios: each is replayed once. */
const remembered = new Map<string, ReturnType<typeof replay>>();
function replayed(scenario: Scenario): ReturnType<typeof replay> {
  const token = format(scenario);
  const core = remembered.get(token) ?? replay(scenario);
  remembered.set(token, core);
  return core;
}

function replay(scenario: Scenario) {
  const execution = execute(scenario);
  const all: Told[] = [];
  for (const message of execution.log) {
    const payload = message.payload as Partial<Pick<Told, 'path' | 'order'>>;
    const seen = (execution.seen as (one: typeof message) => Readonly<Record<string, unknown>>)(message);
    all.push({
      ...{ round: message.round, from: message.from, to: message.to },
      path: payload.path ?? [],
      order: payload.order ?? null,
      delivered: message.delivered,
      accepted: seen['accepted'] as boolean | undefined,
    });
  }
  const { eyes, round } = scenario;
  const sent = all.filter((one) => one.round <= round);
  const over = round === lastRound(scenario);
  return {
    execution,
    all,
    sent,
    /** What this general received up to the round shown. */
    heldBy: (general: number) => sent.filter(({ to, delivered }) => to === general && delivered),
    over,
    decisions: generals(execution.generals).flatMap((general) => {
      const order = execution.decisions.get(general);
      return order !== undefined && over && (eyes === null || eyes === general) ? [{ general, order }] : [];
    }),
  };
}
type Replayed = ReturnType<typeof replayed>;

const wordsOf = ({ kind }: Scenario): FigureWords =>
  kind === 'sm' ? signedFigureWords : kind === '2g' ? messengerFigureWords : commonWords;

// What the page says, against it.

/** A row of a transcript for one message, as far as it must be so. */
function rowOf(scenario: Scenario, words: FigureWords, told: Told): string {
  const { short, order } = words.casts[voiceOf(scenario)];
  const ends = [short(told.from), short(told.to)];
  if (scenario.kind === '2g') return [told.round, ...ends].join('|');
  const says = told.order === null ? words.transcript.nothing : order(told.order);
  const checked = told.accepted === undefined ? [] : [told.accepted ? '✓' : '✗'];
  return [told.round, formatPath(told.path), ...ends, says, ...checked].join('|');
}

function rowSaid(scenario: Scenario, cells: readonly string[]): string {
  if (scenario.kind === '2g') return cells.slice(0, 3).join('|');
  const checked = scenario.kind === 'sm' && cells.length > 7 ? [cells[6]!.charAt(0)] : [];
  return [...cells.slice(0, 5), ...checked].join('|');
}

const PAGE = 60;

/** What the general sent in whose place one stands: it isn’t told what receivers make of that. */
const ownOf = ({ sent }: Replayed, eyes: number): readonly Told[] =>
  sent.filter(({ from }) => from === eyes).flatMap((one) => [one, { ...one, accepted: undefined }]);

function checkTranscripts(scenario: Scenario, read: ReadWorld, core: Replayed): void {
  const words = wordsOf(scenario);
  const { eyes } = scenario;
  const rows = (told: readonly Told[]) => told.map((one) => rowOf(scenario, words, one));
  const must =
    eyes === null ? core.sent : core.heldBy(eyes).filter(({ order }) => scenario.kind === '2g' || order);
  const may = eyes === null ? must : [...must, ...ownOf(core, eyes)];
  for (const { caption, rows: all } of read.transcripts) {
    checkNotes(scenario, words, all);
    if (all.length > 0 && may.length <= PAGE) expect(Number.parseInt(caption, 10)).toBe(all.length);
    // that a traitor held back a signed message is told, though to the core there is no such message
    const withheld = (cells: readonly string[]) =>
      scenario.kind === 'sm' && cells[4] === words.transcript.nothing;
    const found = all.filter((cells) => !withheld(cells));
    const said = found.map((cells) => rowSaid(scenario, cells));
    const allowed = new Set(rows(may));
    expect(said.filter((row) => !allowed.has(row))).toEqual([]);
    if (may.length > PAGE) continue;
    expect(new Set(said).size).toBe(said.length);
    expect(rows(must).filter((row) => !said.includes(row))).toEqual([]);
    if (scenario.kind === '2g' && eyes === null) {
      const fates = found.map((cells) => cells[3]);
      const { exchange } = words;
      expect(fates).toEqual(
        must.map(({ delivered }) => exchange!.fates(delivered ? 'arrived' : 'captured', voiceOf(scenario))),
      );
    }
  }
}

/** Nobody loyal is said to lie or to hold anything back, and from one general's place nobody is. */
function checkNotes(scenario: Scenario, words: FigureWords, rows: readonly (readonly string[])[]): void {
  if (scenario.kind === '2g') return;
  const { short } = words.casts[voiceOf(scenario)];
  const traitors = scenario.traitors.map(short);
  const { lie, withheld, nothing } = words.transcript;
  for (const cells of rows) {
    const note = cells.at(-1)!;
    const accusing = [lie, withheld].includes(note);
    if (accusing)
      expect([scenario.eyes, traitors.includes(cells[2]!)], cells.join('|')).toEqual([null, true]);
    if (note === withheld) expect(cells[4]).toBe(nothing);
    if (note === lie) expect(cells[4]).not.toBe(nothing);
  }
}

function checkInboxes(scenario: Scenario, read: ReadWorld, core: Replayed): void {
  const words = wordsOf(scenario);
  const cast = voiceOf(scenario);
  for (const { title, slips, own } of read.inboxes) {
    const whose = generals(core.execution.generals).find(
      (general) => words.inbox.title(general, cast) === title,
    );
    if (whose === undefined) {
      // what a general sent itself is shown to whoever stands in its place
      const sent = core.sent.filter(({ from }) => from === scenario.eyes);
      expect(slips.length, title).toBeLessThanOrEqual(sent.length);
      continue;
    }
    const held = core.heldBy(whose).filter(({ order }) => scenario.kind === '2g' || order !== null);
    const expected = held.map(({ round, from, path, order }) =>
      scenario.kind === '2g'
        ? words.exchange!.arrived(round)
        : `${words.inbox.from(from, cast)} ${words.map.said(path as never, order, cast)}`,
    );
    const arrived = slips.slice(0, expected.length);
    const itsOwn = core.sent.filter(({ from }) => from === whose && whose === scenario.eyes);
    expect(slips.length - arrived.length).toBeLessThanOrEqual(itsOwn.length);
    // as many as there is room for, and how many more there are
    const missing = expected.length - arrived.length;
    expect(own.includes(words.inbox.more(missing)), `${missing} more`).toBe(missing > 0);
    arrived.forEach((slip, i) => {
      expect(slip.startsWith(expected[i]!), `${slip} for ${expected[i]}`).toBe(true);
      const { accepted } = held[i]!;
      if (accepted !== undefined) expect(slip.includes('✗')).toBe(!accepted);
    });
    const ordered = whose === 1 ? core.execution.order : null;
    if (ordered !== null && scenario.kind !== '2g') expect(own).toContain(words.inbox.own(ordered, cast));
    if (own.includes(words.inbox.empty)) expect(expected).toEqual([]);
  }
}

/** Who is said to have decided what: in drawings and below transcripts neither more nor less than what is so and seen. */
function checkDecisions(scenario: Scenario, read: ReadWorld, core: Replayed): void {
  const { sentences } = wordsOf(scenario);
  const expected = core.decisions.map(({ general, order }) =>
    sentences.decision(general, order, voiceOf(scenario)),
  );
  const every = generals(core.execution.generals).flatMap((general) =>
    ORDERS.map((order) => sentences.decision(general, order, voiceOf(scenario))),
  );
  for (const said of [...read.labels, ...read.decisions])
    expect(every.filter((sentence) => ` ${said}`.includes(` ${sentence}`))).toEqual(
      every.filter((sentence) => expected.includes(sentence)),
    );
}

/** Every single message that a drawing tells was sent, and is seen from there. */
function checkMessages(scenario: Scenario, read: ReadWorld, core: Replayed): void {
  const words = wordsOf(scenario);
  const { eyes } = scenario;
  const cast = voiceOf(scenario);
  const visible = core.sent.filter(({ from, to }) => eyes === null || to === eyes || from === eyes);
  if (scenario.kind === '2g') {
    const { lost } = words.casts[cast];
    for (const label of read.labels) {
      const told = [...label.matchAll(/Messenger (\d+) from [^.]*? (reaches|is) ([^.]*)\./g)];
      for (const [sentence, number, verb, rest] of told) {
        const one = visible.find(({ round }) => round === Number(number));
        expect(one, sentence).toBeDefined();
        if (verb === 'reaches') expect(one?.delivered, sentence).toBe(true);
        else if (rest === lost) expect([one?.delivered, eyes], sentence).toEqual([false, null]);
        else expect(one?.from, sentence).toBe(eyes);
      }
      if (eyes === null)
        expect(told.map(([, number]) => Number(number))).toEqual(visible.map(({ round }) => round));
    }
    return;
  }
  const sentence = ({ from, to, path }: Told, order: Told['order']) =>
    words.sentences.message(from, to, path, order, cast);
  const good = new Set(visible.map((one) => sentence(one, one.order)));
  const every = core.all.flatMap((one) => [...ORDERS, null].map((order) => sentence(one, order)));
  for (const label of read.labels)
    expect(
      every.filter((one) => label.includes(one) && !good.has(one)),
      label,
    ).toEqual([]);
}

function checkVerdicts(scenario: Scenario, rows: ReadFigure['verdicts'][number], core: Replayed): void {
  const { verdict } = wordsOf(scenario);
  const hidden = !core.over || scenario.eyes !== null;
  const found = judge(core.execution);
  for (const [name, word, why] of rows) {
    if (hidden) {
      expect([verdict.early, verdict.hidden]).toContain(word);
      continue;
    }
    if (scenario.kind === '2g') {
      expect(word, name).toBe(verdict[coordinated(name, scenario, core)]);
    } else if (name === verdict.names.agreement) {
      expect(word, name).toBe(verdict[found.agreement.kind]);
      expect(why).toBe(verdict.agreement(found.agreement, voiceOf(scenario)));
    } else if (name === verdict.names.validity) {
      expect(word, name).toBe(verdict[found.validity.kind]);
      expect(why).toBe(verdict.validity(found.validity, voiceOf(scenario)));
    }
  }
  expect(rows.length).toBeGreaterThan(0);
}

/** The three properties of two generals, from what both decided and which messengers arrived. */
function coordinated(
  name: string,
  scenario: TwoGeneralsScenario,
  { execution, all }: Replayed,
): 'holds' | 'violated' | 'vacuous' {
  const names = messengerWords.exchange.properties.names;
  const decided = [...execution.decisions.values()];
  const both = (order: 'attack' | 'retreat') =>
    decided.every((one) => one === order) ? 'holds' : 'violated';
  const ordered = scenario.order === 'attack';
  switch (name) {
    case names.agreement():
      return new Set(decided).size === 1 ? 'holds' : 'violated';
    case names.attack(voiceOf(scenario)):
      return ordered && all.every(({ delivered }) => delivered) ? both('attack') : 'vacuous';
    case names.retreat(voiceOf(scenario)):
      return ordered ? 'vacuous' : both('retreat');
    default:
      throw new Error(`‘${name}’ is none of the three properties`);
  }
}

/** Two views that are said to be equal are, up to the round that is shown. */
function checkCompared(worlds: Worlds, { compared }: ReadFigure): void {
  if (compared === null) return;
  const executions = worlds.map((world) => execute(world));
  const { compare } = wordsOf(worlds[0]!);
  const both = generals(Math.min(...executions.map((execution) => execution.generals)));
  for (const general of both) {
    const [a, b] = executions.map((execution, i) => viewUpTo(viewOf(execution, general), worlds[i]!.round));
    if (firstDifference(a!, b!) === null) continue;
    for (const say of [compare.equal, compare.equalSoFar])
      expect(compared).not.toBe(say(general, voiceOf(worlds[0]!)));
  }
}

function checkFigure(figure: (typeof PLAYING)[number], shown: Shown): void {
  const read = render(figure, shown);
  const { worlds } = openFigure(shown.worlds, shown.drawing);
  expect(read.text).not.toMatch(/undefined|NaN|\[object/);
  checkCompared(worlds, read);
  checkNoLie(worlds, read);
  worlds.forEach((scenario, i) => {
    const core = replayed(scenario);
    const world = read.worlds[i];
    // a lecture may ask first, and show its worlds to whoever has answered
    if (world) {
      checkTranscripts(scenario, world, core);
      checkInboxes(scenario, world, core);
      checkDecisions(scenario, world, core);
      checkMessages(scenario, world, core);
      checkSilence(scenario, world, core);
    }
    const rows = read.verdicts[i];
    if (rows) checkVerdicts(scenario, rows, core);
  });
}

/** Who is said to send somebody nothing sends it nothing in that round, and not only one message of several less. */
function checkSilence(scenario: Scenario, read: ReadWorld, core: Replayed): void {
  if (scenario.kind === '2g') return;
  const words = wordsOf(scenario);
  const cast = voiceOf(scenario);
  const told = [...read.labels].join(' ');
  for (const { from, to, order } of core.sent)
    if (order !== null && from !== COMMANDER)
      expect(told).not.toContain(words.sentences.message(from, to, [from], null, cast));
}

/**
 * A traitor commander relays nothing, so none of its letters is a lie: which of them differs from its order depends on what
 * the order was. Where nobody else changes anything, nothing that is drawn, listed or judged speaks of lies.
 */
function checkNoLie(worlds: Worlds, { worlds: shown, verdicts, compared, legends }: ReadFigure): void {
  const changed = worlds.flatMap((scenario): readonly unknown[] => ('lies' in scenario ? scenario.lies : []));
  const traitors = worlds.flatMap((scenario) => ('lies' in scenario ? scenario.traitors : []));
  if (changed.length === 0 || traitors.some((general) => general !== COMMANDER)) return;
  expect(JSON.stringify([shown, verdicts, compared, legends])).not.toMatch(/\b(?:lies?|lied|liars?)\b/i);
}

const small = (scenario: Scenario): boolean =>
  scenario.kind === '2g'
    ? scenario.messengers <= 12
    : scenario.kind !== 'pk' && messageCount(scenario.n, scenario.m) <= 40 && scenario.n <= 7;

const seed = Number(process.env['SEED'] ?? Date.now() % 1_000_000_007);
/** So many of each kind, so that every figure plays as many. */
const RANDOM = [anyOral, anySigned, anyTwoGenerals].flatMap((any: fc.Arbitrary<Scenario>) =>
  fc.sample(any.filter(small), { numRuns: 200, seed }),
);
/** In which the commander alone changes anything. */
const BY_COMMANDER = [
  ...['om_n3_m1_oa_t1_1-2r', 'om_n4_m1_or_t1_1-2a_1-3a', 'om_n4_m2_oa_t1_1-2r_1-4x', 'om_n4_m0_oa_t1_1-3r'],
  ...['sm_n3_m1_oa_t1_1-2r', 'sm_n4_m2_or_t1_1-2a_1-3x', 'sm_n4_m0_oa_t1_1-3r'],
].map(scenarioNamed);
const CATALOGUED = Object.keys(CATALOGUE).map(scenarioNamed);

describe.each(PLAYING)('$name', (figure) => {
  const playable = (scenario: Scenario): boolean => figure.kinds.includes(scenario.kind);

  /** One by one in each drawing, and each beside the next. */
  function open(scenarios: readonly Scenario[], what: string): void {
    const own = scenarios.filter(playable);
    own.forEach((scenario, i) => {
      const drawing = DRAWINGS[i % DRAWINGS.length]!;
      const next = own[(i + 1) % own.length]!;
      const worlds = i % 3 === 0 && next.kind === scenario.kind ? [scenario, next] : [scenario];
      try {
        checkFigure(figure, { worlds, drawing });
      } catch (error) {
        const link = worlds.map((world) => `s=${format(world)}`).join('&');
        throw new Error(`${what}: ?${link}&as=${drawing}: ${(error as Error).message}`, { cause: error });
      }
    });
  }

  test('calls no letter of a commander a lie', () => {
    for (const scenario of BY_COMMANDER.filter(playable))
      for (const drawing of DRAWINGS) {
        const worlds = [scenario];
        checkNoLie(worlds, render(figure, { worlds, drawing }));
      }
  });

  test('says what the core says of each scenario of the catalogue that it can play', () => {
    open(CATALOGUED, 'catalogue');
  });

  test(`and of random ones (SEED=${seed})`, () => {
    open(RANDOM, `SEED=${seed}`);
  });
});
