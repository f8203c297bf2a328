/** The proofs as walks: the reader chooses the numbers, and every step lights up what it speaks of in a real execution. */
import { createContext } from 'preact';
import { useCallback, useContext, useMemo, useState } from 'preact/hooks';
import type { DrawingProps } from '../../drawings/drawings.ts';
import { FigureSheet } from '../../sheet/FigureSheet.tsx';
import { eyesOf, lastRoundOf, roundOf, type FigureState, type Worlds } from '../../scenes/figure-state.ts';
import { takenBy, useAddress, writeNamed } from '../../platform/named.ts';
import { Unread } from '../../kit/Unread.tsx';
import { oralDrawing, OralDrawing } from '../../drawings/OralDrawing.tsx';
import type { OralScene } from '../../scenes/oral-scene.ts';
import type { Proof } from './induction.ts';
import { openLevels, visible, type PathTree } from './path-tree.ts';
import { Tree } from './Tree.tsx';
import { VectorTable } from './Vectors.tsx';
import { Choices, columnsAt, Steps, Told } from './Walk.tsx';
import { BEGINNING, FIRST, PARAMS, treeOf, type Walking } from './walking.ts';
import { COMMANDER } from '../../../src/core/model.ts';
import { Figure as Still, useFigure } from '../../kit/context.ts';
import { Squares } from '../../drawings/RelayedDrawing.tsx';
import { inSquares } from '../../drawings/squares/in-squares.ts';
import { enoughWords } from '#words/enough.ts';

interface Props {
  readonly figure: string;
  readonly label: string;
  readonly proof: Proof;
  /** The execution that the walk opens with. */
  readonly worlds: Worlds;
}

const Lit = createContext<Walking & { readonly vectors: boolean }>({ ...BEGINNING, vectors: false });

const DRAWINGS = { om: oralDrawing((props) => <LitDrawing {...props} />) };

export function Induction({ figure, label, proof, worlds }: Props) {
  const [walking, setWalking] = useState(BEGINNING);
  const [walked, setWalked] = useState(false);
  // what is lit there the walk says
  const { unread } = useAddress(figure, PARAMS, FIRST, ({ step }) => {
    setWalking((now) => ({ ...now, at: step - 1 }));
  });
  const beside = useMemo(() => writeNamed({ step: walking.at + 1 }, PARAMS), [walking.at]);
  const walk = useCallback((to: Walking): void => {
    setWalked(true);
    setWalking(to);
  }, []);
  return (
    <Lit.Provider value={{ ...walking, vectors: proof === 'theorem' }}>
      <FigureSheet
        {...{ figure, label, worlds, beside }}
        takes={takenBy(PARAMS, FIRST)}
        besideChanged={walked}
        page="lecture"
        anyCaption
        drawings={DRAWINGS}
        firstDrawing={enoughWords.tree.name}
        controls={(state) => <Told {...{ proof, state, walking, light: setWalking }} />}
        time={(state) => goesBySteps(state) && <Steps {...{ proof, state, walking, walk }} />}
        settings={(state, dispatch) => <Choices {...{ proof, state, walking, walk, dispatch }} />}
      >
        <Unread parts={unread} />
      </FigureSheet>
    </Lit.Provider>
  );
}

/** A proof speaks of what all see in the end: before it, and in one general's place, there are only the rounds. */
const goesBySteps = ({ worlds }: FigureState): true | null =>
  eyesOf(worlds) === null && roundOf(worlds) === lastRoundOf(worlds) ? true : null;

/**
 * The tree with the paths of the step lit. Where the theorem has a traitor commander, the votes of which it speaks, in the
 * squares if there is room for them, and the rows that must be equal.
 */
function LitDrawing(props: DrawingProps<OralScene>) {
  const { vectors, ...walking } = useContext(Lit);
  const figure = useFigure();
  const { scene, state } = props;
  const tree = useMemo(() => treeOf(scene), [scene]);
  const still = useMemo(() => ({ ...figure, live: false }), [figure]);
  // what is lit is so in the end; before it something else is seen
  const early = scene.round < scene.last;
  if (state.drawing !== 'map' || tree === null || scene.eyes !== null || early)
    return <OralDrawing {...props} />;
  const { traitors } = scene.scenario;
  const columns = columnsAt(scene.scenario, walking);
  const contained = vectors && traitors.includes(COMMANDER) && inSquares(tree.scene);
  return (
    <>
      {contained ? (
        <Still.Provider value={still}>
          <Squares scene={tree.scene} world={0} observer={null} columns={columns} />
        </Still.Provider>
      ) : (
        <LitTree tree={tree} lit={walking.lit} />
      )}
      {vectors && <VectorTable scene={tree.scene} columns={columns} />}
    </>
  );
}

/** The tree of the walk; there is nothing to press on it, unless some of its levels don't fit and are folded. */
function LitTree({ tree, lit }: { readonly tree: PathTree; readonly lit: ReadonlySet<string> }) {
  const figure = useFigure();
  const [chosen, setChosen] = useState<readonly number[]>([1]);
  const [changed, setChanged] = useState<ReadonlyMap<string, boolean>>(new Map());
  const { n, m } = tree.scene.scenario;
  const unfolded = { levels: openLevels(n, m), changed };
  const shown = visible(tree, unfolded).find((path) => path.join('.') === chosen.join('.')) ?? [1];
  const still = useMemo(() => ({ ...figure, live: figure.live && openLevels(n, m) <= m }), [figure, n, m]);
  return (
    <Still.Provider value={still}>
      <Tree
        {...{ tree, unfolded, lit }}
        chosen={shown}
        onChoose={setChosen}
        onFold={(path, open) => {
          setChanged(new Map([...changed, [path.join('.'), open]]));
        }}
      />
    </Still.Provider>
  );
}
