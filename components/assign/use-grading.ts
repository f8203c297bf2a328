/** Grading as a page sees it: one worker at a time, how far it is, and the rows that it has given. */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Row } from '../../src/exercises/gradebook.ts';
import type { Named } from './dropped.ts';
import type { GradeNews } from './grade-messages.ts';

/** How far grading is. */
export type Stage =
  | { readonly kind: 'idle' }
  | { readonly kind: 'reading' | 'marking'; readonly done: number; readonly of: number }
  | { readonly kind: 'done' }
  /** By the instructor: the table is not whole. */
  | { readonly kind: 'stopped'; readonly done: number; readonly of: number }
  | { readonly kind: 'stopped-reading' }
  | { readonly kind: 'no-assignment' }
  | { readonly kind: 'failed'; readonly message: string };

export interface Grading {
  readonly stage: Stage;
  /** The assignment's text; '' before it is known. */
  readonly assignment: string;
  /** Not yet compared with each other. */
  readonly rows: readonly Row[];
  start(files: readonly Named[], assignment: string): void;
  stop(): void;
  clear(): void;
}

/** One worker at a time; a new start begins from the first file, since rows are compared with each other. */
export function useGrading(): Grading {
  const [stage, setStage] = useState<Stage>({ kind: 'idle' });
  const [assignment, setAssignment] = useState('');
  const [rows, setRows] = useState<readonly Row[]>([]);
  const worker = useRef<Worker | null>(null);
  const end = (): void => {
    worker.current?.terminate();
    worker.current = null;
  };
  useEffect(() => end, []);
  const hear = (news: GradeNews): void => {
    switch (news.kind) {
      case 'read':
        setStage({ kind: 'reading', done: news.done, of: news.of });
        break;
      case 'assignment':
        setAssignment(news.text);
        break;
      case 'rows':
        setRows((before) => [...before, ...news.rows]);
        setStage({ kind: 'marking', done: news.done, of: news.of });
        break;
      case 'no-assignment':
      case 'done':
        end();
        setStage({ kind: news.kind });
        break;
    }
  };
  return {
    stage,
    assignment,
    rows,
    start: (files, text) => {
      end();
      setRows([]);
      setAssignment('');
      setStage({ kind: 'reading', done: 0, of: files.length });
      const thread = new Worker(new URL('./grade-worker.ts', import.meta.url), { type: 'module' });
      thread.onmessage = ({ data }: MessageEvent<GradeNews>) => {
        hear(data);
      };
      thread.onerror = (event) => {
        event.preventDefault(); // said on the page, not on the console
        end();
        // a thread that did not arrive has nothing to say
        setStage({ kind: 'failed', message: 'message' in event ? event.message : '' });
      };
      thread.postMessage({ files, assignment: text });
      worker.current = thread;
    },
    stop: () => {
      end();
      setStage((now) =>
        now.kind === 'marking'
          ? { kind: 'stopped', done: now.done, of: now.of }
          : now.kind === 'reading'
            ? { kind: 'stopped-reading' }
            : now,
      );
    },
    clear: () => {
      end();
      setRows([]);
      setAssignment('');
      setStage({ kind: 'idle' });
    },
  };
}
