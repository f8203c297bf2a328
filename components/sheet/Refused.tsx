/** A link that can’t be played: the sentence that says why, and the ways on. */
import { format } from '../../src/scenario/format.ts';
import { linkTo, type Drawing } from '../../src/scenario/link.ts';
import { shorten } from '../../src/scenario/shorten.ts';
import { linkWords } from '#words/links.ts';
import { BASE } from '../platform/root.ts';
import type { Asked } from './asked.ts';
import type { Worlds } from '../scenes/figure-state.ts';

/** As much of a token as is shown, in characters. */
const LONGEST = 120;

interface Props {
  readonly asked: Exclude<Asked, { kind: 'nothing' | 'open' }>;
  readonly figure: string;
  settle(worlds: Worlds | null, drawing?: Drawing): void;
}

export function Refused({ asked, figure, settle }: Props) {
  const { refusal: words, sharing } = linkWords;
  const drawing = asked.kind === 'refused' ? (asked.drawing ?? 'map') : 'map';
  const good = asked.kind === 'refused' && asked.good.length > 0 ? asked.good : null;
  const tokens = good?.map(format) ?? [];
  return (
    <div class="refused" role="alert">
      <p>
        {asked.kind === 'refused' && <b>{words.title}</b>}{' '}
        {asked.kind === 'refused'
          ? `${words.describe(asked.refusal, 'generals')} ${words.at(asked.refusal.position)}`
          : words.notDrawn(asked.scenario.kind)}
      </p>
      {asked.kind === 'refused' && asked.text !== '' && (
        <p>
          {words.read} <code translate={false}>{shorten(asked.text, LONGEST)}</code>
        </p>
      )}
      {asked.kind === 'refused' && good && (
        <p>
          {words.left(asked.left.map((field) => shorten(field)))}{' '}
          {tokens.map((token) => (
            <code key={token} translate={false}>
              {shorten(token, LONGEST)}{' '}
            </code>
          ))}
        </p>
      )}
      <p class="row">
        {asked.kind === 'not-drawn' && (
          <a class="button" href={`${BASE}lab/${linkTo([format(asked.scenario)], 'map', '')}`}>
            {sharing.lab}
          </a>
        )}
        {good && (
          <a
            class="button"
            href={linkTo(tokens, drawing, figure)}
            onClick={(event) => {
              event.preventDefault();
              settle(good, drawing);
            }}
          >
            {words.good}
          </a>
        )}
        <button
          type="button"
          onClick={() => {
            settle(null);
          }}
        >
          {words.original}
        </button>
      </p>
    </div>
  );
}
