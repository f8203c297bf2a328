/** With customer, shop and payments service no sentence of any figure slips back into the story of the generals. */
import type { VNode } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { beforeAll, describe, expect, test } from 'vitest';
import { CATALOGUE, scenarioNamed, type ScenarioName } from '../../../src/scenario/catalogue.ts';
import { describeRefusal, type Reason } from '../../../src/scenario/refusals.ts';
import { generalsIn, lastRound, type Scenario } from '../../../src/scenario/scenario.ts';
import { linkWords } from '#words/links.ts';
import { voiceOf } from '../../../src/words/voice.ts';
import { Settings } from './Settings.tsx';
import { MessengerTime } from '../../drawings/MessengerTime.tsx';
import { MessengerTranscript } from '../../drawings/MessengerTranscript.tsx';
import { Compared } from '../../sheet/Compared.tsx';
import { Figure as Context } from '../../kit/context.ts';
import { sceneOf, stringsOf } from '../../drawings/drawings.ts';
import type { Scene } from '../../scenes/scene.ts';
import { EVERY_DRAWING } from '../../drawings/every-drawing.ts';
import { openFigure, type Action, type News } from '../../scenes/figure-state.ts';
import { sayNews } from '../../sheet/news.ts';
import { Reader } from '../../drawings/Reader.tsx';
import { prepare } from '../../scenes/signed-records.ts';
import { SpaceTime } from '../../drawings/SpaceTime.tsx';
import { textOf, valuesOf } from '../../testing/html.ts';
import { Transcript } from '../../drawings/Transcript.tsx';
import { Verdicts } from '../../sheet/Verdicts.tsx';
import { World } from '../../sheet/World.tsx';

const ARMY = /\b(?:general|attack|retreat|commander|lieutenant|traitor|army|loyal|captur)\w*/gi;

const tokens = (Object.keys(CATALOGUE) as ScenarioName[]).filter((name) =>
  CATALOGUE[name].endsWith('_cshop'),
);

/** The words of a rendered part: text, and what is said of drawings and buttons. */
const wordsOf = (html: string): string =>
  [textOf(html), ...valuesOf(html, 'aria-label'), ...valuesOf(html, 'title')].join(' | ');

/** Everything that figures draw of a scenario, whoever's eyes see it, at every moment, while it is read and changed. */
function* parts(scenario: Scenario): Generator<string> {
  const rounds = Array.from({ length: lastRound(scenario) + 1 }, (_, round) => round);
  for (const round of rounds) {
    for (const eyes of [null, 1, 2, 3].slice(0, generalsIn(scenario) + 1)) {
      const seen = { ...scenario, round, eyes } as Scenario;
      for (const editing of [false, true]) yield* drawn(seen, editing);
    }
  }
}

function* drawn(scenario: Scenario, editing: boolean): Generator<string> {
  const scene = sceneOf(EVERY_DRAWING, scenario);
  const strings = stringsOf(EVERY_DRAWING, scenario);
  const context = { strings, id: 'it', live: true, editing, dispatch: (_: Action) => undefined };
  const render = (part: VNode): string =>
    wordsOf(renderToString(<Context.Provider value={context}>{part}</Context.Provider>));
  for (const drawing of ['map', 'inbox'] as const) {
    const state = { ...openFigure([scenario], drawing), editing };
    const more = { drawings: EVERY_DRAWING, name: 'A', beside: scene, observer: scenario.eyes };
    yield render(<World {...{ scene, world: 0, state }} {...more} />);
  }
  yield render(<Verdicts scene={scene} />);
  if (scene.kind === 'pk') return;
  if (scene.kind === '2g') {
    yield render(<MessengerTime scene={scene} world={0} />);
    yield render(<MessengerTranscript scene={scene} />);
    return;
  }
  yield render(<SpaceTime {...{ scene, world: 0, chosen: null }} />);
  yield render(<Transcript {...{ scene, world: 0 }} />);
  for (const { round, from, to } of scene.bundles) {
    yield render(<Reader scene={scene} chosen={{ world: 0, round, from, to }} />);
  }
}

