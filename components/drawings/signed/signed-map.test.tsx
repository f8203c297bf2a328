import { renderToString } from 'preact-render-to-string';
import { beforeAll, describe, expect, test } from 'vitest';
import { CATALOGUE, scenarioNamed } from '../../../src/scenario/catalogue.ts';
import { signedFigureWords } from '../../../src/words/figure-signed.ts';
import { Figure } from '../../kit/context.ts';
import { messagesOf } from '../../scenes/relayed-scene.ts';
import { prepare, recordOf } from '../../scenes/signed-records.ts';
import { signedScene, type SignedScene } from '../../scenes/signed-scene.ts';
import { undecided, unnamed } from '../../scenes/withheld.ts';
import { elementsOf, textOf } from '../../testing/html.ts';
import { Stage } from '../Stage.tsx';
import { setOf } from './HeldSet.tsx';
import { Opened } from './Opened.tsx';
import { sealedParts } from './sealed-parts.ts';
import { openedIn, wayOf } from './telling.ts';

beforeAll(async () => {
  await prepare();
});

function sceneOf(token: string): SignedScene {
  const scenario = scenarioNamed(token);
  if (scenario.kind !== 'sm') throw new Error(`${token} is no scenario of signed messages`);
  return signedScene(scenario, recordOf(scenario));
}

/** 2, a traitor, shows 3 a retreat that 1 never signed. */
const FORGED = 'sm_n4_m1_oa_t2_1.2-3r';

const sealsOf = (scene: SignedScene, from: number, to: number, round = 2) =>
  messagesOf(scene, { round, from, to }, 0, 1).messages[0]!.seals;

describe('A seal', () => {
  test('that its signer didn’t set is broken, and the forger’s own is whole', () => {
    expect(sealsOf(sceneOf(FORGED), 2, 3)).toEqual(['broken', 'whole']);
    expect(sealsOf(sceneOf(FORGED), 2, 4)).toEqual(['whole', 'whole']);
    expect(sealsOf(sceneOf('sm_n4_m1_oa_t1.2_1.2-3r'), 2, 3)).toEqual(['whole', 'whole']);
  });

  test('of somebody loyal behind a broken one is broken, too: nobody loyal passes on what is forged', () => {
    expect(sealsOf(sceneOf('sm_n4_m2_oa_t2_1.4.2-3r'), 2, 3, 3)).toEqual(['broken', 'broken', 'whole']);
  });

  test('behind a broken one stays unread where it would tell loyal generals from traitors', () => {
    const token = 'sm_n4_m2_oa_t2_1.4.2-3r';
    expect(sealsOf(sceneOf(`${token}_v3`), 2, 3, 3)).toEqual(['broken', 'unread', 'unread']);
    expect(sealsOf(unnamed(sceneOf(token)), 2, 3, 3)).toEqual(['broken', 'unread', 'unread']);
  });
});

describe('The set beside a lieutenant', () => {
  const sets = (scene: SignedScene) => scene.generals.slice(1).map((general) => setOf(scene, general));

  test('grows round by round with what comes under good seals', () => {
    const token = CATALOGUE['double-signing'];
    expect(sets(sceneOf(`${token}_r0`))).toEqual([null, null, null]);
    expect(sets(sceneOf(`${token}_r1`))).toEqual([['attack'], ['retreat'], ['attack']]);
    expect(sets(sceneOf(token))).toEqual(Array.from({ length: 3 }, () => ['attack', 'retreat']));
  });

  test('takes in nothing forged, and is empty where nothing came', () => {
    expect(sets(sceneOf(FORGED))).toEqual([null, ['attack'], ['attack']]);
    expect(sets(sceneOf('sm_n4_m1_oa_t1_ssilent'))).toEqual([[], [], []]);
  });

  test('is seen by nobody but its owner from a general’s place, and is left to the reader where it is asked', () => {
    expect(sets(sceneOf(`${FORGED}_v3`))).toEqual([null, ['attack'], null]);
    expect(sets(undecided(sceneOf(FORGED)))).toEqual([null, null, null]);
  });
});

