/** OM(m) drawn as its tree of paths, with the messages and the vote of the path that is chosen. */
import './tree.css';
import { enoughWords } from '#words/enough.ts';
import { useContext, useMemo, useRef, useState } from 'preact/hooks';
import { COMMANDER, type General, type Path } from '../../../src/core/model.ts';
import { formatPath } from '../../../src/core/paths.ts';
import { useFigure } from '../../kit/context.ts';
import type { DrawingProps } from '../../drawings/drawings.ts';
import { useDeferred } from '../../kit/deferred.ts';
import { OralDrawing } from '../../drawings/OralDrawing.tsx';
import type { OralScene } from '../../scenes/oral-scene.ts';
import { Details } from './Details.tsx';
import { Pick } from './Pick.tsx';
import { countedFrom, openLevels, pathTree, receiverIn, visible, type Unfolded } from './path-tree.ts';
import { Tree } from './Tree.tsx';
import { Counting } from './TreeTime.tsx';

/** The tree where other figures have the map; the other drawings as everywhere. */
export function TreeDrawing(props: DrawingProps<OralScene>) {
  return props.state.drawing === 'map' ? <Explored {...props} /> : <OralDrawing {...props} />;
}

function Explored({ scene, world }: DrawingProps<OralScene>) {
  const { editing, live } = useFigure();
  const opened = useRef(scene.scenario);
  const { n, m } = scene.scenario;
  const [wanted, setWanted] = useState<General | null>(null);
  const [chosen, setChosen] = useState<Path>([1]);
  const [folding, setFolding] = useState<Unfolded | null>(null);
  const { counted } = useContext(Counting);
  const receiver = receiverIn(scene, wanted);
  const unfolded = useMemo(
    () => folding ?? { levels: openLevels(n, m), changed: new Map() },
    [folding, n, m],
  );
  const asked = useMemo(() => ({ scene, receiver, unfolded }), [scene, receiver, unfolded]);
  const shown = useDeferred(asked, (before) => live && before.scene === scene);
  const tree = useMemo(
    () => (shown.receiver === null ? null : pathTree(shown.scene, shown.receiver)),
    [shown.scene, shown.receiver],
  );
  const key = formatPath(chosen);
  const at = tree && (visible(tree, shown.unfolded).find((path) => formatPath(path) === key) ?? [1]);
  const looked = useMemo(() => tree && at && { tree, path: at }, [tree, at && formatPath(at)]);
  const details = useDeferred(looked, (before) => live && before?.tree === tree);
  const drawn = useMemo(
    () =>
      looked && (
        <Tree
          tree={looked.tree}
          unfolded={shown.unfolded}
          chosen={looked.path}
          from={countedFrom(looked.tree, Math.min(counted, m))}
          onChoose={setChosen}
          onFold={(path, open) => {
            setFolding({
              ...unfolded,
              changed: new Map([...unfolded.changed, [formatPath(path), open]]),
            });
          }}
        />
      ),
    [looked, shown.unfolded, unfolded, counted, m, enoughWords],
  );
  if (receiver === null || !tree || !at || !details) return <p class="told">{enoughWords.tree.commander}</p>;
  return (
    <>
      <div class="controls tree-controls">
        {scene.eyes === null && (
          <Pick
            label={enoughWords.tree.receiver}
            values={Array.from({ length: n - 1 }, (_, i) => i + 2)}
            value={receiver}
            most={1}
            onPick={setWanted}
          />
        )}
      </div>
      {drawn}
      <Legend scene={scene} />
      <Details
        {...{ ...details, world }}
        turnedTo={editing || at.length > 1 || wanted !== null || scene.scenario !== opened.current}
      />
    </>
  );
}

function Legend({ scene }: { scene: OralScene }) {
  const { legend } = enoughWords.tree;
  const { traitors } = scene.scenario;
  const seen = scene.eyes === null && traitors.length > 0;
  const commander = traitors.includes(COMMANDER);
  const lieutenants = traitors.length > (commander ? 1 : 0);
  return (
    <p class="legend tree-legend">
      <span>{legend.received}</span>
      <span>{legend.taken}</span>
      <span class="outvoted">{legend.outvoted}</span>
      {seen && <span class="hatched-key">{legend.traitor}</span>}
      {seen && <span class="marked-key">{legend.marked({ commander, lieutenants })}</span>}
    </p>
  );
}
