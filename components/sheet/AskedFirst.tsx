/**
 * First only a table and a commitment, then both worlds that could have laid it. They come after the answer on purpose:
 * whoever has seen them side by side can't feel any more how reasonable it was to be sure. A link with scenarios goes straight
 * to the worlds.
 */
import './asked-first.css';
import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import type { General } from '../../src/core/model.ts';
import { Inbox } from '../drawings/Inbox.tsx';
import { Bar } from '../kit/Bar.tsx';
import { Figure as Context, stillFigure, useLive } from '../kit/context.ts';
import { Question } from '../kit/Question.tsx';
import type { Option } from '../kit/ToggleButtons.tsx';
import type { RelayedScene } from '../scenes/relayed-scene.ts';
import { useAddressed } from './use-addressed.ts';

interface Props<Answer> {
  readonly figure: string;
  readonly label: string;
  /** In whose place the reader stands, and what lies on the table. */
  readonly begin: string;
  readonly scene: RelayedScene;
  readonly general: General;
  readonly question: string;
  readonly answers: readonly Option<Answer>[];
  readonly chosen: Answer | null;
  /** What is said of each answer. */
  readonly told: Readonly<Record<string, string>>;
  onChoose(answer: Answer): void;
  /** The worlds: after the answer, or at once where a link asks for them. */
  sheet(linked: boolean): VNode;
}

export function AskedFirst<Answer extends string>(props: Props<Answer>) {
  const { figure, label, begin, scene, general, question, answers, chosen, told, onChoose, sheet } = props;
  const [linked, setLinked] = useState(false);
  const live = useLive();
  useAddressed(figure, () => {
    setLinked(true);
  });
  const worlds = sheet(linked);
  if (linked) return worlds;
  return (
    <>
      <div class="sheet asking" data-live={live ? '' : undefined}>
        <Bar {...{ label }} />
        <div class="question">
          <div class="table-alone">
            <p class="begin">{begin}</p>
            <Context.Provider value={stillFigure('')}>
              <Inbox {...{ scene, general }} />
            </Context.Provider>
          </div>
          <div>
            <Question<Answer> id={`${figure}-question`} text={question} {...{ answers, chosen, onChoose }} />
            <p class="told" role="status">
              {chosen === null ? '' : told[chosen]}
            </p>
          </div>
        </div>
      </div>
      {chosen !== null && worlds}
    </>
  );
}
