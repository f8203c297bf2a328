/** Putting a proof in order: by drag, by buttons and by keyboard, each told aloud. */
import './proof.css';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Card, ProofInstance } from '../../../src/exercises/kinds/proof.ts';
import { proofWords } from '#words/exercises/proof.ts';
import { EndButton } from '../../kit/EndButton.tsx';
import type { AnswerProps } from '../frame/part.ts';
import { moved, orderIn, textOf, type ProofMove, type ProofOrder } from './proof-order.ts';

export function ProofAnswer({ instance, text, locked, onText }: AnswerProps<ProofInstance>) {
  const { answer: words, cardText } = proofWords;
  const { cards, proof, numbers } = instance;
  const letters = cards.map(({ letter }) => letter);
  const [order, setOrder] = useState<ProofOrder>(() => orderIn(letters, text));
  const [held, setHeld] = useState<string | null>(null);
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
  const put = (letter: string, at: number): void => {
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
  const last = order.used.length - 1;
  return (
    <div class="sheet answer proof-order">
      <p class="hint">{words.how}</p>
      <ol class="steps" aria-label={words.proof} ref={list}>
        {order.used.map((letter, at) => (
          <li
            key={letter}
            class={held === letter ? 'step held' : 'step'}
            data-letter={letter}
            {...dragging(letter, locked, setHeld)}
            onDragOver={(event) => {
              event.preventDefault();
            }}
            onDrop={(event) => {
              event.preventDefault();
              const dragged = event.dataTransfer?.getData('text/plain') ?? '';
              setHeld(null);
              if (letters.includes(dragged)) put(dragged, at);
            }}
          >
            <button
              type="button"
              class="handle"
              aria-label={words.card(letter, at + 1, order.used.length)}
              aria-describedby={`step-${letter}`}
              aria-pressed={held === letter}
              onKeyDown={onKeys(letter, at)}
            >
              {letter}
            </button>
            <span class="step-text" id={`step-${letter}`}>
              {sentence(letter)}
            </span>
            <span class="moves controls">
              <EndButton
                label={words.up(letter)}
                ended={locked || at === 0}
                onPress={() => {
                  put(letter, at - 1);
                }}
              >
                ↑
              </EndButton>
              <EndButton
                label={words.down(letter)}
                ended={locked || at === last}
                onPress={() => {
                  put(letter, at + 1);
                }}
              >
                ↓
              </EndButton>
              <EndButton
                label={words.leaveOut(letter)}
                ended={locked}
                onPress={() => {
                  leaveOut(letter);
                }}
              >
                ×
              </EndButton>
            </span>
          </li>
        ))}
      </ol>
      <p class="small-caps">{words.aside}</p>
      <ul class="steps aside" aria-label={words.aside}>
        {order.aside.length === 0 && <li class="nothing">{words.nothing}</li>}
        {order.aside.map((letter) => (
          <li key={letter} class="step" data-letter={letter} {...dragging(letter, locked, setHeld)}>
            <span class="letter" aria-hidden="true">
              {letter}
            </span>
            <span class="step-text">{sentence(letter)}</span>
            <span class="moves controls">
              <EndButton
                label={words.putBack(letter)}
                ended={locked}
                onPress={() => {
                  move({ kind: 'place', letter, at: order.used.length }, (place) =>
                    words.back(letter, place),
                  );
                }}
              >
                +
              </EndButton>
            </span>
          </li>
        ))}
      </ul>
      <p role="status" class="news">
        {news}
      </p>
    </div>
  );
}

const dragging = (letter: string, locked: boolean, hold: (letter: string | null) => void) => ({
  draggable: !locked,
  onDragStart: (event: DragEvent) => {
    event.dataTransfer?.setData('text/plain', letter);
    hold(letter);
  },
  onDragEnd: () => {
    hold(null);
  },
});

const focusStep = (list: HTMLOListElement | null, at: number): void => {
  list?.querySelectorAll<HTMLElement>('.handle')[at]?.focus();
};

/** What is moved in the list is taken out of the page for a moment, and would lose the focus. */
function useKeptFocus(order: ProofOrder) {
  const list = useRef<HTMLOListElement>(null);
  const focused = useRef<Element | null>(null);
  useEffect(() => {
    const element = focused.current;
    focused.current = null;
    if (!(element instanceof HTMLElement) || element === document.activeElement) return;
    if (element.isConnected) element.focus();
    else list.current?.querySelector<HTMLElement>('.handle')?.focus();
  }, [order]);
  const keepFocus = (): void => {
    focused.current = document.activeElement;
  };
  return { list, keepFocus };
}
