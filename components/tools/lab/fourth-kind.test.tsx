/**
 * A kind more, drawn: what the lab needs to show scenarios of a new kind is the kind itself (src/scenario/testing/echo.ts)
 * and its line in every-drawing.ts: what draws it, the scene it shows, and how that is put into words.
 */
import { renderToString } from 'preact-render-to-string';
import { afterAll, describe, expect, test, vi } from 'vitest';
import { judge } from '../../../src/core/conditions.ts';
import type { Execution } from '../../../src/core/execution.ts';
import type { EchoScenario, Told } from '../../../src/scenario/testing/echo.ts';
import { addEcho, leaveEcho } from '../../../src/scenario/testing/with-echo.ts';
import type { Action, FigureState, Playable } from '../../scenes/figure-state.ts';
import type { AnyScene, Says, Scene } from '../../scenes/scene.ts';

const EVERY = '../../drawings/every-drawing.ts';

interface EchoScene extends Omit<AnyScene, 'scenario' | 'says'> {
  readonly scenario: EchoScenario;
  readonly says: Says<EchoScene>;
}

const echoSays: Says<EchoScene> = {
  title: ({ scenario }, world) => `${world}: inputs ${scenario.inputs.join(' ')}`,
  summary: ({ scenario }) => `${scenario.inputs.length} generals tell each other their inputs.`,
  verdicts: ({ verdicts }) =>
    (['agreement', 'validity'] as const).map((name) => {
      const state = verdicts?.[name].kind ?? 'hidden';
      return { name, long: name, state, word: state, why: `as consensus asks of ${name}` };
    }),
  promise: () => '',
  chosen: () => '',
  told: (_scene, lie) => {
    const { from, to, order } = lie as Told;
    return `${from} tells ${to} ${order ?? 'nothing'}`;
  },
};

addEcho();
vi.doMock(EVERY, async (original) => {
  const { EVERY_DRAWING } = await original<typeof import('../../drawings/every-drawing.ts')>();
  const { echoRun } = await import('../../../src/scenario/testing/echo-run.ts');
  const sceneOf = (scenario: EchoScenario): EchoScene => {
    const execution: Execution<unknown> = echoRun.execute(scenario);
    const { eyes, round, inputs, traitors } = scenario;
    const over = round === execution.rounds;
    return {
      ...{ kind: 'echo', scenario, execution, cast: 'generals', eyes, round, last: execution.rounds },
      generals: inputs.map((_, i) => ({
        number: i + 1,
        standing: traitors.includes(i + 1) ? 'traitor' : 'loyal',
        you: eyes === i + 1,
        decision: over ? (execution.decisions.get(i + 1) ?? null) : null,
      })),
      verdicts: over && eyes === null ? judge(execution) : null,
      says: echoSays,
    };
  };
  const picture = (scene: EchoScene) => (
    <svg role="img" aria-label={`Map: ${echoSays.summary(scene, {} as never)}`} />
  );
  const Drawn = ({ scene }: { scene: EchoScene }) => (
    <>
      {picture(scene)}
      <ol>
        {scene.generals.map(({ number, decision }) => (
          <li key={number}>{`general ${number} decides ${decision ?? 'nothing yet'}`}</li>
        ))}
      </ol>
    </>
  );
  const echo = Object.assign(Drawn, { sceneOf, picture, moves: echoRun.moves });
  return { EVERY_DRAWING: { ...EVERY_DRAWING, echo } };
});

const [{ Lab }, { parse }, { format }, drawings, { EVERY_DRAWING }, state, { sayNews, refusedIn }, words] =
  await Promise.all([
    import('./Lab.tsx'),
    import('../../../src/scenario/parse.ts'),
    import('../../../src/scenario/format.ts'),
    import('../../drawings/drawings.ts'),
    import('../../drawings/every-drawing.ts'),
    import('../../scenes/figure-state.ts'),
    import('../../sheet/news.ts'),
    import('#words/common.ts'),
  ]);
