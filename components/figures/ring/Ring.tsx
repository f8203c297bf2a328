/** The proof for three generals as a figure: the reader puts the ring together, and every plan breaks in it. */
import '../../sheet/look.ts';
import './ring.css';
import { useEffect, useRef, useState } from 'preact/hooks';
import { commonWords } from '#words/common.ts';
import { tooFewWords } from '#words/too-few.ts';
import { loadPart } from '../../platform/load-part.ts';
import { Choice } from '../../kit/Choice.tsx';
import { BackAndOn } from '../../kit/BackAndOn.tsx';
import { EndButton } from '../../kit/EndButton.tsx';
import { lazy } from '../../kit/lazy.tsx';
import { oneOf, useNamed, whole } from '../../platform/named.ts';
import { NamedSheet } from '../../kit/NamedSheet.tsx';
import { Stepper } from '../../kit/Stepper.tsx';
import { RingDrawing } from './RingDrawing.tsx';
import {
  COMPLETE,
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
import { nameOf, sayBroken, sayDeed, sayDemand, sayStep, type ConditionNames } from './say-ring.ts';

const words = tooFewWords.ring;

const Pair = lazy(() => import('./Pair.tsx').then((part) => part.Pair));
const RingTranscript = lazy(() => import('./RingTranscript.tsx').then((part) => part.RingTranscript));

interface Props {
  readonly figure: string;
  readonly label: string;
  /** The ring of the first plan, broken when the page was built. */
  readonly opening: ShownRing;
}

/** What the figure opens with; of the plans drawn at random, the year of the proof. */
export const FIRST_PLAN: PlanName = 'majority';
export const FIRST_NUMBER = 1986;

/** What the figure shows, as its address says it. */
interface Shown {
  readonly plan: PlanName;
  /** Which of the plans drawn at random. */
  readonly number: number;
  readonly step: Step;
}

export const PARAMS = { plan: oneOf(PLANS), number: whole(NUMBERS), step: oneOf(STEPS) };
const OPENING: Shown = { plan: FIRST_PLAN, number: FIRST_NUMBER, step: COMPLETE };

export function Ring({ figure, label, opening }: Props) {
  const { values, set, live, unread } = useNamed(figure, PARAMS, OPENING);
  const { plan, number, step } = values;
  const { found, isFound } = useRing(plan, number, opening);
  // once it shows what its link asks for
  const answers = useRef(false);
  answers.current ||= live && isFound;
  const [problem, setProblem] = useState<string | null>(null);
  const choose = (name: PlanName, value: number): void => {
    const fits = Number.isInteger(value) && value >= NUMBERS.least && value <= NUMBERS.most;
    setProblem(fits ? null : words.noSuchNumber(value, NUMBERS.least, NUMBERS.most));
    if (fits) set({ plan: name, number: value });
  };
  const pair = pairAt(found, step);
  return (
    <NamedSheet
      {...{ figure, label, values, unread }}
      class="ring"
      params={PARAMS}
      opening={OPENING}
      live={answers.current}
    >
      <div class="settings controls">
        <div class="setting-grid">
          <Choice<PlanName>
            label={words.plan}
            value={plan}
            options={PLANS.map((value) => ({ value, text: words.plans[value] }))}
            onChoose={(chosen) => {
              choose(chosen, number);
            }}
          />
          {plan === 'numbered' && (
            <Stepper
              label={words.number}
              value={number}
              {...NUMBERS}
              onChange={(value) => {
                choose(plan, value);
              }}
            />
          )}
        </div>
        <Steps
          step={step}
          onStep={(to) => {
            set({ step: to });
          }}
        />
      </div>
      <div class="ring-told" role="status">
        <p>{problem ?? sayStep(found, step)}</p>
      </div>
      <div class="ring-pictures">
        <RingDrawing id={`${figure}-ring`} {...{ step, found }} lit={pair} />
        {pair && (
          <div class="ring-triangle">
            <Pair id={`${figure}-triangle`} pair={pair} />
          </div>
        )}
      </div>
      {isComplete(step) && <Walk found={found} now={pair} names={commonWords.verdict.names} />}
      <Everything found={found} />
    </NamedSheet>
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

interface StepsProps {
  readonly step: Step;
  onStep(step: Step): void;
}

/** Back and forth, by buttons and, while one of them has the focus, by arrows, Home and End. */
function Steps({ step, onStep }: StepsProps) {
  const at = STEPS.indexOf(step);
  const last = STEPS.length - 1;
  const go = (to: number): void => {
    onStep(STEPS[Math.max(0, Math.min(to, last))]!);
  };
  return (
    <div
      class="row"
      role="group"
      aria-label={words.stepping}
      onKeyDown={(event) => {
        const to = { ArrowLeft: at - 1, ArrowRight: at + 1, Home: 0, End: last }[event.key];
        if (to === undefined) return;
        event.preventDefault();
        go(to);
      }}
    >
      <EndButton
        ended={at === 0}
        onPress={() => {
          go(0);
        }}
      >
        {words.build}
      </EndButton>
      <BackAndOn {...{ at, last, words, go }} />
      <span>{words.step(at + 1, STEPS.length)}</span>
    </div>
  );
}

interface WalkProps {
  readonly found: ShownRing;
  readonly now: ShownPair | null;
  readonly names: ConditionNames;
}

/** The contradiction, pair by pair: what each must do, and what it does. */
function Walk({ found, now, names }: WalkProps) {
  return (
    <>
      <dl class="ring-walk">
        {found.pairs.map((pair) => (
          <div
            key={pair.places.join()}
            class={`verdict ${pair.broken ? 'violated' : 'holds'}`}
            {...(pair === now ? { 'aria-current': 'step' } : {})}
          >
            <dt>{pair.places.map(words.copy).join(' ')}</dt>
            <dd>
              <span>
                {nameOf(pair, names)}: {sayDemand(pair)}
              </span>
              <span>{sayDeed(pair)}</span>
              <b>{pair.broken ? words.broken : words.kept}</b>
            </dd>
          </div>
        ))}
      </dl>
      <p class="compared" role="status">
        <em>{sayBroken(found, names)}</em>
      </p>
    </>
  );
}

/** Fetched and listed when somebody opens it. */
function Everything({ found }: { found: ShownRing }) {
  const [open, setOpen] = useState(false);
  return (
    <details
      class="ring-all controls"
      onToggle={(event) => {
        setOpen(event.currentTarget.open);
      }}
    >
      <summary>{words.transcript(found.messages.length)}</summary>
      {open && <RingTranscript found={found} />}
    </details>
  );
}
