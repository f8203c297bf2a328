/** What a lecture can use without importing it. Names are those of the MDX files. */
import AmbiguousView from './AmbiguousView.astro';
import Attack from './Attack.astro';
import Cite from './Cite.astro';
import Definition from './Definition.astro';
import EveryRule from './EveryRule.astro';
import Figure from './Figure.astro';
import Lecture from './LectureLink.astro';
import M from './M.astro';
import Note from './Note.astro';
import Proof from './Proof.astro';
import Proposition from './Proposition.astro';
import Ref from './Ref.astro';
import Retreat from './Retreat.astro';
import Sources from './Sources.astro';
import Term from './Term.astro';
import Theorem from './Theorem.astro';
import H2 from './H2.astro';

export const parts = {
  AmbiguousView,
  Attack,
  Cite,
  Definition,
  EveryRule,
  Figure,
  Lecture,
  M,
  Note,
  Proof,
  Proposition,
  Ref,
  Retreat,
  Sources,
  Term,
  Theorem,
  h2: H2,
};
