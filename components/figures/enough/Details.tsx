/** The messages and the vote of one path of the tree. */
import './tree.css';
import type { General, Path } from '../../../src/core/model.ts';
import { formatPath } from '../../../src/core/paths.ts';
import { walkWords } from '#words/enough-walks.ts';
import { useFigure } from '../../kit/context.ts';
import { noteOf } from '../../scenes/say.ts';
import { lazy } from '../../kit/lazy.tsx';
import { below, messagesOn, voteAt, type PathTree } from './path-tree.ts';
import { Value } from './Tree.tsx';
import { UNTRANSLATED } from '../../platform/untranslated.ts';

const Says = lazy(() => import('../../drawings/Reader.tsx').then((part) => part.Says));

interface Props {
  readonly tree: PathTree;
  readonly path: Path;
  readonly world: number;
  /** Whether the reader has turned to it: two trees on a page have the same words until then. */
  readonly turnedTo: boolean;
}

/** The messages that make up a path, the vote at it, and the vote that it goes into. */
export function Details({ tree, path, world, turnedTo }: Props) {
  const { editing, live, strings: common } = useFigure();
  const words = walkWords.details;
  const { scene } = tree;
  const from = path.at(-1)!;
  const lying = scene.scenario.traitors.includes(from);
  const messages = path.length > scene.round ? [] : messagesOn(scene, path);
  return (
    <div
      class="tree-details"
      {...(live && turnedTo ? { role: 'region', 'aria-label': words.title(path) } : {})}
    >
      <p class={turnedTo ? 'world-title' : 'sr'}>
        <code {...UNTRANSLATED}>{formatPath(path)}</code> {words.title(path)}
      </p>
      {turnedTo && <p>{words.sent(from, path.length)}</p>}
      {turnedTo && (
        <ul class="sent">
          {messages.map((message) => (
            <li key={message.message.to} class={message.message.to === tree.receiver ? 'mine' : ''}>
              <span>{words.to(message.message.to)}</span>{' '}
              <Value
                order={message.message.payload.order}
                text={message.message.payload.order ?? words.nothing}
              />
              {message.mark && <span class="remark"> {noteOf(common, scene, message)}</span>}
              {editing && lying && <Says {...{ scene, message, world }} />}
            </li>
          ))}
        </ul>
      )}
      {editing && !lying && scene.eyes === null && <Turn {...{ from, world }} />}
      <p>{sayVote(tree, path)}</p>
      {scene.round === scene.last && <p>{sayFeeds(tree, path)}</p>}
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

function sayVote(tree: PathTree, path: Path): string {
  const { details: words } = walkWords;
  const { scene, receiver, resultOf } = tree;
  if (scene.round < scene.last) return words.early;
  if (path.length === scene.last) return words.leaf(receiver, resultOf(path, receiver));
  const { attacks, values, order } = voteAt(tree, path);
  return words.vote(receiver, attacks, values, order);
}

function sayFeeds(tree: PathTree, path: Path): string {
  const { details: words } = walkWords;
  const { receiver, resultOf } = tree;
  if (path.length === 1) return words.decides(receiver, resultOf(path, receiver));
  const parent = path.slice(0, -1);
  return words.feeds(receiver, parent, below(tree, parent).length + 1);
}
