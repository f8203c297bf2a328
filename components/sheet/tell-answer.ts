/** The check's answer in words. Fetched together with it. */
import { answerWords } from '#words/answers.ts';
import type { Cast } from '../../src/scenario/scenario.ts';
import type { Answer } from './find.ts';

/** What a search has to say. */
export interface Told {
  readonly sentence: string;
  /** The number of strategies, where it is too long for a sentence. */
  readonly number: { readonly label: string; readonly text: string } | null;
}

/** Longer numbers stand by themselves: nobody wants them read out in a sentence. */
export const IN_A_SENTENCE = 30;

/** The answer to a search among n generals, f of them traitors, in OM(m). */
export function tellAnswer(answer: Answer, n: number, m: number, f: number, cast: Cast = 'generals'): Told {
  const { answers: words } = answerWords;
  const told = (sentence: string): Told => ({ sentence, number: null });
  switch (answer.kind) {
    case 'vacuous':
      return told(words.vacuous(cast));
    case 'broken': {
      const fewest = words.fewest(answer.fewestLies);
      const { unwritten } = answer;
      return told(unwritten === null ? words.found(fewest) : `${fewest} ${words.unwritten[unwritten]}`);
    }
    case 'holds': {
      const { exact, digits } = answer.strategies!;
      if (exact === null) return told(words.holdsHuge(m, n, f, digits, cast));
      if (digits <= IN_A_SENTENCE) return told(words.holds(m, n, f, exact, cast));
      const number = { label: words.allStrategies, text: words.number(exact) };
      return { sentence: words.holdsLong(m, n, f, digits, cast), number };
    }
  }
}
