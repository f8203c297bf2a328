/** The letters of one receiver, small: in its square, with the results below and the decision on a pennant. */
import type { General } from '../../../src/core/model.ts';
import { others } from '../../../src/core/paths.ts';
import { squaresWords } from '#words/squares.ts';
import { useFigure } from '../../kit/context.ts';
import { pressable, type Press } from '../../kit/pressable.ts';
import type { RelayedScene } from '../../scenes/relayed-scene.ts';
import { Pennant } from '../Held.tsx';
import { tenth } from '../tenth.ts';
import { cellAt, heightOf, PENNANT, RESULTS, type SquaresLayout } from './layout.ts';
import type { LetterInSquare, SquareOf } from './letters.ts';

/** What the reader has picked: a hand, or a square, and of it perhaps one letter. */
export type Picked =
  | { readonly kind: 'hand'; readonly general: General }
  | { readonly kind: 'why'; readonly receiver: General; readonly letter: string | null };

/** A letter's name among all. */
export const nameOf = ({ path, receiver }: Pick<LetterInSquare, 'path' | 'receiver'>): string =>
  `${path.join('.')}-${receiver}`;

interface Props {
  readonly scene: RelayedScene;
  readonly square: SquareOf;
  readonly layout: SquaresLayout;
  readonly prefix: string;
  readonly picked: Picked | null;
  readonly tabIndex: 0 | -1;
  onPick(letter: string | null): void;
}

/** A character of a pennant's word is about this wide. */
const CHARACTER = 7;

export function Square(props: Props) {
  const { scene, square, layout, picked, tabIndex, onPick } = props;
  const { strings, live } = useFigure();
  const { receiver, letters, votes } = square;
  const { x, y } = layout.corner(receiver);
  const standing = scene.generals[receiver - 1]!.standing;
  const open = picked?.kind === 'why' && picked.receiver === receiver;
  const aside = picked !== null && !open;
  const word = votes ? strings.map.decides(votes.decision, scene.cast) : '';
  const label = squaresWords.squares.square(receiver, letters.length, votes?.decision ?? null, scene.cast);
  const press: Press = {
    label,
    tabIndex,
    pressed: open,
    act: () => {
      onPick(null);
    },
  };
  return (
    <g
      class={['square', standing, open && 'open', aside && 'aside'].filter(Boolean).join(' ')}
      {...pressable(live, press)}
      {...(live
        ? {
            onClick: (event: MouseEvent) => {
              onPick(letterUnder(event, square, layout));
            },
          }
        : {})}
    >
      <rect
        class="frame"
        x={x - 7}
        y={y - 7 - HEAD[layout.arrangement]}
        width={layout.side + 14}
        height={heightOf(layout) + 9 + HEAD[layout.arrangement]}
        rx="2"
      />
      {layout.arrangement === 'narrow' && (
        <text class="number" x={x + layout.side / 2} y={y - 9} font-size="15">
          {receiver}
        </text>
      )}
      <Hands {...props} />
      <Letters {...props} />
      {votes && <Results {...{ layout, receiver }} results={votes.results} />}
      {votes && (
        <g
          transform={`translate(${x} ${tenth(y + layout.side + RESULTS.gap + RESULTS.height + PENNANT.gap)})`}
        >
          <Pennant
            decision={votes.decision}
            word={word}
            width={Math.max(layout.side, 36 + word.length * CHARACTER)}
            top={0}
          />
        </g>
      )}
    </g>
  );
}

/** Room for a square's number where it stands above it. */
const HEAD = { wide: 0, narrow: 20 } as const;

/** The rows that traitors brought. */
function Hands({ scene, square: { receiver }, layout, prefix, picked }: Props) {
  if (scene.round < 2) return null;
  const { x, y } = layout.corner(receiver);
  return (
    <>
      {others(scene.scenario.n, [1, receiver])
        .filter((hand) => scene.generals[hand - 1]!.standing === 'traitor')
        .map((hand) => (
          <rect
            key={hand}
            class={`hand${picked?.kind === 'hand' && picked.general === hand ? ' lit' : ''}`}
            x={x - 1.5}
            y={tenth(y + (hand - 2) * layout.pitch)}
            width={layout.side + 3}
            height={layout.pitch}
            fill={`url(#${prefix}-hatch)`}
          />
        ))}
    </>
  );
}