/** Every kind of news with every party in it. */
const NEWS: readonly News[] = [
  ...[1, 2].flatMap((general): News[] => [
    { kind: 'loyal-sender', world: 0, general },
    { kind: 'traitor', general },
    { kind: 'pardoned', general },
  ]),
  ...(['attack', 'retreat', null] as const).flatMap((order): News[] => [
    { kind: 'told', world: 0, lie: { path: [1], to: 2, order } },
    { kind: 'told', world: 0, lie: { path: [1, 2], to: 3, order } },
  ]),
  { kind: 'captured', messenger: 1 },
  { kind: 'released', messenger: 1 },
  ...(['undone', 'redone', 'reset'] as const).map((kind): News => ({ kind })),
];

beforeAll(async () => {
  await prepare();
});

test('There are scenarios of all three kinds with this cast', () => {
  expect(new Set(tokens.map((name) => scenarioNamed(name).kind))).toEqual(new Set(['om', 'sm', '2g']));
});

describe.each(tokens)('%s', (name) => {
  const scenario = scenarioNamed(name);

  test('is drawn, told and written down in the words of a purchase', () => {
    const all = [...parts(scenario)];
    expect(all.length).toBeGreaterThan(20);
    expect(new Set(all.flatMap((text) => text.match(ARMY) ?? []))).toEqual(new Set());
    expect(all.join(' ')).toMatch(/payments/);
  });

  test('brings news in those words, too', () => {
    const scenes: readonly Scene[] = [sceneOf(EVERY_DRAWING, scenario)];
    const strings = stringsOf(EVERY_DRAWING, scenario);
    for (const editing of [false, true]) {
      const possible = NEWS.filter(
        ({ kind }) => scenario.kind === '2g' || !['captured', 'released'].includes(kind),
      );
      for (const news of [null, ...possible]) {
        const said = sayNews({ ...openFigure([scenario], 'map'), editing, news }, scenes, strings);
        expect(said.match(ARMY), said).toBeNull();
      }
    }
  });

  test('has settings in those words, too', () => {
    const { worlds, active, drawing } = openFigure([scenario], 'map');
    const html = renderToString(<Settings {...{ worlds, active, drawing }} dispatch={() => undefined} />);
    // the other cast is called by its name, and so are scenarios of the catalogue; an attack that is found is none of an army’s
    const said = wordsOf(html.replace(/<option value=.*?<\/option>/g, ''))
      .replace(/\bgenerals\b/, '')
      .replace(/Find (?:an|the cheapest) attack/g, '');
    expect(said.match(ARMY), said).toBeNull();
  });
});

test('Two worlds are compared in the words of a purchase', () => {
  const pairs = [
    ['shop-denies', 'two-stories'],
    ['denial-rejected', 'two-signed-stories'],
    ['receipt-lost', 'charge-retried'],
    ['honest-order', 'goods-unpaid'],
  ] as const;
  for (const pair of pairs) {
    const scenes = pair.map((name) => sceneOf(EVERY_DRAWING, scenarioNamed(name)));
    for (const observer of [1, 2]) {
      const said = wordsOf(renderToString(<Compared {...{ scenes, observer }} />));
      expect(said).toMatch(/customer|shop|payments/i);
      expect(said.match(ARMY), said).toBeNull();
    }
  }
});

describe('What is refused', () => {
  const reasons: readonly Reason[] = [
    ...(['generals', 'm', 'traitor', 'eyes', 'general-in-lie'] as const).map((what): Reason => ({
      code: 'out-of-range',
      what,
      found: 9,
      least: 1,
      most: 3,
    })),
    { code: 'lie-not-from-commander', found: 2 },
    { code: 'lie-path-repeats', found: 2 },
    { code: 'lie-path-too-long', found: 3, most: 2 },
    { code: 'lie-to-commander' },
    { code: 'lie-to-general-on-path', found: 2 },
    { code: 'lie-twice', path: '1.2', to: 3 },
    { code: 'lie-by-loyal', found: 2 },
    { code: 'cast-needs-three', n: 4 },
    { code: 'too-many-messages', found: 6_000_000, most: 5_000_000 },
  ];
  test.each(reasons.map((reason) => [JSON.stringify(reason), reason] as const))('%s', (_name, reason) => {
    const refusal = { ...reason, position: 1, field: 'it' };
    const cast = voiceOf(scenarioNamed('shop-denies'));
    const said = linkWords.refusal.describe(refusal, cast);
    expect(said).toMatch(/^“it”.*\.$/);
    expect(said.match(ARMY), said).toBeNull();
    expect(linkWords.refusal.describe(refusal, 'generals')).toBe(describeRefusal(refusal));
  });
});
