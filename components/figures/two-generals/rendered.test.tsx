/** The figures of the lecture as the server renders them: their whole outcome as text, before and without any script. */
import { renderToString } from 'preact-render-to-string';
import { describe, expect, test } from 'vitest';
import { exchangeChances, copiesChances, decisiveRule } from '../../../src/core/chance.ts';
import { ladder } from '../../../src/core/knowledge.ts';
import { indistinguishable } from '../../../src/core/views.ts';
import { executeTwoGenerals } from '../../../src/scenario/kinds/two-generals-run.ts';
import { chanceWords } from '#words/chances.ts';
import { twoGeneralsWords } from '#words/two-generals.ts';
import { twoGeneralsOf } from '../../testing/arbitraries.ts';
import { drawn } from '../../testing/drawn.tsx';
import { idProblems, textOf, valuesOf } from '../../testing/html.ts';
import { Figure, stillFigure } from '../../kit/context.ts';
import { messengerFigureWords } from '../../../src/words/figure-messengers.ts';
import { twoGeneralsScene } from '../../scenes/two-generals-scene.ts';
import { worldsNamed } from '../../scenes/worlds.ts';
import { ChainProof, ChainProofTable } from './ChainProof.tsx';
import { proofSteps } from './chain-proof.ts';
import { HowMany, HowManyTable } from './HowMany.tsx';
import { KnownCovers } from './KnownCovers.tsx';
import { Ladder } from './Ladder.tsx';
import { Messengers } from './Messengers.tsx';
import { PairValley } from './PairValley.tsx';
import { COUNT, plansOf, RATES, saferOf } from './price.ts';
import { Price, sayPrice } from './Price.tsx';
import { BOX } from './PricePlot.tsx';

const common = { figure: 'it', label: 'Figure 1.1' } as const;
const messengers = (names: string): string =>
  renderToString(<Messengers {...common} page="lecture" worlds={worldsNamed(names)} />);

const FIGURES = {
  'how many': renderToString(<HowMany {...common} />),
  'its table': renderToString(<HowManyTable />),
  messengers: messengers('one-loss'),
  'one general’s place': messengers('2g_k4_oa_w0.1_x2_v1'),
  'two executions': messengers('confirmation-lost answer-lost'),
  'ninety-nine messengers': messengers('2g_k99_oa_w49.50'),
  ladder: renderToString(<Ladder figure="ladder" label="Figure 1.4" />),
  proof: renderToString(<ChainProof {...common} />),
  'the proof’s tables': renderToString(<ChainProofTable />),
  price: renderToString(<Price {...common} />),
};
type Name = keyof typeof FIGURES;
const text = (name: Name): string => textOf(FIGURES[name]);

describe.each(Object.entries(FIGURES))('The HTML of %s', (_name, html) => {
  test('gives every id once, refers to no other, and has no style attribute', () => {
    expect(idProblems(html)).toEqual([]);
    expect(valuesOf(html, 'style')).toEqual([]);
  });

  test('makes no part of a drawing a button before it can answer', () => {
    expect(html).not.toMatch(/role="(button|toolbar)"|tabindex/i);
  });
});

describe('How many would be enough', () => {
  test('asks, with everything delivered, and says nothing before the answer', () => {
    expect(text('how many')).toContain(
      'general 1 attacks once 2 confirmations have come back, general 2 once it has sent the last of them.',
    );
    expect(text('how many')).toContain(twoGeneralsWords.howMany.question);
    expect(text('how many')).toContain('Agreement holds 1 and 2 both attack');
    expect(text('how many')).not.toContain('alone');
  });

  test('without scripts has the loss for the first choices', () => {
    expect(text('its table')).toContain(
      '0 They ask for none: messenger 1 is captured, and general 1 attacks alone. ' +
        '1 They ask for 1: messenger 2 is captured, and general 2 attacks alone. ' +
        '2 They ask for 2: messenger 4 is captured, and general 2 attacks alone.',
    );
  });
});

