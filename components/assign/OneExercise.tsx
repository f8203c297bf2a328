/** One exercise of an assignment: this student's instance, in the frame of the exercises. */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Said } from '../../src/exercises/kind.ts';
import type { Progress } from '../../src/exercises/session.ts';
import type { Task } from '../../src/exercises/variant.ts';
import { assignWords } from '#words/exercises/assign.ts';
import { frameWords } from '#words/exercises/frame.ts';
import { posed } from '../exercises/frame/Exercise.tsx';
import type { NamedExercise, Pose } from '../exercises/frame/part.ts';
import { Posed } from '../exercises/frame/Posed.tsx';
import type { Work } from '../../src/progress/work.ts';
import type { Offered } from './offered.ts';
import { partOf, type AnyPart } from '../exercises/parts.ts';

interface Props {
  readonly task: Task;
  readonly offered: Offered;
  readonly progress: Progress;
  readonly hints: boolean;
  onProgress(progress: Partial<Progress>): void;
}

type State =
  | { readonly kind: 'loading' }
  | { readonly kind: 'unreachable' }
  | { readonly kind: 'ready'; readonly part: AnyPart; readonly pose: Pose<unknown, Said> };

export function OneExercise({ task, offered, progress, hints, onProgress }: Props) {
  const { assignment } = assignWords;
  const { retired } = frameWords;
  const [state, setState] = useState<State>({ kind: 'loading' });
  const exercise: NamedExercise = offered;
  const load = async (): Promise<void> => {
    setState({ kind: 'loading' });
    const missing = (): void => {
      setState({ kind: 'unreachable' });
    };
    const part = await partOf(offered.kind, missing);
    const pose = await posed(part, exercise, task.seed, missing);
    setState({ kind: 'ready', part, pose });
  };
  useEffect(() => void load(), []);
  const [work, setWork] = useState<Work>(() => workOf(progress));
  const latest = useRef(work);
  if (state.kind === 'ready')
    return (
      <div class="exercise" data-ready>
        {offered.retired && (
          <p class="remark">
            {retired.title}. {retired.fault[offered.retired.fault]} {retired.kept}
          </p>
        )}
        <Posed
          part={state.part}
          exercise={exercise}
          pose={state.pose}
          work={work}
          helps={{ hints, solution: false }}
          onWork={(change) => {
            // several changes may come before the next drawing
            const now = change(latest.current);
            latest.current = now;
            setWork(now);
            onProgress(progressOf(now, progress));
          }}
        />
      </div>
    );
  return (
    <div class="sheet">
      <p role="status">{state.kind === 'loading' ? assignment.loading : assignment.unreachable}</p>
      {state.kind === 'unreachable' && (
        <p>
          <button type="button" onClick={() => void load()}>
            {assignment.again}
          </button>
        </p>
      )}
    </div>
  );
}

const workOf = ({ answer, right, attempts, hints }: Progress): Work => ({
  ...{ text: answer, tries: attempts, hints },
  outcome: right ? 'solved' : 'open',
});

/** Right is what was right when it was checked: an answer that is changed afterwards is open again. */
const progressOf = ({ text, outcome, tries, hints }: Work, before: Progress): Partial<Progress> => ({
  ...{ answer: text, attempts: tries, hints, right: outcome === 'solved' },
  at: tries > before.attempts ? Date.now() : before.at,
});
