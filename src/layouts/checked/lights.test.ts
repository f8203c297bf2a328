/** What steps of proofs light up in figures is there to be lit. */
import { render } from 'preact-render-to-string';
import { h } from 'preact';
import { describe, expect, test } from 'vitest';
import { OPENING as RULE, proofSteps } from '../../../components/figures/two-generals/chain-proof.ts';
import { OPENING, instance } from '../../../components/figures/enough/induction.ts';
import { PARAMS as WALK } from '../../../components/figures/enough/walking.ts';
import { FIRST_NUMBER, FIRST_PLAN, PARAMS as RING } from '../../../components/figures/ring/Ring.tsx';
import { RingDrawing } from '../../../components/figures/ring/RingDrawing.tsx';
import { pairAt, type Step } from '../../../components/figures/ring/ring-steps.ts';
import { showRing } from '../../../components/figures/ring/show-ring.ts';
import { format } from '../../scenario/format.ts';
import { parse } from '../../scenario/parse.ts';
import { LIGHTS } from './lights.ts';
import { STATES } from './steps.ts';

const PARAMS = { ring: RING, 'lemma-walk': WALK, 'theorem-walk': WALK, 'chain-proof': {} };

/** What steps have a figure show. */
const scenariosIn = (name: string): readonly (readonly string[])[] =>
  Object.values(LIGHTS).flatMap(({ figure, scenarios }) => (figure === name && scenarios ? [scenarios] : []));

describe.each(Object.entries(LIGHTS))('Step %s', (step, light) => {
  test('is a step of a checked proof', () => {
    expect(Object.keys(STATES)).toContain(step);
  });

  test('asks its figure for what the figure takes', () => {
    const params: Readonly<Record<string, { read(text: string): unknown }>> =
      PARAMS[light.figure as keyof typeof PARAMS];
    for (const [name, value] of Object.entries(light.named))
      expect(params[name]?.read(value) ?? null, `${name}=${value}`).not.toBeNull();
  });
});

test('Every step in the ring lights up generals that the ring draws there', () => {
  const found = showRing(FIRST_PLAN, FIRST_NUMBER);
  const inRing = Object.entries(LIGHTS).filter(([, { figure }]) => figure === 'ring');
  expect(inRing.length).toBeGreaterThan(0);
  for (const [id, { named, parts = [] }] of inRing) {
    const step = named['step'] as Step;
    const drawn = render(
      h(RingDrawing, {
        ...{ id: 'ring', step, found, pair: pairAt(found, step), round: null, lit: null },
        onLight: () => undefined,
      }),
    );
    for (const part of parts) expect(drawn, id).toContain(`data-part="${part}"`);
  }
});

test('A pair is lit where the figure looks at that pair', () => {
  const found = showRing(FIRST_PLAN, FIRST_NUMBER);
  const names = ['copy-A0', 'copy-B0', 'copy-C0', 'copy-A1', 'copy-B1', 'copy-C1'];
  for (const id of ['three-first', 'three-second', 'three-third', 'neighbours-decide']) {
    const { named, parts = [] } = LIGHTS[id]!;
    const pair = pairAt(found, named['step'] as Step)!.places.map((place) => names[place]);
    for (const part of parts) expect(pair, id).toContain(part);
  }
});

test('The two cases of the theorem are shown by executions that the walk offers', () => {
  const offered = (['loyal', 'traitor'] as const).map((commander) =>
    format(instance({ ...OPENING.theorem, commander })),
  );
  const scenarios = scenariosIn('theorem-walk').flat();
  expect(new Set(scenarios)).toEqual(new Set(offered));
  for (const token of scenarios) expect(parse(token).kind).toBe('parsed');
});

test('The chain is shown by steps of the walk that its figure opens with', () => {
  const walk = proofSteps(RULE.messengers, RULE.thresholds).map(({ scenario }) => format(scenario));
  const pairs = walk.slice(1).map((token, i) => [walk[i]!, token]);
  const shown = scenariosIn('chain-proof');
  expect(shown).toContainEqual(pairs[0]);
  expect(shown).toContainEqual(pairs.at(-1));
  for (const one of shown) expect(pairs).toContainEqual(one);
});
