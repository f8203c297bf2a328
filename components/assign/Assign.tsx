/** Putting an assignment together: terms, exercises, and what comes out of it: a link and packages. */
import { useEffect, useReducer, useState } from 'preact/hooks';
import {
  assignmentTextIn,
  formatAssignment,
  LONGEST_LINK,
  MOST_ITEMS,
  readAssignment,
} from '../../src/exercises/assignment.ts';
import type { KindName } from '../../src/exercises/kind.ts';
import { assignWords } from '#words/exercises/assign.ts';
import type { KindAsked } from '../../src/words/exercises/wording.ts';
import { BASE } from '../platform/root.ts';
import { keepAddress } from '../platform/address-bar.ts';
import '../sheet/look.ts';
import './assign.css';
import { AddExercise } from './AddExercise.tsx';
import { EMPTY, finished, fragmentOf, reduce } from './assign-state.ts';
import { ChosenExercises } from './ChosenExercises.tsx';
import { CopyField } from './CopyField.tsx';
import { EditTerms } from './EditTerms.tsx';
import type { Offers } from './offered.ts';
import { Packages } from './Packages.tsx';

interface Props {
  readonly offers: Offers;
  /** What each kind asks. */
  readonly asked: Readonly<Record<KindName, KindAsked>>;
}

export function Assign({ offers, asked }: Props) {
  const [draft, dispatch] = useReducer(reduce, EMPTY);
  const [live, setLive] = useState(false);
  useEffect(() => {
    const text = assignmentTextIn(location.hash);
    const read = readAssignment(text, (code) => offers.some((one) => one.code === code));
    if (read.kind === 'assignment') dispatch({ kind: 'open', assignment: read.assignment });
    setLive(true);
  }, []);
  const assignment = finished(draft);
  const fragment = assignment === null ? '' : fragmentOf(assignment);
  useEffect(() => {
    // a reload, or the way back from the preview, finds it again
    if (live && fragment !== '') keepAddress(fragment);
  }, [live, fragment]);
  return (
    <div class="assign" {...(live ? { 'data-live': '' } : {})} aria-busy={!live}>
      <EditTerms {...{ draft, dispatch }} />
      <AddExercise {...{ offers, asked, dispatch }} full={draft.items.length >= MOST_ITEMS} />
      <ChosenExercises {...{ draft, dispatch, offers }} />
      <section class="sheet" aria-labelledby="assign-result">
        <h2 id="assign-result" class="small-caps">
          {assignWords.assign.result}
        </h2>
        {assignment === null ? <p>{assignWords.assign.untitled}</p> : <Result fragment={fragment} />}
      </section>
      {assignment !== null && <Packages key={formatAssignment(assignment)} {...{ assignment, offers }} />}
    </div>
  );
}

interface ResultProps {
  readonly fragment: string;
}

function Result({ fragment }: ResultProps) {
  const { assign } = assignWords;
  const link =
    typeof location === 'undefined' ? '' : new URL(`${BASE}assignment/${fragment}`, location.href).href;
  return (
    <>
      <CopyField label={assign.link} button={assign.copyLink} text={link} rows={4} />
      <p>
        {link.length > LONGEST_LINK ? assign.tooLong(link.length, LONGEST_LINK) : assign.length(link.length)}
      </p>
      <p class="row">
        <a class="button" href={`${BASE}assignment/${fragment}&as=preview`}>
          {assign.preview}
        </a>
        <a class="button" href={`${BASE}grade/${fragment}`}>
          {assign.grade}
        </a>
      </p>
    </>
  );
}
