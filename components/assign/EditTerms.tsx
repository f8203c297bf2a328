/** The terms of an assignment while it is put together: its name, its due date, how many attempts there are, and hints. */
import { LONGEST_TITLE } from '../../src/exercises/assignment.ts';
import { assignWords } from '#words/exercises/assign.ts';
import { localOf, minutesOf, momentOf, type Action, type Draft } from './assign-state.ts';

interface Props {
  readonly draft: Draft;
  dispatch(action: Action): void;
}

const ATTEMPTS = [1, 2, 3, 5, 10] as const;

export function EditTerms({ draft, dispatch }: Props) {
  const { assign } = assignWords;
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
