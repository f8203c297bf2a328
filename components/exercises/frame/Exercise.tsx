/**
 * The frame of an exercise: which instance it is about, by the seed in the address, and what the reader has done on it.
 * The server sends the first instance whole; any other is generated here.
 */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Said } from '../../../src/exercises/kind.ts';
import { isSeed } from '../../../src/exercises/seed.ts';
import { namedIn } from '../../../src/scenario/link.ts';
import {
  changeWork,
  exerciseName,
  readExercise,
  readWork,
  type Shelf,
} from '../../../src/progress/exercises.ts';
import { storageKey } from '../../../src/progress/storage.ts';
import { UNTOUCHED, type Work } from '../../../src/progress/work.ts';
import { frameWords } from '#words/exercises/frame.ts';
import { visitAddress } from '../../platform/address-bar.ts';
import { loadPart } from '../../platform/load-part.ts';
import { prepare } from '../../drawings/drawings.ts';
import { ROOT } from '../../platform/root.ts';
import { learn } from '../../scenes/signed-records.ts';
import { shownBy, type ExerciseProps, type KindPart, type Pose } from './part.ts';
import { Posed } from './Posed.tsx';
import { UNTRANSLATED } from '../../platform/untranslated.ts';

const SHELF: Shelf = { store: () => localStorage, base: ROOT };

interface Props<Instance, Answer, S extends Said> extends ExerciseProps<Instance> {
  readonly part: KindPart<Instance, Answer, S>;
}

/** The seed that the address names; the first where it names none. */
function seedAsked(): number {
  const text = namedIn(new URL(location.href))['seed'] ?? '1';
  return /^\d{1,10}$/.test(text) && isSeed(Number(text)) ? Number(text) : 1;
}

export function Exercise<Instance, Answer, S extends Said>(props: Props<Instance, Answer, S>) {
  const { part, exercise } = props;
  const first = props.first as Pose<Instance, S>;
  useState(() => {
    for (const [scenario, record] of props.records) learn(scenario, record);
  });
  const { pose, live, unreachable, go } = useInstance(part, exercise, first);
  const { work, revision, trouble, onWork } = useWork(exercise.code, pose.seed);
  return (
    <div class="exercise" {...(live ? { 'data-live': '' } : {})}>
      <Posed key={pose.seed} {...{ part, exercise, pose, work, revision, onWork }} />
      <p class="row controls another">
        <a
          class="button"
          href={`?seed=${pose.seed + 1}`}
          onClick={(event) => {
            if (event.ctrlKey || event.metaKey || event.shiftKey) return;
            event.preventDefault();
            go(pose.seed + 1);
          }}
        >
          {frameWords.another}
        </a>
        <a href={`?seed=${pose.seed}`}>{frameWords.thisOne(pose.seed)}</a>
        <code {...UNTRANSLATED}>{exercise.code}</code>
      </p>
      <p role="status" class="quiet">
        {unreachable ? frameWords.unreachable : trouble === null ? '' : frameWords.trouble[trouble]}
      </p>
    </div>
  );
}

/** What has been done on an instance: kept in the browser, and shown as it is there, whichever tab wrote it. */
function useWork(code: string, seed: number) {
  const [work, setWork] = useState(UNTOUCHED);
  const [revision, setRevision] = useState(0);
  const [trouble, setTrouble] = useState<'unkept' | 'damaged' | null>(null);
  useEffect(() => {
    const look = (): void => {
      setWork(readWork(SHELF, code, seed));
      setRevision((now) => now + 1);
    };
    const heed = ({ key }: StorageEvent): void => {
      if (key === storageKey(exerciseName(code), ROOT)) look();
    };
    if (readExercise(SHELF, code).damaged) setTrouble('damaged');
    look();
    addEventListener('storage', heed);
    return () => {
      removeEventListener('storage', heed);
    };
  }, [code, seed]);
  const onWork = (change: (now: Work) => Work): void => {
    // where nothing can be kept, what is on the page is all there is
    const done = changeWork(SHELF, code, seed, (stored) => change(trouble === 'unkept' ? work : stored));
    setWork(done.work);
    if (!done.kept) setTrouble('unkept');
    else if (trouble === 'unkept') setTrouble(null);
  };
  return { work, revision, trouble, onWork };
}

/** The instance that is shown, in step with the address. */
function useInstance<Instance, Answer, S extends Said>(
  part: KindPart<Instance, Answer, S>,
  exercise: ExerciseProps['exercise'],
  first: Pose<Instance, S>,
) {
  const [pose, setPose] = useState(first);
  const [live, setLive] = useState(false);
  const [unreachable, setUnreachable] = useState(false);
  const wanted = useRef(first.seed);
  const inAddress = useRef(0);
  const show = async (seed: number, then?: () => void): Promise<void> => {
    wanted.current = seed;
    const missing = (): void => {
      setUnreachable(true);
    };
    const next = seed === first.seed ? first : await posed(part, exercise, seed, missing);
    if (seed !== wanted.current) return; // the reader has gone on while it was fetched
    then?.();
    setPose(next);
    setUnreachable(false);
    setLive(true);
  };
  useEffect(() => {
    const heed = (): void => {
      // a link on the page takes the seed along, and asks for no other instance
      if (seedAsked() === inAddress.current) return;
      inAddress.current = seedAsked();
      void show(inAddress.current);
    };
    heed();
    addEventListener('popstate', heed);
    return () => {
      removeEventListener('popstate', heed);
    };
  }, []);
  // the address names what is shown, so it changes when that does
  const go = (seed: number): void =>
    void show(seed, () => {
      visitAddress(`?seed=${seed}`);
      inAddress.current = seedAsked(); // later where the browser refuses it for now
    });
  return { pose, live, unreachable, go };
}

/** Generates an instance, and fetches what its drawing takes; waits for it where that does not arrive. */
export async function posed<Instance, Answer, S extends Said>(
  part: KindPart<Instance, Answer, S>,
  exercise: ExerciseProps['exercise'],
  seed: number,
  onMissing?: () => void,
): Promise<Pose<Instance, S>> {
  const load = () => Promise.all([part.load(), import('../../../src/exercises/mark-with.ts')]);
  const [kind, { instanceWith }] = await loadPart(load, onMissing);
  const instance = instanceWith(kind, exercise, seed);
  await prepare(part.drawings, shownBy(kind, instance));
  return { seed, instance, question: kind.question(instance) };
}
