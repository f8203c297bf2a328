/** OM(m) drawn as its tree of paths, with the messages and the vote of the path that is chosen. */
import { useMemo, useState } from 'preact/hooks';
import type { General, Path } from '../../src/core/model.ts';
import { formatPath } from '../../src/core/paths.ts';
import type { EnoughStrings } from '../../src/strings/enough.ts';
import { useFigure } from '../shared/context.ts';
import type { DrawingProps } from '../shared/drawings.ts';
import { lazily } from '../shared/lazily.tsx';
import { OralDrawing } from '../shared/OralDrawing.tsx';
import type { OralScene } from '../shared/scene.ts';
import { Segments } from '../shared/Segments.tsx';
import {
  below,
  messagesOn,
  openLevels,
  pathTree,
  receiverIn,
  visible,
  voteAt,
  type PathTree,
  type Unfolded,
} from './path-tree.ts';
import { Tree, Value } from './Tree.tsx';
import { useWords } from './words.ts';

const Says = lazily(() => import('../shared/Reader.tsx').then((part) => part.Says));

/** The tree where other figures have the map; the other drawings as everywhere. */
export function TreeDrawing(props: DrawingProps<OralScene>) {
  return props.state.drawing === 'map' ? <Explored {...props} /> : <OralDrawing {...props} />;
}

function Explored({ scene, world }: DrawingProps<OralScene>) {
  const strings = useWords();
  const { n, m } = scene.scenario;
  const [wanted, setWanted] = useState<General | null>(null);
  const [chosen, setChosen] = useState<Path>([1]);
  const [folding, setFolding] = useState<Unfolded | null>(null);
  const receiver = receiverIn(scene, wanted);
  const tree = useMemo(() => (receiver === null ? null : pathTree(scene, receiver)), [scene, receiver]);
  if (tree === null) return <p class="told">{strings.tree.commander}</p>;
  const unfolded = folding ?? { levels: openLevels(n, m), changed: new Map() };
  const key = formatPath(chosen);
  const at = visible(tree, unfolded).find((path) => formatPath(path) === key) ?? [1];
  return (
    <>
      <Legend {...{ scene, strings }} />
      <div class="controls tree-controls">
        {scene.eyes === null && (
          <Pick
            label={strings.tree.receiver}
            values={Array.from({ length: n - 1 }, (_, i) => i + 2)}
            value={tree.receiver}
            onPick={setWanted}
          />
        )}
        {m > 0 && (
          <Pick
            label={strings.tree.levels}
            values={Array.from({ length: m + 1 }, (_, i) => i + 1)}
            value={unfolded.changed.size > 0 ? 0 : unfolded.levels}
            onPick={(levels) => {
              setFolding({ levels, changed: new Map() });
            }}
          />
        )}
      </div>
      <Tree
        {...{ tree, strings, unfolded }}
        chosen={at}
        onChoose={setChosen}
        onFold={(path, open) => {
          setFolding({
            ...unfolded,
            changed: new Map([...unfolded.changed, [formatPath(path), open]]),
          });
        }}
      />
      <Details {...{ tree, strings, world }} path={at} />
    </>
  );
}

interface PickProps {
  readonly label: string;
  readonly values: readonly number[];
  readonly value: number;
  onPick(value: number): void;
}

/** A number out of a row of them, under its name. */
export const Pick = ({ label, values, value, onPick }: PickProps) => (
  <span class="labelled">
    <span class="label-text" aria-hidden="true">
      {label}
    </span>
    <Segments
      label={label}
      options={values.map((each) => ({ value: each, text: String(each) }))}
      value={value}
      most={7}
      onChoose={onPick}
    />
  </span>
);

function Legend({ scene, strings }: { scene: OralScene; strings: EnoughStrings }) {
  const { legend } = strings.tree;
  const seen = scene.eyes === null && scene.scenario.traitors.length > 0;
  return (
    <p class="legend tree-legend">
      <span>
        <b>1.2</b> {legend.received}
      </span>
      <span>{legend.taken}</span>
      {seen && <span class="hatched-key">{legend.traitor}</span>}
      {seen && <span class="lie-key">{legend.lie}</span>}
    </p>
  );
}

/** The messages that make up a path, the vote at it, and the vote that it goes into. */
function Details({
  tree,
  strings,
  path,
  world,
}: {
  tree: PathTree;
  strings: EnoughStrings;
  path: Path;
  world: number;
}) {
  const { editing, live } = useFigure();
  const words = strings.tree;
  const { scene } = tree;
  const from = path.at(-1)!;
  const lying = scene.scenario.traitors.includes(from);
  const messages = path.length > scene.round ? [] : messagesOn(scene, path);
  return (
    <div class="tree-details" {...(live ? { role: 'region', 'aria-label': words.title(path) } : {})}>
      <p class="world-title">
        <code>{formatPath(path)}</code> {words.title(path)}
      </p>
      <p>{words.sent(from, path.length)}</p>
      <ul class="sent">
        {messages.map((message) => (
          <li key={message.message.to} class={message.message.to === tree.receiver ? 'mine' : ''}>
            <span>{words.to(message.message.to)}</span>{' '}
            <Value
              order={message.message.payload.order}
              text={message.message.payload.order ?? words.nothing}
            />
            {message.lie && <span class="remark"> {words.lie}</span>}
            {editing && lying && <Says {...{ scene, message, world }} />}
          </li>
        ))}
      </ul>
      {editing && !lying && scene.eyes === null && <Turn {...{ from, world }} />}
      <p>{sayVote(tree, path, strings)}</p>
      {scene.round === scene.last && <p>{sayFeeds(tree, path, strings)}</p>}
    </div>
  );
}

/** A loyal general can't be made to lie; it can be made a traitor. */
function Turn({ from, world }: { from: General; world: number }) {
  const { strings, dispatch } = useFigure();
  return (
    <p class="refusal">
      {strings.edit.loyalSender(from, 'generals')}{' '}
      <button
        type="button"
        onClick={() => {
          dispatch({ kind: 'turn', world, general: from });
        }}
      >
        {strings.edit.makeTraitor(from, 'generals')}
      </button>
    </p>
  );
}

export function sayVote(tree: PathTree, path: Path, { tree: words }: EnoughStrings): string {
  const { scene, receiver, taken } = tree;
  if (scene.round < scene.last) return words.early;
  if (path.length === scene.last) return words.leaf(receiver, taken(path, receiver));
  const { attacks, values, order } = voteAt(tree, path);
  return words.vote(receiver, attacks, values, order);
}

export function sayFeeds(tree: PathTree, path: Path, { tree: words }: EnoughStrings): string {
  const { receiver, taken } = tree;
  if (path.length === 1) return words.decides(receiver, taken(path, receiver));
  const parent = path.slice(0, -1);
  return words.feeds(receiver, parent, below(tree, parent).length + 1);
}
