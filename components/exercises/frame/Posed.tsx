/**
 * One instance being worked on: the question, the kind's own widget, one button to check, then what came of it; hints
 * and the worked solution on request.
 */
import './exercises.css';
import { useState } from 'preact/hooks';
import type { Explanation, Marked, Said } from '../../../src/exercises/kind.ts';
import { format } from '../../../src/scenario/format.ts';
import { linkTo } from '../../../src/scenario/link.ts';
import type { Scenario } from '../../../src/scenario/scenario.ts';
import { frameWords, type FrameWords } from '#words/exercises/frame.ts';
import { sayWith } from '../../../src/words/exercises/wording.ts';
import { BASE } from '../../platform/root.ts';
import { NO_MEANS, type NamedExercise, type KindPart, type Pose } from './part.ts';
import { UNTOUCHED, type Work } from '../../../src/progress/work.ts';

export interface PosedProps<Instance, Answer, S extends Said> {
  readonly part: KindPart<Instance, Answer, S>;
  readonly exercise: NamedExercise;
  readonly pose: Pose<Instance, S>;
  readonly work: Work;
  /**
   * Which help there is; all of it where absent. An assignment gives no solutions away, and what is right stays handed in.
   */
  readonly helps?: { readonly hints: boolean; readonly solution: boolean };
  /** Grows when another tab changed the answer, so that the widget takes it up. */
  readonly revision?: number;
  /** Called with every change to what has been done, to be kept. */
  onWork(change: (now: Work) => Work): void;
}

const EVERY_HELP = { hints: true, solution: true } as const;

/** What stands below the buttons. */
type Result = Marked | Unmarked | null;

interface Unmarked {
  readonly kind: 'incomplete' | 'unreachable';
}

const isUnmarked = (result: Marked | Unmarked): result is Unmarked =>
  result.kind === 'incomplete' || result.kind === 'unreachable';

export function Posed<Instance, Answer, S extends Said>(props: PosedProps<Instance, Answer, S>) {
  const { part, exercise, pose, work, helps = EVERY_HELP, revision = 0, onWork } = props;
  const [result, setResult] = useState<Result>(null);
  const [hints, setHints] = useState<readonly S[]>([]);
  const [solution, setSolution] = useState<Explanation<S> | null>(null);
  const says = { ...frameWords.refusals, ...part.says };
  const locked = work.outcome !== 'open';

  /** Does something with the kind, which is fetched for it; without a network that is said. */
  const withKind = async (act: (kind: Awaited<ReturnType<typeof part.load>>) => unknown): Promise<void> => {
    try {
      await act(await part.load());
    } catch {
      setResult({ kind: 'unreachable' });
    }
  };
  const check = (): Promise<void> =>
    withKind(async (kind) => {
      if (work.text === null) {
        setResult({ kind: 'incomplete' });
        return;
      }
      const means = (await part.means?.()) ?? NO_MEANS;
      const { markWith } = await import('../../../src/exercises/mark-with.ts');
      const marked = await markWith(kind, exercise, pose.seed, work.text, means);
      setResult(marked);
      if (marked.kind === 'refused') return;
      const { text } = work;
      onWork((now) =>
        marked.kind === 'right'
          ? { ...now, text, tries: now.tries + 1, outcome: 'solved' }
          : { ...now, tries: now.tries + 1 },
      );
    });
  const hint = (): Promise<void> =>
    withKind((kind) => {
      const all = kind.hints(pose.instance);
      const shown = all.slice(0, hints.length + 1);
      setHints(shown);
      onWork((now) => ({ ...now, hints: Math.max(now.hints, shown.length) }));
    });
  const solve = (): Promise<void> =>
    withKind((kind) => {
      setSolution(kind.explain(pose.instance));
      onWork((now) => (now.outcome === 'open' ? { ...now, outcome: 'given-up' } : now));
    });
  const again = (): void => {
    setResult(null);
    setSolution(null);
    onWork(({ tries, hints: shown }) => ({ ...UNTOUCHED, tries, hints: shown }));
  };
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
        onText={(text) => {
          if (locked || text === work.text) return;
          setResult(null);
          onWork((now) => (now.outcome === 'open' ? { ...now, text } : now));
        }}
      />
      <div class="sheet exercise-controls">
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

interface ToldProps {
  readonly result: NonNullable<Result>;
  readonly says: object;
  readonly words: FrameWords;
}

function Told({ result, says, words }: ToldProps) {
  if (isUnmarked(result)) return <p>{words[result.kind]}</p>;
  const word = words.marks[result.kind];
  return (
    <>
      <p>
        <b>{word}</b> {sayWith(says, result.reason)}
      </p>
      {result.kind !== 'refused' && <Shown shown={result.shown} words={words} />}
    </>
  );
}

/** The executions that show why, each as a link into the lab. */
export function Shown({ shown, words }: { shown: readonly Scenario[]; words: FrameWords }) {
  if (shown.length === 0) return null;
  return (
    <p class="shown">
      {shown.map((scenario, i) => (
        <a key={i} href={`${BASE}lab/${linkTo([format(scenario)], 'map', '')}`}>
          {words.open(i + 1, shown.length)}
        </a>
      ))}
    </p>
  );
}

interface SolutionProps<S extends Said> {
  readonly solution: Explanation<S>;
  readonly words: FrameWords;
  say(said: S): string;
}

function Solution<S extends Said>({ solution, words, say }: SolutionProps<S>) {
  return (
    <section class="solution" aria-label={words.worked}>
      <h2 class="small-caps">{words.worked}</h2>
      <ol>
        {solution.steps.map((step, i) => (
          <li key={i}>{say(step)}</li>
        ))}
      </ol>
      <Shown shown={solution.shown} words={words} />
    </section>
  );
}
