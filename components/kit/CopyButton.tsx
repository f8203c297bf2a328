/** Taking a text along: a button that copies it, what came of that, and the text itself where it must be copied by hand. */
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { copied } from '../platform/clipboard.ts';

interface CopyWords {
  readonly copy: string;
  readonly copied: string;
  readonly copyFailed: string;
}

/** What there was to copy when the button was pressed, and whether it lies on the clipboard. */
interface Told {
  readonly of: unknown;
  readonly text: string;
  readonly done: boolean;
}

interface Copying {
  readonly words: CopyWords;
  /** Null until something was copied, and when there is something else to copy now. */
  readonly told: Told | null;
  copy(text: string | Promise<string>): void;
}

/** @param of what there is to copy: of another, that was copied before, nothing is said */
export function useCopying(of: unknown, words: CopyWords): Copying {
  const [told, tell] = useState<Told | null>(null);
  const copy = async (wanted: string | Promise<string>): Promise<void> => {
    const text = await wanted;
    tell({ of, text, done: await copied(text) });
  };
  return { words, told: told?.of === of ? told : null, copy: (text) => void copy(text) };
}

interface ButtonProps {
  readonly copying: Copying;
  readonly primary?: boolean;
  /** Whether what came of it is told without being the status of anything: a sheet has its own. */
  readonly aside?: boolean;
  /** Between the button and what came of it. */
  readonly children?: ComponentChildren;
  /** The text, when the button is pressed. */
  take(): string | Promise<string>;
}

export function CopyButton({ copying, primary, aside, children, take }: ButtonProps) {
  const { words, told, copy } = copying;
  return (
    <>
      <button
        type="button"
        class={primary === true ? 'primary' : undefined}
        onClick={() => {
          copy(take());
        }}
      >
        {words.copy}
      </button>
      {children}
      <span {...(aside === true ? { 'aria-live': 'polite' } : { role: 'status' })}>
        {told === null ? '' : told.done ? words.copied : words.copyFailed}
      </span>
    </>
  );
}

/** What could not be copied, to be copied by hand. */
export const ByHand = ({ label, copying: { told } }: { label: string; copying: Copying }) =>
  told?.done === false ? <TextToTake label={label} text={told.text} /> : null;

/** A text to be copied by hand: focused, all of it is marked. */
export const TextToTake = ({ label, text }: { label: string; text: string }) => (
  <label class="field">
    <span>{label}</span>
    <input type="text" readOnly value={text} onFocus={markAll} />
  </label>
);

/** Marks all of a field's text as it is focused. */
export function markAll({ currentTarget: field }: { currentTarget: HTMLInputElement | HTMLTextAreaElement }) {
  field.select();
}
