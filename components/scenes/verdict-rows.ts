/** Verdicts, each in the words it is told in. */
import type { Agreement, Validity } from '../../src/core/conditions.ts';
import type { FigureWords } from '../../src/words/figure.ts';
import type { Voice } from '../../src/words/voice.ts';

/** One condition: how it is called, whether it holds, and why. */
export interface VerdictRow {
  readonly name: string;
  /** The name in full, where that says more. */
  readonly long?: string;
  readonly state: 'holds' | 'violated' | 'vacuous' | 'hidden';
  readonly word: string;
  readonly why: string;
}

/** IC1 and IC2. */
export function agreementAndValidity(
  { agreement, validity }: { readonly agreement: Agreement; readonly validity: Validity },
  { verdict: words }: Pick<FigureWords, 'verdict'>,
  cast: Voice,
): readonly VerdictRow[] {
  const said = (condition: 'agreement' | 'validity', state: (Agreement | Validity)['kind'], why: string) => ({
    ...{ name: words.names[condition], state, word: words[state], why },
  });
  return [
    said('agreement', agreement.kind, words.agreement(agreement, cast)),
    said('validity', validity.kind, words.validity(validity, cast)),
  ];
}
