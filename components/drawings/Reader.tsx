/** The bundle that is open: its messages one by one, and, while messages are being changed, what each shall say. */
import { useEffect, useRef } from 'preact/hooks';
import type { Order } from '../../src/core/model.ts';
import { formatPath } from '../../src/core/paths.ts';
import { useFigure } from '../kit/context.ts';
import type { Chosen } from '../scenes/figure-state.ts';
import { InlineGlyph } from './glyphs.tsx';
import { Pages, usePages } from '../kit/Pages.tsx';
import { sayMessage } from '../scenes/say.ts';
import { messagesOf, type RelayedScene, type SeenMessage } from '../scenes/relayed-scene.ts';
import { UNTRANSLATED } from '../platform/untranslated.ts';

/** How many messages there is room for, each with buttons that change it. */
const AT_ONCE = 12;

const CHOICES: readonly (Order | null)[] = ['attack', 'retreat', null];

export function Reader({ scene, chosen }: { scene: RelayedScene; chosen: Chosen }) {
  const { strings, editing, dispatch } = useFigure();
  const { round, from, to, world } = chosen;
  const wanted = { round, from, to };
  const { total } = messagesOf(scene, wanted, 0, 0);
  const shown = usePages(total, AT_ONCE);
  const { messages } = messagesOf(scene, wanted, shown.page * AT_ONCE, AT_ONCE);
  const loyal = !scene.scenario.traitors.includes(from);
  const reader = useRef<HTMLDivElement>(null);
  const turned = useRef(false);
  useEffect(() => {
    // the button that made the sender a traitor is gone: on to what it shall say
    if (turned.current && !loyal) reader.current?.querySelector<HTMLElement>('.segments button')?.focus();
    turned.current = false;
  }, [loyal]);
  // back to the message that was open, when this goes away: a frame after the drawing has answered
  const opener = useRef<SVGElement | null>(null);
  useEffect(() => () => opener.current?.focus(), []);
  return (
    <div class="reader" role="region" aria-label={strings.sentences.round(round)} ref={reader}>
      <ul>
        {messages.map((message) => (
          <li key={message.index}>
            <p>
              {total > 1 && <code {...UNTRANSLATED}>{formatPath(message.message.payload.path)}</code>}{' '}
              {sayMessage(strings, scene, message)}
            </p>
            {editing && !loyal && <Says {...{ scene, message, world }} />}
          </li>
        ))}
      </ul>
      <Pages {...shown} />
      {editing && loyal && scene.eyes === null && (
        <p class="refusal">
          {strings.edit.loyalSender(from, scene.cast)}{' '}
          <button
            type="button"
            onClick={() => {
              turned.current = true;
              dispatch({ kind: 'turn', world, general: from });
            }}
          >
            {strings.edit.makeTraitor(from, scene.cast)}
          </button>
        </p>
      )}
      <button
        type="button"
        class="close"
        onClick={() => {
          const message = '.bundle[aria-pressed="true"]';
          opener.current = reader.current?.closest('.world')?.querySelector<SVGElement>(message) ?? null;
          dispatch({ kind: 'choose', chosen: null });
        }}
      >
        {strings.edit.close}
      </button>
    </div>
  );
}

/** What a traitor shall say in one message. */
export function Says({
  scene,
  message,
  world,
}: {
  scene: RelayedScene;
  message: SeenMessage;
  world: number;
}) {
  const { strings, dispatch } = useFigure();
  const { payload, to } = message.message;
  return (
    <span class="segments" role="group" aria-label={strings.edit.says}>
      {CHOICES.map((order) => (
        <button
          key={order ?? 'nothing'}
          type="button"
          aria-pressed={payload.order === order}
          onClick={() => {
            dispatch({ kind: 'tell', world, lie: { path: payload.path, to, order } });
          }}
        >
          <InlineGlyph saying={order ?? 'nothing'} />{' '}
          {order === null ? strings.edit.nothing : strings.casts[scene.cast].order(order)}
        </button>
      ))}
    </span>
  );
}