const { requestIn } = await import('../../sheet/link-request.ts');

afterAll(() => {
  vi.doUnmock(EVERY);
  leaveEcho();
});

function playable(token: string): Playable {
  const parsed = parse(token);
  if (parsed.kind === 'refused') throw new Error(`${token} is refused`);
  return parsed.scenario;
}

describe('A scenario of a new kind', () => {
  test('is drawn in the lab, with its verdicts, its time and its token', () => {
    const html = renderToString(<Lab label="Lab" worlds={[playable('echo_iaar_t3_3-1a_3-2r')]} />);
    expect(html).toContain('Map: 3 generals tell each other their inputs.');
    expect(html).toContain('general 1 decides attack');
    expect(html).toContain('as consensus asks of validity');
    expect(html).toContain('value="echo_iaar_t3_3-1a_3-2r"');
    expect(html).toContain('data-plays="om sm 2g pk echo"');
    // somebody there can lie, so messages can be changed
    expect(html).toContain(`>${words.commonWords.edit.change}<`);
  });

  test('stands beside another of its kind, each under its own title', () => {
    const html = renderToString(<Lab label="Lab" worlds={['echo_iaa', 'echo_iar'].map(playable)} />);
    expect(html).toContain('aria-label="A: inputs attack attack"');
    expect(html).toContain('B: inputs attack retreat');
  });

  test('is what an address can ask for, and a card can show', () => {
    const asked = requestIn(new URL('https://example.org/lab/?s=echo_iar_r0'), EVERY_DRAWING);
    expect(asked).toMatchObject({ kind: 'open', worlds: [{ kind: 'echo', round: 0 }] });
    const scenario = playable('echo_iar');
    const scene = drawings.sceneOf(EVERY_DRAWING, scenario);
    const card = renderToString(drawings.drawingOf(EVERY_DRAWING, scenario)!.picture(scene));
    expect(card).toContain('Map: 2 generals tell each other their inputs.');
  });

  test('is changed by a reader, who is told what happened in its own words', () => {
    const reduce = state.reducer(EVERY_DRAWING);
    const start = state.openFigure([playable('echo_iaa_t2')], 'map');
    const tell = (lie: Told): Action => ({ kind: 'tell', world: 0, lie: lie as never });
    const tokens = ({ worlds }: FigureState): readonly string[] => worlds.map(format);
    const said = (now: FigureState): string => {
      const scenes: readonly Scene[] = now.worlds.map((world) => drawings.sceneOf(EVERY_DRAWING, world));
      return refusedIn(now) ? 'refused' : sayNews(now, scenes, words.commonWords);
    };
    const told = reduce(start, tell({ from: 2, to: 1, order: 'retreat' }));
    expect(tokens(told)).toEqual(['echo_iaa_t2_2-1r']);
    expect(said(told)).toContain('2 tells 1 retreat');
    const loyal = reduce(start, tell({ from: 1, to: 2, order: 'retreat' }));
    expect(tokens(loyal)).toEqual(['echo_iaa_t2']);
    expect(said(loyal)).toBe(words.commonWords.edit.loyalSender(1, 'generals'));
    const turned = reduce(told, { kind: 'turn', world: 0, general: 2 });
    expect(tokens(turned)).toEqual(['echo_iaa']);
    expect(said(turned)).toBe(words.commonWords.edit.isLoyal(2, 'generals'));
    expect(tokens(reduce(turned, { kind: 'undo' }))).toEqual(['echo_iaa_t2_2-1r']);
    expect(reduce(start, { kind: 'capture', world: 0, messenger: 1 })).toBe(start);
  });

  test('is none of the business of a figure that does not draw it', () => {
    const others = { om: EVERY_DRAWING.om } as const;
    expect(drawings.draws(others, playable('echo'))).toBe(false);
    expect(() => drawings.sceneOf(others, playable('echo'))).toThrow(/without a drawing of echo/);
  });
});