describe('The letter that tells most', () => {
  const opened = (token: string, beside?: string) => {
    const found = openedIn(sceneOf(token), 0, null, beside === undefined ? undefined : sceneOf(beside));
    return found && `${found.message.payload.path.join('.')}${found.message.to}`;
  };

  test('is the refused one, and beside it what stands in its place', () => {
    expect(opened(FORGED)).toBe('1.23');
    expect(opened('signed-commander-lies', 'signed-two-lies')).toBe('1.23');
  });

  test('is else the last that brought somebody loyal a new order, and there may be none', () => {
    expect(opened('too-late-again')).toBe('1.2.34');
    expect(opened('one-round-more')).toBe('1.2.34');
    expect(opened('double-signing')).toBe('1.32');
    expect(opened('sm_n4_m1_oa_t1.2')).toBeNull();
    expect(opened(`${CATALOGUE['too-late-again']}_r2`)).toBeNull();
  });

  test('shows where its chain has come, and where traitors signed for each other instead', () => {
    const way = (token: string) => {
      const scene = sceneOf(token);
      return wayOf(scene, openedIn(scene, 0, null)!).map(
        ({ from, to, went }) => `${from}${went ? '→' : '…'}${to}`,
      );
    };
    expect(way('too-late-again')).toEqual(['1…2', '2…3', '3→4']);
    expect(way('one-round-more')).toEqual(['1…2', '2→3', '3→4']);
    expect(way('double-signing')).toEqual(['1→3', '3→2']);
  });
});

const drawn = (scene: SignedScene): string =>
  renderToString(
    <Figure.Provider
      value={{ strings: signedFigureWords, id: 'x', live: false, editing: false, dispatch: () => undefined }}
    >
      <Stage {...{ scene }} world={0} chosen={null} observer={null} parts={sealedParts(scene)} />
      <Opened {...{ scene }} world={0} chosen={null} />
    </Figure.Provider>,
  );

describe('The map of signed messages', () => {
  test('has a letter for every message of every round, and none is left out', () => {
    for (const token of [FORGED, 'too-late-again', 'one-round-more', 'signed-two-lies', 'double-signing']) {
      const scene = sceneOf(token);
      const letters = elementsOf(drawn(scene), 'g').filter((g) => g['data-message'] !== undefined);
      expect(letters).toHaveLength(messagesOf(scene, {}, 0, 0).total);
    }
  });

  test('draws one seal a signer, a forged one in two halves, and a shield before whoever refuses it', () => {
    const html = drawn(sceneOf(FORGED));
    const broken = elementsOf(html, 'g').filter(({ class: look }) => look === 'seal broken');
    expect(broken).toHaveLength(2); // on the letter, and where it is opened
    expect(elementsOf(html, 'path').filter(({ class: look }) => look === 'shield')).toHaveLength(1);
    expect(textOf(html)).toContain('not 1’s seal: 2 hasn’t got 1’s key');
    expect(textOf(html)).toContain('General 3 throws the letter away.');
    expect(drawn(sceneOf('sm_n4_m1_oa_t2'))).not.toContain('shield');
  });

  test('says of each good seal what it covers', () => {
    const text = textOf(drawn(sceneOf('too-late-again')));
    expect(text).toContain('1’s seal, on “retreat”');
    expect(text).toContain('3’s seal, on “retreat” and the path 1.2.3');
    expect(text).toContain('Dotted: no such letter went there.');
  });

  test('leaves six and more generals, and a shop of three, to the map of all', () => {
    expect(sealedParts(sceneOf('sm_n6_m1_oa'))).toBeNull();
    expect(sealedParts(sceneOf('sm_n3_m1_oa_cshop'))).toBeNull();
    expect(sealedParts(sceneOf('sm_n5_m1_oa'))).not.toBeNull();
  });
});
