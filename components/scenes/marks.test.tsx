/** What figures hold against a message: the same wherever the same was sent, whatever order a traitor commander was given. */
import type { VNode } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { describe, expect, test } from 'vitest';
import { replayed } from '../../src/exercises/replaying.ts';
import { commonWords } from '#words/common.ts';
import { Figure as Context } from '../kit/context.ts';
import { sceneOf, stringsOf } from '../drawings/drawings.ts';
import type { Scene } from './scene.ts';
import { EVERY_DRAWING } from '../drawings/every-drawing.ts';
import { Inbox } from '../drawings/Inbox.tsx';
import { Reader } from '../drawings/Reader.tsx';
import { messagesOf } from './relayed-scene.ts';
import { sayMessage } from './say.ts';
import { prepare } from './signed-records.ts';
import { SpaceTime } from '../drawings/SpaceTime.tsx';
import { Stage } from '../drawings/Stage.tsx';
import { playableOf } from '../testing/arbitraries.ts';
import { textOf } from '../testing/html.ts';
import { Transcript } from '../drawings/Transcript.tsx';
import { Verdicts } from '../sheet/Verdicts.tsx';

await prepare();

type Relayed = Exclude<Scene, { kind: '2g' | 'pk' }>;

function sceneFor(token: string): Relayed {
  const scene = sceneOf(EVERY_DRAWING, playableOf(token));
  if (scene.kind === '2g' || scene.kind === 'pk') throw new Error(`${token} relays nothing`);
  return scene;
}

/** Everything that the figures draw of it: map, space-time, transcript, the inboxes, what is read, the verdicts. */
function drawn(scene: Relayed): string {
  const strings = stringsOf(EVERY_DRAWING, scene.scenario);
  const context = { strings, id: 'it', live: true, editing: true, dispatch: () => undefined };
  const parts: readonly VNode[] = [
    <Stage {...{ scene, world: 0, chosen: null, observer: null }} />,
    <SpaceTime {...{ scene, world: 0, chosen: null }} />,
    <Transcript {...{ scene, world: 0 }} />,
    ...[2, 3].map((general) => <Inbox {...{ scene, general }} />),
    ...scene.bundles.map(({ round, from, to }) => (
      <Reader scene={scene} chosen={{ world: 0, round, from, to }} />
    )),
    <Verdicts scene={scene} />,
  ];
  return renderToString(<Context.Provider value={context}>{parts}</Context.Provider>);
}

/** The sentences of the commander's letters. */
const letters = (token: string): readonly string[] => {
  const scene = sceneFor(token);
  return messagesOf(scene, { round: 1 }).messages.map((one) => sayMessage(commonWords, scene, one));
};

const WORDS = ['a', 'r', 'x'];
const choices = (places: number): readonly string[] =>
  places === 0 ? [''] : choices(places - 1).flatMap((some) => WORDS.map((word) => some + word));

/** What a traitor commander can send among three and four generals, with and without a lieutenant in the plot. */
const sent = (['om_n3_m1', 'om_n4_m1', 'om_n4_m2', 'sm_n3_m1', 'sm_n4_m1'] as const).flatMap((size) => {
  const n = Number(size.charAt(4));
  return choices(n - 1).flatMap((words) => {
    const told = Array.from(words, (word, i) => `1-${i + 2}${word}`).join('_');
    return [`t1_${told}`, `t1.2_${told}_1.2-3r`].map((rest) => ({ size, words, rest }));
  });
});

describe('Whatever the order was that a traitor commander was given', () => {
  test.each(['om', 'sm'])('every drawing of the same messages says the same: %s', (kind) => {
    const all = sent.filter(({ size }) => size.startsWith(kind));
    for (const { size, rest } of all) {
      const [one, other] = ['a', 'r'].map((order) => drawn(sceneFor(`${size}_o${order}_${rest}`)));
      expect(one, `${size} ${rest}`).toBe(other);
    }
    expect(all.length).toBeGreaterThan(70);
  });
});

test('The letters of a commander are all marked, or none is', () => {
  for (const { size, words, rest } of sent) {
    const { messages } = messagesOf(sceneFor(`${size}_oa_${rest}`), { round: 1 });
    const differ = new Set(words).size > 1;
    expect(messages.map(({ mark }) => mark?.kind === 'unlike')).toEqual(messages.map(() => differ));
    expect(messages.some(({ mark }) => mark?.kind === 'lie')).toBe(false);
  }
});

test('The commander of world B is said to have sent the two something different, and nobody to have lied', () => {
  const b = 'om_n3_m1_oa_t1_1-2r';
  expect(letters(b)).toEqual([
    'General 1 orders general 2 to retreat. Not what it sent general 3.',
    'General 1 orders general 3 to attack. Not what it sent general 2.',
  ]);
  expect(textOf(drawn(sceneFor(b)))).toContain('1 1 1 2 retreat not what it sent 3');
  expect(textOf(drawn(sceneFor(b)))).not.toMatch(/\blies?\b/i);
  expect(letters('om_n4_m1_oa_t1_1-3r_1-4x')).toEqual([
    'General 1 orders general 2 to attack. Not what it sent 3 and 4.',
    'General 1 orders general 3 to retreat. Not what it sent 2 and 4.',
    'General 1 sends general 4 nothing. Not what it sent 2 and 3.',
  ]);
});

test('A commander who sends all the same, or nobody anything, is marked for that alone', () => {
  expect(letters('om_n3_m1_oa_t1_1-2r_1-3r').join(' ')).not.toContain('Not what');
  const silent = textOf(drawn(sceneFor('om_n3_m1_oa_t1_1-2x_1-3x')));
  expect(silent).toContain('1 1 1 2 nothing withheld');
  expect(silent).not.toContain('not what it sent');
});

test('A relay that differs from what its sender received is a lie, and exercises count as before', () => {
  expect(textOf(drawn(sceneFor('om_n3_m1_oa_t2_1.2-3r')))).toContain('2 1.2 2 3 retreat a lie');
  // the same letters, of which one differs from one order and the other from the other
  expect(replayed(playableOf('om_n4_m1_oa_t1_1-2r')).lies).toBe(1);
  expect(replayed(playableOf('om_n4_m1_or_t1_1-3a_1-4a')).lies).toBe(2);
});
