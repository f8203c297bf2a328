/** What came of an answer, and the worked solution, each with the executions that show it. */
import type { Explanation, Said } from '../../../src/exercises/kind.ts';
import { format } from '../../../src/scenario/format.ts';
import { linkTo } from '../../../src/scenario/link.ts';
import type { Scenario } from '../../../src/scenario/scenario.ts';
import type { FrameWords } from '#words/exercises/frame.ts';
import { sayWith } from '../../../src/words/exercises/wording.ts';
import { BASE } from '../../platform/root.ts';
import { isUnmarked, type Result } from './use-posed.ts';

interface ToldProps {
  readonly result: NonNullable<Result>;
  readonly says: object;
  readonly words: FrameWords;
}

export function Told({ result, says, words }: ToldProps) {
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
function Shown({ shown, words }: { shown: readonly Scenario[]; words: FrameWords }) {
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

export function Solution<S extends Said>({ solution, words, say }: SolutionProps<S>) {
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
