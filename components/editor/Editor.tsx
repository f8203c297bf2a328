/**
 * The place of the editor: a listing until the editor is there, then the editor, driven by what the page shows. It is the
 * heaviest thing in the book, so it is fetched only once somebody reads, or at once where the listing is not what it holds.
 */
import type { ComponentChildren, RefObject } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { BreakKind } from '../../src/sandbox/kinds.ts';
import './code.css';
import { loadPart } from '../platform/load-part.ts';
import type { CodeEditor } from './editor.ts';
import type { Point } from '../drawings/geometry.ts';
import { onceSomebodyReads } from '../platform/reading.ts';

interface Props {
  readonly kind: BreakKind;
  readonly code: string;
  /** Changes when the code is another than the editor's own. */
  readonly revision: number;
  readonly label: string;
  /** The line of the fault, if the text has one. */
  readonly faulty: number | null;
  /** Whether it is fetched without waiting for a reader: what stands there is no listing, but a field to write in. */
  readonly soon?: boolean;
  /** What stands there until then. */
  readonly children: ComponentChildren;
  onType(code: string): void;
  onRun(): void;
  onReady(editor: CodeEditor): void;
}

export function Editor(props: Props) {
  const { kind, code, revision, label, faulty, soon = false, children } = props;
  const place = useRef<HTMLDivElement>(null);
  const now = useRef(props);
  now.current = props;
  const [editor, setEditor] = useState<CodeEditor | null>(null);
  const shown = useRef(kind);
  const first = useRef(revision);
  // what the editor holds, but for what has been typed since
  const held = useRef(revision);
  const wanted = useWanted(soon || revision !== first.current);
  const pressed = usePressed(place);
  useEffect(() => {
    if (!wanted) return undefined;
    let opened: CodeEditor | null = null;
    let gone = false;
    const open = ({ openEditor }: typeof import('./editor.ts')): void => {
      if (gone) return;
      const listing = place.current!;
      const hadFocus = listing.contains(document.activeElement);
      opened = openEditor(listing, {
        code: now.current.code,
        label,
        onType: (text) => {
          now.current.onType(text);
        },
        onRun: () => {
          now.current.onRun();
        },
      });
      if (hadFocus || pressed.current) opened.takeOver(pressed.current);
      shown.current = now.current.kind;
      held.current = now.current.revision;
      setEditor(opened);
      now.current.onReady(opened);
    };
    // reading the editor's code and opening it are long enough, each for itself: what a reader does comes between
    void loadPart(() => import('./editor.ts')).then((part) => setTimeout(open, 0, part));
    return () => {
      gone = true;
      opened?.close();
    };
  }, [wanted]);
  useEffect(() => {
    // the first key may come before this: shown once more, the code that it was opened with would take it back
    if (!editor || held.current === revision) return;
    editor.show(code, shown.current === kind ? 'change' : 'afresh');
    shown.current = kind;
    held.current = revision;
  }, [editor, revision]);
  useEffect(() => {
    editor?.mark(faulty);
  }, [editor, faulty]);
  return (
    <div class="code-place" ref={place}>
      {children}
    </div>
  );
}

/** From the first sign of a reader on, and at once where it is needed. */
function useWanted(now: boolean): boolean {
  const [wanted, setWanted] = useState(false);
  useEffect(() => {
    if (now) return undefined;
    return onceSomebodyReads(() => {
      setWanted(true);
    });
  }, [now]);
  return wanted || now;
}

/** Where in the window the listing was pressed last, while there was no editor to put the keyboard there. */
function usePressed(place: RefObject<HTMLElement>): { readonly current: Point | null } {
  const pressed = useRef<Point | null>(null);
  useEffect(() => {
    const note = ({ clientX: x, clientY: y, target }: PointerEvent): void => {
      pressed.current = place.current!.contains(target as Node) ? { x, y } : null;
    };
    addEventListener('pointerdown', note, true);
    return () => {
      removeEventListener('pointerdown', note, true);
    };
  }, []);
  return pressed;
}
