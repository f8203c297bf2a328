/** Writing a protocol: a field for text at first, then the editor that the page of protocols has. */
import './write.css';
import { useEffect, useState } from 'preact/hooks';
import { LONGEST_ANSWER, type Means } from '../../../src/exercises/kind.ts';
import type { WriteInstance } from '../../../src/exercises/kinds/write.ts';
import type { Report } from '../../../src/sandbox/report.ts';
import { writeWords } from '#words/exercises/write.ts';
import { BASE } from '../../platform/root.ts';
import { fragmentOf } from '../../platform/code-link.ts';
import { Editor } from '../../editor/Editor.tsx';
import { PATIENCE, startRun } from '../../platform/runner.ts';
import type { AnswerProps } from '../frame/part.ts';

/** In a worker, which is stopped where it does not come to an end. */
export const IN_WORKER: Means = {
  breakProtocol: (kind, source) =>
    new Promise<Report>((resolve, reject) => {
      startRun({ kind, source }, (ending) => {
        switch (ending.kind) {
          case 'answer':
            resolve(ending.report);
            return;
          case 'run-out': {
            const message = writeWords.answer.stopped(PATIENCE / 1000);
            resolve({ broken: false, error: { line: null, message } });
            return;
          }
          case 'fail':
            reject(new Error(ending.message));
        }
      });
    }),
};

export function WriteAnswer({ instance, text, locked, onText }: AnswerProps<WriteInstance>) {
  const { answer: words, skeleton } = writeWords;
  const source = text ?? skeleton;
  const [live, setLive] = useState(false);
  useEffect(() => {
    setLive(true);
  }, []);
  return (
    <div class="sheet answer protocol-asked">
      {live && !locked ? (
        <Editor
          kind={instance.kind}
          code={source}
          revision={0}
          label={words.editor}
          faulty={null}
          soon
          onType={onText}
          onRun={() => undefined}
          onReady={() => undefined}
        >
          <Plain {...{ source, onText }} label={words.editor} locked={locked} />
        </Editor>
      ) : (
        <div class="code-place">
          <Plain {...{ source, onText }} label={words.editor} locked />
        </div>
      )}
      <p class="row controls">
        <span>{words.length(source.length, LONGEST_ANSWER)}</span>
        <a href={`${BASE}break/${live ? fragmentOf({ kind: instance.kind, source }) : ''}`}>{words.open}</a>
      </p>
    </div>
  );
}

interface PlainProps {
  readonly source: string;
  readonly label: string;
  readonly locked: boolean;
  onText(text: string): void;
}

/** A field for text, until the editor is there and where it can't be fetched. */
const Plain = ({ source, label, locked, onText }: PlainProps) => (
  <textarea
    class="plain-code"
    aria-label={label}
    rows={16}
    spellcheck={false}
    readOnly={locked}
    value={source}
    onInput={(event) => {
      onText(event.currentTarget.value);
    }}
  />
);
