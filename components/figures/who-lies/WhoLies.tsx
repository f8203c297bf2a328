/** The payments service's table, and what it does about it; then both afternoons, with everybody in sight. */
import { useState } from 'preact/hooks';
import type { General, Order } from '../../../src/core/model.ts';
import type { OralScenario } from '../../../src/scenario/scenario.ts';
import { whoLiesWords } from '#words/who-lies.ts';
import { OralDrawing } from '../../drawings/OralDrawing.tsx';
import { StaticOnly } from '../../kit/StaticOnly.tsx';
import { oralScene } from '../../scenes/oral-scene.ts';
import { FigureSheet } from '../../sheet/FigureSheet.tsx';
import { AskedFirst } from '../../sheet/AskedFirst.tsx';

const DRAWINGS = { om: OralDrawing };
const ANSWERS = ['attack', 'retreat'] as const satisfies readonly Order[];

interface Props {
  readonly figure: string;
  readonly label: string;
  readonly worlds: readonly OralScenario[];
  /** In whose place the reader stands. */
  readonly observer: General;
}

/** The worlds with everybody in sight. */
export const revealed = (worlds: readonly OralScenario[]): readonly OralScenario[] =>
  worlds.map((world) => ({ ...world, eyes: null }));

export function WhoLies({ figure, label, worlds, observer }: Props) {
  const { whoLies: words } = whoLiesWords;
  const [answer, setAnswer] = useState<Order | null>(null);
  return (
    <>
      <AskedFirst<Order>
        {...{ figure, label }}
        begin={words.begin}
        scene={oralScene({ ...worlds[0]!, eyes: observer })}
        general={observer}
        question={words.question}
        answers={ANSWERS.map((value) => ({ value, text: words.answers[value] }))}
        chosen={answer}
        told={words.told}
        onChoose={setAnswer}
        sheet={() => (
          <FigureSheet
            {...{ figure, label, observer }}
            worlds={revealed(worlds)}
            page="lecture"
            drawings={DRAWINGS}
          />
        )}
      />
      <StaticOnly>
        {import.meta.env.SSR && (
          <dl>
            {ANSWERS.map((value) => (
              <div key={value}>
                <dt>{words.answers[value]}</dt>
                <dd>{words.told[value]}</dd>
              </div>
            ))}
          </dl>
        )}
      </StaticOnly>
    </>
  );
}
