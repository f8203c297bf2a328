/** What is known after a step of a proof, and what is to be shown: in its lecture, on the page of its statement, on paper. */
import { stepWords } from '#words/steps.ts';
import type { Step } from './steps.ts';

const words = stepWords.steps;

/** A text of the dictionary: what stands between asterisks is a variable. */
const Variables = ({ text }: { readonly text: string }) => (
  <>{text.split('*').map((piece, i) => (i % 2 === 1 ? <i key={i}>{piece}</i> : piece))}</>
);

export const StepState = ({ known, shown }: Pick<Step, 'known' | 'shown'>) => (
  <dl>
    {known.length > 0 && (
      <div class="facts-known">
        <dt>{words.known}</dt>
        <dd>
          <ul>
            {known.map(({ text, isNew }) => (
              <li key={text} {...(isNew ? { class: 'new' } : {})}>
                <Variables {...{ text }} />
                {isNew && (
                  <>
                    {' '}
                    <b>{words.isNew}</b>
                  </>
                )}
              </li>
            ))}
          </ul>
        </dd>
      </div>
    )}
    <div>
      <dt>{words.shown}</dt>
      <dd>
        <Variables text={shown ?? words.done} />
      </dd>
    </div>
  </dl>
);
