/** The reduction as a figure: three who play n, and the execution of OM(f) that the ring breaks by them. */
import '../../sheet/look.ts';
import './blocks.css';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { General } from '../../../src/core/model.ts';
import { readLink } from '../../../src/scenario/link.ts';
import { commonWords } from '#words/common.ts';
import { tooFewWords } from '#words/too-few.ts';
import { loadPart } from '../../platform/load-part.ts';
import { Hatching } from '../../drawings/Hatching.tsx';
import { lazy } from '../../kit/lazy.tsx';
import { useNamed, whole, writeNamed } from '../../platform/named.ts';
import { NamedSheet } from '../../kit/NamedSheet.tsx';
import { Stepper } from '../../kit/Stepper.tsx';
import { Toggle } from '../../kit/Toggle.tsx';
import { VerdictList } from '../../kit/VerdictList.tsx';
import { agreementAndValidity } from '../../scenes/verdict-rows.ts';
import { useAddressed } from '../../sheet/use-addressed.ts';
import { GENERALS, tooMany, type Broken } from './shown.ts';

const { blocks: words } = tooFewWords;

interface Props {
  readonly figure: string;
  readonly label: string;
  /** What the figure opens with, broken when the page was built. */
  readonly opening: Broken;
}

/** The execution itself, with map, inboxes and time: fetched when a reader wants to play it, or a link does. */
const Played = lazy(() => import('./Played.tsx').then((part) => part.Played));

export const PARAMS = { n: whole(GENERALS) };

/** Whether the address carries an execution for the figure. */
const isPlayed = (): boolean => readLink(new URL(location.href)).tokens.length > 0;

export function BlocksFigure({ figure, label, opening }: Props) {
  const first = { n: opening.scenario.n };
  const { values, set, live, unread } = useNamed(figure, PARAMS, first);
  const broken = useBroken(values.n, opening);
  const [problem, setProblem] = useState<string | null>(null);
  const [playing, setPlaying] = useState(false);
  useAddressed(figure, () => {
    setPlaying(isPlayed());
  });
  const { n, m, traitors } = broken.scenario;
  // once it shows what its link asks for
  const answers = useRef(false);
  answers.current ||= live && n === values.n;
  const beside = useMemo(() => writeNamed(values, PARAMS), [values.n]);
  const change = (to: number): void => {
    setProblem(isShown(to) ? null : words.noSuch(to, GENERALS.least, GENERALS.most));
    if (!isShown(to)) return;
    setPlaying(false); // what was played is about other generals; so is a link that asked for it
    set({ n: to });
  };
  return (
    <>
      <NamedSheet
        {...{ figure, label, values, unread }}
        params={PARAMS}
        opening={first}
        live={answers.current}
      >
        <div class="settings blocks">
          <div class="setting-grid controls">
            <Stepper label={words.generals} value={n} {...GENERALS} onChange={change} />
            <span class="count">{words.bound(tooMany(n))}</span>
          </div>
          <BlocksDrawing id={`${figure}-blocks`} broken={broken} />
          <p class="told" role="status">
            {problem ?? words.found(n, m, conditionOf(broken), traitors)}
          </p>
        </div>
        <VerdictList rows={agreementAndValidity(broken.verdicts, commonWords, 'generals')} />
        <div class="controls foot">
          <Toggle open={playing} onToggle={setPlaying}>
            {words.play}
          </Toggle>
        </div>
      </NamedSheet>
      {playing && <Played {...{ figure, beside }} label={words.execution(n)} worlds={[broken.scenario]} />}
    </>
  );
}

/** What becomes of n generals. The engines come when they are first needed. */
function useBroken(n: number, opening: Broken): Broken {
  const [broken, setBroken] = useState(opening);
  useEffect(() => {
    if (broken.scenario.n === n) return;
    let current = true;
    void loadPart(() => import('./blocks.ts')).then(({ breakMany }) => {
      if (current) setBroken(breakMany(n));
    });
    return () => {
      current = false;
    };
  }, [n]);
  return broken;
}

const conditionOf = ({ condition }: Broken): string =>
  condition === 'IC1' ? commonWords.verdict.names.agreement : commonWords.verdict.names.validity;

const isShown = (n: number): boolean => Number.isInteger(n) && n >= GENERALS.least && n <= GENERALS.most;

const WIDTH = 176;
const GAP = 24;

/** Three boxes with the generals that each simulates, the traitor's hatched. */
function BlocksDrawing({ id, broken }: { id: string; broken: Broken }) {
  const { blocks, traitor } = broken;
  const said = blocks.map((members, i) => words.block(i + 1, members, i + 1 === traitor)).join(' ');
  return (
    <svg class="blocks-drawing" viewBox={`0 0 ${3 * WIDTH + 2 * GAP} 116`} role="img" aria-label={said}>
      <defs>
        <Hatching id={id} />
      </defs>
      {blocks.map((members, i) => (
        <Block key={i} {...{ id, members }} general={i + 1} traitor={i + 1 === traitor} />
      ))}
    </svg>
  );
}

function Block({
  id,
  general,
  members,
  traitor,
}: {
  id: string;
  general: General;
  members: readonly General[];
  traitor: boolean;
}) {
  const left = (general - 1) * (WIDTH + GAP);
  const middle = left + WIDTH / 2;
  return (
    <g class={traitor ? 'block traitor' : 'block'}>
      <rect class="ground" x={left + 1} y="30" width={WIDTH - 2} height="84" rx="3" />
      {traitor && (
        <rect x={left + 2} y="31" width={WIDTH - 4} height="82" rx="2" fill={`url(#${id}-hatch)`} />
      )}
      <text class="name" x={middle} y="20" text-anchor="middle" font-size="13">
        {words.name(general)} {words.plays}
        {traitor ? `: ${words.traitors(members.length)}` : ''}
      </text>
      {members.map((member, i) => {
        const x = middle + (i - (members.length - 1) / 2) * 52;
        return (
          <g key={member}>
            <circle class="member" cx={x} cy="72" r="21" />
            <text class="number" x={x} y="78.5" font-size="19">
              {member}
            </text>
          </g>
        );
      })}
    </g>
  );
}
