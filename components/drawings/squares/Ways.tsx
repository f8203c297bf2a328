/** What is drawn between the generals: the orders, or the way of one letter, or all that went to one or came from one. */
import type { General, Order } from '../../../src/core/model.ts';
import type { RelayedScene, Saying } from '../../scenes/relayed-scene.ts';
import { tenth } from '../tenth.ts';
import { roadIn, type SquaresLayout } from './layout.ts';
import { sheavesOf, wayOf, type Sheaf, type SquareOf } from './letters.ts';
import { nameOf, type Picked } from './Square.tsx';

interface Props {
  readonly scene: RelayedScene;
  readonly squares: readonly SquareOf[];
  readonly layout: SquaresLayout;
  readonly prefix: string;
  readonly picked: Picked | null;
}

export function Ways({ scene, squares, layout, prefix, picked }: Props) {
  const letters = squares.flatMap((square) => square.letters);
  const road = { layout, prefix };
  if (picked === null)
    return (
      <>
        {letters
          .filter(({ round }) => round === 1)
          .map(({ receiver, order }) => (
            <Way
              key={receiver}
              {...road}
              from={1}
              to={receiver}
              saying={sayingOf(order)}
              past={scene.round > 1 && scene.round < scene.last}
              round={1}
            />
          ))}
      </>
    );
  const looked =
    picked.kind === 'why'
      ? letters.find((letter) => nameOf(letter) === picked.letter && letter.receiver === picked.receiver)
      : undefined;
  if (looked)
    return (
      <>
        {wayOf(squares, looked).map(({ from, to, order }) => (
          <Way key={from} {...{ ...road, from, to }} saying={sayingOf(order)} />
        ))}
      </>
    );
  const sheaves = sheavesOf(
    letters.filter(({ hand, receiver }) =>
      picked.kind === 'hand' ? hand === picked.general : receiver === picked.receiver,
    ),
  );
  return (
    <>
      {sheaves.map((sheaf) => {
        const count = countOf(sheaf);
        return (
          <Way
            key={`${sheaf.from}-${sheaf.to}`}
            {...road}
            from={sheaf.from}
            to={sheaf.to}
            saying={sayingIn(sheaf)}
            count={count}
          />
        );
      })}
    </>
  );
}

const sayingOf = (order: Order | null): Saying => order ?? 'nothing';

const countOf = ({ attacks, retreats, nothing }: Sheaf): number => attacks + retreats + nothing;

function sayingIn(sheaf: Sheaf): Saying {
  const count = countOf(sheaf);
  if (sheaf.attacks === count) return 'attack';
  if (sheaf.retreats === count) return 'retreat';
  return sheaf.nothing === count ? 'nothing' : 'mixed';
}

interface WayProps {
  readonly layout: SquaresLayout;
  readonly prefix: string;
  readonly from: General;
  readonly to: General;
  readonly saying: Saying;
  /** How many letters went there, where they are several. */
  readonly count?: number;
  readonly past?: boolean;
  readonly round?: number;
}

/** A road of more letters than this is no thicker. */
const THICK = 5;

function Way({ layout, prefix, from, to, saying, count = 1, past = false, round }: WayProps) {
  const { path, at } = roadIn(layout, from, to);
  const middle = at(0.5);
  return (
    <g class={`way of-${Math.min(count, THICK)}${past ? ' past' : ''}`} data-round={round}>
      <path class={`road ${saying}`} d={path} marker-end={`url(#${prefix}-${saying})`} />
      {count > 1 && (
        <text class="many" x={middle.x} y={tenth(middle.y + 4)} text-anchor="middle" font-size="11">
          {count}
        </text>
      )}
    </g>
  );
}
