/** The lecture's opening: choose how many confirmations are enough, and meet the loss that splits the two for it. */
import { twoGeneralsWords } from '#words/two-generals.ts';
import type { Action, FigureState } from '../../scenes/figure-state.ts';
import { FigureSheet } from '../../sheet/FigureSheet.tsx';
import { CHAIN_ONLY } from './drawings.ts';
import { Labelled } from '../../kit/Stepper.tsx';
import { TableHead } from '../../kit/TableHead.tsx';
import { ToggleButtons } from '../../kit/ToggleButtons.tsx';
import { confirmedPlan, FIRST, CHOICES, chosenIn, splitting } from './how-many.ts';

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
      controls={(state, dispatch) => <Ask {...{ state, dispatch, figure }} />}
    />
  );
}

function Ask({
  state,
  dispatch,
  figure,
}: {
  state: FigureState;
  figure: string;
  dispatch(action: Action): void;
}) {
  const words = twoGeneralsWords.howMany;
  const chosen = chosenIn(state.worlds);
  const choose = (confirmations: number): void => {
    dispatch({ kind: 'show', worlds: [splitting(confirmations)] });
  };
  return (
    <div class="settings controls">
      <p class="ask" id={`${figure}-question`}>
        {words.question}
      </p>
      <Labelled text="">
        <span class="segments wrap" role="group" aria-labelledby={`${figure}-question`}>
          <ToggleButtons
            options={CHOICES.map((value) => ({ value, text: String(value) }))}
            isPressed={(value) => value === chosen}
            onPress={choose}
          />
        </span>
      </Labelled>
      <p class="told" role="status">
        {chosen === null ? '' : sayLoss(chosen)}
      </p>
    </div>
  );
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
