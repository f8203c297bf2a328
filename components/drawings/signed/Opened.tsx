/** A letter opened: what it says and who passed it on, and below it each seal with what it covers and what its check says. */
import { useFigure } from '../../kit/context.ts';
import type { SealState, SeenMessage } from '../../scenes/relayed-scene.ts';
import { InlineGlyph } from '../glyphs.tsx';
import type { Opening } from '../map-parts.ts';
import { Seal } from './Seal.tsx';
import { openedIn, wayOf } from './telling.ts';

/** In units of the drawing: the order, and each name behind it. */
const [ORDER, NAME] = [96, 30];

export function Opened({ scene, world, chosen, beside }: Opening) {
  const { strings, live } = useFigure();
  const words = strings.signed;
  if (!words) return null;
  const opened = openedIn(scene, world, chosen, beside);
  if (!opened)
    return scene.round > 0 && beside === undefined ? (
      <p class={live ? 'opened hint' : 'opened hint waiting'}>{words.opened.hint}</p>
    ) : null;
  const { from, to, payload } = opened.message;
  return (
    <div class="opened" role="group" aria-label={words.opened.title(from, to, scene.cast)}>
      <p class="small-caps">{words.opened.title(from, to, scene.cast)}</p>
      {payload.order === null ? (
        <p>{words.opened.nothing(to, scene.cast)}</p>
      ) : (
        <Chain {...{ scene, opened }} />
      )}
    </div>
  );
}

function Chain({ scene, opened }: Pick<Opening, 'scene'> & { readonly opened: SeenMessage }) {
  const { strings } = useFigure();
  const words = strings.signed!.opened;
  const { to, payload } = opened.message;
  const { path, order } = payload;
  const { cast } = scene;
  const names = strings.casts[cast];
  const width = ORDER + NAME * path.length + 8;
  const hidden = opened.check === 'accepted' && wayOf(scene, opened).some(({ went }) => !went);
  return (
    <>
      <p class={`strip ${order!}`}>
        <span class="says">
          <InlineGlyph saying={order!} /> {names.order(order!)}
        </span>
        {path.map((signer) => (
          <span key={signer} class="by">
            {signer}
          </span>
        ))}
      </p>
      <ol>
        {path.map((signer, i) => {
          const state = opened.seals?.[i] ?? 'whole';
          return (
            <li key={signer} class={state}>
              <Cover {...{ width, signer, state }} names={i + 1} />
              <span>
                <b>{state === 'whole' ? '✓' : state === 'broken' ? '✗' : '–'}</b>{' '}
                {state === 'whole'
                  ? words.whole(signer, order!, path.slice(0, i + 1), cast)
                  : state === 'broken'
                    ? words.broken(signer, opened.forgery?.maker ?? null, cast)
                    : words.unread(signer, cast)}
              </span>
            </li>
          );
        })}
      </ol>
      {opened.check === 'rejected' && <p class="thrown">{words.thrown(to, cast)}</p>}
      {hidden && <p>{words.amongTraitors}</p>}
    </>
  );
}

interface CoverProps {
  readonly width: number;
  readonly signer: number;
  readonly state: SealState;
  /** How many names it covers. */
  readonly names: number;
}

/** A bracket under what a seal covers, the seal at its end. */
function Cover({ width, signer, state, names }: CoverProps) {
  const end = ORDER + NAME * names - 3;
  return (
    <svg class="cover" viewBox={`0 0 ${width} 26`} width={width} height="26" aria-hidden="true">
      <path class="bracket" d={`M3 1v6H${end}V1`} />
      <Seal x={end - NAME / 2 + 2} y={12} radius={9} {...{ signer, state }} />
    </svg>
  );
}
