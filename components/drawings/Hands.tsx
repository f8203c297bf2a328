/** What can be taken hold of on the map besides letters and generals: the commander's order, and a traitor's hatching. */
import { useEffect, useState } from 'preact/hooks';
import { handsWords } from '#words/hands.ts';
import { COMMANDER, type General, type Order } from '../../src/core/model.ts';
import { useFigure } from '../kit/context.ts';
import { lazy } from '../kit/lazy.tsx';
import { pressable } from '../kit/pressable.ts';
import type { RelayedScene } from '../scenes/relayed-scene.ts';
import type { Grip, MapInHand } from './Drag.tsx';
import { Glyph } from './glyphs.tsx';
import { tenth } from './tenth.ts';
import './hands.css';

/** Fetched when somebody takes hold of a traitor. */
const Drag = lazy(() => import('./Drag.tsx').then((part) => part.Drag));

export function Hands(props: MapInHand) {
  const { scene, layout, svg } = props;
  const [grip, setGrip] = useState<Grip | null>(null);
  useEffect(() => {
    const drawing = svg.current!;
    const take = (event: PointerEvent): void => {
      const general = traitorAt(drawing, event.target as Element);
      if (general !== null && event.isPrimary && event.button === 0)
        setGrip({ general, pointer: event.pointerId, x: event.clientX, y: event.clientY });
    };
    drawing.addEventListener('pointerdown', take);
    return () => {
      drawing.removeEventListener('pointerdown', take);
    };
  }, []);
  return (
    <g class="hands">
      {layout.labels === 'bends' && <OrderSlip {...props} order={orderIn(scene)} />}
      {grip && (
        <Drag
          {...props}
          grip={grip}
          onDone={() => {
            setGrip(null);
          }}
        />
      )}
    </g>
  );
}

/** The traitor whose circle this is part of. */
function traitorAt(drawing: Element, part: Element): General | null {
  const general = part.closest('.general');
  if (!general?.matches('.traitor') || !part.matches('circle, .number')) return null;
  return [...drawing.querySelectorAll('.general')].indexOf(general) + 1;
}

/** What a loyal commander orders, where that is seen; a traitor's letters are turned one by one. */
const orderIn = ({ generals, execution, asked = false }: RelayedScene): Order | null =>
  generals[0]!.standing === 'loyal' && !asked ? execution.order : null;

/** Characters are about this wide at 12.5 units in the label's face. */
const CHARACTER = 6.4;

function OrderSlip({ scene, world, layout, order }: MapInHand & { readonly order: Order | null }) {
  const { strings, dispatch } = useFigure();
  if (order === null) return null;
  const { x, y } = layout.places[COMMANDER - 1]!;
  const [verb, word] = handsWords.slip(order, scene.cast);
  const begin = verb.length * CHARACTER + 14;
  const width = tenth(begin + word.length * CHARACTER + 26);
  const other = order === 'attack' ? 'retreat' : 'attack';
  const act = (): void => {
    dispatch({
      ...{ kind: 'configure', world, settings: { order: other } },
      news: { kind: 'ordered', order: other },
    });
  };
  const label = `${handsWords.orders(order, scene.cast)} ${strings.map.turn}`;
  return (
    <g
      class={`order-slip ${order}`}
      transform={`translate(${tenth(x + layout.radius + 8)} ${tenth(y - 4)})`}
      {...pressable(true, { label, tabIndex: 0, act })}
    >
      <rect class="hit" x="-4" y="-8" width={width + 8} height="44" />
      <rect class="pill" width={width} height="26" rx="1.5" />
      <text class="verb" x="8" y="17.3">
        {verb}
      </text>
      <Glyph saying={order} x={tenth(begin + 6)} y={13} size={12} />
      <text x={tenth(begin + 16)} y="17.3">
        {word}
      </text>
    </g>
  );
}
