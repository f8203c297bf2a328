/**
 * The dictionaries of single pages by locale, apart from the widgets' own so that no page loads the words of another;
 * and all of them together, for tests.
 */
import { answers } from './en/answers.ts';
import { ambiguity } from './en/ambiguous.ts';
import { evidence } from './en/evidence.ts';
import { enough } from './en/enough.ts';
import { enoughPlot } from './en/enough-plot.ts';
import { enoughWalks } from './en/enough-walks.ts';
import { findAttackWords } from './en/find-attack.ts';
import { frontierPages, frontierWords } from './en/frontier.ts';
import { chain } from './en/chain.ts';
import { breakWords } from './en/break.ts';
import { labWords } from './en/lab.ts';
import { tooFew } from './en/too-few.ts';
import { trustMap } from './en/trust.ts';
import { trustAnswer } from './en/trust-answer.ts';
import { trustEdit } from './en/trust-edit.ts';
import { trustText } from './en/trust-text.ts';
import { twoGenerals } from './en/two-generals.ts';
import { signatures } from './en/signatures.ts';
import { stillHard } from './en/still-hard.ts';
import { citing } from './en/citing.ts';
import { scenarios } from './en/scenarios.ts';
import { signed } from './en/signed.ts';
import { views } from './en/views.ts';
import { links } from './en/links.ts';
import { source } from './en/source.ts';
import { pages } from './en/pages.ts';
import { paper } from './en/paper.ts';
import { stringsFor, type Locale } from './index.ts';
import './shop.ts';

export const everyString = (locale: Locale) => ({
  ...stringsFor(locale),
  ...pages,
  ...links,
  ...signed,
  ...chain,
  ...scenarios,
  ...citing,
  ...source,
  ...stillHard,
  ...signatures,
  ...ambiguity,
  ...evidence,
  ...enough,
  ...enoughPlot,
  ...enoughWalks,
  ...answers,
  ...findAttackWords,
  ...frontierPages,
  ...frontierWords,
  ...labWords,
  ...tooFew,
  ...breakWords,
  ...trustMap,
  ...trustAnswer,
  ...trustEdit,
  ...trustText,
  ...twoGenerals,
  ...views,
  ...paper,
});
