/**
 * The tree of paths as an ARIA tree: one tab stop, arrow keys, every path named in words. On the server it is a nested
 * list with the same faces, so that nothing moves when it becomes live.
 */
import { enoughWords } from '#words/enough.ts';
import '../../sheet/look.ts';
import './tree.css';
import { useMemo, useRef } from 'preact/hooks';
import type { Order, Path } from '../../../src/core/model.ts';
import { formatPath } from '../../../src/core/paths.ts';
import { useFigure } from '../../kit/context.ts';
import { useWalkingUp } from './walking-up.ts';
import { InlineGlyph } from '../../drawings/glyphs.tsx';
import {
  below,
  isOpen,
  isOutvoted,
  moveFor,
  nodeAt,
  voteAt,
  type PathNode,
  type PathTree as Paths,
  type Unfolded,
} from './path-tree.ts';

interface Props {
  readonly tree: Paths;
  readonly unfolded: Unfolded;
  readonly chosen: Path;
  /** The paths that a proof speaks of; all where it is left out. */
  readonly lit?: ReadonlySet<string>;
  /** The highest level, 1 being the commander's, whose votes are counted; all are where it is left out. */
  readonly from?: number;
  onChoose(path: Path): void;
  onFold(path: Path, open: boolean): void;
}

export function Tree(props: Props) {
  const { tree, unfolded, chosen, from = 1, onChoose, onFold } = props;
  const { live } = useFigure();
  const list = useRef<HTMLUListElement>(null);
  useWalkingUp(list, tree, from);
  const focus = (path: Path): void => {
    onChoose(path);
    list.current?.querySelector<HTMLElement>(`[data-path="${formatPath(path)}"]`)?.focus();
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const move = moveFor(event.key, tree, unfolded, chosen);
    if (!move) return;
    event.preventDefault();
    event.stopPropagation();
    if (move.kind === 'go') focus(move.path);
    else onFold(move.path, move.open);
  };
  return (
    <ul
      class={`tree levels-${tree.scene.last}${props.lit ? ' lighting' : ''}`}
      ref={list}
      {...(live ? { role: 'tree', 'aria-label': enoughWords.tree.label(tree.receiver), onKeyDown } : {})}
    >
      <Branch {...props} path={[1]} onFocus={focus} />
    </ul>
  );
}

interface BranchProps extends Props {
  readonly path: Path;
  onFocus(path: Path): void;
}

function Branch(props: BranchProps) {
  const { tree, unfolded, chosen, lit, from = 1, path, onFold, onFocus } = props;
  const { live } = useFigure();
  const key = formatPath(path);
  const counted = path.length >= from;
  const node = useMemo(() => countedAt(tree, path, counted), [tree, key, counted]);
  const outvoted = tree.scene.round === tree.scene.last && path.length > from && isOutvoted(tree, path);
  const inside = below(tree, path);
  const open = inside.length > 0 && isOpen(unfolded, path);
  const chosenKey = formatPath(chosen);
  const here = key === chosenKey;
  const roles = {
    role: 'treeitem',
    'aria-label': enoughWords.tree.item(path, saidOf(node), {
      ...node,
      outvoted,
    }),
    'aria-level': path.length,
    'aria-selected': here,
    tabIndex: here ? 0 : -1,
    'data-path': key,
    ...(inside.length > 0 ? { 'aria-expanded': open } : {}),
  } as const;
  // a path is among those below this one, or looked at from here: else nothing about them changes with it
  const near = `${chosenKey}.`.startsWith(`${key}.`) ? chosenKey : null;
  const children = useMemo(
    () => open && inside.map((child) => <Branch key={formatPath(child)} {...props} path={child} />),
    [tree, unfolded, lit, live, near, from],
  );
  const face = useMemo(() => <Face {...{ tree, node, outvoted }} />, [node, outvoted]);
  const names = ['branch', lit?.has(key) ? 'lit' : '', open ? 'open' : ''].filter((name) => name !== '');
  return (
    <li class={names.join(' ')} {...(live ? roles : {})}>
      <span
        class={faceClass(node, here, chosen)}
        onClick={() => {
          onFocus(path);
        }}
      >
        {face}
        {live && inside.length > 0 && (
          <span
            class="fold controls"
            aria-hidden="true"
            onClick={(event) => {
              event.stopPropagation();
              onFocus(path);
              onFold(path, !open);
            }}
          >
            {open ? '−' : '+'}
          </span>
        )}
      </span>
      {open && (
        <ul class={`inside ${kindOf(path.length + 1, tree.scene.last)}`} {...(live ? { role: 'group' } : {})}>
          {children}
        </ul>
      )}
    </li>
  );
}

