/** What a lecture can use without importing it. Names are those of the MDX files. */
import AmbiguousView from './AmbiguousView.astro';
import Attack from './Attack.astro';
import Blocks from './Blocks.astro';
import ChainProof from './ChainProof.astro';
import ChainBytes from './ChainBytes.astro';
import Checked from './Checked.astro';
import Cite from './Cite.astro';
import Cost from './Cost.astro';
import Definition from './Definition.astro';
import Evidence from './Evidence.astro';
import Exercises from './Exercises.astro';
import EveryRule from './EveryRule.astro';
import Figure from './Figure.astro';
import FindAttack from './FindAttack.astro';
import Frontier from './Frontier.astro';
import Forge from './Forge.astro';
import Gloss from './Gloss.astro';
import HowMany from './HowMany.astro';
import Induction from './Induction.astro';
import Ladder from './Ladder.astro';
import Lecture from './LectureLink.astro';
import Lemma from './Lemma.astro';
import LostMessage from './LostMessage.astro';
import M from './M.astro';
import Messengers from './Messengers.astro';
import Neighbours from './Neighbours.astro';
import Note from './Note.astro';
import PageLink from './PageLink.astro';
import PathTree from './PathTree.astro';
import OneRoundMore from './OneRoundMore.astro';
import OneView from './OneView.astro';
import Outcome from './Outcome.astro';
import Price from './Price.astro';
import Proof from './Proof.astro';
import Proposition from './Proposition.astro';
import Ref from './Ref.astro';
import Retreat from './Retreat.astro';
import SameView from './SameView.astro';
import SignIt from './SignIt.astro';
import Source from './Source.astro';
import Sources from './Sources.astro';
import Term from './Term.astro';
import Theorem from './Theorem.astro';
import TrustMap from './TrustMap.astro';
import Vectors from './Vectors.astro';
import Ring from './Ring.astro';
import Twin from './Twin.astro';
import H2 from './H2.astro';

export const parts = {
  AmbiguousView,
  Attack,
  Blocks,
  ChainProof,
  ChainBytes,
  Checked,
  Cite,
  Cost,
  Definition,
  Evidence,
  Exercises,
  EveryRule,
  Figure,
  FindAttack,
  Frontier,
  Forge,
  Gloss,
  HowMany,
  Induction,
  Ladder,
  Lecture,
  Lemma,
  LostMessage,
  M,
  Messengers,
  Neighbours,
  Note,
  PageLink,
  PathTree,
  OneRoundMore,
  OneView,
  Outcome,
  Price,
  Proof,
  Proposition,
  Ref,
  Retreat,
  SameView,
  SignIt,
  Source,
  Sources,
  Term,
  Theorem,
  TrustMap,
  Vectors,
  Ring,
  Twin,
  h2: H2,
};
