/** The proof as a walk: two neighbouring executions at a time, and the general who can't tell them apart. */
import './chain-proof.css';
import { commonWords } from '#words/common.ts';
import { twoGeneralsWords } from '#words/two-generals.ts';
import { eyesOf, type Action, type FigureState, type Worlds } from '../../scenes/figure-state.ts';
import { BackAndOn } from '../../kit/EndButton.tsx';
import { kept } from '../../kit/kept.tsx';
import { FigureSheet } from '../../sheet/FigureSheet.tsx';
import { TableHead } from '../../kit/TableHead.tsx';
import { breakingStep, OPENING, openingPair, pair, placeIn, proofSteps, type Step } from './chain-proof.ts';
import { RuleInWords } from './RuleInWords.tsx';
import { WALKING } from './WalkDrawing.tsx';

interface Props {
  readonly figure: string;
  readonly label: string;
}

// The line of steps comes when the figure has woken up, as the valley does (WalkDrawing.tsx).
const Walk = kept('walk-line', () => import('./Walk.tsx').then((part) => part.Walk));
if (import.meta.env.SSR) await Walk.here();

/** As many messengers as the walk stays pleasant for. */
const MOST = 12;

export function ChainProof({ figure, label }: Props) {
  return (
    <FigureSheet
      {...{ figure, label }}
      worlds={openingPair()}
      page="lecture"
      anyCaption
      says
      drawings={WALKING}
      controls={(state, dispatch) => <Rule {...{ state, dispatch }} />}
      aside={(state, dispatch) => <Proof {...{ state, dispatch }} />}
      time={(state, dispatch) => (eyesOf(state.worlds) === null ? <Steps {...{ state, dispatch }} /> : null)}
    />
  );
}

interface PartProps {
  readonly state: FigureState;
  dispatch(action: Action): void;
}

/** The rule, and where in its walk the figure is. */
function walkOf({ worlds: [shown, other] }: FigureState) {
  const rule = shown?.kind === '2g' ? shown : OPENING;
  const { messengers, thresholds } = rule;
  const steps = proofSteps(messengers, thresholds);
  const worlds: Worlds = shown && other ? [shown, other] : [];
  return { rule, steps, at: placeIn(steps, worlds), breaks: breakingStep(messengers, thresholds) };
}

/** The reader's own rule. */
function Rule({ state, dispatch }: PartProps) {
  const { rule } = walkOf(state);
  return (
    <RuleInWords
      {...{ rule }}
      most={MOST}
      onChange={(part) => {
        const { messengers, thresholds } = { ...rule, ...part };
        dispatch({ kind: 'show', worlds: pair(proofSteps(messengers, thresholds), 1) });
      }}
    />
  );
}

/** What the step comes to, and below it the whole walk. */
function Proof({ state, dispatch }: PartProps) {
  if (eyesOf(state.worlds) !== null) return null;
  const { steps, at, breaks } = walkOf(state);
  const said = at === 0 ? '' : sayStep(steps, at);
  return (
    <>
      <p class="proof-said" role="status">
        {said}
      </p>
      <Walk
        {...{ steps, at, breaks, said: sayPlace(steps, at) }}
        onGo={(to) => {
          dispatch({ kind: 'show', worlds: pair(steps, to) });
        }}
      />
    </>
  );
}

const sayPlace = (steps: readonly Step[], at: number): string =>
  twoGeneralsWords.chainProof.step(at, steps.length - 1);

function Steps({ state, dispatch }: PartProps) {
  const words = twoGeneralsWords.chainProof;
  const { steps, at, breaks } = walkOf(state);
  const go = (to: number): void => {
    dispatch({ kind: 'show', worlds: pair(steps, to) });
  };
  return (
    <div class="row">
      <BackAndOn {...{ at, words, go }} first={1} last={steps.length - 1} />
      <button
        type="button"
        onClick={() => {
          go(Math.max(1, breaks));
        }}
      >
        {words.toBreak}
      </button>
      <span>{at === 0 ? '' : sayPlace(steps, at)}</span>
    </div>
  );
}

/** What the step does, whose view stays, what that forces, and whether the rule does it. */
export function sayStep(steps: readonly Step[], at: number): string {
  const words = twoGeneralsWords.chainProof;
  const [before, here] = [steps[at - 1]!, steps[at]!];
  const start = at === 1 && before.broken === 'attack' ? words.startBreaks : '';
  const general = here.cannotTell!;
  const said =
    here.name === 'N'
      ? words.lastLink(before.decisions[1])
      : words.capture(here.captured!, general, before.decisions[general - 1]!);
  const verdict = here.broken === null ? words.fine : words.broken[here.broken];
  return [start, said, verdict].filter((part) => part !== '').join(' ');
}

/** Without scripts: the whole walk of the opening rule, and of one with a decisive messenger. */
export function ChainProofTable() {
  const words = twoGeneralsWords.chainProof;
  const { order: named } = commonWords.casts.generals;
  return (
    <div class="sheet padded">
      {([OPENING.thresholds, [1, 1]] as const).map((thresholds) => (
        <table key={thresholds.join('.')}>
          <caption>{words.table(`w${thresholds.join('.')}`, OPENING.messengers)}</caption>
          <TableHead columns={words.columns} />
          <tbody>
            {proofSteps(OPENING.messengers, thresholds).map(
              ({ name, captured, cannotTell, decisions, broken }) => (
                <tr key={name}>
                  <td>{name}</td>
                  <td>{name === 'N' ? words.noOrder : (captured ?? words.nothing)}</td>
                  <td>{cannotTell ?? ''}</td>
                  <td>{named(decisions[0])}</td>
                  <td>{named(decisions[1])}</td>
                  <td>{broken === null ? '' : words.properties[broken]}</td>
                </tr>
              ),
            )}
          </tbody>
        </table>
      ))}
    </div>
  );
}
