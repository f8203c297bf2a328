/** What is known after a step of a proof, and what is to be shown: in its lecture, on the page of its statement, on paper. */
import { stepWords } from '#words/steps.ts';
import type { Step } from './steps.ts';

const words = stepWords.steps;

/** A text of the dictionary: what stands between asterisks is a variable. */
const Variables = ({ text }: { readonly text: string }) => (
  <>{text.split('*').map((piece, i) => (i % 2 === 1 ? <i key={i}>{piece}</i> : piece))}</>
);

/** What is to be shown after a step; `last` if no other follows. */
export const shownAfter = ({ shown }: Pick<Step, 'shown'>, last: boolean): string =>
  shown ?? (last ? words.finished : words.done);

interface Props {
  readonly step: Pick<Step, 'known' | 'shown'>;
  /** Whether it is the proof’s last. */
  readonly last: boolean;
}

export const StepState = ({ step, last }: Props) => (
  <dl>
    {step.known.length > 0 && (
      <div class="facts-known">
        <dt>{words.known}</dt>
        <dd>
          <ul>
            {step.known.map(({ text, isNew }) => (
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
        <Variables text={shownAfter(step, last)} />
      </dd>
    </div>
  </dl>
);
