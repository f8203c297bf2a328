/** The proofs as walks: the reader chooses the numbers, and every step lights up what it speaks of in a real execution. */
import { createContext } from 'preact';
import { useContext, useMemo, useState } from 'preact/hooks';
import { enoughStrings, type EnoughStrings } from '../../src/strings/enough.ts';
import type { Locale } from '../../src/strings/index.ts';
import type { DrawingProps } from '../shared/drawings.ts';
import { EndButton } from '../shared/EndButton.tsx';
import { FigureSheet } from '../shared/FigureSheet.tsx';
import type { Action, FigureState } from '../shared/figure-state.ts';
import { OralDrawing } from '../shared/OralDrawing.tsx';
import { oralScene, type OralScene } from '../shared/scene.ts';
import { Segments } from '../shared/Segments.tsx';
import {
  choiceOf,
  fitting,
  instance,
  keysOf,
  SIZES,
  stepsOf,
  type Choice,
  type Proof,
  type Step,
} from './induction.ts';
import { openLevels, pathTree, receiverIn, visible, type PathTree } from './path-tree.ts';
import { Tree } from './Tree.tsx';
import { Pick } from './TreeDrawing.tsx';
import { VectorTable } from './Vectors.tsx';
import { useWords } from './words.ts';

interface Props {
  readonly figure: string;
  readonly label: string;
  readonly locale: Locale;
  readonly proof: Proof;
}

/** What each walk opens with. */
export const OPENING: Record<Proof, Choice> = {
  lemma: { n: 7, m: 2, k: 2, commander: 'loyal' },
  theorem: { n: 7, m: 2, k: 2, commander: 'traitor' },
};

/** Which proof is walked, and where: between the controls above the sheet and the tree below them. */
const Walking = createContext<{ readonly proof: Proof; readonly at: number }>({ proof: 'lemma', at: 0 });

const DRAWINGS = { om: LitDrawing };

export function Induction({ figure, label, locale, proof }: Props) {
  const [at, setAt] = useState(0);
  const strings = enoughStrings(locale);
  return (
    <Walking.Provider value={{ proof, at }}>
      <FigureSheet
        {...{ figure, label, locale }}
        worlds={[instance(OPENING[proof])]}
        page="lecture"
        drawings={DRAWINGS}
        firstDrawing={strings.tree.name}
        controls={(state, dispatch) => <Walk {...{ strings, state, dispatch, at, setAt }} />}
      />
    </Walking.Provider>
  );
}

/** The tree that a walk lights up: that of the first loyal lieutenant, seen by everybody and at the end. */
function treeOf(scene: OralScene): PathTree | null {
  const whole = oralScene({ ...scene.scenario, eyes: null, round: scene.last });
  const receiver = receiverIn(whole, null);
  return receiver === null ? null : pathTree(whole, receiver);
}

interface WalkProps {
  readonly strings: EnoughStrings;
  readonly state: FigureState;
  readonly at: number;
  setAt(at: number): void;
  dispatch(action: Action): void;
}

function Walk({ strings, state: { worlds }, at, setAt, dispatch }: WalkProps) {
  const words = strings.walk;
  const { proof } = useContext(Walking);
  const [scenario] = worlds;
  const tree = useMemo(() => (scenario?.kind === 'om' ? treeOf(oralScene(scenario)) : null), [scenario]);
  if (scenario?.kind !== 'om' || tree === null) return null;
  const choice = choiceOf(scenario);
  const steps = stepsOf(proof, tree);
  const here = Math.min(at, steps.length - 1);
  const choose = (part: Partial<Choice>): void => {
    setAt(0);
    const chosen = fitting(proof, { ...choice, ...part });
    dispatch({ kind: 'open', worlds: [instance(chosen)], drawing: 'map' });
  };
  const most = choice.n - 2;
  return (
    <div class="settings controls">
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
          <Commander {...{ strings, choice }} onChoose={choose} />
        )}
      </div>
      <p class="row">
        <EndButton
          ended={here === 0}
          onPress={() => {
            setAt(here - 1);
          }}
        >
          {words.back}
        </EndButton>
        <EndButton
          ended={here === steps.length - 1}
          onPress={() => {
            setAt(here + 1);
          }}
        >
          {words.on}
        </EndButton>
        <span>{words.step(here + 1, steps.length)}</span>
      </p>
      <p class="told walk-told" role="status">
        {sayStep(steps[here]!, tree, strings)}
      </p>
    </div>
  );
}

