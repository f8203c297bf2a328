/** The proof for three generals as a figure: the reader puts the ring together, and every plan breaks in it. */
import '../shared/figure.css';
import './ring.css';
import { useEffect, useMemo, useState } from 'preact/hooks';
import type { RingBreak, Triangle } from '../../src/core/ring.ts';
import type { Relay } from '../../src/core/oral-messages.ts';
import { stringsFor, type Locale } from '../../src/strings/index.ts';
import { tooFewStrings, type TooFewStrings } from '../../src/strings/too-few.ts';
import { BASE } from '../shared/address.ts';
import { Figure as Context } from '../shared/context.ts';
import { EndButton } from '../shared/EndButton.tsx';
import { Segments } from '../shared/Segments.tsx';
import { Labelled, Stepper } from '../shared/Stepper.tsx';
import { Compared, RingTranscript } from './Heard.tsx';
import { breakPlan, NUMBERS, oralLevel, PLANS, type PlanName } from './plans.ts';
import { RingDrawing } from './RingDrawing.tsx';
import { COMPLETE, demandOf, STEPS, tokenOf, triangleAt, walk, type Step } from './ring-steps.ts';
import { sayBroken, sayStep } from './say-ring.ts';
import { TriangleDrawing } from './TriangleDrawing.tsx';

interface Props {
  readonly figure: string;
  readonly label: string;
  readonly locale: Locale;
}

/** The number of the plan drawn at random that the figure opens with: the year of the proof. */
export const FIRST_NUMBER = 1986;

export function Ring({ figure, label, locale }: Props) {
  const words = tooFewStrings(locale).ring;
  const [plan, setPlan] = useState<PlanName>('majority');
  const [number, setNumber] = useState(FIRST_NUMBER);
  const [step, setStep] = useState<Step>(COMPLETE);
  const [problem, setProblem] = useState<string | null>(null);
  const [live, setLive] = useState(false);
  useEffect(() => {
    setLive(true);
  }, []);
  const found = useMemo(() => breakPlan(plan, number), [plan, number]);
  const triangle = triangleAt(found, step);
  const strings = stringsFor(locale);
  const context = { strings, id: figure, live, editing: false, dispatch: () => undefined };
  const renumber = (value: number): void => {
    const fits = Number.isInteger(value) && value >= NUMBERS.least && value <= NUMBERS.most;
    setProblem(fits ? null : words.noSuchNumber(value, NUMBERS.least, NUMBERS.most));
    if (fits) setNumber(value);
  };
  return (
    <Context.Provider value={context}>
      <div class="sheet ring" data-live={live ? '' : undefined}>
        <div class="bar">
          <span class="small-caps figure-number">{label}</span>
        </div>
        <div class="settings controls">
          <div class="setting-grid">
            <Labelled text={words.plan}>
              <Segments<PlanName>
                label={words.plan}
                value={plan}
                options={PLANS.map((value) => ({ value, text: words.plans[value] }))}
                onChoose={(chosen) => {
                  setProblem(null);
                  setPlan(chosen);
                }}
              />
            </Labelled>
            {plan === 'numbered' && (
              <Stepper label={words.number} value={number} {...NUMBERS} onChange={renumber} />
            )}
          </div>
          <Steps {...{ step, words }} onStep={setStep} />
        </div>
        <div class="ring-told" role="status">
          <p>{problem ?? sayStep(found, step, words)}</p>
        </div>
        <div class="ring-pictures">
          <RingDrawing id={`${figure}-ring`} {...{ step, words, found }} lit={triangle} />
          {triangle && (
            <div class="ring-triangle">
              <TriangleDrawing id={`${figure}-triangle`} {...{ triangle, words }} />
              <Compared {...{ ring: found.ring, triangle, words }} />
              <Open {...{ plan, triangle, words }} />
            </div>
          )}
        </div>
        {STEPS.indexOf(step) >= STEPS.indexOf(COMPLETE) && (
          <Walk {...{ found, words }} now={triangle} conditions={strings.verdict.names} />
        )}
        <RingTranscript ring={found.ring} words={words} />
      </div>
    </Context.Provider>
  );
}

interface StepsProps {
  readonly step: Step;
  readonly words: TooFewStrings['ring'];
  onStep(step: Step): void;
}

/** Back and forth, by buttons and, while one of them has the focus, by arrows, Home and End. */
function Steps({ step, words, onStep }: StepsProps) {
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
      <EndButton
        ended={at === 0}
        onPress={() => {
          go(at - 1);
        }}
      >
        {words.back}
      </EndButton>
      <EndButton
        ended={at === last}
        onPress={() => {
          go(at + 1);
        }}
      >
        {words.on}
      </EndButton>
      <span>{words.step(at + 1, STEPS.length)}</span>
    </div>
  );
}

/** Only executions of OM(m) have a name in the notation. */
function Open({
  plan,
  triangle,
  words,
}: {
  plan: PlanName;
  triangle: Triangle<Relay>;
  words: TooFewStrings['ring'];
}) {
  const m = oralLevel(plan);
  if (m === null) return null;
  return (
    <p>
      <a href={`${BASE}lab/?s=${tokenOf(triangle, m)}`}>{words.lab}</a>
    </p>
  );
}

/** The contradiction, pair by pair: what each must do, and what it does. */
function Walk({
  found,
  now,
  conditions,
  words,
}: {
  found: RingBreak<Relay>;
  now: Triangle<Relay> | null;
  conditions: { readonly agreement: string; readonly validity: string };
  words: TooFewStrings['ring'];
}) {
  return (
    <>
      <dl class="ring-walk">
        {walk(found).map((triangle) => {
          const demand = demandOf(found.ring, triangle);
          const obeys = demand.kind === 'obey';
          return (
            <div
              key={triangle.places.join()}
              class={`verdict ${triangle.broken ? 'violated' : 'holds'}`}
              {...(triangle === now ? { 'aria-current': 'step' } : {})}
            >
              <dt>
                {words.copy(triangle.places[0])} {words.copy(triangle.places[1])}
              </dt>
              <dd>
                <span>
                  {obeys ? conditions.validity : conditions.agreement}:{' '}
                  {obeys ? words.wants(demand.place, demand.order) : words.wantsSame(...demand.places)}
                </span>
                <span>
                  {obeys
                    ? words.does(demand.place, demand.does)
                    : words.doBoth(demand.places[0], demand.do[0], demand.places[1], demand.do[1])}
                </span>
                <b>{triangle.broken ? words.broken : words.kept}</b>
              </dd>
            </div>
          );
        })}
      </dl>
      <p class="compared">
        <em>{sayBroken(found, words, conditions)}</em>
      </p>
    </>
  );
}
