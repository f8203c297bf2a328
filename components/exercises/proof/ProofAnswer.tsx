/** Putting a proof in order: by drag, by buttons and by keyboard, each told aloud. */
import './proof.css';
import { useEffect, useState } from 'preact/hooks';
import type { Card, ProofInstance } from '../../../src/exercises/kinds/proof.ts';
import { proofWords } from '#words/exercises/proof.ts';
import type { AnswerProps } from '../frame/part.ts';
import { moved, orderIn, textOf, type ProofMove, type ProofOrder } from './proof-order.ts';
import { StepAside, UsedStep } from './ProofStep.tsx';
import { useKeptFocus } from './use-kept-focus.ts';

export function ProofAnswer({ instance, text, locked, onText }: AnswerProps<ProofInstance>) {
  const { answer: words, cardText } = proofWords;
  const { cards, proof, numbers } = instance;
  const letters = cards.map(({ letter }) => letter);
  const [held, setHeld] = useState<string | null>(null);
  const { order, news, setNews, list, move } = useOrder({ letters, text, locked, onText });
  const put = (letter: string, at: number): void => {
    // what is dropped here may be anything
    if (!letters.includes(letter)) return;
    move({ kind: 'place', letter, at }, (place, of) => words.moved(letter, place, of));
  };
  const leaveOut = (letter: string): void => {
    setHeld(null);
    move({ kind: 'leave-out', letter }, () => words.out(letter));
  };
  const onKeys = (letter: string, at: number) => (event: KeyboardEvent) => {
    if (locked || event.target !== event.currentTarget) return;
    if (event.key === ' ' || event.key === 'Enter') {
      setHeld(held === letter ? null : letter);
      setNews(held === letter ? words.dropped(letter, at + 1) : words.grabbed(letter));
    } else if (event.key === 'Escape' && held === letter) setHeld(null);
    else if (event.key === 'Delete' && held === letter) leaveOut(letter);
    else if (event.key === 'ArrowUp' || event.key === 'ArrowDown') {
      const by = event.key === 'ArrowUp' ? -1 : 1;
      if (held === letter) put(letter, at + by);
      else focusStep(list.current, at + by);
    } else return;
    event.preventDefault();
  };
  const cardOf = (letter: string): Card => cards.find((card) => card.letter === letter)!;
  const sentence = (letter: string): string => cardText(proof, cardOf(letter).names, numbers);
  return (
    <div class="sheet answer proof-order">
      <p class="hint">{words.how}</p>
      <ol class="steps" aria-label={words.proof} ref={list}>
        {order.used.map((letter, at) => (
          <UsedStep
            key={letter}
            {...{ letter, at, locked }}
            sentence={sentence(letter)}
            of={order.used.length}
            held={held === letter}
            onHold={setHeld}
            onKey={onKeys(letter, at)}
            onPut={put}
            onLeaveOut={() => {
              leaveOut(letter);
            }}
          />
        ))}
      </ol>
      <p class="small-caps">{words.aside}</p>
      <ul class="steps aside" aria-label={words.aside}>
        {order.aside.length === 0 && <li class="nothing">{words.nothing}</li>}
        {order.aside.map((letter) => (
          <StepAside
            key={letter}
            {...{ letter, locked }}
            sentence={sentence(letter)}
            onHold={setHeld}
            onPutBack={() => {
              move({ kind: 'place', letter, at: order.used.length }, (place) => words.back(letter, place));
            }}
          />
        ))}
      </ul>
      <p role="status" class="news">
        {news}
      </p>
    </div>
  );
}

interface OrderSettings extends Pick<AnswerProps<ProofInstance>, 'text' | 'locked' | 'onText'> {
  readonly letters: readonly string[];
}

/** The order as it is now, what was said of the last move, and moving; the focus stays where it was. */
function useOrder({ letters, text, locked, onText }: OrderSettings) {
  const [order, setOrder] = useState<ProofOrder>(() => orderIn(letters, text));
  const [news, setNews] = useState('');
  const { list, keepFocus } = useKeptFocus(order);
  // as they lie is an answer, too
  useEffect(() => {
    if (text === null) onText(textOf(order));
  }, []);
  const move = (by: ProofMove, tell: (place: number, of: number) => string): void => {
    if (locked) return;
    const now = moved(order, by);
    keepFocus();
    setOrder(now);
    setNews(tell(now.used.indexOf(by.letter) + 1, now.used.length));
    onText(textOf(now));
  };
  return { order, news, setNews, list, move };
}

const focusStep = (list: HTMLOListElement | null, at: number): void => {
  list?.querySelectorAll<HTMLElement>('.handle')[at]?.focus();
};