interface CommanderProps {
  readonly strings: EnoughStrings;
  readonly choice: Choice;
  onChoose(part: Partial<Choice>): void;
}

const Commander = ({ strings: { walk: words }, choice, onChoose }: CommanderProps) => (
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
export function sayStep(step: Step, { scene, receiver }: PathTree, { walk: words }: EnoughStrings): string {
  const { n, m, order, traitors } = scene.scenario;
  const k = traitors.length;
  switch (step.kind) {
    case 'start':
      return words.start(n, m, k, order);
    case 'foreign':
      return words.foreign;
    case 'use-lemma':
      return words.useLemma(n, m);
    case 'hypothesis':
      return words.hypothesis(n, m);
    case 'base':
      return step.lit.length === 0
        ? words.noPath(m + 1, receiver)
        : words.base(step.lit.length, receiver, step.right, order);
    case 'level': {
      const { level, values, example } = step;
      if (!example) return words.noPath(level, receiver);
      const { path, rights, taken } = example;
      return `${words.level(level, values, k)} ${words.outcome(receiver, path, rights, values, order, taken)}`;
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

/** The tree with the paths of the step lit, and for the theorem the rows that must be equal. */
function LitDrawing(props: DrawingProps<OralScene>) {
  const { proof, at } = useContext(Walking);
  const strings = useWords();
  const { scene, state } = props;
  const tree = useMemo(() => treeOf(scene), [scene]);
  const [chosen, setChosen] = useState<readonly number[]>([1]);
  const [changed, setChanged] = useState<ReadonlyMap<string, boolean>>(new Map());
  if (state.drawing !== 'map' || tree === null) return <OralDrawing {...props} />;
  const steps = stepsOf(proof, tree);
  const step = steps[Math.min(at, steps.length - 1)]!;
  const { n, m } = scene.scenario;
  const unfolded = { levels: openLevels(n, m), changed };
  const shown = visible(tree, unfolded).find((path) => path.join('.') === chosen.join('.')) ?? [1];
  return (
    <>
      <Tree
        {...{ tree, strings, unfolded }}
        chosen={shown}
        lit={keysOf(step.lit)}
        onChoose={setChosen}
        onFold={(path, open) => {
          setChanged(new Map([...changed, [path.join('.'), open]]));
        }}
      />
      {proof === 'theorem' && <VectorTable scene={tree.scene} strings={strings} />}
    </>
  );
}

/** Without scripts: the whole walk the figure opens with, and for the lemma the one that fails one general below. */
export function InductionTable({ proof, locale }: { proof: Proof; locale: Locale }) {
  const strings = enoughStrings(locale);
  const opening = OPENING[proof];
  const choices: readonly Choice[] =
    proof === 'lemma' ? [opening, { ...opening, n: opening.n - 1 }] : [opening];
  return (
    <div class="sheet padded">
      {choices.map((choice) => {
        const tree = treeOf(oralScene(instance(choice)));
        return tree === null ? null : (
          <ol key={choice.n} class="walk-list" aria-label={strings.walk.all(choice.n, choice.m, choice.k)}>
            {stepsOf(proof, tree).map((step, i) => (
              <li key={i}>{sayStep(step, tree, strings)}</li>
            ))}
          </ol>
        );
      })}
    </div>
  );
}
