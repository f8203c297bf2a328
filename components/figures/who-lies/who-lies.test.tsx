import { renderToString } from 'preact-render-to-string';
import { describe, expect, test } from 'vitest';
import { judge } from '../../../src/core/conditions.ts';
import type { Order } from '../../../src/core/model.ts';
import { decidedBy } from '../../../src/core/rules.ts';
import { indistinguishable } from '../../../src/core/views.ts';
import { executeOral } from '../../../src/scenario/kinds/om-run.ts';
import { scenarioNamed } from '../../../src/scenario/catalogue.ts';
import type { OralScenario } from '../../../src/scenario/scenario.ts';
import { whoLiesWords } from '#words/who-lies.ts';
import { idProblems, textOf, valuesOf } from '../../testing/html.ts';
import { WhoLies } from './WhoLies.tsx';

const { told } = whoLiesWords.whoLies;
const WORLDS = ['shop-denies-to-payments', 'two-stories-to-payments'].map(scenarioNamed) as OralScenario[];
const [SHOP, PAYMENTS] = [2, 3];

/** What becomes of both worlds if payments does this; the shop, where it is honest, does as its plan has it. */
const when = (order: Order) =>
  WORLDS.map((world) => {
    const execution = executeOral(world);
    return judge(
      decidedBy(execution, ({ general }) =>
        general === PAYMENTS ? order : execution.decisions.get(general)!,
      ),
    );
  });

describe('What is said of the payments service’s choice', () => {
  test('to place: right in A, and in B it charges for what the shop doesn’t send', () => {
    const [a, b] = when('attack');
    expect(a!.validity.kind).toBe('holds');
    expect(b!.agreement.kind).toBe('violated');
    expect(executeOral(WORLDS[1]!).decisions.get(SHOP)).toBe('retreat');
    expect(told.attack).toMatch(
      /^In world A you are right\. In world B you charge .* the shop, which is honest/,
    );
    expect(executeOral(WORLDS[1]!).traitors).not.toContain(SHOP);
  });

  test('to cancel: right in B, and in A it fails an honest customer', () => {
    const [a, b] = when('retreat');
    expect(b!.agreement.kind).toBe('holds');
    expect(a!.validity.kind).toBe('violated');
    expect(executeOral(WORLDS[0]!).traitors).toEqual([SHOP]);
    expect(told.retreat).toMatch(
      /^In world B you are right, and the shop cancels as you do\. In world A you fail/,
    );
  });
});

test('Before the choice only the table stands there, and it is that of both worlds', () => {
  const html = renderToString(
    <WhoLies figure="who-lies" label="Figure 8.1" worlds={WORLDS} observer={PAYMENTS} />,
  );
  const text = textOf(html.replace(/<div class="static-only">.*$/, ''));
  expect(text).toContain('from customer place');
  expect(text).toContain('from shop “customer said: cancel”');
  expect(text).not.toMatch(/World [AB]|cheats|IC[12]/);
  expect(textOf(html)).toContain(told.attack);
  expect(indistinguishable(executeOral(WORLDS[0]!), executeOral(WORLDS[1]!), PAYMENTS)).toBe(true);
  expect(idProblems(html)).toEqual([]);
  expect(valuesOf(html, 'aria-pressed')).toEqual(['false', 'false']);
});
