/** Why a change or a rule is refused, in the words of the notation. Few readers meet one, so it comes when it is needed. */
import type { Refusal } from '../../src/scenario/refusals.ts';
import { linkWords } from '#words/links.ts';
import type { Voice } from '../../src/words/voice.ts';

export function Why({ refusal, cast = 'generals' }: { refusal: Refusal; cast?: Voice }) {
  return <>{linkWords.refusal.describe(refusal, cast)}</>;
}
