/** The proof as a walk: two neighbouring executions at a time, and the general who can't tell them apart. */
import { useState } from 'preact/hooks';
import { twoGeneralsRun } from '../../../src/scenario/kinds/two-generals-run.ts';
import type { Refusal } from '../../../src/scenario/refusals.ts';
import { LIMITS, type TwoGeneralsScenario } from '../../../src/scenario/scenario.ts';
import { commonWords } from '#words/common.ts';
import { twoGeneralsWords } from '#words/two-generals.ts';
import type { Action, FigureState, Worlds } from '../../scenes/figure-state.ts';
import { BackAndOn } from '../../kit/BackAndOn.tsx';
import { lazy } from '../../kit/lazy.tsx';
import { FigureSheet } from '../../sheet/FigureSheet.tsx';
import { RuleSteppers } from '../../sheet/RuleSteppers.tsx';
import { CHAIN_ONLY } from './drawings.ts';
import { TableHead } from '../../kit/TableHead.tsx';
import { breakingStep, OPENING, openingPair, pair, placeIn, proofSteps, type Step } from './chain-proof.ts';

interface Props {
  readonly figure: string;
  readonly label: string;
}

const Why = lazy(() => import('../../sheet/Why.tsx').then((part) => part.Why));

/** As many messengers as the walk stays pleasant for. */
const MOST_MESSENGERS = 12;

export function ChainProof({ figure, label }: Props) {
  return (
    <FigureSheet
      {...{ figure, label }}
      worlds={openingPair()}
      page="lecture"
      anyCaption
      drawings={CHAIN_ONLY}
      controls={(state, dispatch) => <Walk {...{ state, dispatch }} />}
    />
  );
}

interface WalkProps {
  readonly state: FigureState;
  dispatch(action: Action): void;
}

/** The walk of the rule that the figure shows: a link opens it at its step. */
function Walk({ state: { worlds }, dispatch }: WalkProps) {
  const words = twoGeneralsWords.chainProof;
  const [problem, setProblem] = useState<Refusal | null>(null);
  const rule = ruleOf(worlds);
  const steps = proofSteps(rule.messengers, rule.thresholds);
  const at = placeIn(steps, worlds);
  const breaks = breakingStep(rule.messengers, rule.thresholds);
  const show = (to: number, all: readonly Step[] = steps): void => {
    setProblem(null);
    dispatch({ kind: 'show', worlds: pair(all, to) });
  };
  return (
    <div class="settings controls">
      <div class="setting-grid">
        <RuleSteppers
          rule={rule}
          cast="generals"
          most={MOST_MESSENGERS}
          onChange={(part) => {
            const changed = { ...rule, ...part };
            const refusal = refused(changed.messengers, changed.thresholds);
            if (refusal) setProblem(refusal);
            else show(1, proofSteps(changed.messengers, changed.thresholds));
          }}
        />
      </div>
      <p class="row">
        <BackAndOn {...{ at, words }} first={1} last={steps.length - 1} go={show} />
        <button
          type="button"
          onClick={() => {
            show(Math.max(1, breaks));
          }}
        >
          {words.toBreak}
        </button>
        <span>{at === 0 ? '' : words.step(at, steps.length - 1)}</span>
      </p>
      <p class="told" role="status">
        {problem ? <Why refusal={problem} /> : at === 0 ? '' : sayStep(steps, at)}
      </p>
    </div>
  );
}

const ruleOf = ([shown]: Worlds): Pick<TwoGeneralsScenario, 'messengers' | 'thresholds'> =>
  shown?.kind === '2g' ? shown : OPENING;

/** Why there is no walk for such a rule: what the notation refuses, and more messengers than the figure walks. */
function refused(messengers: number, thresholds: readonly [number, number]): Refusal | null {
  const opening = proofSteps(OPENING.messengers, OPENING.thresholds)[0]!.scenario;
  const edited = twoGeneralsRun.moves.configure(opening, { messengers, thresholds });
  if (edited.kind === 'refused') return { ...edited.reason, field: edited.field, position: 0 };
  if (messengers <= MOST_MESSENGERS) return null;
  const range = { least: LIMITS.messengers.least, most: MOST_MESSENGERS };
  return {
    ...({ code: 'out-of-range', what: 'messengers', found: messengers, ...range } as const),
    ...{ field: `k${messengers}`, position: 0 },
  };
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
