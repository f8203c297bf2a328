/**
 * Who lied, by the reader: the cover asks it, and the lecture, where it can be changed. It is kept as long as the tab is open, and
 * where nothing can be kept each asks for itself.
 */
import { useEffect, useState } from 'preact/hooks';
import { readStored, writeStored } from '../../src/progress/storage.ts';
import { ROOT } from './root.ts';

export const ANSWERS = ['one', 'two', 'cannot'] as const;
export type Answer = (typeof ANSWERS)[number];

const NAME = 'who-lied';

const store = (): Storage => sessionStorage;

export const storeAnswer = (answer: Answer): boolean => writeStored(store, NAME, ROOT, answer);

/** What was answered on another page; null: nothing, or nothing that is an answer. */
export function storedAnswer(
  from: () => Pick<Storage, 'getItem' | 'setItem' | 'removeItem'> = store,
): Answer | null {
  const stored = readStored(from, NAME, ROOT);
  return ANSWERS.find((answer) => answer === stored) ?? null;
}

/** The answer, and what changes it; one that was given before is there once the figure is live. */
export function useAnswer(): readonly [Answer | null, (answer: Answer) => void] {
  const [answer, setAnswer] = useState<Answer | null>(null);
  useEffect(() => {
    setAnswer((given) => given ?? storedAnswer());
  }, []);
  const give = (given: Answer): void => {
    storeAnswer(given);
    setAnswer(given);
  };
  return [answer, give];
}
