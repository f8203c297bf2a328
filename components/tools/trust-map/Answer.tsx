/** What the book says of a map: the model, the theorem, and how the present design fares. */
import { trustAnswerWords } from '#words/trust-answer.ts';
import { BASE } from '../../platform/root.ts';
import type { DesignVerdict } from './design-verdict.ts';
import { modelOf, numbersOf, theoremOf } from './model.ts';
import { sayDesign, sayFound, sayModel, sayTrust } from './say-map.ts';
import type { TrustMap } from './trust-map.ts';

interface AnswerProps {
  readonly map: TrustMap;
  readonly found: DesignVerdict | null;
}

export function Answer({ map, found }: AnswerProps) {
  const { trustAnswer: words } = trustAnswerWords;
  const model = modelOf(map);
  const { n, f } = numbersOf(map);
  const { lecture, statement } = theoremOf(model);
  const play = found?.kind === 'broken' ? found.play : null;
  const state = found?.kind ?? 'unchecked';
  return (
    <div class="trust-answer">
      <section>
        <h3 class="small-caps">{words.model}</h3>
        <p class="world-title">{words.names[model.kind]}</p>
        <p class="trust-numbers">{words.numbers(n, f)}</p>
        {sayModel(map).map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
        <p>
          <a class="theorem-link" href={`${BASE}${lecture}/${statement === null ? '' : `#${statement}`}`}>
            {words.theorem}
          </a>
        </p>
        {sayTrust(map).map((sentence) => (
          <p key={sentence} class="trust-remark">
            {sentence}
          </p>
        ))}
      </section>
      <section class={`trust-found ${state}`}>
        <h3 class="small-caps">{words.design}</h3>
        <p class="world-title">{sayDesign(map)}</p>
        <p>
          {sayFound(map, found).map((sentence, i) => (
            <span key={i}>{i === 0 && state !== 'unchecked' ? <b>{sentence}</b> : sentence} </span>
          ))}
        </p>
        {play && (
          <p>
            <a class="theorem-link" href={`${BASE}lab/?s=${play.token}`}>
              {words.lab}
            </a>
          </p>
        )}
      </section>
    </div>
  );
}
