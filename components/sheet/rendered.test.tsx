/** What the server renders of each widget: the whole outcome as text, before and without any script. */
import { renderToString } from 'preact-render-to-string';
import { describe, expect, test } from 'vitest';
import { commonWords } from '#words/common.ts';
import { Figure } from '../kit/context.ts';
import { EVERY_DRAWING } from '../drawings/every-drawing.ts';
import { FigureSheet } from './FigureSheet.tsx';
import { Inbox } from '../drawings/Inbox.tsx';
import { oralScene } from '../scenes/oral-scene.ts';
import { SpaceTime } from '../drawings/SpaceTime.tsx';
import { idProblems, textOf, valuesOf } from '../testing/html.ts';
import { scenarioOf } from '../testing/arbitraries.ts';
import { Transcript } from '../drawings/Transcript.tsx';
import { prepare } from '../scenes/signed-records.ts';
import { worldsNamed } from '../scenes/worlds.ts';

const figure = (names: string, more: { observer?: number; names?: readonly string[] } = {}): string =>
  renderToString(
    <FigureSheet
      figure="mirror"
      label="Figure 2.3"
      worlds={worldsNamed(names)}
      page="lecture"
      drawings={EVERY_DRAWING}
      {...more}
    />,
  );

await prepare();

const SCENARIOS = [
  ['one scenario', figure('two-lies')],
  ['two worlds compared', figure('two-lies commander-lies', { observer: 3 })],
  ['two worlds of different size', figure('two-lies om_n5_m2_oa_t1_ssplit', { observer: 3 })],
  ['two generals', figure('om_n2_m0_oa')],
  ['a crowd', figure('om_n10_m3_oa_t2.3.4_sflip')],
  ['one general’s place', figure('om_n4_m1_oa_t4_1.4-2r_v2')],
  ['a moment before anything is sent', figure('om_n3_m1_oa_r0')],
  ['customer, shop and payments', figure('om_n3_m1_oa_t2_1.2-3r_cshop')],
  ['signed messages', figure('forged-orders')],
  ['oral and signed messages', figure('two-lies signed-two-lies', { observer: 3 })],
] as const;

