/**
 * The page of a package: an assignment that a learning management system carries. It needs nothing but its own files, and
 * no learning management system either: without one, or with one that refuses, the work is kept in the browser and handed
 * in as a file.
 */
import '../../../src/styles/tokens.css';
import '../../../src/styles/book.css';
import '../../../src/styles/contrast.css';
import '../../../src/styles/notices.css';
import '../../../src/styles/lecture.css';
import '../../../src/styles/statements.css';
import '../../../src/styles/prose.css';
import '../../../src/styles/exercise.css';
import '../../sheet/look.ts';
import '../assign.css';
import './player.css';
import { render } from 'preact';
import { useEffect, useMemo, useState } from 'preact/hooks';
import { readAssignment, type Assignment } from '../../../src/exercises/assignment.ts';
import { EXERCISES, exerciseNamed } from '../../../src/exercises/catalogue.ts';
import { scormVersionIn } from '../../../src/exercises/scorm.ts';
import { readSession } from '../../../src/exercises/session.ts';
import { readStudent } from '../../../src/exercises/variant.ts';
import { assignWords } from '#words/exercises/assign.ts';
import { kindWords } from '../../../src/words/exercises/every.ts';
import '../../platform/translated.ts';
import { Id, storedSession, Terms } from '../Assignment.tsx';
import { onlyLooks, type Host } from '../host.ts';
import { keepOf, type Keep } from '../keep.ts';
import type { Offers } from '../offered.ts';
import { scormLink, type Link } from '../scorm/link.ts';
import { thisPage } from '../scorm/world.ts';
import { Working } from '../Working.tsx';
const { lms } = assignWords.assignment;

const offers: Offers = EXERCISES.map(({ code, kind, topic, level, retired }) => {
  return {
    code,
    kind,
    topic,
    level,
    title: kindWords[kind].titles[topic]!.title,
    usual: 0,
    retired,
  };
});

interface Props {
  readonly assignment: Assignment;
  readonly link: Link;
}

function Player({ assignment, link }: Props) {
  const keep = useMemo(() => keepOf(assignment, 'package', () => localStorage), []);
  const [byHand, setByHand] = useState('');
  const [, setHeard] = useState(0);
  useEffect(() => {
    const heed = (): void => {
      setHeard((count) => count + 1);
    };
    // it may have been found since this was drawn
    heed();
    return link.watch(heed);
  }, [link]);
  const { host } = link;
  const given = host === null ? null : givenId(assignment, host);
  const typed = byHand === '' ? (given ?? '') : byHand;
  const student = readStudent(typed);
  // whoever began without the LMS is not made another by it
  const stranger = given !== null && student !== readStudent(given);
  const looks = onlyLooks(host?.takes);
  return (
    <div class="assignment" data-live>
      <Terms assignment={assignment}>
        {host === null && (
          <p class="remark" role="status">
            {link.missing ? lms.missing : lms.waiting}
          </p>
        )}
        {stranger && (
          <>
            <p role="status">{lms.stranger(given)}</p>
            <p>
              <button
                type="button"
                onClick={() => {
                  setByHand('');
                }}
              >
                {lms.goOnAs(given)}
              </button>
            </p>
          </>
        )}
      </Terms>
      {student !== null ? (
        <Working
          key={`${student} ${String(looks)}`}
          {...{ assignment, typed, offers }}
          keep={looks ? unchanging(keep) : keep}
          host={stranger ? null : host}
          session={storedSession(assignment, student, keep, stranger ? null : host)}
        />
      ) : (
        (host !== null || link.missing) && <Id keep={keep} onTyped={setByHand} />
      )}
    </div>
  );
}

/** The id that the LMS gives; where it gives none, the one under which it kept work. */
function givenId(assignment: Assignment, { student, suspended }: Host): string | null {
  if (student !== null && readStudent(student) !== null) return student;
  return suspended === null ? null : (readSession(assignment, suspended)?.typed ?? null);
}

/** Whoever only looks changes nothing in the browser either. */
const unchanging = (keep: Keep): Keep => ({ ...keep, preview: true, load: () => null, save: () => true });

const main = document.getElementById('text')!;
const { assignment: text = '', scorm } = document.documentElement.dataset;
const read = readAssignment(text, (code) => exerciseNamed(code) !== undefined);
if (read.kind === 'refused') {
  render(<p role="alert">{assignWords.sayAssignmentRefusal(read.refusal)}</p>, main);
} else {
  const { assignment } = read;
  document.title = assignment.title;
  const link = scormLink(thisPage(), assignment, scormVersionIn(scorm) ?? '2004');
  render(<Player {...{ assignment, link }} />, main);
}
