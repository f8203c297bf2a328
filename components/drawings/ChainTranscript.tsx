/** The messengers of an execution as a table of text. */
import { messengerWords } from '#words/messengers.ts';
import type { ChainScene } from '../scenes/chain-scene.ts';
import { useFigure } from '../kit/context.ts';
import { TableHead } from '../kit/TableHead.tsx';
import { Decisions } from './Decisions.tsx';

export function ChainTranscript({ scene }: { scene: ChainScene }) {
  const { transcript, casts } = useFigure().strings;
  const { chain } = messengerWords;
  const words = casts[scene.cast];
  const shown = scene.messengers.filter(({ fate }) => fate !== 'unsent' && fate !== 'later');
  return (
    <div class="transcript">
      <table>
        <caption>
          {shown.length === 0 ? chain.none(scene.round, scene.eyes, scene.cast) : chain.count(shown.length)}
        </caption>
        <TableHead columns={[chain.messenger, transcript.from, transcript.to, chain.fate]} />
        <tbody>
          {shown.map(({ number, from, to, fate }) => (
            <tr key={number}>
              <td>{number}</td>
              <td>{words.short(from)}</td>
              <td>{words.short(to)}</td>
              <td class={fate === 'captured' ? 'remark' : ''}>{chain.fates(fate, scene.cast)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {scene.order !== null && <p class="decisions">{chain.given(scene.order, scene.cast)}</p>}
      <Decisions {...{ scene }} />
    </div>
  );
}
