/** Undo, redo and reset. */
import type { History as Histories } from '../scenes/history.ts';
import { EndButton } from './EndButton.tsx';

const KINDS = ['undo', 'redo', 'reset'] as const;
type Kind = (typeof KINDS)[number];

interface Props {
  readonly history: Histories<unknown>;
  readonly words: Readonly<Record<Kind, string>>;
  /** Whether it is seen: on a sheet where nothing is changed yet its place stays empty. */
  readonly shown: boolean;
  onPress(kind: Kind): void;
}

export const History = ({ history, words, shown, onPress }: Props) => (
  <span class="history" data-shown={shown ? '' : undefined}>
    {KINDS.map((kind) => (
      <EndButton
        key={kind}
        ended={history[kind === 'redo' ? 'future' : 'past'].length === 0}
        onPress={() => {
          onPress(kind);
        }}
      >
        {words[kind]}
      </EndButton>
    ))}
  </span>
);
