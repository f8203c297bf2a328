/** A link that can’t be played: the sentence that says why, and the ways on. */
import { format } from '../../src/scenario/format.ts';
import { linkTo } from '../../src/scenario/link.ts';
import { linkStrings } from '../../src/strings/links.ts';
import { BASE } from './address.ts';
import type { Asked } from './asked.ts';
import { useFigure } from './context.ts';
import { draws, type Drawings } from './drawings.ts';
import type { Worlds } from './figure-state.ts';

interface Props {
  readonly asked: Exclude<Asked, { kind: 'nothing' | 'open' }>;
  readonly figure: string;
  readonly drawings: Drawings;
  settle(worlds: Worlds | null): void;
}

export function Refused({ asked, figure, drawings, settle }: Props) {
  const { strings } = useFigure();
  const { refusal: words, sharing } = linkStrings(strings.locale);
  const good = asked.kind === 'refused' && draws(drawings, asked.good) ? asked.good : null;
  return (
    <div class="refused" role="alert">
      <p>
        {asked.kind === 'refused' && <b>{words.title}</b>}{' '}
        {asked.kind === 'refused'
          ? `${words.describe(asked.refusal, 'generals')} ${words.at(asked.refusal.position)}`
          : words.notDrawn(asked.scenario.kind)}
      </p>
      <p class="row">
        {asked.kind === 'not-drawn' && (
          <a class="button" href={`${BASE}lab/${linkTo([format(asked.scenario)], 'map', '')}`}>
            {sharing.lab}
          </a>
        )}
        {good && (
          <a
            class="button"
            href={linkTo([format(good)], 'map', figure)}
            onClick={(event) => {
              event.preventDefault();
              settle([good]);
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
