/** How a place is called to which a page of a checked statement sends its reader. */
import { assumptionWords } from '#words/assumptions.ts';
import type { Shown } from './assumptions.ts';
import { headingIn, named } from './names.ts';

/** A statement or a section of a lecture, where the book speaks of what no execution can show. @throws where there is neither */
export async function elsewhereOf({
  lecture,
  place,
}: Extract<Shown, { kind: 'elsewhere' }>): Promise<string> {
  const heading = await headingIn(lecture, place);
  if (heading !== null) return assumptionWords.assumptions.elsewhereSection(heading);
  const { label, name } = named(lecture, place);
  return assumptionWords.assumptions.elsewhere(label, name);
}
