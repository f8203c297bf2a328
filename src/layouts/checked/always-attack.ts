/**
 * A plan for two generals that the notation has no name for: messengers go as in the chain, and both attack in any case. In the
 * chain itself general 1 never attacks without an order.
 */
import type { Order } from '../../core/model.ts';
import type { Protocol } from '../../core/protocol.ts';
import { run } from '../../core/run.ts';
import { captures, messengerExchange, type Waiting, type Word } from '../../core/two-generals.ts';

export const MESSENGERS = 4;

export const ALWAYS_ATTACK: Protocol<Waiting, Word> = {
  ...messengerExchange(MESSENGERS, [0, 0]),
  parameters: { kind: 'always-attack', k: MESSENGERS },
  decision: () => 'attack',
};

/** An execution in a line. */
export interface DecisionsOf {
  readonly ordered: boolean;
  readonly captured: 'nothing' | 'all';
  readonly decisions: readonly [Order, Order];
}

/** With the order and without, nothing captured and all: what both decide. */
export function decisionsOfAlwaysAttack(): readonly DecisionsOf[] {
  return [true, false].flatMap((ordered) =>
    (['nothing', 'all'] as const).map((captured): DecisionsOf => {
      // the second messenger only sets out where the first has arrived, and so on
      const { decisions } = run(
        ALWAYS_ATTACK,
        ordered ? 'attack' : 'retreat',
        captures(captured === 'all' ? [1] : []),
      );
      return { ordered, captured, decisions: [decisions.get(1)!, decisions.get(2)!] };
    }),
  );
}
