/** A signed message that the protocol would not send: traitors can send chains of their own on any path that ends with one of them. */
import { useState } from 'preact/hooks';
import type { Order } from '../../../src/core/model.ts';
import { formatPath, others } from '../../../src/core/paths.ts';
import { traitorPlaces } from '../../../src/exercises/scenario-defaults.ts';
import type { SignedScenario } from '../../../src/scenario/scenario.ts';
import type { TraitorWords } from '#words/exercises/traitor.ts';
import { useFigure } from '../../kit/context.ts';
import { Choice } from '../../kit/Choice.tsx';

interface Props {
  readonly scenario: SignedScenario;
  readonly words: TraitorWords['answer'];
}

export function SendMessage({ scenario, words }: Props) {
  const { dispatch, strings } = useFigure();
  const { n, m, traitors } = scenario;
  const paths = [...new Set(traitorPlaces(n, m, traitors).map(({ path }) => formatPath(path)))];
  const [wanted, setPath] = useState('');
  const [receiver, setReceiver] = useState(0);
  const [order, setOrder] = useState<Order>('attack');
  const chosen = paths.includes(wanted) ? wanted : paths[0];
  if (chosen === undefined) return null;
  const path = chosen.split('.').map(Number);
  const receivers = others(n, path);
  const to = receivers.includes(receiver) ? receiver : receivers[0]!;
  return (
    <div class="setting-grid" role="group" aria-label={words.send.label}>
      <Choice<string>
        label={words.send.path}
        most={0}
        value={chosen}
        options={paths.map((one) => ({ value: one, text: one }))}
        onChoose={setPath}
      />
      <Choice<number>
        label={words.send.to}
        value={to}
        options={receivers.map((general) => ({ value: general, text: String(general) }))}
        onChoose={setReceiver}
      />
      <Choice<Order>
        label={words.send.order}
        value={order}
        options={(['attack', 'retreat'] as const).map((one) => ({
          value: one,
          text: strings.casts.generals.order(one),
        }))}
        onChoose={setOrder}
      />
      <button
        type="button"
        onClick={() => {
          dispatch({ kind: 'tell', world: 0, lie: { path, to, order } });
        }}
      >
        {words.send.send}
      </button>
    </div>
  );
}
