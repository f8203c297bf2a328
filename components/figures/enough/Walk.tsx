/** A proof that is walked: the steps, what each says of the execution, and the numbers. */
import './walk.css';
import { useEffect } from 'preact/hooks';
import { COMMANDER, type General } from '../../../src/core/model.ts';
import { others } from '../../../src/core/paths.ts';
import type { OralScenario } from '../../../src/scenario/scenario.ts';
import { walkWords } from '#words/enough-walks.ts';
import { BackAndOn } from '../../kit/EndButton.tsx';
import type { Action, FigureState } from '../../scenes/figure-state.ts';
import { oralScene } from '../../scenes/oral-scene.ts';
import { Segments } from '../../kit/Segments.tsx';
import {
  choiceOf,
  fitting,
  instance,
  keysOf,
  OPENING,
  SIZES,
  stepsOf,
  type Choice,
  type Proof,
  type Step,
} from './induction.ts';
import type { PathTree } from './path-tree.ts';
import { Pick } from './Pick.tsx';
import { BEGINNING, treeOf, type Walking } from './walking.ts';

const { walk: words } = walkWords;

interface WalkProps {
  readonly proof: Proof;
  readonly state: FigureState;
  readonly walking: Walking;
  /** The reader goes to a step. */
  walk(to: Walking): void;
}

/** What the walk is about, worked out once for each execution. */
const walks = new WeakMap<
  OralScenario,
  { readonly tree: PathTree | null; readonly steps: Record<Proof, readonly Step[]> }
>();

function walkOf({ worlds: [scenario] }: Pick<FigureState, 'worlds'>, proof: Proof) {
  if (scenario?.kind !== 'om') return null;
  let found = walks.get(scenario);
  if (!found) {
    const tree = treeOf(oralScene(scenario));
    const steps = (of: Proof): readonly Step[] => (tree === null ? [] : stepsOf(of, tree));
    found = { tree, steps: { lemma: steps('lemma'), theorem: steps('theorem') } };
    walks.set(scenario, found);
  }
  const { tree, steps } = found;
  return tree === null ? null : { scenario, tree, steps: steps[proof] };
}

const stepAt = (steps: readonly Step[], { at }: Walking): number =>
  Math.max(0, Math.min(at, steps.length - 1));

/** The lieutenants of whose votes the present step of the theorem speaks; null where it speaks of something else. */
export function columnsAt(scenario: OralScenario, walking: Walking): readonly General[] | null {
  const walk = walkOf({ worlds: [scenario] }, 'theorem');
  const step = walk?.steps[stepAt(walk.steps, walking)];
  if (step?.kind === 'loyal-rows' || step?.kind === 'traitor-rows') return step.from;
  return step?.kind === 'together' ? others(scenario.n, [COMMANDER]) : null;
}

interface ToldProps extends Omit<WalkProps, 'walk'> {
  /** What is lit is not what the step speaks of: a link leads here, or the execution is another. */
  light(now: Walking): void;
}

/** What the present step says. */
export function Told({ proof, state, walking, light }: ToldProps) {
  const walk = walkOf(state, proof);
  const here = walk ? stepAt(walk.steps, walking) : 0;
  useEffect(() => {
    const lit = keysOf(walk?.steps[here]?.lit ?? []);
    if ([...lit].sort().join() !== [...walking.lit].sort().join()) light({ at: walking.at, lit });
  }, [walk?.steps, here]);
  if (walk === null) return null;
  return (
    <div class="settings">
      <p class="told walk-told" role="status">
        {sayStep(walk.steps[here]!, walk.tree)}
      </p>
    </div>
  );
}

/** The steps, in the place of the rounds. */
export function Steps({ proof, state, walking, walk: go }: WalkProps) {
  const walk = walkOf(state, proof);
  if (walk === null) return null;
  const here = stepAt(walk.steps, walking);
  return (
    <div class="walk-steps" role="group" aria-label={words.steps}>
      <BackAndOn
        at={here}
        last={walk.steps.length - 1}
        words={words}
        go={(at) => {
          go({ at, lit: keysOf(walk.steps[at]!.lit) });
        }}
      >
        <span>{words.step(here + 1, walk.steps.length)}</span>
      </BackAndOn>
    </div>
  );
}

