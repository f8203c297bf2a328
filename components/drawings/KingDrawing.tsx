/** An execution of phase king: what each general holds after each round, who says what in the present one, or all as rows. */
import { kingWords } from '#words/king.ts';
import { generals, type General, type Order } from '../../src/core/model.ts';
import { kingRun } from '../../src/scenario/kinds/pk-run.ts';
import { useFigure } from '../kit/context.ts';
import { scrollable } from '../kit/pressable.ts';
import { StaticOnly } from '../kit/StaticOnly.tsx';
import { TableHead } from '../kit/TableHead.tsx';
import { kingScene, speakers, toldAt, type KingScene, type Told } from '../scenes/king-scene.ts';
import { kingFigureWords } from '../scenes/king-words.ts';
import { Decisions } from './Decisions.tsx';
import type { DrawingOf, DrawingProps } from './drawings.ts';
import { InlineGlyph } from './glyphs.tsx';
import { KingBoard } from './KingBoard.tsx';
import './king.css';

export const KingDrawing: DrawingOf<'pk'> = Object.assign(Drawn, {
  sceneOf: kingScene,
  picture: (scene: KingScene) => <KingBoard scene={scene} />,
  moves: kingRun.moves,
  strings: kingFigureWords,
});

function Drawn({ scene, world, state: { drawing }, at }: DrawingProps<KingScene>) {
  const { strings, live } = useFigure();
  const { n, f } = scene.scenario;
  const whose = at === null ? generals(n) : [at];
  return (
    <>
      {(drawing === 'map' || drawing === 'time') && (
        <>
          <div class="scrolled" {...scrollable(live, kingWords.board)}>
            <KingBoard scene={scene} />
          </div>
          <p class="legend">{kingWords.thresholds(n, f)}</p>
        </>
      )}
      {drawing === 'map' && scene.round > 0 && <Matrix {...{ scene, world }} />}
      {drawing === 'transcript' && <KingTranscript scene={scene} />}
      {(drawing === 'inbox' || (at !== null && drawing !== 'transcript')) && (
        <div class="inboxes">
          {whose.map((general) => (
            <KingInbox key={general} {...{ scene, general }} />
          ))}
        </div>
      )}
      <StaticOnly>
        {import.meta.env.SSR && (
          <details>
            <summary>{strings.transcript.all}</summary>
            <KingTranscript scene={scene} />
          </details>
        )}
      </StaticOnly>
    </>
  );
}

/** What is said in the present round, a row for everybody who may say something; changed by pressing. */
function Matrix({ scene, world }: { scene: KingScene; world: number }) {
  const { strings, live, editing, dispatch } = useFigure();
  const { round, steps, scenario, eyes, cast } = scene;
  const words = strings.casts[cast];
  const changing = live && editing && eyes === null;
  return (
    <div class="scrolled" {...scrollable(live, kingWords.matrix)}>
      <table class="matrix">
        <caption>
          {kingWords.step(steps[round - 1]!)}
          {changing && <> · {kingWords.change}</>}
        </caption>
        <TableHead columns={[kingWords.teller, ...generals(scenario.n).map(words.short)]} />
        <tbody>
          {speakers(scene).map((from) => (
            <tr key={from}>
              <th scope="row">{words.short(from)}</th>
              {generals(scenario.n).map((to) => (
                <td key={to}>
                  {to !== from && (
                    <Cell
                      told={toldAt(scene, { round, from, to })}
                      change={
                        changing
                          ? (order) => {
                              dispatch({ kind: 'tell', world, lie: { round, from, to, order } });
                            }
                          : null
                      }
                    />
                  )}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** What comes after each saying when it is pressed. */
const next = (order: Order | null): Order | null =>
  order === 'attack' ? 'retreat' : order === 'retreat' ? null : 'attack';

interface CellProps {
  readonly told: Told;
  /** Null: it can't be changed. */
  readonly change: ((order: Order | null) => void) | null;
}

function Cell({ told, change }: CellProps) {
  const { from, to, order, lie } = told;
  const label = kingWords.says(from, to, order, lie);
  const shown = <InlineGlyph saying={order ?? 'nothing'} />;
  const look = `say ${order ?? 'nothing'}${lie ? ' lie' : ''}`;
  return change ? (
    <button
      type="button"
      class={look}
      aria-label={label}
      onClick={() => {
        change(next(order));
      }}
    >
      {shown}
    </button>
  ) : (
    <span class={look} role="img" aria-label={label}>
      {shown}
    </span>
  );
}

/** Every message, a row each. */
function KingTranscript({ scene }: { scene: KingScene }) {
  const { strings, live } = useFigure();
  const { transcript, casts } = strings;
  const words = casts[scene.cast];
  const all = scene.said.flat();
  return (
    <div class="transcript">
      <div class="scrolled" {...scrollable(live, transcript.all)}>
        <table>
          <caption>
            {all.length === 0 ? strings.sentences.noMessages : transcript.caption(all.length)}
          </caption>
          <TableHead
            columns={[transcript.round, transcript.from, transcript.to, transcript.order, transcript.note]}
          />
          <tbody>
            {all.map(({ round, from, to, order, lie }) => (
              <tr key={`${round}.${from}-${to}`} class={order ?? 'nothing'}>
                <td>
                  {round}, {kingWords.short(scene.steps[round - 1]!)}
                </td>
                <td>{words.short(from)}</td>
                <td>{words.short(to)}</td>
                <td class="says">
                  <InlineGlyph saying={order ?? 'nothing'} />{' '}
                  {order === null ? transcript.nothing : words.order(order)}
                </td>
                <td class="remark">
                  {from === scene.eyes && transcript.own}
                  {lie && (order === null ? transcript.withheld : transcript.lie)}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <Decisions scene={scene} />
    </div>
  );
}

/** What reached one general, round by round. */
function KingInbox({ scene, general }: { scene: KingScene; general: General }) {
  const { strings } = useFigure();
  const { cast, execution, scenario, steps } = scene;
  const words = strings.casts[cast];
  const own = scenario.inputs?.[general - 1] ?? (general === 1 ? execution.order : null);
  const rounds = scene.said
    .map((said) => said.filter(({ to, order }) => to === general && order !== null))
    .filter((said) => said.length > 0);
  return (
    <div class="inbox" role="group" aria-label={strings.inbox.title(general, cast)}>
      <p class="small-caps">{strings.inbox.title(general, cast)}</p>
      {own !== null && <p class="own">{kingWords.own(own)}</p>}
      {rounds.length === 0 && <p class="own">{strings.inbox.empty}</p>}
      <ul>
        {rounds.map((said) => (
          <li key={said[0]!.round} class="slip">
            <span>{kingWords.step(steps[said[0]!.round - 1]!)}</span>
            {said.map(({ from, order }) => (
              <span key={from} class={`says ${order}`}>
                {words.short(from)} <InlineGlyph saying={order!} /> {words.order(order!)}
              </span>
            ))}
          </li>
        ))}
      </ul>
    </div>
  );
}
