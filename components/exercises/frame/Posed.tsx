/**
 * One instance being worked on: the question, the kind's own widget, one button to check, then what came of it; hints
 * and the worked solution on request.
 */
import './exercises.css';
import type { Said } from '../../../src/exercises/kind.ts';
import type { Work } from '../../../src/progress/work.ts';
import { frameWords } from '#words/exercises/frame.ts';
import { sayWith } from '../../../src/words/exercises/wording.ts';
import type { KindPart, NamedExercise, Pose } from './part.ts';
import { Solution, Told } from './Told.tsx';
import { usePosed } from './use-posed.ts';

interface Props<Instance, Answer, S extends Said> {
  readonly part: KindPart<Instance, Answer, S>;
  readonly exercise: NamedExercise;
  readonly pose: Pose<Instance, S>;
  readonly work: Work;
  /**
   * Which help there is; all of it where absent. An assignment gives no solutions away, and what is right stays handed in.
   */
  readonly helps?: Helps;
  /** Grows when another tab changed the answer, so that the widget takes it up. */
  readonly revision?: number;
  /** Called with every change to what has been done, to be kept. */
  onWork(change: (now: Work) => Work): void;
}

interface Helps {
  readonly hints: boolean;
  readonly solution: boolean;
}

const EVERY_HELP: Helps = { hints: true, solution: true };

export function Posed<Instance, Answer, S extends Said>(props: Props<Instance, Answer, S>) {
  const { part, exercise, pose, work, helps = EVERY_HELP, revision = 0, onWork } = props;
  const done = usePosed({ part, exercise, pose, work, onWork });
  const { result, hints, solution } = done;
  const says = { ...frameWords.refusals, ...part.says };
  const locked = work.outcome !== 'open';
  return (
    <>
      <p class="ask" id="question">
        {sayWith(part.says, pose.question)}
      </p>
      <part.Answer
        key={`${pose.seed} ${revision}`}
        instance={pose.instance}
        text={work.text}
        locked={locked}
        onText={done.type}
      />
      <div class="sheet exercise-controls">
        <Buttons {...{ helps, locked, ...done }} />
        <div class={`result ${result?.kind ?? ''}`} role="status">
          {result ? (
            <Told {...{ result, says, words: frameWords }} />
          ) : (
            locked && !solution && <p>{frameWords.done(work.outcome, work.tries, work.hints)}</p>
          )}
        </div>
        {hints.length > 0 && (
          <ol class="hints" aria-label={frameWords.hints} aria-live="polite">
            {hints.map((said, i) => (
              <li key={i}>{sayWith(part.says, said)}</li>
            ))}
          </ol>
        )}
        {solution && (
          <Solution {...{ solution, words: frameWords }} say={(said) => sayWith(part.says, said)} />
        )}
      </div>
    </>
  );
}

interface ButtonsProps extends Pick<ReturnType<typeof usePosed>, 'check' | 'again' | 'hint' | 'solve'> {
  readonly helps: Helps;
  readonly locked: boolean;
}

function Buttons({ helps, locked, check, again, hint, solve }: ButtonsProps) {
  return (
    <p class="row controls">
      {!locked && (
        <button type="button" class="primary" onClick={() => void check()}>
          {frameWords.check}
        </button>
      )}
      {locked && helps.solution && (
        <button type="button" class="primary" onClick={again}>
          {frameWords.again}
        </button>
      )}
      {helps.hints && (
        <button type="button" onClick={() => void hint()}>
          {frameWords.hint}
        </button>
      )}
      {helps.solution && (
        <button type="button" onClick={() => void solve()}>
          {locked ? frameWords.solution : frameWords.giveUp}
        </button>
      )}
    </p>
  );
}