interface ChoiceProps extends WalkProps {
  dispatch(action: Action): void;
}

/** How many generals, levels and traitors. */
export function Choices({ proof, state, walk: go, dispatch }: ChoiceProps) {
  const walk = walkOf(state, proof);
  if (walk?.scenario.eyes !== null) return null;
  const choice = choiceOf(walk.scenario);
  const choose = (part: Partial<Choice>): void => {
    go(BEGINNING);
    const chosen = fitting(proof, { ...choice, ...part });
    dispatch({ kind: 'open', worlds: [instance(chosen)], drawing: 'map' });
  };
  const most = choice.n - 2;
  return (
    <div class="walk-choices">
      <Pick
        label={words.generals}
        values={SIZES.generals}
        value={choice.n}
        onPick={(n) => {
          choose({ n });
        }}
      />
      <Pick
        label={words.levels}
        values={SIZES.levels.filter((m) => m <= most && (proof === 'lemma' || m > 0))}
        value={choice.m}
        onPick={(m) => {
          choose({ m });
        }}
      />
      {proof === 'lemma' ? (
        <Pick
          label={words.traitors}
          values={[0, 1, 2, 3, 4].filter((k) => k <= most)}
          value={choice.k}
          onPick={(k) => {
            choose({ k });
          }}
        />
      ) : (
        <Commander choice={choice} onChoose={choose} />
      )}
    </div>
  );
}

interface CommanderProps {
  readonly choice: Choice;
  onChoose(part: Partial<Choice>): void;
}

const Commander = ({ choice, onChoose }: CommanderProps) => (
  <span class="labelled">
    <span class="label-text" aria-hidden="true">
      {words.commander}
    </span>
    <Segments
      label={words.commander}
      options={(['loyal', 'traitor'] as const).map((value) => ({ value, text: words[value] }))}
      value={choice.commander}
      onChoose={(commander) => {
        onChoose({ commander });
      }}
    />
  </span>
);

/** What a step of the proof claims, in the numbers of this execution, and what the execution gives. */
export function sayStep(step: Step, { scene, receiver }: PathTree): string {
  const { n, m, order, traitors } = scene.scenario;
  const k = traitors.length;
  switch (step.kind) {
    case 'start':
      return words.start(n, m, k, order);
    case 'foreign':
      return words.foreign;
    case 'use-lemma':
      return words.useLemma(n, m, k);
    case 'hypothesis':
      return words.hypothesis(n, m, k);
    case 'no-reports':
      return words.noReports;
    case 'base':
      return step.lit.length === 0
        ? words.noPath(m + 1, receiver)
        : words.base(step.lit.length, receiver, step.right, order);
    case 'level': {
      const { level, values, example } = step;
      if (!example) return words.noPath(level, receiver);
      const { path, rights, taken } = example;
      const outcome = words.outcome(receiver, path, rights, values, order, taken);
      const lost = taken !== order && values > 2 * k ? ` ${words.lostBelow}` : '';
      return `${words.level(level, values, k)}${lost} ${outcome}`;
    }
    case 'end':
      if (step.right) return step.bound ? words.proved : words.lucky;
      return words.lost(order);
    case 'loyal-rows':
      return words.loyalRows(step.from);
    case 'traitor-rows':
      return words.traitorRows(step.from);
    case 'together':
      return words.together(step.equal, step.order);
  }
}

/** Without scripts: the whole walk the figure opens with, and for the lemma the one that fails one general below. */
export function InductionTable({ proof }: { proof: Proof }) {
  const opening = OPENING[proof];
  const choices: readonly Choice[] =
    proof === 'lemma' ? [opening, { ...opening, n: opening.n - 1 }] : [opening];
  return (
    <div class="sheet padded">
      {choices.map((choice) => {
        const tree = treeOf(oralScene(instance(choice)));
        const name = words.all(choice.n, choice.m, choice.k);
        return tree === null ? null : (
          <div key={choice.n}>
            <p>{name}</p>
            <ol class="walk-list" aria-label={name}>
              {stepsOf(proof, tree).map((step, i) => (
                <li key={i}>{sayStep(step, tree)}</li>
              ))}
            </ol>
          </div>
        );
      })}
    </div>
  );
}
