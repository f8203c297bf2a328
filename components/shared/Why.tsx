/** Why a change or a rule is refused, in the words of the notation. Few readers meet one, so it comes when it is needed. */
import type { Refusal } from '../../src/scenario/refusals.ts';
import { linkStrings } from '../../src/strings/links.ts';
import type { Voice } from '../../src/strings/voice.ts';
import { useFigure } from './context.ts';

export function Why({ refusal, cast = 'generals' }: { refusal: Refusal; cast?: Voice }) {
  const { strings } = useFigure();
  return <>{linkStrings(strings.locale).refusal.describe(refusal, cast)}</>;
}
