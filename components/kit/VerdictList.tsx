/** Verdicts under each other: the condition, whether it holds, and why. */
import type { VerdictRow } from '../scenes/verdict-rows.ts';

interface Props {
  readonly rows: readonly VerdictRow[];
  readonly class?: string;
}

export const VerdictList = ({ rows, class: look = 'verdicts' }: Props) => (
  <dl class={look}>
    {rows.map(({ name, long, state, word, why }) => (
      <div key={name} class={`verdict ${state}`}>
        <dt title={long}>{name}</dt>
        <dd>
          <b>{word}</b> <span>{why}</span>
        </dd>
      </div>
    ))}
  </dl>
);
