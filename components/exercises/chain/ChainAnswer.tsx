/** Chains of signatures as they arrived, a real verification to try on each, and the answer: which, where first, and why. */
import './chain.css';
import { formatPath } from '../../../src/core/paths.ts';
import type { ChainInstance } from '../../../src/exercises/kinds/chain.ts';
import { chainWords } from '#words/exercises/chain.ts';
import { Bar } from '../../kit/Bar.tsx';
import { UNTRANSLATED } from '../../platform/untranslated.ts';
import type { AnswerProps } from '../frame/part.ts';
import { ChainVerdict } from './ChainVerdict.tsx';
import { SignatureCheck } from './SignatureCheck.tsx';

export function ChainAnswer({ instance, text, locked, onText }: AnswerProps<ChainInstance>) {
  const { answer: words } = chainWords;
  return (
    <>
      <div class="sheet">
        <Bar label={words.title} />
        <ol class="chains">
          {instance.chains.map(({ order, path, signatures }, i) => (
            <li key={i}>
              <p class="small-caps">{words.chain(i + 1)}</p>
              <p>{words.claims(order, formatPath(path))}</p>
              <dl>
                {signatures.map((signature, place) => (
                  <div key={place}>
                    <dt>{words.signature(place + 1, path[place]!)}</dt>
                    <dd>
                      <code {...UNTRANSLATED}>{shortened(signature)}</code>
                    </dd>
                  </div>
                ))}
              </dl>
            </li>
          ))}
        </ol>
        <SignatureCheck {...{ instance, words }} />
      </div>
      <ChainVerdict {...{ instance, text, locked, onText, words }} />
    </>
  );
}

/** The first eight bytes and the last four: two signatures that agree in these are one. */
const shortened = (digits: string): string =>
  `${digits.slice(0, 16).replace(/(..)(?=.)/g, '$1 ')} … ${digits.slice(-8).replace(/(..)(?=.)/g, '$1 ')}`;
