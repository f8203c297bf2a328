/** What a lecture can use without importing it. Names are those of the MDX files. */
import AmbiguousView from './AmbiguousView.astro';
import Attack from './Attack.astro';
import Blocks from './Blocks.astro';
import ChainProof from './ChainProof.astro';
import Cite from './Cite.astro';
import Definition from './Definition.astro';
import EveryRule from './EveryRule.astro';
import Figure from './Figure.astro';
import HowMany from './HowMany.astro';
import Ladder from './Ladder.astro';
import Lecture from './LectureLink.astro';
import Lemma from './Lemma.astro';
import M from './M.astro';
import Messengers from './Messengers.astro';
import Neighbours from './Neighbours.astro';
import Note from './Note.astro';
import Price from './Price.astro';
import Proof from './Proof.astro';
import Proposition from './Proposition.astro';
import Ref from './Ref.astro';
import Retreat from './Retreat.astro';
import Ring from './Ring.astro';
import Sources from './Sources.astro';
import Term from './Term.astro';
import Theorem from './Theorem.astro';
import Twin from './Twin.astro';
import H2 from './H2.astro';

export const parts = {
  AmbiguousView,
  Attack,
  Blocks,
  ChainProof,
  Cite,
  Definition,
  EveryRule,
  Figure,
  HowMany,
  Ladder,
  Lecture,
  Lemma,
  M,
  Messengers,
  Neighbours,
  Note,
  Price,
  Proof,
  Proposition,
  Ref,
  Retreat,
  Ring,
  Sources,
  Term,
  Theorem,
  Twin,
  h2: H2,
};
