/** Beside the map: the letters of one receiver large, with what each column gives; or what came from one hand. */
import './panel.css';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { COMMANDER, type General, type Order } from '../../../src/core/model.ts';
import { others } from '../../../src/core/paths.ts';
import { squaresWords } from '#words/squares.ts';
import { useFigure } from '../../kit/context.ts';
import { isCalm } from '../../platform/motion.ts';
import type { RelayedScene } from '../../scenes/relayed-scene.ts';
import { sayMessage } from '../../scenes/say.ts';
import { nextSaying } from '../bundle.ts';
import { InlineGlyph } from '../glyphs.tsx';
import { nextLetter, rowByRow, sheavesOf, type LetterInSquare, type SquareOf } from './letters.ts';
import { nameOf, type Picked } from './Square.tsx';

const { squares: words } = squaresWords;

interface Props {
  readonly scene: RelayedScene;
  readonly world: number;
  readonly squares: readonly SquareOf[];
  readonly picked: Picked;
  pick(picked: Picked): void;
  back(): void;
}

export function Panel(props: Props) {
  const { squares, picked, back } = props;
  const panel = useRef<HTMLDivElement>(null);
  // where it stands below the map, whoever pressed there is led to it, and whoever has gone on in the picture isn't
  useEffect(() => {
    panel.current?.scrollIntoView({ block: 'nearest', behavior: isCalm() ? 'instant' : 'smooth' });
  }, [picked.kind === 'hand' ? picked.general : -picked.receiver]);
  const square =
    picked.kind === 'why' ? squares.find(({ receiver }) => receiver === picked.receiver) : undefined;
  return (
    <div class="square-panel" ref={panel}>
      {picked.kind === 'hand' ? (
        <Hand {...props} general={picked.general} />
      ) : (
        square && <Why key={square.receiver} {...props} square={square} chosen={picked.letter} />
      )}
      <p>
        <button type="button" class="text-button" onClick={back}>
          {words.back}
        </button>
      </p>
    </div>
  );
}

interface WhyProps extends Props {
  readonly square: SquareOf;
  readonly chosen: string | null;
}

function Why(props: WhyProps) {
  const { scene, square } = props;
  const { direct, editing } = useFigure();
  const { receiver, letters, votes } = square;
  const { n } = scene.scenario;
  const title = words.title(receiver, letters.length, scene.cast);
  const said = sayVotes(scene, square);
  return (
    <>
      <h4 class="panel-title">{title}</h4>
      <p class="panel-note">{words.sides}</p>
      <Large {...props} title={title} />
      <p class="panel-said" role="status">
        {said}
      </p>
      <p class="panel-note">
        {votes !== null && n > 3 && `${words.voices(n - 2)} `}
        {(direct === true || editing) && letters.some(({ own }) => own) ? words.pressOwn : words.press}
      </p>
    </>
  );
}

function sayVotes(
  { scenario, cast, round, last, generals }: RelayedScene,
  { receiver, votes }: SquareOf,
): string {
  if (round < last) return words.undecided;
  if (votes === null) return generals[receiver - 1]!.standing === 'traitor' ? words.traitor : words.undecided;
  const attacks = votes.results.filter((result) => result === 'attack').length;
  return words.outcome(attacks, scenario.n - 1, votes.decision, cast);
}

