/** Taking along what one has done: into a file, and out of one. Nothing that is kept is replaced without being asked. */
import { useRef, useState } from 'preact/hooks';
import '../../sheet/look.ts';
import type { Shelf } from '../../../src/progress/exercises.ts';
import {
  clashes,
  merge,
  readFile,
  readProgress,
  writeFile,
  writeProgress,
  type FileRead,
  type Progress,
  type Scope,
} from '../../../src/progress/progress.ts';
import { progressWords } from '#words/exercises/progress.ts';
import { useLive } from '../../kit/context.ts';
import { download } from '../../platform/download.ts';
import { ROOT } from '../../platform/root.ts';

const SHELF: Shelf = { store: () => localStorage, base: ROOT };

interface Props {
  readonly scope: Scope;
}

/** What there is to say or to ask. */
type Told =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'refused'; readonly why: Extract<FileRead, { kind: 'refused' }>['why'] | 'unreadable' }
  | {
      readonly kind: 'brought';
      readonly instances: number;
      readonly partial: boolean;
      readonly kept: boolean;
    }
  | { readonly kind: 'asks'; readonly file: Progress; readonly partial: boolean; readonly clashes: number };

export function ProgressTools({ scope }: Props) {
  const live = useLive();
  const { told, open, bring, forget } = useFile(scope);
  return (
    <div class="sheet progress-tools" {...(live ? { 'data-live': '' } : {})}>
      <p>{progressWords.lead}</p>
      <p class="row controls">
        <button
          type="button"
          onClick={() => {
            download('3f-plus-1-progress.json', writeFile(readProgress(SHELF, scope)), 'application/json');
          }}
        >
          {progressWords.save}
        </button>
        <OpenFile onFile={open} />
      </p>
      <div role="status" class="quiet">
        {told.kind === 'refused' && <p>{progressWords.refused[told.why]}</p>}
        {told.kind === 'brought' && <p>{progressWords.brought(told.instances, told.partial, told.kept)}</p>}
        {told.kind === 'asks' && <p>{progressWords.asks(told.clashes)}</p>}
      </div>
      {told.kind === 'asks' && (
        <p class="row controls">
          {(['mine', 'theirs'] as const).map((whose) => (
            <button
              key={whose}
              type="button"
              onClick={() => {
                bring(told.file, told.partial, whose);
              }}
            >
              {progressWords.keep[whose]}
            </button>
          ))}
          <button type="button" onClick={forget}>
            {progressWords.cancel}
          </button>
        </p>
      )}
    </div>
  );
}

/** What becomes of a file that is opened. */
function useFile(scope: Scope) {
  const [told, setTold] = useState<Told>({ kind: 'nothing' });
  const bring = (file: Progress, partial: boolean, preferred: 'mine' | 'theirs'): void => {
    const mine = readProgress(SHELF, scope);
    const kept = writeProgress(SHELF, preferred === 'mine' ? merge(mine, file) : merge(file, mine));
    // the marks on this page listen to what other tabs write: this one is told in the same way
    dispatchEvent(new Event('storage'));
    setTold({ kind: 'brought', instances: countOf(file), partial, kept });
  };
  const open = async (chosen: File): Promise<void> => {
    const file = await chosen.text().then(
      (text) => readFile(text, scope),
      () => null,
    );
    if (file?.kind !== 'read') {
      setTold({ kind: 'refused', why: file?.why ?? 'unreadable' });
      return;
    }
    const { progress, partial } = file;
    const { length } = clashes(readProgress(SHELF, scope), progress);
    if (length > 0) setTold({ kind: 'asks', file: progress, partial, clashes: length });
    else bring(progress, partial, 'mine');
  };
  const forget = (): void => {
    setTold({ kind: 'nothing' });
  };
  return { told, open, bring, forget };
}

/** A button that lets a file be chosen. */
function OpenFile({ onFile }: { onFile(file: File): Promise<void> }) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <button
        type="button"
        onClick={() => {
          input.current?.click();
        }}
      >
        {progressWords.open}
      </button>
      <input
        ref={input}
        type="file"
        hidden
        accept=".json,application/json"
        aria-label={progressWords.open}
        onChange={(event) => {
          const field = event.currentTarget;
          const chosen = field.files?.[0];
          if (!chosen) return;
          void onFile(chosen).finally(() => {
            field.value = ''; // the same file can be chosen again
          });
        }}
      />
    </>
  );
}

const countOf = ({ exercises }: Progress): number =>
  Object.values(exercises).reduce((sum, work) => sum + Object.keys(work).length, 0);
