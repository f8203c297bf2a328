/**
 * The dictionary by types, for browser tests and benchmarks: a part that one of them reads stands here, else the test doesn’t
 * compile. What goes through all words reads the folder itself (testing/every-word.ts).
 */
import { commonWords } from '#words/common.ts';
import { pageWords } from '#words/pages.ts';
import { plotsWords } from '#words/plots.ts';
import { linkWords } from '#words/links.ts';
import { signedWords } from '#words/signed.ts';
import { messengerWords } from '#words/messengers.ts';
import { scenarioWords } from '#words/scenarios.ts';
import { citingWords } from '#words/citing.ts';
import { sourceWords } from '#words/source.ts';
import { assumptionWords } from '#words/assumptions.ts';
import { checkedWords } from '#words/checked.ts';
import { stepWords } from '#words/steps.ts';
import { squaresWords } from '#words/squares.ts';
import { stillHardWords } from '#words/still-hard.ts';
import { signatureWords } from '#words/signatures.ts';
import { ambiguityWords } from '#words/ambiguous.ts';
import { evidenceWords } from '#words/evidence.ts';
import { enoughWords } from '#words/enough.ts';
import { plotWords } from '#words/enough-plot.ts';
import { walkWords } from '#words/enough-walks.ts';
import { answerWords } from '#words/answers.ts';
import { findAttackWords } from '#words/find-attack.ts';
import { frontierPageWords, frontierWords } from '#words/frontier.ts';
import { labWords } from '#words/lab.ts';
import { blocksWords } from '#words/blocks.ts';
import { tooFewWords } from '#words/too-few.ts';
import { breakWords } from '#words/break.ts';
import { breakRoundsWords } from '#words/break-rounds.ts';
import { trustWords } from '#words/trust.ts';
import { whoLiesWords } from '#words/who-lies.ts';
import { trustAnswerWords } from '#words/trust-answer.ts';
import { trustEditWords } from '#words/trust-edit.ts';
import { trustTextWords } from '#words/trust-text.ts';
import { twoGeneralsWords } from '#words/two-generals.ts';
import { chanceWords } from '#words/chances.ts';
import { viewsWords } from '#words/views.ts';
import { paperWords } from '#words/paper.ts';

export const everyWord = {
  ...plotsWords,
  ...commonWords,
  ...assumptionWords,
  ...checkedWords,
  ...stepWords,
  ...pageWords,
  ...linkWords,
  ...signedWords,
  ...messengerWords,
  ...scenarioWords,
  ...citingWords,
  ...sourceWords,
  ...squaresWords,
  ...stillHardWords,
  ...signatureWords,
  ...ambiguityWords,
  ...evidenceWords,
  ...enoughWords,
  ...plotWords,
  ...walkWords,
  ...answerWords,
  ...findAttackWords,
  ...frontierPageWords,
  ...frontierWords,
  ...labWords,
  ...blocksWords,
  ...tooFewWords,
  ...breakWords,
  ...breakRoundsWords,
  ...trustWords,
  ...whoLiesWords,
  ...trustAnswerWords,
  ...trustEditWords,
  ...trustTextWords,
  ...twoGeneralsWords,
  ...chanceWords,
  ...viewsWords,
  ...paperWords,
};