/** What stands at a path; its vote only once it is counted. */
function countedAt(tree: Paths, path: Path, counted: boolean): PathNode {
  const node = nodeAt(tree, path);
  return counted ? node : { ...node, taken: null };
}

/** The last level lies in small squares, the one above it in columns, what is above that in rows. */
const kindOf = (level: number, last: number): string =>
  level === last ? 'leaves' : level === last - 1 ? 'columns' : 'rows';

/** What the chosen path feeds, and what feeds it, stand out together with it. */
function faceClass({ path, said, traitor, mark }: PathNode, here: boolean, chosen: Path): string {
  const parent = chosen.length === path.length + 1 && formatPath(chosen.slice(0, -1)) === formatPath(path);
  const child = path.length === chosen.length + 1 && formatPath(path.slice(0, -1)) === formatPath(chosen);
  return [
    'face',
    said,
    ...(traitor ? ['traitor'] : []),
    ...(mark ? ['marked'] : []),
    ...(here ? ['here'] : parent ? ['fed'] : child ? ['feeds'] : []),
  ].join(' ');
}

export const saidOf = ({ said }: PathNode): string =>
  said === 'nothing' || said === 'later' ? enoughWords.tree[said] : said;

interface FaceProps {
  readonly tree: Paths;
  readonly node: PathNode;
  readonly outvoted: boolean;
}

function Face({ tree, node, outvoted }: FaceProps) {
  const { path, said, mark, traitor, taken } = node;
  return (
    <>
      <span class="path-name">
        {formatPath(path)}
        {traitor && <span class="sr"> {enoughWords.tree.traitor}</span>}
        {mark && <span class="remark"> {enoughWords.tree.remark(mark)}</span>}
      </span>
      <span class="said">
        {said === 'later' ? (
          <span class="later">…</span>
        ) : (
          <span class={outvoted && taken === null ? 'outvoted' : ''}>
            <Value order={said === 'nothing' ? null : said} text={saidOf(node)} />
          </span>
        )}
        {path.length < tree.scene.last && (
          <span class="taken">
            <Ballots ballots={taken === null ? uncounted(tree, path) : voteAt(tree, path).ballots} />
            {taken !== null && (
              <>
                {' '}
                ⇒{' '}
                <span class={outvoted ? 'outvoted' : ''}>
                  <Value order={taken} text={taken} />
                </span>
              </>
            )}
          </span>
        )}
      </span>
    </>
  );
}

/** As many ballots as a vote has; before it is counted nobody knows what they say. */
const uncounted = (tree: Paths, path: Path): readonly null[] => [null, ...below(tree, path).map(() => null)];

/** The ballots of a vote, a mark each: attack is filled, retreat is hollow, as the letters in the squares of the map. */
const Ballots = ({ ballots }: { readonly ballots: readonly (Order | null)[] }) => (
  <svg
    class="ballots"
    viewBox={`0 0 ${ballots.length * 9 - 2} 9`}
    width={ballots.length * 9 - 2}
    height="9"
    aria-hidden="true"
  >
    {ballots.map((ballot, i) => (
      <rect key={i} class={`ballot ${ballot ?? 'open'}`} x={i * 9 + 0.6} y="1.1" width="5.8" height="6.8" />
    ))}
  </svg>
);

/** An order with its glyph and colour. */
export const Value = ({ order, text }: { order: Order | null; text: string }) => (
  <span class={`value glyph ${order ?? 'nothing'}`}>
    <InlineGlyph saying={order ?? 'nothing'} /> {text}
  </span>
);
