/**
 * The page of a package: an assignment that a learning management system carries. It needs nothing but its own files, and
 * no learning management system either: without one, or with one that refuses, the work is kept in the browser and handed
 * in as a file.
 */
import '../../../../src/styles/tokens.css';
import '../../../../src/styles/book.css';
import '../../../../src/styles/contrast.css';
import '../../../../src/styles/lecture.css';
import '../../../../src/styles/exercise.css';
import '../../../shared/figure.css';
import '../assign.css';
import './player.css';
import { render } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import { readAssignment, type Assignment } from '../../../../src/exercises/assignment.ts';
import { EXERCISES, exerciseNamed } from '../../../../src/exercises/catalogue.ts';
import { readStudent } from '../../../../src/exercises/variant.ts';
import { LOCALE } from '../../../../src/strings/index.ts';
import { assignStrings } from '../../../../src/strings/exercises/assign.ts';
import { kindStrings } from '../../../../src/strings/exercises/every.ts';
import '../../../shared/translated.ts';
import { Id, keptOf, Terms } from '../Assignment.tsx';
import type { Host } from '../host.ts';
import { keepOf } from '../keep.ts';
import type { Offers } from '../offered.ts';
import { openScorm } from '../scorm-api.ts';
import { Working } from '../Working.tsx';

const words = assignStrings(LOCALE);

const offers: Offers = EXERCISES.map(({ code, kind, topic, level, retired }) => {
  const named = kindStrings(LOCALE);
  return {
    code,
    kind,
    topic,
    level,
    title: named[kind].titles[topic]!.title,
    usual: 0,
    retired,
  };
});

interface Props {
  readonly assignment: Assignment;
  readonly host: Host | null;
}

function Player({ assignment, host }: Props) {
  const keep = useMemo(() => keepOf(assignment, 'package', () => localStorage), []);
  const [typed, setTyped] = useState(host?.student ?? '');
  const student = readStudent(typed);
  return (
    <div class="assignment" data-live>
      <Terms {...{ assignment, words }}>
        {host === null && <p class="remark">{words.assignment.lms.missing}</p>}
      </Terms>
      {student === null ? (
        <Id {...{ keep, words }} onTyped={setTyped} />
      ) : (
        <Working
          {...{ assignment, typed, offers, keep, host, words }}
          session={keptOf(assignment, student, keep, host)}
          locale={LOCALE}
        />
      )}
    </div>
  );
}

const main = document.getElementById('text')!;
const read = readAssignment(
  document.documentElement.dataset['assignment'] ?? '',
  (code) => exerciseNamed(code) !== undefined,
);
if (read.kind === 'refused') {
  render(<p role="alert">{words.sayAssignmentRefusal(read.refusal)}</p>, main);
} else {
  document.title = read.assignment.title;
  render(<Player assignment={read.assignment} host={openScorm(window, () => Date.now())} />, main);
}
