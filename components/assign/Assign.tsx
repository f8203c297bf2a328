/** Putting an assignment together: terms, exercises, and what comes out of it: a link and packages. */
import { useEffect, useReducer, useState } from 'preact/hooks';
import {
  assignmentTextIn,
  formatAssignment,
  LONGEST_LINK,
  LONGEST_TITLE,
  MOST_ITEMS,
  readAssignment,
  type Assignment,
} from '../../src/exercises/assignment.ts';
import type { KindName, Level } from '../../src/exercises/kind.ts';
import { LEVELS } from '../../src/exercises/kind.ts';
import { assignWords, type AssignWords } from '#words/exercises/assign.ts';
import type { KindAsked } from '../../src/words/exercises/wording.ts';
import { BASE } from '../platform/root.ts';
import { keepAddress } from '../platform/address-bar.ts';
import '../sheet/look.ts';
import './assign.css';
import {
  EMPTY,
  finished,
  fragmentOf,
  localOf,
  minutesOf,
  momentOf,
  reduce,
  type Action,
  type Draft,
} from './assign-state.ts';
import { CopyField } from './CopyField.tsx';
import { itemFor, kindsIn, titleOfItem, topicsOf, type Offers } from './offered.ts';
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
      <Terms {...{ draft, dispatch, words: assignWords }} />
      <Adding {...{ offers, asked, dispatch, words: assignWords }} full={draft.items.length >= MOST_ITEMS} />
      <Chosen {...{ draft, dispatch, words: assignWords, offers }} />
      <section class="sheet" aria-labelledby="assign-result">
        <h2 id="assign-result" class="small-caps">
          {assignWords.assign.result}
        </h2>
        {assignment === null ? (
          <p>{assignWords.assign.untitled}</p>
        ) : (
          <Result {...{ assignment, fragment, words: assignWords }} />
        )}
      </section>
      {assignment !== null && (
        <Packages key={formatAssignment(assignment)} {...{ assignment, words: assignWords, offers }} />
      )}
    </div>
  );
}

interface PartProps {
  readonly draft: Draft;
  readonly words: AssignWords;
  dispatch(action: Action): void;
}

const ATTEMPTS = [1, 2, 3, 5, 10] as const;

function Terms({ draft, dispatch, words }: PartProps) {
  const { assign } = words;
  return (
    <section class="sheet" aria-labelledby="assign-about">
      <h2 id="assign-about" class="small-caps">
        {assign.about}
      </h2>
      <label class="field">
        <span>{assign.name}</span>
        <input
          type="text"
          value={draft.title}
          maxLength={LONGEST_TITLE}
          placeholder={assign.namePlaceholder}
          onInput={(event) => {
            dispatch({ kind: 'terms', terms: { title: event.currentTarget.value } });
          }}
        />
      </label>
      <div class="row">
        <label class="field">
          <span>{assign.due}</span>
          <input
            type="datetime-local"
            value={localOf(draft.due)}
            onChange={(event) => {
              dispatch({ kind: 'terms', terms: { due: minutesOf(event.currentTarget.value) } });
            }}
          />
        </label>
        <label class="field">
          <span>{assign.attempts}</span>
          <select
            value={draft.attempts ?? ''}
            onChange={(event) => {
              dispatch({ kind: 'terms', terms: { attempts: Number(event.currentTarget.value) || null } });
            }}
          >
            <option value="">{assign.anyAttempts}</option>
            {ATTEMPTS.map((attempts) => (
              <option key={attempts} value={attempts} selected={attempts === draft.attempts}>
                {attempts}
              </option>
            ))}
          </select>
        </label>
        <label class="check">
          <input
            type="checkbox"
            checked={draft.hints}
            onChange={(event) => {
              dispatch({ kind: 'terms', terms: { hints: event.currentTarget.checked } });
            }}
          />
          <span>{assign.hints}</span>
        </label>
      </div>
      {draft.due !== null && <p>{assign.dueAs(momentOf(draft.due))}</p>}
    </section>
  );
}

interface AddingProps extends Props {
  readonly words: AssignWords;
  readonly full: boolean;
  dispatch(action: Action): void;
}

