import fc from 'fast-check';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { DRAWINGS } from '../../src/scenario/link.ts';
import { format } from '../../src/scenario/format.ts';
import { addressOf } from './address.ts';
import { requestIn } from '../sheet/link-request.ts';
import { EVERY_DRAWING } from '../drawings/every-drawing.ts';
import { OralDrawing } from '../drawings/OralDrawing.tsx';
import { anyWorlds, twoGeneralsOf, scenarioOf } from '../testing/arbitraries.ts';

const LECTURE = 'https://book.example/byzantine-generals/';
const WORLD_A = 'om_n3_m1_oa_t2_1.2-3r';
const WORLD_B = 'om_n3_m1_oa_t1_1-2r';

const asked = (rest: string) => requestIn(new URL(rest, LECTURE), EVERY_DRAWING);

afterEach(() => {
  vi.unstubAllGlobals();
  vi.unstubAllEnvs();
  vi.resetModules();
});

describe('An address asks a figure', () => {
  test('for nothing where it carries no scenario', () => {
    expect(asked('').kind).toBe('nothing');
    expect(asked('#mirror').kind).toBe('nothing');
    expect(asked('?as=time#mirror').kind).toBe('nothing');
  });

  test('to open one scenario, or two, in the drawing that it names', () => {
    expect(asked(`?s=${WORLD_A}#mirror`)).toEqual({
      kind: 'open',
      worlds: [scenarioOf(WORLD_A)],
      drawing: null,
      tooMany: false,
    });
    expect(asked(`?s=${WORLD_A}&s=${WORLD_B}&as=inbox#mirror`)).toEqual({
      kind: 'open',
      worlds: [scenarioOf(WORLD_A), scenarioOf(WORLD_B)],
      drawing: 'inbox',
      tooMany: false,
    });
  });

  test('to open messengers of two generals, and beside them what else a figure plays', () => {
    expect(asked('?s=2g_k4_oa_w0.1_x2&as=time#mirror')).toEqual({
      kind: 'open',
      worlds: [twoGeneralsOf('2g_k4_oa_w0.1_x2')],
      drawing: 'time',
      tooMany: false,
    });
    expect(asked(`?s=2g_k4_or_w0.0&s=${WORLD_A}#mirror`)).toMatchObject({
      kind: 'open',
      worlds: [twoGeneralsOf('2g_k4_or_w0.0'), scenarioOf(WORLD_A)],
    });
    expect(asked('?s=2g_k4_oa_w0.1_x5#mirror')).toMatchObject({
      kind: 'refused',
      refusal: { code: 'out-of-range', what: 'lost', found: 5, most: 4, field: 'x5', position: 15 },
    });
  });

  test('to open the first two of more, and says so', () => {
    const found = asked(`?s=${WORLD_A}&s=${WORLD_B}&s=${WORLD_A}#mirror`);
    expect(found).toMatchObject({ kind: 'open', tooMany: true });
    expect(found.kind === 'open' && found.worlds.map(format)).toEqual([WORLD_A, WORLD_B]);
    // what is left out anyway needn't be right
    expect(asked(`?s=${WORLD_A}&s=${WORLD_B}&s=nonsense#mirror`).kind).toBe('open');
  });

  test('on a page that is one figure without a fragment', () => {
    expect(asked(`?s=${WORLD_A}`).kind).toBe('open');
  });

  test('and is refused where it is damaged, with the reason and what was good of it', () => {
    const found = asked('?s=om_n3_m1_oa_t2_1.3-2r#mirror');
    expect(found).toMatchObject({
      kind: 'refused',
      refusal: { code: 'lie-by-loyal', found: 3, field: '1.3-2r', position: 16 },
    });
    expect(found.kind === 'refused' && found.good.map(format)).toEqual(['om_n3_m1_oa_t2']);
    expect(found).toMatchObject({ left: ['1.3-2r'], text: 'om_n3_m1_oa_t2_1.3-2r' });
    expect(asked(`?s=${WORLD_A}&s=om_n99#mirror`)).toMatchObject({
      kind: 'refused',
      refusal: { code: 'out-of-range', field: 'n99' },
    });
    // the world that is sound is not lost with the other
    const beside = asked(`?s=${WORLD_A}&s=om_n4_m1_ssly_t2_q&as=time#mirror`);
    expect(beside).toMatchObject({ left: ['ssly', 'q'], drawing: 'time', text: 'om_n4_m1_ssly_t2_q' });
    expect(beside.kind === 'refused' && beside.good.map(format)).toEqual([WORLD_A, 'om_n4_m1_oa_t2']);
    expect(asked('?s=#mirror')).toMatchObject({ kind: 'refused', refusal: { code: 'empty-token' } });
  });

  test('to open one world of oral messages and one of signed ones', () => {
    expect(asked(`?s=${WORLD_A}&s=sm_n4_m1_oa#mirror`)).toMatchObject({
      kind: 'open',
      worlds: [{ kind: 'om' }, { kind: 'sm' }],
    });
  });
});

describe('The address of what a figure shows', () => {
  const at = (href: string): void => {
    vi.stubGlobal('location', new URL(href));
  };

  test('opens the same worlds in the same drawing on the same figure', () => {
    at(`${LECTURE}?s=old&utm_source=x#old`);
    fc.assert(
      fc.property(anyWorlds, fc.constantFrom(...DRAWINGS), (worlds, drawing) => {
        const address = addressOf(worlds, drawing, 'here', 'mirror');
        expect(address.startsWith(`${LECTURE}?s=`)).toBe(true);
        const found = requestIn(new URL(address), EVERY_DRAWING);
        expect(found).toMatchObject({ kind: 'open', worlds, tooMany: false });
        expect(found.kind === 'open' && (found.drawing ?? 'map')).toBe(drawing);
      }),
      { numRuns: 100 },
    );
  });

  test('is told where the figure has no drawing of what is asked', () => {
    const address = new URL('?s=2g_k4_oa_w0.1_x2#mirror', LECTURE);
    expect(requestIn(address, { om: OralDrawing })).toMatchObject({ kind: 'not-drawn' });
    const signed = new URL('?s=sm_n4_m1_oa#mirror', LECTURE);
    expect(requestIn(signed, { om: OralDrawing })).toMatchObject({ kind: 'not-drawn' });
    expect(requestIn(address, EVERY_DRAWING)).toMatchObject({ kind: 'open' });
  });

  test('in the lab and embedded has no fragment, and opens there', () => {
    at(LECTURE);
    const worlds = [scenarioOf(WORLD_A)];
    expect(addressOf(worlds, 'map', 'lab', 'mirror')).toBe(`https://book.example/lab/?s=${WORLD_A}`);
    const embedded = addressOf(worlds, 'time', 'embed', 'mirror');
    expect(embedded).toBe(`https://book.example/embed/?s=${WORLD_A}&as=time`);
    expect(requestIn(new URL(embedded), EVERY_DRAWING)).toMatchObject({
      kind: 'open',
      worlds,
      drawing: 'time',
    });
  });

  test.each([
    ['/', 'https://book.example/lab/'],
    ['/course', 'https://book.example/course/lab/'],
    ['/course/', 'https://book.example/course/lab/'],
  ])('built for %s leads to the lab under it', async (base, lab) => {
    vi.stubEnv('BASE_URL', base);
    vi.resetModules();
    const built = await import('./address.ts');
    at(`https://book.example${base}`);
    expect(built.addressOf([scenarioOf(WORLD_A)], 'map', 'lab', '')).toBe(`${lab}?s=${WORLD_A}`);
  });
});
