/**
 * The frame of an exercise: which instance it is about, by the seed in the address, and what the reader has done on it.
 * The server sends the first instance whole; any other is generated here.
 */
import { useEffect, useState } from 'preact/hooks';
import type { Said } from '../../src/exercises/kind.ts';
import { instanceWith } from '../../src/exercises/mark-with.ts';
import { isSeed } from '../../src/exercises/random.ts';
import { frameStrings } from '../../src/strings/exercises/frame.ts';
import { prepare } from '../shared/drawings.ts';
import { learn } from '../shared/signed-records.ts';
import { shownBy, type ExerciseProps, type Part, type Pose } from './part.ts';
import { Posed } from './Posed.tsx';
import { UNTOUCHED, type Work } from './work.ts';

interface Props<Instance, Answer, S extends Said> extends ExerciseProps<Instance> {
  readonly part: Part<Instance, Answer, S>;
}

/** The seed that the address names; the first where it names none. */
function seedAsked(): number {
  const text = new URL(location.href).searchParams.get('seed') ?? '1';
  return /^\d{1,10}$/.test(text) && isSeed(Number(text)) ? Number(text) : 1;
}

export function Exercise<Instance, Answer, S extends Said>(props: Props<Instance, Answer, S>) {
  const { part, exercise, locale } = props;
  const words = frameStrings(locale);
  const first = props.first as Pose<Instance, S>;
  useState(() => {
    for (const [scenario, record] of props.records) learn(scenario, record);
  });
  const { pose, live, fault, go } = useInstance(part, exercise, first);
  const [work, setWork] = useState<Work>(UNTOUCHED);
  return (
    <div class="exercise" {...(live ? { 'data-live': '' } : {})} aria-busy={!live}>
      <Posed key={pose.seed} {...{ part, exercise, pose, work, locale }} onWork={setWork} />
      <p class="row controls another">
        <a
          class="button"
          href={`?seed=${pose.seed + 1}`}
          onClick={(event) => {
            if (event.ctrlKey || event.metaKey || event.shiftKey) return;
            event.preventDefault();
            setWork(UNTOUCHED);
            go(pose.seed + 1);
          }}
        >
          {words.another}
        </a>
        <a href={`?seed=${pose.seed}`}>{words.thisOne(pose.seed)}</a>
        <code>{exercise.code}</code>
      </p>
      <p role="status" class="notice">
        {fault ? words.unreachable : ''}
      </p>
    </div>
  );
}

/** The instance that is shown, in step with the address. */
function useInstance<Instance, Answer, S extends Said>(
  part: Part<Instance, Answer, S>,
  exercise: ExerciseProps['exercise'],
  first: Pose<Instance, S>,
) {
  const [pose, setPose] = useState(first);
  const [live, setLive] = useState(false);
  const [fault, setFault] = useState(false);
  const show = async (seed: number): Promise<void> => {
    try {
      const next = seed === first.seed ? first : await posed(part, exercise, seed);
      if (seed !== seedAsked()) return; // the reader has gone on while it was fetched
      setPose(next);
      setFault(false);
    } catch {
      setFault(true);
    }
    setLive(true);
  };
  useEffect(() => {
    const heed = (): void => void show(seedAsked());
    heed();
    addEventListener('popstate', heed);
    return () => {
      removeEventListener('popstate', heed);
    };
  }, []);
  const go = (seed: number): void => {
    history.pushState(null, '', `?seed=${seed}`);
    void show(seed);
  };
  return { pose, live, fault, go };
}

/** Generates an instance, and fetches what its drawing takes. */
export async function posed<Instance, Answer, S extends Said>(
  part: Part<Instance, Answer, S>,
  exercise: ExerciseProps['exercise'],
  seed: number,
): Promise<Pose<Instance, S>> {
  const kind = await part.load();
  const instance = instanceWith(kind, exercise, seed);
  await prepare(part.drawings, shownBy(kind, instance));
  return { seed, instance, question: kind.question(instance) };
}
