/** How far grading is, in a bar and in words. */
import type { Row } from '../../src/exercises/gradebook.ts';
import { assignWords, type AssignWords } from '#words/exercises/assign.ts';
import type { Grading, Stage } from './use-grading.ts';

interface Props {
  readonly job: Grading;
  readonly rows: readonly Row[];
}

export function GradeProgress({ job, rows }: Props) {
  const { grade } = assignWords;
  const { stage } = job;
  const busy = stage.kind === 'reading' || stage.kind === 'marking';
  return (
    <div class="progress-row">
      {busy && (
        <>
          <progress aria-label={grade.progress} max={stage.of} value={stage.done} />
          <span>
            {stage.kind === 'reading'
              ? grade.reading(stage.done, stage.of)
              : grade.marked(stage.done, stage.of)}
          </span>
          <button type="button" class="plain" onClick={job.stop}>
            {grade.stop}
          </button>
        </>
      )}
      <p role="status">{sayStage(stage, rows, grade)}</p>
    </div>
  );
}

function sayStage(stage: Stage, rows: readonly Row[], grade: AssignWords['grade']): string {
  switch (stage.kind) {
    case 'idle':
    case 'reading':
    case 'marking':
      return '';
    case 'done':
      return grade.done(rows.length, rows.filter(({ problem }) => problem === null).length);
    case 'no-assignment':
      return grade.noAssignment;
    case 'failed':
      return grade.failed(stage.message);
    case 'stopped':
      return grade.stopped(stage.done, stage.of);
    case 'stopped-reading':
      return grade.stoppedReading;
  }
}
