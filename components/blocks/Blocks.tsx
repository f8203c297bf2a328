/** The reduction as a figure: three who play n, and the execution of OM(f) that the ring breaks by them. */
import './blocks.css';
import { useMemo, useState } from 'preact/hooks';
import type { General } from '../../src/core/model.ts';
import { stringsFor, type Locale } from '../../src/strings/index.ts';
import { tooFewStrings, type TooFewStrings } from '../../src/strings/too-few.ts';
import type { Action, FigureState } from '../shared/figure-state.ts';
import { FigureSheet } from '../shared/FigureSheet.tsx';
import { Hatching } from '../shared/Hatching.tsx';
import { OralDrawing } from '../shared/OralDrawing.tsx';
import { Stepper } from '../shared/Stepper.tsx';
import { breakMany, GENERALS, shows, tooMany, type Broken } from './blocks.ts';

interface Props {
  readonly figure: string;
  readonly label: string;
  readonly locale: Locale;
}

/** How many generals the figure opens with: two traitors are too many for them. */
const OPENING = 6;
const DRAWINGS = { om: OralDrawing };

export function BlocksFigure({ figure, label, locale }: Props) {
  const opening = useMemo(() => [breakMany(OPENING).scenario], []);
  return (
    <FigureSheet
      {...{ figure, label, locale }}
      worlds={opening}
      page="lecture"
      drawings={DRAWINGS}
      controls={(state, dispatch) => <Reduction {...{ state, dispatch, figure, locale }} />}
    />
  );
}

interface ReductionProps {
  readonly state: FigureState;
  readonly figure: string;
  readonly locale: Locale;
  dispatch(action: Action): void;
}

/** A link may show any execution: the blocks are those of its number of generals. */
function Reduction({ state: { worlds }, figure, locale, dispatch }: ReductionProps) {
  const words = tooFewStrings(locale).blocks;
  const { names } = stringsFor(locale).verdict;
  const [problem, setProblem] = useState<string | null>(null);
  const [shown] = worlds;
  const n = shown?.kind === 'om' && isShown(shown.n) ? shown.n : OPENING;
  const broken = useMemo(() => breakMany(n), [n]);
  const change = (to: number): void => {
    setProblem(isShown(to) ? null : words.noSuch(to, GENERALS.least, GENERALS.most));
    if (isShown(to)) dispatch({ kind: 'show', worlds: [breakMany(to).scenario] });
  };
  const { traitors, m } = broken.scenario;
  const condition = broken.condition === 'IC1' ? names.agreement : names.validity;
  return (
    <div class="settings blocks">
      <div class="setting-grid controls">
        <Stepper label={words.generals} value={n} {...GENERALS} onChange={change} />
        <span class="count">{words.bound(tooMany(n))}</span>
      </div>
      <BlocksDrawing id={`${figure}-blocks`} {...{ broken, words }} />
      <p class="told" role="status">
        {problem ?? (shows(shown, broken) ? words.found(n, m, condition, traitors) : words.changed)}
      </p>
    </div>
  );
}

const isShown = (n: number): boolean => Number.isInteger(n) && n >= GENERALS.least && n <= GENERALS.most;

const WIDTH = 176;
const GAP = 24;

/** Three boxes with the generals that each simulates, the traitor's hatched. */
function BlocksDrawing({
  id,
  broken,
  words,
}: {
  id: string;
  broken: Broken;
  words: TooFewStrings['blocks'];
}) {
  const { blocks, traitor } = broken;
  const said = blocks.map((members, i) => words.block(i + 1, members, i + 1 === traitor)).join(' ');
  return (
    <svg class="blocks-drawing" viewBox={`0 0 ${3 * WIDTH + 2 * GAP} 116`} role="img" aria-label={said}>
      <defs>
        <Hatching id={id} />
      </defs>
      {blocks.map((members, i) => (
        <Block key={i} {...{ id, members, words }} general={i + 1} traitor={i + 1 === traitor} />
      ))}
    </svg>
  );
}

function Block({
  id,
  general,
  members,
  traitor,
  words,
}: {
  id: string;
  general: General;
  members: readonly General[];
  traitor: boolean;
  words: TooFewStrings['blocks'];
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
        {traitor ? `: ${words.traitors}` : ''}
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