describe('Messengers', () => {
  test('are told in full: who was sent, who arrived, who decided what', () => {
    expect(valuesOf(FIGURES.messengers, 'aria-label')).toContain(
      'General 1 has the order to attack. Messenger 1 from general 1 reaches general 2. Messenger 2 from general 2 is captured. ' +
        'General 1 attacks. General 2 attacks.',
    );
    expect(text('messengers')).toContain('1 attack 2 captured 3 not sent 4 not sent');
    expect(text('messengers')).toContain(
      'do you know that? the order has 0, needs 0 do you know that? I know has 1, needs 1 1 attacks 2 attacks',
    );
    expect(text('messengers')).toContain('Messenger 2 is captured. Both attack: neither waited for it.');
    expect(text('messengers')).toContain('2 messengers Messenger From To Fate 1 1 2 arrived 2 2 1 captured');
    expect(text('messengers')).toContain('Agreement holds 1 and 2 both attack');
  });

  test('that part the generals say who is alone', () => {
    expect(textOf(messengers('one-more'))).toContain(
      'Agreement broken general 1 attacks, general 2 retreats',
    );
    expect(textOf(messengers('order-lost'))).toContain(
      'Agreement broken general 1 attacks, general 2 retreats',
    );
    expect(textOf(messengers('confirmation-lost'))).toContain(
      'Agreement broken general 2 attacks, general 1 retreats',
    );
    expect(textOf(messengers('no-order'))).toContain(
      'Agreement broken general 2 attacks, general 1 retreats',
    );
  });

  test('are judged by the three properties of the theorem, of which each asks of some executions only', () => {
    const judged = (name: string) =>
      /Agreement (?:holds|broken).*?(?= ←| 1 2| nothing sent)/.exec(textOf(messengers(name)))?.[0];
    expect(judged('2g_k4_oa_w0.1')).toContain(
      'Agreement holds 1 and 2 both attack Attack holds both attack Retreat asks nothing general 1 has the order to attack',
    );
    expect(judged('one-loss')).toContain('Attack asks nothing a messenger is captured Retreat asks nothing');
    expect(judged('2g_k4_oa_w0.3')).toContain('Attack broken general 2 retreats');
    expect(judged('no-order')).toContain(
      'Attack asks nothing no order to attack was given Retreat broken general 2 attacks',
    );
    expect(judged('2g_k4_or_w0.1')).toContain('Retreat holds both retreat');
    expect(judged('receipt-lost')).toContain(
      'Place asks nothing a messenger is lost Cancel asks nothing the shop has an order',
    );
  });

  test('in one general’s place show what reached it, and what it sent without its fate', () => {
    const html = FIGURES['one general’s place'];
    expect(html).not.toMatch(/1 is captured|1 captured|will be|not sent|General 2|has 1/);
    expect(text('one general’s place')).toContain(
      'What general 1 holds General 1 has the order to attack. Nothing has arrived. ' +
        'What it sent itself messenger 1 sent, fate unknown',
    );
    expect(text('one general’s place')).toContain('Agreement out of sight');
  });

  test('hold what general 1 was told in every drawing, and hide it from general 2', () => {
    for (const as of ['map', 'time', 'inbox', 'transcript'] as const) {
      const [given, none] = ['2g_k4_oa_w0.0_x1', '2g_k4_or_w0.0'].map((token) =>
        drawn(twoGeneralsOf(token), as),
      );
      expect(given, as).toMatch(/General 1 has the order to attack|has the order/);
      expect(none, as).toMatch(/No order to attack was given|has no order/);
      expect(drawn(twoGeneralsOf('2g_k4_oa_w0.0_x1_v2'), as)).not.toMatch(/order/);
    }
  });

  test('of two executions are called by what was captured', () => {
    expect(text('two executions')).toMatch(/Messenger 2 captured .* Messenger 3 captured /);
    expect(text('two executions')).toContain(
      'The two views of general 2 are equal, value for value. Whatever it decides here, it decides there.',
    );
  });
});