/** Kind, topic and level: together they name an exercise, or several to draw from. */
function Adding({ offers, asked, words, full, dispatch }: AddingProps) {
  const { assign } = words;
  const [kind, setKind] = useState<KindName>(kindsIn(offers)[0]!);
  const [topic, setTopic] = useState<string | null>(null);
  const [level, setLevel] = useState<Level>(1);
  const topics = topicsOf(offers, kind);
  const item = itemFor(offers, kind, level, topic);
  return (
    <section class="sheet" aria-labelledby="assign-add">
      <h2 id="assign-add" class="small-caps">
        {assign.add}
      </h2>
      <div class="row">
        <label class="field">
          <span>{assign.kind}</span>
          <select
            value={kind}
            onChange={(event) => {
              setKind(event.currentTarget.value as KindName);
              setTopic(null);
            }}
          >
            {kindsIn(offers).map((one) => (
              <option key={one} value={one}>
                {asked[one].title}
              </option>
            ))}
          </select>
        </label>
        <label class="field">
          <span>{assign.topic}</span>
          <select
            value={topic ?? ''}
            onChange={(event) => {
              setTopic(event.currentTarget.value || null);
            }}
          >
            <option value="">{topics.length > 1 ? assign.drawn : topics[0]!.title}</option>
            {topics.length > 1 &&
              topics.map((one) => (
                <option key={one.topic} value={one.topic}>
                  {one.title}
                </option>
              ))}
          </select>
        </label>
        <label class="field">
          <span>{assign.level}</span>
          <select
            value={level}
            aria-describedby="assign-levels"
            onChange={(event) => {
              setLevel(Number(event.currentTarget.value) as Level);
            }}
          >
            {LEVELS.map((one) => (
              <option key={one} value={one}>
                {one}
              </option>
            ))}
          </select>
        </label>
      </div>
      <ul class="levels" id="assign-levels" aria-label={assign.levels}>
        {LEVELS.map((one) => (
          <li key={one} {...(one === level ? { 'aria-current': 'true' } : {})}>
            {assign.levelOf(one, asked[kind].levels[one])}
          </li>
        ))}
      </ul>
      <p>
        <button
          type="button"
          class="primary"
          {...(full || item === null ? { 'aria-disabled': 'true' } : {})}
          onClick={() => {
            if (item !== null) dispatch({ kind: 'add', item });
          }}
        >
          {assign.addThis}
        </button>
      </p>
    </section>
  );
}

function Chosen({ draft, dispatch, words, offers }: PartProps & { readonly offers: Offers }) {
  const { assign } = words;
  const { items, news } = draft;
  return (
    <section class="sheet" aria-labelledby="assign-chosen">
      <h2 id="assign-chosen" class="small-caps">
        {assign.chosen}
      </h2>
      {items.length === 0 ? (
        <p>{assign.none}</p>
      ) : (
        <ol class="chosen">
          {items.map((item, i) => (
            <li key={`${i} ${items.length}`}>
              <span class="chosen-title">{titleOfItem(offers, item, words)}</span>
              <span class="row">
                <button
                  type="button"
                  aria-label={assign.up(i + 1)}
                  {...(i === 0 ? { 'aria-disabled': 'true' } : {})}
                  onClick={() => {
                    dispatch({ kind: 'move', place: i, by: -1 });
                  }}
                >
                  {assign.upShort}
                </button>
                <button
                  type="button"
                  aria-label={assign.down(i + 1)}
                  {...(i === items.length - 1 ? { 'aria-disabled': 'true' } : {})}
                  onClick={() => {
                    dispatch({ kind: 'move', place: i, by: 1 });
                  }}
                >
                  {assign.downShort}
                </button>
                <button
                  type="button"
                  aria-label={assign.remove(i + 1)}
                  onClick={() => {
                    dispatch({ kind: 'remove', place: i });
                  }}
                >
                  {assign.removeShort}
                </button>
              </span>
            </li>
          ))}
        </ol>
      )}
      <p role="status" class="told">
        {news === null ? '' : sayNews(news, words)}
      </p>
    </section>
  );
}

function sayNews(news: NonNullable<Draft['news']>, { assign }: AssignWords): string {
  switch (news.kind) {
    case 'added':
      return assign.added(news.place);
    case 'removed':
      return assign.removed(news.place);
    case 'moved':
      return assign.moved(news.from, news.to);
    case 'full':
      return assign.full(MOST_ITEMS);
  }
}

interface ResultProps {
  readonly assignment: Assignment;
  readonly fragment: string;
  readonly words: AssignWords;
}

function Result({ fragment, words }: ResultProps) {
  const { assign } = words;
  const link =
    typeof location === 'undefined' ? '' : new URL(`${BASE}assignment/${fragment}`, location.href).href;
  return (
    <>
      <CopyField label={assign.link} button={assign.copyLink} text={link} words={words.copy} rows={4} />
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
