/** The messengers of an execution as a table of text. */
import { messengerWords } from '#words/messengers.ts';
import type { TwoGeneralsScene } from '../scenes/two-generals-scene.ts';
import { useFigure } from '../kit/context.ts';
import { TableHead } from '../kit/TableHead.tsx';
import { Decisions } from './Decisions.tsx';

export function MessengerTranscript({ scene }: { scene: TwoGeneralsScene }) {
  const { transcript, casts } = useFigure().strings;
  const { exchange } = messengerWords;
  const words = casts[scene.cast];
  const shown = scene.messengers.filter(({ fate }) => fate !== 'unsent' && fate !== 'later');
  return (
    <div class="transcript">
      <table>
        <caption>
          {shown.length === 0
            ? exchange.none(scene.round, scene.eyes, scene.cast)
            : exchange.count(shown.length)}
        </caption>
        <TableHead columns={[exchange.messenger, transcript.from, transcript.to, exchange.fate]} />
        <tbody>
          {shown.map(({ number, from, to, fate }) => (
            <tr key={number}>
              <td>{number}</td>
              <td>{words.short(from)}</td>
              <td>{words.short(to)}</td>
              <td class={fate === 'captured' ? 'remark' : ''}>{exchange.fates(fate, scene.cast)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {scene.order !== null && <p class="decisions">{exchange.given(scene.order, scene.cast)}</p>}
      <Decisions {...{ scene }} />
    </div>
  );
}
