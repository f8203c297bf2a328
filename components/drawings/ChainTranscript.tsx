/** The messengers of an execution as a table of text. */
import { messengerWords } from '#words/messengers.ts';
import type { ChainScene } from '../scenes/chain-scene.ts';
import { useFigure } from '../kit/context.ts';

export function ChainTranscript({ scene }: { scene: ChainScene }) {
  const { strings } = useFigure();
  const { transcript, casts } = strings;
  const { chain } = messengerWords;
  const words = casts[scene.cast];
  const shown = scene.messengers.filter(({ fate }) => fate !== 'unsent' && fate !== 'later');
  const decided = scene.generals.filter(({ decision }) => decision !== null);
  return (
    <div class="transcript">
      <table>
        <caption>
          {shown.length === 0 ? chain.none(scene.round, scene.eyes, scene.cast) : chain.count(shown.length)}
        </caption>
        <thead>
          <tr>
            {[chain.messenger, transcript.from, transcript.to, chain.fate].map((heading) => (
              <th key={heading} scope="col">
                {heading}
              </th>
            ))}
          </tr>
        </thead>
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
      {decided.length > 0 && (
        <p class="decisions">
          {decided
            .map(({ number, decision }) => strings.sentences.decision(number, decision!, scene.cast))
            .join(' ')}
        </p>
      )}
    </div>
  );
}
