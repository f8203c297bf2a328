/** What can be done with one instance: checking an answer, asking for a hint, for the solution, and beginning again. */
import { useState } from 'preact/hooks';
import type { Explanation, Marked, Said } from '../../../src/exercises/kind.ts';
import { UNTOUCHED, type Work } from '../../../src/progress/work.ts';
import { NO_MEANS, type KindPart, type NamedExercise, type Pose } from './part.ts';

/** What stands below the buttons. */
export type Result = Marked | Unmarked | null;

interface Unmarked {
  readonly kind: 'incomplete' | 'unreachable';
}

export const isUnmarked = (result: Marked | Unmarked): result is Unmarked =>
  result.kind === 'incomplete' || result.kind === 'unreachable';

interface Settings<Instance, Answer, S extends Said> {
  readonly part: KindPart<Instance, Answer, S>;
  readonly exercise: NamedExercise;
  readonly pose: Pose<Instance, S>;
  readonly work: Work;
  onWork(change: (now: Work) => Work): void;
}

export function usePosed<Instance, Answer, S extends Said>(settings: Settings<Instance, Answer, S>) {
  const { part, exercise, pose, work, onWork } = settings;
  const [result, setResult] = useState<Result>(null);
  const [hints, setHints] = useState<readonly S[]>([]);
  const [solution, setSolution] = useState<Explanation<S> | null>(null);
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
  /** Takes up another text of the answer. */
  const type = (text: string | null): void => {
    if (work.outcome !== 'open' || text === work.text) return;
    setResult(null);
    onWork((now) => (now.outcome === 'open' ? { ...now, text } : now));
  };
  return { result, hints, solution, check, hint, solve, again, type };
}