/** The letters of a square, large: a button each, one tab stop. */
function Large({ scene, world, square, chosen, title, pick }: WhyProps & { readonly title: string }) {
  const { strings, direct, editing, dispatch } = useFigure();
  const { receiver, votes } = square;
  const letters = rowByRow(square.letters);
  const table = useRef<HTMLTableElement>(null);
  const [at, setAt] = useState(() =>
    Math.max(
      0,
      letters.findIndex((letter) => nameOf(letter) === chosen),
    ),
  );
  const lieutenants = others(scene.scenario.n, [COMMANDER]);
  const buttons = (): readonly HTMLButtonElement[] => [...(table.current?.querySelectorAll('button') ?? [])];
  const focus = (index: number): void => {
    buttons()[index]?.focus({ preventScroll: true });
  };
  // whoever presses a letter in the small square goes on from it here
  useLayoutEffect(() => {
    if (chosen !== null) focus(at);
  }, []);
  // another letter may have been pressed in the small square
  useEffect(() => {
    const now = letters.findIndex((letter) => nameOf(letter) === chosen);
    if (now >= 0) setAt(now);
  }, [chosen]);
  // with fewer rounds there are fewer letters
  useEffect(() => {
    if (at >= letters.length) setAt(0);
  }, [letters.length]);
  const look = (index: number): void => {
    setAt(index);
    pick({ kind: 'why', receiver, letter: nameOf(letters[index]!) });
  };
  const press = (index: number): void => {
    look(index);
    const { own, path, order } = letters[index]!;
    if (editing || (own && direct === true))
      dispatch({ kind: 'tell', world, lie: { path, to: receiver, order: nextSaying(order) } });
  };
  return (
    <table
      ref={table}
      class="letters-large"
      aria-label={`${title}. ${words.table}`}
      onKeyDown={(event) => {
        // from the letter that has the focus: what follows it in the picture may be a step behind
        const here = buttons().indexOf(event.target as HTMLButtonElement);
        const next = nextLetter(event.key, letters, here < 0 ? at : here);
        if (next === null) return;
        event.preventDefault();
        event.stopPropagation();
        focus(next);
      }}
    >
      <thead>
        <tr>
          <td />
          {lieutenants.map((vote) => (
            <th
              key={vote}
              scope="col"
              class={scene.generals[vote - 1]!.standing}
              aria-label={words.column(vote, scene.cast)}
            >
              {strings.casts[scene.cast].short(vote)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {lieutenants.map((row) => (
          <Row key={row} {...{ scene, letters, lieutenants, receiver, row, at, chosen, look, press }} />
        ))}
      </tbody>
      {votes && <Sums results={votes.results} />}
    </table>
  );
}

interface RowProps {
  readonly scene: RelayedScene;
  readonly letters: readonly LetterInSquare[];
  readonly lieutenants: readonly General[];
  readonly receiver: General;
  readonly row: General;
  readonly at: number;
  readonly chosen: string | null;
  look(index: number): void;
  press(index: number): void;
}

/** What one hand brought; in the receiver's own row lies the commander's order. */
function Row({ scene, letters, lieutenants, receiver, row, at, chosen, look, press }: RowProps) {
  const { strings, direct, editing } = useFigure();
  const { cast, generals } = scene;
  const hand = row === receiver ? COMMANDER : row;
  const changes = direct === true || editing;
  return (
    <tr>
      <th scope="row" class={generals[hand - 1]!.standing} aria-label={words.row(hand, cast)}>
        {strings.casts[cast].short(hand)}
      </th>
      {lieutenants.map((vote) => {
        const index = letters.findIndex((letter) => letter.hand === hand && letter.vote === vote);
        const letter = letters[index];
        if (!letter) return <td key={vote} />;
        const said = sayMessage(strings, scene, letter.seen);
        return (
          <td key={vote}>
            <Letter
              {...{ letter }}
              label={letter.own && changes ? `${said} ${strings.map.turn}` : said}
              pressed={chosen === nameOf(letter)}
              tabIndex={index === at ? 0 : -1}
              onFocus={() => {
                look(index);
              }}
              onPress={() => {
                press(index);
              }}
            />
          </td>
        );
      })}
    </tr>
  );
}

interface LetterProps {
  readonly letter: LetterInSquare;
  readonly label: string;
  readonly pressed: boolean;
  readonly tabIndex: 0 | -1;
  onFocus(): void;
  onPress(): void;
}

const Letter = ({ letter: { order, own }, label, pressed, tabIndex, onFocus, onPress }: LetterProps) => (
  <button
    type="button"
    class={`letter-large glyph ${order ?? 'nothing'}${own ? ' own' : ''}`}
    aria-label={label}
    aria-current={pressed ? 'true' : undefined}
    {...{ tabIndex, onFocus }}
    onClick={onPress}
  >
    <InlineGlyph saying={order ?? 'nothing'} />
  </button>
);

const Sums = ({ results }: { readonly results: readonly Order[] }) => (
  <tfoot>
    <tr>
      <th scope="row" aria-label={words.results} />
      {results.map((result, i) => (
        <td key={i}>
          <span class={`letter-large glyph ${result}`} role="img" aria-label={result}>
            <InlineGlyph saying={result} />
          </span>
        </td>
      ))}
    </tr>
  </tfoot>
);

/** What came from one hand; and what the reader can want of that general. */
function Hand({ scene, world, squares, general, back }: Props & { readonly general: General }) {
  const { strings, direct, dispatch } = useFigure();
  const { cast } = scene;
  const letters = squares.flatMap((square) => square.letters).filter(({ hand }) => hand === general);
  const sum = { attacks: 0, retreats: 0, nothing: 0 };
  for (const sheaf of sheavesOf(letters))
    for (const kind of ['attacks', 'retreats', 'nothing'] as const) sum[kind] += sheaf[kind];
  const { standing } = scene.generals[general - 1]!;
  const traitor = scene.scenario.traitors.includes(general);
  return (
    <>
      <h4 class="panel-title">{words.from(general, cast)}</h4>
      <p class="panel-said" role="status">
        {words.wrote(sum.attacks, sum.retreats, sum.nothing, cast)}
      </p>
      {letters.length > 0 && (
        <p class="panel-note">{words.about(general === COMMANDER ? 'commander' : standing)}</p>
      )}
      {direct === true && (
        <p class="panel-choices">
          <button
            type="button"
            class="text-button"
            onClick={() => {
              dispatch(traitor ? { kind: 'turn', world, general } : { kind: 'betray', world, general });
            }}
          >
            {traitor ? strings.edit.makeLoyal(general, cast) : strings.edit.makeTraitor(general, cast)}
          </button>
          <button
            type="button"
            class="text-button"
            onClick={() => {
              back();
              dispatch({ kind: 'look', eyes: general });
            }}
          >
            {strings.map.stand(general, cast)}
          </button>
        </p>
      )}
    </>
  );
}
