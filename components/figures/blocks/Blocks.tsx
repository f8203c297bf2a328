/** The reduction as a figure: three who play n, and the execution of OM(f) that the ring breaks by them. */
import '../../sheet/look.ts';
import './blocks.css';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { readLink } from '../../../src/scenario/link.ts';
import { commonWords } from '#words/common.ts';
import { blocksWords } from '#words/blocks.ts';
import { Figure, stillFigure } from '../../kit/context.ts';
import { loadPart } from '../../platform/load-part.ts';
import { lazy } from '../../kit/lazy.tsx';
import { useNamed, whole, writeNamed, type Param, type Params } from '../../platform/named.ts';
import { NamedSheet } from '../../kit/NamedSheet.tsx';
import { Stepper } from '../../kit/Stepper.tsx';
import { Toggle } from '../../kit/Toggle.tsx';
import { VerdictList } from '../../kit/VerdictList.tsx';
import type { Action } from '../../scenes/figure-state.ts';
import { agreementAndValidity } from '../../scenes/verdict-rows.ts';
import { useAddressed } from '../../sheet/use-addressed.ts';
import { Timeline } from '../../sheet/Timeline.tsx';
import { BlocksDrawing } from './BlocksDrawing.tsx';
import { GENERALS, tooMany, type BlockLetter, type Broken } from './shown.ts';

const { blocks: words } = blocksWords;

interface Props {
  readonly figure: string;
  readonly label: string;
  /** What the figure opens with, broken when the page was built. */
  readonly opening: Broken;
}

const Sheets = lazy(() => import('./Sheets.tsx').then((part) => part.Sheets));

/** The execution itself, with map, inboxes and time: fetched when a reader wants to play it, or a link does. */
const Played = lazy(() => import('./Played.tsx').then((part) => part.Played));

/** How far the letters have got, null at the end; and which is open, by round, sender and receiver. */
export const PARAMS: Params<Values> = {
  n: whole(GENERALS),
  step: spoken(whole({ least: 0, most: tooMany(GENERALS.most) + 1 })),
  message: spoken<string>({
    read: (text) => (/^[1-4]\.(?:1\.[23]|2\.[13]|3\.[12])$/.test(text) ? text : null),
    write: String,
  }),
};

interface Values {
  readonly n: number;
  readonly step: number | null;
  readonly message: string | null;
}

/** Of what is null nothing is said. */
function spoken<Value>({ read, write }: Param<Value>): Param<Value | null> {
  return { read, write: (value) => (value === null ? null : write(value)) };
}

const nameOf = ({ round, from, to }: BlockLetter): string => [round, from, to].join('.');

/** Whether the address carries an execution for the figure. */
const isPlayed = (): boolean => readLink(new URL(location.href)).tokens.length > 0;

export function BlocksFigure({ figure, label, opening }: Props) {
  const first: Values = { n: opening.scenario.n, step: null, message: null };
  const { values, set, live, unread } = useNamed(figure, PARAMS, first);
  const broken = useBroken(values.n, opening);
  const [problem, setProblem] = useState<string | null>(null);
  const [playing, setPlaying] = useState(false);
  useAddressed(figure, () => {
    setPlaying(isPlayed());
  });
  const { n, m, traitors } = broken.scenario;
  const last = m + 1;
  const round = Math.min(values.step ?? last, last);
  const letter = broken.letters.find((one) => one.round <= round && nameOf(one) === values.message) ?? null;
  // once it shows what its link asks for
  const answers = useRef(false);
  answers.current ||= live && n === values.n;
  // what of a link there is not among so many generals
  const late = [
    ...(round < (values.step ?? 0) ? [`step=${values.step}`] : []),
    ...(values.message !== null && letter === null ? [`message=${values.message}`] : []),
  ];
  const beside = useMemo(() => writeNamed({ n: values.n }, { n: PARAMS.n }), [values.n]);
  const change = (to: number): void => {
    setProblem(isShown(to) ? null : words.noSuch(to, GENERALS.least, GENERALS.most));
    if (!isShown(to)) return;
    setPlaying(false); // what was played is about other generals; so is a link that asked for it
    set({ n: to, step: null, message: null });
  };
  return (
    <>
      <NamedSheet
        {...{ figure, label, values }}
        unread={n === values.n ? [...unread, ...late] : unread}
        class="six"
        params={PARAMS}
        opening={first}
        live={answers.current}
      >
        <div class="settings blocks">
          <div class="setting-grid controls">
            <Stepper label={words.generals} value={n} {...GENERALS} onChange={change} />
            <span class="count">{words.bound(tooMany(n))}</span>
          </div>
          <BlocksDrawing
            id={`${figure}-blocks`}
            {...{ broken, round }}
            live={answers.current}
            opened={letter}
            onOpen={(opened) => {
              set({ message: opened && nameOf(opened) });
            }}
          />
          {letter !== null && (
            <Sheets key={`${letter.round}${letter.from}${letter.to}`} {...{ broken, letter }} />
          )}
          <p class="count">{words.within(broken.within)}</p>
          <p class="told" role="status">
            {problem ?? words.found(n, m, conditionOf(broken), traitors)}
          </p>
        </div>
        <VerdictList rows={agreementAndValidity(broken.verdicts, commonWords, 'generals')} />
        <div class="controls foot">
          {/* what is played has its own */}
          {!playing && (
            <Time
              {...{ figure, live, last, round }}
              onGo={(to) => {
                set({ step: to === last ? null : to, message: null });
              }}
            />
          )}
          <Toggle open={playing} onToggle={setPlaying}>
            {words.play}
          </Toggle>
        </div>
      </NamedSheet>
      {playing && <Played {...{ figure, beside }} label={words.execution(n)} worlds={[broken.scenario]} />}
    </>
  );
}

interface TimeProps {
  readonly figure: string;
  readonly live: boolean;
  readonly round: number;
  readonly last: number;
  onGo(round: number): void;
}

/** The rounds of the letters. */
function Time({ figure, live, round, last, onGo }: TimeProps) {
  const context = useMemo(
    () => ({
      ...stillFigure(figure, live),
      dispatch: (action: Action) => {
        if (action.kind === 'go') onGo(Math.max(0, action.round));
      },
    }),
    [figure, live],
  );
  return (
    <Figure.Provider value={context}>
      <Timeline {...{ round, last }} />
    </Figure.Provider>
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
