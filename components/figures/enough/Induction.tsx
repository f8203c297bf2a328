/** The proofs as walks: the reader chooses the numbers, and every step lights up what it speaks of in a real execution. */
import { createContext } from 'preact';
import { useCallback, useContext, useMemo, useState } from 'preact/hooks';
import type { DrawingProps } from '../../drawings/drawings.ts';
import { FigureSheet } from '../../sheet/FigureSheet.tsx';
import type { Worlds } from '../../scenes/figure-state.ts';
import { takenBy, useAddress, writeNamed } from '../../platform/named.ts';
import { Unread } from '../../kit/Unread.tsx';
import { oralDrawing, OralDrawing } from '../../drawings/OralDrawing.tsx';
import type { OralScene } from '../../scenes/oral-scene.ts';
import type { Proof } from './induction.ts';
import { openLevels, visible } from './path-tree.ts';
import { Tree } from './Tree.tsx';
import { VectorTable } from './Vectors.tsx';
import { Walk } from './Walk.tsx';
import { BEGINNING, FIRST, PARAMS, treeOf, type Walking } from './walking.ts';
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
        controls={(state, dispatch) => (
          <Walk {...{ proof, state, walking, walk, light: setWalking, dispatch }} />
        )}
      >
        <Unread parts={unread} />
      </FigureSheet>
    </Lit.Provider>
  );
}

/** The tree with the paths of the step lit, and for the theorem the rows that must be equal. */
function LitDrawing(props: DrawingProps<OralScene>) {
  const { lit, vectors } = useContext(Lit);
  const { scene, state } = props;
  const tree = useMemo(() => treeOf(scene), [scene]);
  const [chosen, setChosen] = useState<readonly number[]>([1]);
  const [changed, setChanged] = useState<ReadonlyMap<string, boolean>>(new Map());
  if (state.drawing !== 'map' || tree === null) return <OralDrawing {...props} />;
  const { n, m } = scene.scenario;
  const unfolded = { levels: openLevels(n, m), changed };
  const shown = visible(tree, unfolded).find((path) => path.join('.') === chosen.join('.')) ?? [1];
  return (
    <>
      <Tree
        {...{ tree, unfolded }}
        chosen={shown}
        lit={lit}
        onChoose={setChosen}
        onFold={(path, open) => {
          setChanged(new Map([...changed, [path.join('.'), open]]));
        }}
      />
      {vectors && <VectorTable scene={tree.scene} />}
    </>
  );
}