describe('The ladder', () => {
  test('has a rung for each messenger, from the top down, and says which hold', () => {
    const rungs = text('ladder')
      .split(/(?=\b\d (?:\d knows|The order was given\. ✓))/)
      .slice(1);
    expect(rungs.map((rung) => [rung.charAt(0), rung.includes('✓')])).toEqual([
      ['7', false],
      ['6', false],
      ['5', false],
      ['4', false],
      ['3', true],
      ['2', true],
      ['1', true],
      ['0', true],
    ]);
    expect(rungs[4]).toContain('2 knows that 1 knows that 2 knows that the order was given. ✓ true');
    expect(rungs[5]).toContain('1 knows that 2 knows that the order was given.');
    expect(text('ladder')).toContain('The order was given, and messengers 1 to 3 have arrived.');
  });

  test('is drawn as a cover for each rung that holds, and a dotted one for the next, which is said not to', () => {
    const covers = (delivered: number) => {
      const html = renderToString(<KnownCovers rungs={ladder(6, delivered)} said="" />);
      return [html.match(/class="cover( newest)?"/g)!.length, html.match(/class="beyond"/g)!.length];
    };
    for (let delivered = 0; delivered <= 6; delivered++)
      expect(covers(delivered)).toEqual([delivered + 1, 1]);
    expect(textOf(renderToString(<KnownCovers rungs={ladder(6, 2)} said="" />))).toBe(
      '2 doesn’t know that 1 knows that 2 knows that the order was given',
    );
  });

  test('says of the dotted cover why it isn’t there, and so it is', () => {
    expect(text('ladder')).toContain(
      'General 1 doesn’t know that: it sent messenger 3, and sees the same if that is captured.',
    );
    for (let delivered = 0; delivered <= 6; delivered++) {
      const beyond = ladder(6, delivered)[delivered + 1]!;
      expect(beyond.holds).toBe(false);
      const here = executeTwoGenerals(
        twoGeneralsOf(`2g_k6_oa_w0.0${delivered < 6 ? `_x${delivered + 1}` : ''}`),
      );
      // one fewer, or no order at all
      const other = executeTwoGenerals(
        twoGeneralsOf(delivered === 0 ? '2g_k6_or_w0.0' : `2g_k6_oa_w0.0_x${delivered}`),
      );
      expect(indistinguishable(here, other, beyond.knower!)).toBe(true);
      expect(delivered === 0 ? 2 : delivered % 2 === 1 ? 1 : 2).toBe(beyond.knower);
    }
  });
});

describe('The proof', () => {
  test('opens with its first step: both executions, and the side of the one who can’t tell set off in each', () => {
    expect(text('proof')).toContain('step 1 of 5');
    expect(text('proof')).toContain(
      'Your rule: at most 4 messengers go. Ordered to attack, general 1 attacks once 0 messengers have reached it; general 2 attacks once 0 have reached it.',
    );
    expect(text('proof')).toContain('Messenger 4 is captured. General 2 sent it and sees no difference');
    expect(text('proof').split('= the same in both')).toHaveLength(3);
  });

  test('shows the whole walk on one line, and where it breaks', () => {
    const walk = FIGURES.proof.slice(FIGURES.proof.indexOf('class="walk"'));
    const decided = [...walk.matchAll(/<circle class="decided (\w+)"/g)].map(([, order]) => order);
    expect(decided).toEqual([...Array.from({ length: 10 }, () => 'attack'), 'retreat', 'attack']);
    expect(textOf(walk)).toContain(
      'E 4 all arrive E 3 × 4 E 2 × 3 E 1 × 2 E 0 × 1 N no order Retreat is broken',
    );
    expect(walk.match(/class="equal"/g)).toHaveLength(5);
    expect(walk.match(/class="apart"/g)).toHaveLength(1);
  });

  test('without scripts is two whole walks with where they break', () => {
    expect(text('the proof’s tables')).toBe(
      'The walk for rule w0.0 with 4 messengers Execution Captured Can’t tell 1 decides 2 decides Broken ' +
        'E4 nothing attack attack E3 4 2 attack attack E2 3 1 attack attack E1 2 2 attack attack ' +
        'E0 1 1 attack attack N no order 2 retreat attack Retreat ' +
        'The walk for rule w1.1 with 4 messengers Execution Captured Can’t tell 1 decides 2 decides Broken ' +
        'E4 nothing attack attack E3 4 2 attack attack E2 3 1 attack attack E1 2 2 retreat attack Agreement ' +
        'E0 1 1 retreat retreat N no order 2 retreat retreat',
    );
  });
});

