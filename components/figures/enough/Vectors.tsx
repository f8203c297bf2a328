/** An execution on its map, with the values that each loyal lieutenant votes on beneath. */
import type { General } from '../../../src/core/model.ts';
import { enoughWords } from '#words/enough.ts';
import './vectors.css';
import type { DrawingProps } from '../../drawings/drawings.ts';
import { FigureSheet, type SheetProps } from '../../sheet/FigureSheet.tsx';
import { oralDrawing, OralDrawing } from '../../drawings/OralDrawing.tsx';
import { inSquares } from '../../drawings/squares/in-squares.ts';
import type { OralScene } from '../../scenes/oral-scene.ts';
import { TableHead } from '../../kit/TableHead.tsx';
import { Value } from './Tree.tsx';
import { allEqual, vectorsOf, type Vector } from './vectors.ts';

const DRAWINGS = { om: oralDrawing((props) => <WithVectors {...props} />) };

export function Vectors(props: Omit<SheetProps, 'controls' | 'children' | 'drawings' | 'firstDrawing'>) {
  return <FigureSheet {...props} drawings={DRAWINGS} />;
}

function WithVectors(props: DrawingProps<OralScene>) {
  return (
    <>
      <OralDrawing {...props} />
      {props.state.drawing === 'map' && inSquares(props.scene) ? (
        <Compared
          rows={votedOn(props.scene)}
          same={enoughWords.vectors.squares.same}
          differ={enoughWords.vectors.squares.differ}
        />
      ) : (
        <VectorTable scene={props.scene} />
      )}
    </>
  );
}

/** The rows once they are voted on: in squares they stand below each, and need no table. */
const votedOn = (scene: OralScene): readonly Vector[] => (scene.round < scene.last ? [] : vectorsOf(scene));

interface ComparedProps {
  readonly rows: readonly Vector[];
  readonly same: string;
  readonly differ: string;
}

/** Whether all vote on the same; nothing where there is nobody to compare. */
const Compared = ({ rows, same, differ }: ComparedProps) =>
  rows.length > 1 ? (
    <p class="vectors-note">
      <em>{allEqual(rows) ? same : differ}</em>
    </p>
  ) : null;

interface TableProps {
  readonly scene: OralScene;
  /** The lieutenants of whose columns a step of a proof speaks. */
  readonly columns?: readonly General[] | null;
}

export function VectorTable({ scene, columns = null }: TableProps) {
  const words = enoughWords.vectors;
  if (scene.round < scene.last) return <p class="vectors-note">{words.early}</p>;
  const rows = vectorsOf(scene);
  const width = rows[0]?.values.length ?? 0;
  if (rows.length === 0) return <p class="vectors-note">{words.none}</p>;
  return (
    <div class="vectors">
      <div class="scrolled">
        <table>
          <caption>{words.caption}</caption>
          <TableHead
            columns={[
              words.general,
              ...Array.from({ length: width }, (_, i) => (width === 1 ? words.own : words.from(i + 2))),
              words.decides,
            ]}
          />
          <tbody>
            {rows.map(({ general, values, majority }) => (
              <tr key={general}>
                <th scope="row">{general}</th>
                {values.map((value, i) => (
                  <td key={i} class={columns?.includes(i + 2) === true ? 'lit' : ''}>
                    <Value order={value} text={value} />
                    {width > 1 && i + 2 === general && <small> {words.own}</small>}
                  </td>
                ))}
                <td class="majority">
                  <Value order={majority} text={majority} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <Compared {...{ rows }} same={words.same} differ={words.differ} />
    </div>
  );
}
