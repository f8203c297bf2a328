/** A step of a proof: in the proof, where it can be moved by drag, by buttons and by keyboard, or left out. */
import { proofWords } from '#words/exercises/proof.ts';
import { EndButton } from '../../kit/EndButton.tsx';

interface Props {
  readonly letter: string;
  readonly sentence: string;
  readonly locked: boolean;
  /** Takes it up, or nothing. */
  onHold(letter: string | null): void;
}

interface UsedProps extends Props {
  /** Its place from 0, among so many. */
  readonly at: number;
  readonly of: number;
  readonly held: boolean;
  onKey(event: KeyboardEvent): void;
  /** Puts a step at a place. */
  onPut(letter: string, at: number): void;
  onLeaveOut(): void;
}

export function UsedStep(props: UsedProps) {
  const { letter, sentence, locked, at, of, held, onHold, onKey, onPut, onLeaveOut } = props;
  const { answer: words } = proofWords;
  const moves = [
    { label: words.up(letter), ended: at === 0, sign: '↑', to: at - 1 },
    { label: words.down(letter), ended: at === of - 1, sign: '↓', to: at + 1 },
  ];
  return (
    <li
      class={held ? 'step held' : 'step'}
      data-letter={letter}
      {...dragging(letter, locked, onHold)}
      onDragOver={(event) => {
        event.preventDefault();
      }}
      onDrop={(event) => {
        event.preventDefault();
        onHold(null);
        onPut(event.dataTransfer?.getData('text/plain') ?? '', at);
      }}
    >
      <button
        type="button"
        class="handle"
        aria-label={words.card(letter, at + 1, of)}
        aria-describedby={`step-${letter}`}
        aria-pressed={held}
        onKeyDown={onKey}
      >
        {letter}
      </button>
      <span class="step-text" id={`step-${letter}`}>
        {sentence}
      </span>
      <span class="moves controls">
        {moves.map(({ label, ended, sign, to }) => (
          <EndButton
            key={sign}
            label={label}
            ended={locked || ended}
            onPress={() => {
              onPut(letter, to);
            }}
          >
            {sign}
          </EndButton>
        ))}
        <EndButton label={words.leaveOut(letter)} ended={locked} onPress={onLeaveOut}>
          ×
        </EndButton>
      </span>
    </li>
  );
}

interface AsideProps extends Props {
  onPutBack(): void;
}

export const StepAside = ({ letter, sentence, locked, onHold, onPutBack }: AsideProps) => (
  <li class="step" data-letter={letter} {...dragging(letter, locked, onHold)}>
    <span class="letter" aria-hidden="true">
      {letter}
    </span>
    <span class="step-text">{sentence}</span>
    <span class="moves controls">
      <EndButton label={proofWords.answer.putBack(letter)} ended={locked} onPress={onPutBack}>
        +
      </EndButton>
    </span>
  </li>
);

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
