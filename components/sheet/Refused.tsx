/** A link that can’t be played: the sentence that says why, and the ways on. */
import { format } from '../../src/scenario/format.ts';
import { linkTo, type Drawing } from '../../src/scenario/link.ts';
import { shorten } from '../../src/scenario/shorten.ts';
import { linkWords } from '#words/links.ts';
import { BASE } from '../platform/root.ts';
import type { LinkRequest } from './link-request.ts';
import type { Worlds } from '../scenes/figure-state.ts';

/** As much of a token as is shown, in characters. */
const LONGEST = 120;

interface Props {
  readonly request: Exclude<LinkRequest, { kind: 'nothing' | 'open' }>;
  readonly figure: string;
  settle(worlds: Worlds | null, drawing?: Drawing): void;
}

export function Refused({ request, figure, settle }: Props) {
  const { refusal: words, sharing } = linkWords;
  const drawing = request.kind === 'refused' ? (request.drawing ?? 'map') : 'map';
  const good = request.kind === 'refused' && request.good.length > 0 ? request.good : null;
  const tokens = good?.map(format) ?? [];
  return (
    <div class="refused" role="alert">
      <p>
        {request.kind === 'refused' && <b>{words.title}</b>}{' '}
        {request.kind === 'refused'
          ? `${words.describe(request.refusal, 'generals')} ${words.at(request.refusal.position)}`
          : words.notDrawn(request.scenario.kind)}
      </p>
      {request.kind === 'refused' && request.text !== '' && (
        <p>
          {words.read} <code translate={false}>{shorten(request.text, LONGEST)}</code>
        </p>
      )}
      {request.kind === 'refused' && good && (
        <p>
          {words.left(request.left.map((field) => shorten(field)))}{' '}
          {tokens.map((token) => (
            <code key={token} translate={false}>
              {shorten(token, LONGEST)}{' '}
            </code>
          ))}
        </p>
      )}
      <p class="row">
        {request.kind === 'not-drawn' && (
          <a class="button" href={`${BASE}lab/${linkTo([format(request.scenario)], 'map', '')}`}>
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
