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

/** The line that is read: all conditions in one sentence, with who breaks them, or what all did. */
export function sayVerdict(rows: readonly VerdictRow[], strings: Pick<FigureWords, 'verdict'>): string {
  const { verdict: words } = strings;
  const of = (wanted: VerdictRow['state']): readonly VerdictRow[] =>
    rows.filter(({ state }) => state === wanted);
  const [first] = rows;
  if (first?.state === 'hidden') return words.none(first.word, first.why);
  const [violated, holds, vacuous] = [of('violated'), of('holds'), of('vacuous')];
  const named = (some: readonly VerdictRow[]): readonly string[] => some.map(({ name }) => name);
  // whoever breaks two conditions is named with each; what all did is said once
  const told = violated.length > 0 ? violated : [...holds, ...vacuous].slice(0, 1);
  return words.line(
    { violated: named(violated), holds: named(holds), vacuous: named(vacuous) },
    told.map(({ why }) => why).join('; '),
  );
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