/** The letters, those that look alike as one path: there are many. */
function Letters({ square, layout, picked }: Props) {
  const kinds = new Map<string, LetterInSquare[]>();
  for (const letter of square.letters) {
    const lit = picked?.kind === 'hand' && picked.general === letter.hand ? ' lit' : '';
    const here = picked?.kind === 'why' && picked.letter === nameOf(letter) ? ' here' : '';
    const kind = `${letter.order ?? 'nothing'}${lit}${here}|${letter.round}`;
    kinds.set(kind, [...(kinds.get(kind) ?? []), letter]);
  }
  const marked = square.letters.filter(({ own }) => own);
  return (
    <>
      {[...kinds].map(([kind, letters]) => {
        const [look, round] = kind.split('|');
        return (
          <path
            key={kind}
            class={`letters ${look!}`}
            data-round={round}
            d={letters.map((one) => cell(layout, one, 0.6)).join('')}
          />
        );
      })}
      {[1, 2, 3].map((round) => {
        const ringed = marked.filter((letter) => letter.round === round);
        if (ringed.length === 0) return null;
        const lit = picked?.kind === 'hand' && ringed.some(({ hand }) => hand === picked.general);
        return [true, false].map((chosen) => {
          const of = ringed.filter(({ hand }) => (lit && picked.general === hand) === chosen);
          return of.length === 0 ? null : (
            <path
              key={`${round}-${String(chosen)}`}
              class={`ringed${chosen ? ' lit' : ''}`}
              data-round={round}
              d={of.map((one) => cell(layout, one, -1.3)).join('')}
            />
          );
        });
      })}
    </>
  );
}

/** The outline of a letter's place, drawn in by so much. */
function cell(layout: SquaresLayout, letter: LetterInSquare, inset: number): string {
  const { x, y } = cellAt(layout, letter);
  const size = tenth(layout.letter - 2 * inset);
  return `M${tenth(x + inset)} ${tenth(y + inset)}h${size}v${size}h-${size}z`;
}

interface ResultsProps {
  readonly layout: SquaresLayout;
  readonly receiver: General;
  readonly results: readonly string[];
}

/** What comes of each column. */
function Results({ layout, receiver, results }: ResultsProps) {
  const { x, y } = layout.corner(receiver);
  const top = tenth(y + layout.side + RESULTS.gap);
  const inset = (layout.pitch - layout.letter) / 2;
  const wide = tenth(layout.letter - 1.2);
  return (
    <g class="results">
      <path class="sum-line" d={`M${x - 1.5} ${tenth(y + layout.side + 1.5)}h${layout.side + 3}`} />
      {(['attack', 'retreat'] as const).map((order) => (
        <path
          key={order}
          class={`letters ${order}`}
          d={results
            .map((result, i) =>
              result === order
                ? `M${tenth(x + i * layout.pitch + inset + 0.6)} ${top}h${wide}v${RESULTS.height}h-${wide}z`
                : '',
            )
            .join('')}
        />
      ))}
    </g>
  );
}

/** With a mouse a letter that is pressed in the small square is the one that is looked at; a finger opens the square. */
function letterUnder(event: MouseEvent, square: SquareOf, layout: SquaresLayout): string | null {
  const svg = (event.currentTarget as SVGElement).ownerSVGElement;
  const matrix = svg?.getScreenCTM();
  if (!matrix || !('pointerType' in event) || event.pointerType !== 'mouse') return null;
  const { x, y } = new DOMPoint(event.clientX, event.clientY).matrixTransform(matrix.inverse());
  const found = square.letters.find((letter) => {
    const at = cellAt(layout, letter);
    return x >= at.x - 1 && x <= at.x + layout.letter + 1 && y >= at.y - 1 && y <= at.y + layout.letter + 1;
  });
  return found ? nameOf(found) : null;
}