describe('Two neighbours of the proof in the valley', () => {
  /** A drawing with its unmoved things in order, as far as they are on one side of the valley. */
  const sideOf = (html: string, side: 1 | 2): readonly string[] =>
    [...html.matchAll(/<svg(?: class="[^"]*")? x="([\d.]+)%" y="[^"]*"[^>]*>.*?<\/svg>/g)]
      .filter(([, x]) => (side === 1 ? Number(x) <= 46 : Number(x) >= 54))
      .map(([drawn]) => drawn);

  test('are the same on the side of whoever can’t tell them apart, to the last stroke, and on no other', () => {
    for (const thresholds of [
      [0, 0],
      [1, 1],
      [1, 2],
      [3, 0],
    ] as const)
      for (let k = 1; k <= 7; k++) {
        const steps = proofSteps(k, thresholds);
        for (let at = 1; at < steps.length; at++) {
          const same = steps[at]!.cannotTell as 1 | 2;
          const [before, here] = [steps[at - 1]!, steps[at]!].map(({ scenario }) =>
            renderToString(
              <Figure.Provider value={{ ...stillFigure('it'), strings: messengerFigureWords }}>
                <PairValley scene={twoGeneralsScene(scenario)} {...{ same }} />
              </Figure.Provider>,
            ),
          );
          expect(sideOf(here!, same), `${k} ${thresholds.join('.')} step ${at}`).toEqual(
            sideOf(before!, same),
          );
          expect(sideOf(here!, same).length).toBeGreaterThan(3);
          expect(here === before).toBe(false);
        }
      }
  });
});

describe('The price', () => {
  test('stands in a table, as the core computes it', () => {
    const { value } = chanceWords.price;
    for (const m of [1, 2, 5, 10, 20]) {
      const [exchange, copies] = [exchangeChances(m, decisiveRule(m), 0.1), copiesChances(m, 0.1)];
      const row = [exchange.apart, exchange.together, copies.apart, copies.together].map(value).join(' ');
      expect(text('price')).toContain(` ${m} ${row}`);
    }
    expect(text('price')).toContain('10 0.039 0.349 1.0 · 10⁻¹⁰ 1 − 1.0 · 10⁻¹⁰');
    expect(text('price')).toContain('Exact probabilities for a loss rate of 10 %');
  });

  test('has two curves that cross at one half, whatever the number of messengers, and nowhere else', () => {
    for (let messengers = COUNT.least + 1; messengers <= COUNT.most; messengers++) {
      const plans = plansOf(messengers);
      for (const rate of RATES)
        expect(saferOf(plans(rate)), `${messengers} at ${rate} %`).toBe(
          rate < 50 ? 'copies' : rate > 50 ? 'exchange' : 'neither',
        );
    }
    expect(RATES.map((rate) => saferOf(plansOf(1)(rate)))).toEqual(RATES.map(() => 'neither'));
  });

  test('is said in sentences that are so', () => {
    for (const messengers of [1, 2, 5, 10, 20])
      for (const rate of RATES) {
        const here = plansOf(messengers)(rate);
        const text = sayPrice(here, messengers);
        // given that anybody attacks, the loss rate
        expect(text).toContain(`one army is alone with ${rate} %,`);
        expect(text.startsWith('With one messenger')).toBe(messengers === 1);
        expect(text.includes('The copies are safer')).toBe(
          messengers > 1 && here.copies.apart < here.exchange.apart && rate !== 50,
        );
        expect(text.includes('Beyond one half')).toBe(messengers > 1 && rate > 50);
      }
    expect(sayPrice(plansOf(20)(99), 20)).toContain('with a probability of only 1.0 · 10⁻⁴⁰.');
  });

  test('is drawn with every point of its curves inside the plot', () => {
    for (const plot of FIGURES.price.split('<svg').slice(1)) {
      const curves = [...plot.matchAll(/class="curve \w+" d="([^"]*)"/g)].map(([, d]) =>
        [...d!.matchAll(/[ML]([\d.]+) ([\d.]+)/g)].map(([, x, y]) => [Number(x), Number(y)] as const),
      );
      expect(curves.map((points) => points.length)).toEqual([99, 99]);
      for (const [x, y] of curves.flat()) {
        expect(x >= BOX.left && x <= BOX.right).toBe(true);
        expect(y >= BOX.top && y <= BOX.bottom).toBe(true);
      }
    }
  });
});