describe.each(SCENARIOS)('The HTML of a figure with %s', (_what, html) => {
  test('gives every id once, and refers to no other', () => {
    expect(idProblems(html)).toEqual([]);
  });

  test('has no style attribute and no script, as the policy demands', () => {
    expect(valuesOf(html, 'style')).toEqual([]);
    expect(html).not.toMatch(/<(script|style)\b|\son\w+=|javascript:/i);
  });

  test('holds no undefined, NaN or object', () => {
    expect(html).not.toMatch(/undefined|NaN|\[object|Infinity/);
  });

  test('makes no part of a drawing a button before it can answer', () => {
    expect(html).not.toMatch(/role="(button|toolbar)"|tabindex/i);
  });
});

describe('One scenario', () => {
  const text = textOf(figure('two-lies'));

  test('is told in full: who is a traitor, what was said, who decided what', () => {
    const [summary] = valuesOf(figure('two-lies'), 'aria-label').filter((label) =>
      label.startsWith('General 2'),
    );
    expect(summary).toBe(
      'General 2 is a traitor. General 1 orders general 2 to attack. General 1 orders general 3 to attack. ' +
        'General 2 tells general 3: “1 said: retreat”. A lie. General 3 tells general 2: “1 said: attack”. ' +
        'General 1 attacks. General 3 retreats.',
    );
    expect(text).toContain('General 1 attacks. General 3 retreats.');
  });

  test('has both verdicts, each with its witness', () => {
    expect(text).toContain('IC1 holds one loyal lieutenant, nobody to disagree with');
    expect(text).toContain('IC2 broken general 3 retreats, though loyal general 1 ordered attack');
  });

  test('has all of its messages in a table, the lie called one', () => {
    expect(text).toContain('4 messages Round Path From To Says Note');
    expect(text).toContain('2 1.2 2 3 retreat a lie');
    expect(text).toContain('2 1.3 3 2 attack');
    expect(text.match(/a lie/g)).toHaveLength(1);
  });
});

describe('Two worlds', () => {
  const text = textOf(figure('two-lies commander-lies', { observer: 3 }));

  test('stand side by side with their names and their traitors', () => {
    expect(text).toContain('World A: general 2 is the traitor');
    expect(text).toContain('World B: general 1 is the traitor');
    expect(textOf(figure('three-lies commander-lies', { observer: 2, names: ['A′', 'B'] }))).toContain(
      'World A′',
    );
  });

  test('show both inboxes of the general they are compared for, message beside message', () => {
    const table = 'What general 3 holds from 1 attack = same from 2 “1 said: retreat” = same';
    expect(text.split(table)).toHaveLength(3);
    expect(text).toContain(
      'The two views of general 3 are equal, value for value. Whatever it decides here, it decides there.',
    );
  });

  test('say where two views part', () => {
    const other = textOf(figure('two-lies commander-lies', { observer: 2 }));
    expect(other).toContain(
      'General 2 can tell these two apart: in round 1 general 1 tells it attack in the first and retreat in the second.',
    );
    expect(other).toContain('from 1 attack ≠ differs');
    expect(other).toContain('from 1 retreat ≠ differs');
    expect(other).toContain('from 3 “1 said: attack” = same');
  });

  test('are compared by what has arrived up to the round shown', () => {
    const at = (round: number): string =>
      textOf(figure(`om_n4_m1_oa_t3_1.3-2r_r${round} om_n4_m1_oa_r${round}`, { observer: 2 }));
    const equal = 'So far the two views of general 2 are equal, value for value.';
    expect([0, 1].map((round) => at(round).includes(equal))).toEqual([true, true]);
    expect(at(1)).not.toMatch(/can tell|it decides/);
    expect(at(2)).toContain(
      'General 2 can tell these two apart: in round 2 general 3 tells it “1 said: retreat” in the first and “1 said: attack” in the second.',
    );
    expect(textOf(figure('2g_k4_oa_w1.2_x3_r2 2g_k4_oa_w1.2_r2', { observer: 2 }))).toContain(equal);
    expect(textOf(figure('2g_k4_oa_w1.2_x3 2g_k4_oa_w1.2', { observer: 2 }))).toContain(
      'General 2 can tell these two apart: messenger 3 reaches it in the second only.',
    );
  });

  test('differ in a message that is missing, and in none that comes after it', () => {
    const text = textOf(figure('om_n4_m1_oa_t1_1-2x om_n4_m1_oa', { observer: 2 }));
    expect(text).toContain(
      'General 2 can tell these two apart: in round 1 general 1 tells it nothing in the first and attack in the second.',
    );
    expect(text).toContain(
      'from 1 nothing in its place ≠ differs from 3 “1 said: attack” = same from 4 “1 said: attack” = same',
    );
    expect(text).toContain(
      'from 1 attack ≠ differs from 3 “1 said: attack” = same from 4 “1 said: attack” = same',
    );
  });

  test('have a pair of verdicts each', () => {
    expect(text).toContain(
      'IC2 broken general 3 retreats, though loyal general 1 ordered attack n = 3, f = 1: more than OM(1) promises. Against 1 traitor it takes 4 generals. IC1 holds',
    );
    expect(text).toContain('IC1 holds 2 and 3 both retreat IC2 asks nothing the commander is a traitor');
  });
});

describe('From one general’s place', () => {
  const html = figure('om_n4_m1_oa_t4_1.4-2r_v2');
  const text = textOf(html);

  test('nothing tells who is loyal, who lies or what the others decide', () => {
    // whom the general must suspect follows from what it holds
    const known = html.replace('With at most one traitor', '');
    expect(known).not.toMatch(/traitor|\blie\b|loyal(?!,)/);
    expect(html).toContain('who is loyal, is out of its sight');
    expect(text).toContain(
      'Out of sight: general 2 can’t see what the others decide. IC1 out of sight IC2 out of sight',
    );
    expect(text).not.toMatch(/General [134] (attacks|retreats)/);
    expect(text).toContain('General 2 attacks.');
  });

  test('the table holds what reached it and what it sent, and no other message', () => {
    expect(text).toContain('5 messages Round');
    expect(text).toContain('2 1.2 2 3 attack sent by it 2 1.2 2 4 attack sent by it');
    expect(text).not.toMatch(/ 1\.[34] [34] [34] /);
  });
});

describe('Signed messages', () => {
  const text = textOf(figure('signed-two-lies'));

  test('stand in the table with who signed, and what the check says, as mark and word', () => {
    expect(text).toContain('Says Signed by Check Note');
    expect(text).toContain('2 1.2 2 3 retreat 2 for 1, 2 ✗ rejected a lie');
    expect(text).toContain('2 1.3 3 2 attack 1, 3 ✓ accepted');
    expect(text.match(/✗ rejected/g)).toHaveLength(1);
  });

  test('have a broken seal where they are rejected, and say whose; in a crowd a mark crosses them out', () => {
    expect(figure('signed-two-lies')).toMatch(/class="seal broken"/);
    expect(text).toContain('not 1’s seal: 2 hasn’t got 1’s key');
    const badges = figure('sm_n6_m1_oa_t3_1.3-2r_1.3-4r');
    expect(badges.match(/class="cross-out"/g)).toHaveLength(2);
    expect(badges).not.toContain('seal broken');
  });

  test('leave the receiver with what it accepted, and the verdict with what it did', () => {
    expect(text).toContain('IC2 holds every loyal lieutenant obeys: attack');
    const inbox = textOf(figure('sm_n3_m1_oa_t2_1.2-3r_v3'));
    expect(inbox).toContain('from 1 attack, signed 1 ✓ accepted from 2 retreat, signed 1.2 ✗ rejected');
    // what follows from what it got is said, and nothing else
    const follows = 'With at most one traitor it must be 2.';
    expect(inbox).toContain(follows);
    expect(inbox.replace(follows, '')).not.toMatch(/forged:|traitor/);
  });

  test('a withheld message stands in the table and was checked by nobody', () => {
    expect(textOf(figure('signed-silence'))).toContain('2 1.2 2 3 nothing withheld');
  });

  test('tell a general apart what oral messages do not', () => {
    const both = textOf(figure('signed-two-lies signed-commander-lies', { observer: 3 }));
    expect(both).toContain(
      'General 3 can tell these two apart: in round 2 general 2 tells it retreat, signed 1.2 in both, and the signatures are good in the second only.',
    );
  });
});

test('Every verdict says with how many traitors among how many, and whether the plan promises anything then', () => {
  const said = (token: string): string => textOf(figure(token));
  expect(said('om_n4_m1_oa_t2_1.2-3r')).toContain(
    'n = 4, f = 1: OM(1) keeps both conditions, whatever is said.',
  );
  expect(said('om_n4_m1_oa')).toContain('n = 4, f = 0: OM(1) keeps both conditions.');
  expect(said('om_n4_m1_oa_t2.3')).toContain(
    'n = 4, f = 2: more than OM(1) promises. It withstands at most 1 traitor.',
  );
  expect(said('om_n4_m0_oa_t2')).toContain('n = 4, f = 1: more than OM(0) promises. It withstands none.');
  expect(said('om_n4_m2_oa_t2')).toContain(
    'n = 4, f = 1: more than OM(2) promises. Against 1 traitor it takes 5 generals.',
  );
  expect(said('sm_n3_m1_oa_t2_1.2-3r')).toContain('n = 3, f = 1: SM(1) keeps both conditions');
  expect(said('om_n3_m1_oa_t1.2')).toContain(
    'n = 3, f = 2: at most one is loyal, so there is nothing to break.',
  );
  expect(said('om_n4_m1_oa_t2.3_v4')).not.toContain('f = 2');
});

test('Two executions of different length rest each at its end, as the captions below them say', () => {
  const html = figure('goods-unpaid stories-compared', { observer: 2 });
  expect(html).toContain('aria-valuetext="round 2 of 2: reports, votes"');
  expect(textOf(html)).not.toContain('not yet');
});

test('Before the last round there is no verdict', () => {
  const text = textOf(figure('om_n3_m1_oa_t2_1.2-3r_r1'));
  expect(text).toContain('Not yet: nobody has decided before the last round. IC1 not yet IC2 not yet');
  expect(figure('om_n3_m1_oa_t2_1.2-3r_r1')).toContain('aria-valuetext="round 1 of 2: orders"');
});

test('A crowd’s map counts, and its transcript is a page of many', () => {
  const html = figure('om_n10_m3_oa_t2.3.4_sflip');
  const text = textOf(html);
  expect(text).toContain('a number counts messages where there are several');
  expect(text).toContain('3,609 messages');
  expect(html.match(/<tr\b/g)).toHaveLength(61);
});

describe('All drawings of a scene tell the same', () => {
  const within = (node: preact.VNode): string =>
    renderToString(
      <Figure.Provider
        value={{ strings: commonWords, id: 'x', live: false, editing: false, dispatch: () => undefined }}
      >
        {node}
      </Figure.Provider>,
    );

  test('the space-time diagram has a line for every message of every round', () => {
    const scene = oralScene(scenarioOf('om_n4_m2_oa_t1_1-3r'));
    const html = within(<SpaceTime scene={scene} world={0} chosen={null} />);
    // three orders, then every two lieutenants in rounds 2 and 3
    expect(html.match(/data-drawing="time"/g)).toHaveLength(1);
    expect(html.match(/M[\d.]+ [\d.]+L[\d.]+ [\d.]+/g)).toHaveLength(3 + 6 + 6);
    expect(textOf(html)).toContain('round 3 of 3');
  });

  test('inbox and transcript agree about what one general holds', () => {
    const scene = oralScene(scenarioOf('om_n4_m1_oa_t4_1.4-2x_v2'));
    const [inbox, table] = [
      textOf(within(<Inbox scene={scene} general={2} />)),
      textOf(within(<Transcript scene={scene} world={0} />)),
    ];
    expect(inbox).toBe('What general 2 holds from 1 attack from 3 “1 said: attack”');
    expect(table).toContain('4 messages');
    expect(table).toContain(
      '1 1 1 2 attack 2 1.2 2 3 attack sent by it 2 1.2 2 4 attack sent by it 2 1.3 3 2 attack General 2 attacks.',
    );
  });

  test('an inbox says what is missing in it, compared with another', () => {
    const [full, silent] = ['om_n3_m1_oa', 'om_n3_m1_oa_t2_1.2-3x'].map((token) =>
      oralScene(scenarioOf(token)),
    );
    expect(textOf(within(<Inbox scene={silent!} general={3} beside={full} />))).toContain(
      'from 2 nothing in its place ≠ differs',
    );
    expect(textOf(within(<Inbox scene={full!} general={3} beside={silent} />))).toContain(
      '“1 said: attack” ≠ differs',
    );
  });

  test('the commander’s inbox is its own order', () => {
    const scene = oralScene(scenarioOf('om_n3_m1_or'));
    expect(textOf(within(<Inbox scene={scene} general={1} />))).toBe(
      'What general 1 holds its own order: retreat',
    );
  });
});
