/** The lecture's opening: the reader is the enemy, turns the number of confirmations and looks for the loss that splits the two. */
import { twoGeneralsWords } from '#words/two-generals.ts';
import { eyesOf, type Action, type FigureState, type Worlds } from '../../scenes/figure-state.ts';
import { FigureSheet } from '../../sheet/FigureSheet.tsx';
import { CHAIN_ONLY } from './drawings.ts';
import { TableHead } from '../../kit/TableHead.tsx';
import { askedIn, confirmedPlan, CHOICES, chosenIn, FIRST, splitting } from './how-many.ts';
import './how-many.css';
import { NumberInText } from '../../kit/NumberInText.tsx';

interface Props {
  readonly figure: string;
  readonly label: string;
}

export function HowMany({ figure, label }: Props) {
  return (
    <FigureSheet
      {...{ figure, label }}
      worlds={[confirmedPlan(FIRST)]}
      page="lecture"
      anyCaption
      drawings={CHAIN_ONLY}
      controls={(state, dispatch) => <Ask {...{ state, dispatch }} />}
      aside={({ worlds }) =>
        eyesOf(worlds) === null && (
          <p class="how-many-found" role="status">
            {sayFound(worlds)}
          </p>
        )
      }
    />
  );
}

interface AskProps {
  readonly state: FigureState;
  dispatch(action: Action): void;
}

/** What the two have agreed on, with the number in it, and what the reader has made of it. */
function Ask({ state, dispatch }: AskProps) {
  const words = twoGeneralsWords.howMany;
  const asked = askedIn(state.worlds);
  const [before, after] = words.plan(asked ?? FIRST);
  return (
    <div class="settings controls">
      <p class="ask">
        {before}{' '}
        <NumberInText
          label={words.number}
          value={asked}
          least={CHOICES[0]!}
          most={CHOICES.at(-1)!}
          onChange={(confirmations) => {
            dispatch({ kind: 'show', worlds: [confirmedPlan(confirmations)] });
          }}
        />{' '}
        {after}
      </p>
    </div>
  );
}

/** Whether what the reader captured divides the two. */
function sayFound(worlds: Worlds): string {
  const words = twoGeneralsWords.howMany;
  const chosen = chosenIn(worlds);
  if (chosen !== null) return sayLoss(chosen);
  const [shown] = worlds;
  if (askedIn(worlds) === null || shown?.kind !== '2g') return '';
  const [lost] = shown.lost;
  return lost === undefined ? words.question : words.tooEarly(lost);
}

function sayLoss(confirmations: number): string {
  const { howMany } = twoGeneralsWords;
  const lost = splitting(confirmations).lost[0]!;
  return howMany.loss(confirmations, lost, confirmations === 0 ? 1 : 2);
}

/** Without scripts: the same for the first few choices, as a table. */
export function HowManyTable() {
  const words = twoGeneralsWords.howMany;
  return (
    <div class="sheet padded">
      <table>
        <caption>{words.table}</caption>
        <TableHead columns={[words.confirmations, words.captured]} />
        <tbody>
          {[0, 1, 2, 3, 4].map((confirmations) => (
            <tr key={confirmations}>
              <td>{confirmations}</td>
              <td>{sayLoss(confirmations)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
