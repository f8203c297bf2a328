/** The place of the editor: a listing until the editor is there, then the editor, driven by what the page shows. */
import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { ReaderKind } from '../../src/sandbox/kinds.ts';
import './code.css';
import type { CodeEditor } from './editor.ts';

interface Props {
  readonly kind: ReaderKind;
  readonly code: string;
  /** Changes when the code is another than the editor's own. */
  readonly revision: number;
  readonly label: string;
  /** The line of the fault, if the text has one. */
  readonly faulty: number | null;
  /** What stands there until then. */
  readonly children: ComponentChildren;
  onType(code: string): void;
  onRun(): void;
  onReady(editor: CodeEditor): void;
}

export function Editor(props: Props) {
  const { kind, code, revision, label, faulty, children } = props;
  const place = useRef<HTMLDivElement>(null);
  const now = useRef(props);
  now.current = props;
  const [editor, setEditor] = useState<CodeEditor | null>(null);
  const shown = useRef(kind);
  useEffect(() => {
    let opened: CodeEditor | null = null;
    let gone = false;
    void import('./editor.ts').then(({ openEditor }) => {
      if (gone) return;
      opened = openEditor(place.current!, {
        code: now.current.code,
        label,
        onType: (text) => {
          now.current.onType(text);
        },
        onRun: () => {
          now.current.onRun();
        },
      });
      shown.current = now.current.kind;
      setEditor(opened);
      now.current.onReady(opened);
    });
    return () => {
      gone = true;
      opened?.close();
    };
  }, []);
  useEffect(() => {
    editor?.show(code, shown.current === kind ? 'change' : 'afresh');
    shown.current = kind;
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
