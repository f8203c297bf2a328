/** The proof for three generals as a figure: the reader puts the ring together, and every plan breaks in it. */
import '../../sheet/look.ts';
import './ring.css';
import './ring-drawing.css';
import './ring-letters.css';
import './ring-text.css';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { commonWords } from '#words/common.ts';
import { tooFewWords } from '#words/too-few.ts';
import { Figure, stillFigure } from '../../kit/context.ts';
import { lazy } from '../../kit/lazy.tsx';
import { Unread } from '../../kit/Unread.tsx';
import { loadPart } from '../../platform/load-part.ts';
import { oneOf, takenBy, useNamed, whole, writeNamed } from '../../platform/named.ts';
import { BASE } from '../../platform/root.ts';
import type { Named } from '../../../src/scenario/link.ts';
import { PlanChoice } from './PlanChoice.tsx';
import { RingScene } from './RingScene.tsx';
import {
  isComplete,
  NUMBERS,
  pairAt,
  PLANS,
  STEPS,
  type PlanName,
  type ShownPair,
  type ShownRing,
  type Step,
} from './ring-steps.ts';
import { sayBroken, sayLetter, sayStep } from './say-ring.ts';
import { Steps } from './Steps.tsx';
import { useMelt } from './use-melt.ts';
import { useRun } from './use-run.ts';

const words = tooFewWords.ring;

const Everything = lazy(() => import('./Everything.tsx').then((part) => part.Everything));

interface Props {
  readonly figure: string;
  /** The ring of the first plan, broken when the page was built. */
  readonly opening: ShownRing;
}

/** What the figure opens with; of the plans drawn at random, the year of the proof. */
export const FIRST_PLAN: PlanName = 'obey';
export const FIRST_NUMBER = 1986;
export const FIRST_STEP: Step = 'bc';

/** What the figure shows, as its address says it. */
interface Shown {
  readonly plan: PlanName;
  /** Which of the plans drawn at random. */
  readonly number: number;
  readonly step: Step;
}

export const PARAMS = { plan: oneOf(PLANS), number: whole(NUMBERS), step: oneOf(STEPS) };
const OPENING: Shown = { plan: FIRST_PLAN, number: FIRST_NUMBER, step: FIRST_STEP };

export function Ring({ figure, opening }: Props) {
  const { values, set, live, unread } = useNamed(figure, PARAMS, OPENING);
  const { plan, number, step } = values;
  const { found, isFound } = useRing(plan, number, opening);
  // once it shows what its link asks for
  const answers = useRef(false);
  answers.current ||= live && isFound;
  const context = useMemo(() => stillFigure(figure, answers.current), [figure, answers.current]);
  const [problem, setProblem] = useState<string | null>(null);
  const [lit, setLit] = useState<number | null>(null);
  const scene = useRef<HTMLDivElement>(null);
  const { round, press } = useRun(scene, found.rounds, `${plan} ${number} ${step}`);
  const pair = pairAt(found, step);
  useMelt(scene, pair?.places[0] ?? null);
  const choose = (name: PlanName, value = number): void => {
    const fits = Number.isInteger(value) && value >= NUMBERS.least && value <= NUMBERS.most;
    setProblem(fits ? null : words.noSuchNumber(value, NUMBERS.least, NUMBERS.most));
    setLit(null);
    if (fits) set({ plan: name, number: value });
  };
  const goTo = (to: Step): void => {
    setLit(null);
    set({ step: to });
  };
  return (
    <Figure.Provider value={context}>
      <div
        class="sheet ring"
        data-takes={takenBy(PARAMS, OPENING)}
        data-live={answers.current ? '' : undefined}
      >
        <PlanChoice {...{ figure, plan, number }} onChoose={choose} />
        <RingScene
          {...{ figure, scene, found, step, pair, round, lit }}
          onStep={goTo}
          onRun={press}
          onLight={setLit}
        />
        <Line {...{ found, step, pair, round, lit, problem }} />
        <Steps {...{ step }} onStep={goTo}>
          {pair?.token && <a href={`${BASE}lab/?s=${pair.token}`}>{words.lab}</a>}
        </Steps>
        <Unread parts={unread} />
        <LetterByLetter {...{ figure, found, pair }} named={writeNamed(values, PARAMS)} />
      </div>
    </Figure.Provider>
  );
}

/** The ring of a plan. The engine is fetched for the first plan that is not the opening. */
function useRing(plan: PlanName, number: number, opening: ShownRing) {
  const asked = `${plan} ${number}`;
  const [shown, setShown] = useState({ asked: `${FIRST_PLAN} ${FIRST_NUMBER}`, found: opening });
  useEffect(() => {
    if (shown.asked === asked) return;
    let current = true;
    void loadPart(() => import('./show-ring.ts')).then(({ showRing }) => {
      if (current) setShown({ asked, found: showRing(plan, number) });
    });
    return () => {
      current = false;
    };
  }, [asked]);
  return { found: shown.found, isFound: shown.asked === asked };
}

interface LineProps {
  readonly found: ShownRing;
  readonly step: Step;
  readonly pair: ShownPair | null;
  readonly round: number | null;
  readonly lit: number | null;
  readonly problem: string | null;
}

/**
 * The sentence below the drawings. It is spoken when it changes; what a letter says while somebody points at it stands in
 * its place for the eye alone, since the letter has it for its name.
 */
function Line({ found, step, pair, round, lit, problem }: LineProps) {
  return (
    <div class={lit === null ? 'ring-line' : 'ring-line covered'}>
      <p role="status">{problem ?? sayNow(found, step, pair, round)}</p>
      {lit !== null && lit < found.messages.length && <p aria-hidden="true">{sayLetter(found, pair, lit)}</p>}
    </div>
  );
}

/** What is true just now. */
function sayNow(found: ShownRing, step: Step, pair: ShownPair | null, round: number | null): string {
  if (round !== null) {
    const running = words.running(round, found.rounds);
    return pair === null ? running : `${running} ${words.alike(...pair.places)}`;
  }
  const told = sayStep(found, step);
  if (pair !== null || !isComplete(step)) return told;
  return `${told} ${sayBroken(found, commonWords.verdict.names)}`;
}

interface LetterByLetterProps {
  readonly figure: string;
  readonly found: ShownRing;
  readonly pair: ShownPair | null;
  /** What the figure shows, as its address says it. */
  readonly named: Named;
}

/** The verdicts, all messages, and the link to them: fetched when somebody opens it. */
function LetterByLetter({ figure, found, pair, named }: LetterByLetterProps) {
  const [open, setOpen] = useState(false);
  return (
    <details
      class="ring-all controls"
      onToggle={(event) => {
        setOpen(event.currentTarget.open);
      }}
    >
      <summary>{words.transcript(found.messages.length)}</summary>
      {open && <Everything {...{ figure, found, pair, named }} />}
    </details>
  );
}
