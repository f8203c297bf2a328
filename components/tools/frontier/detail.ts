/** What there is to say of one cell beyond its verdict. Fetched, with the check, when a reader chooses a cell. */
import { format } from '../../../src/scenario/format.ts';
import { linkTo } from '../../../src/scenario/link.ts';
import type { OralScenario, SignedScenario } from '../../../src/scenario/scenario.ts';
import { answerWords, type AnswerWords } from '#words/answers.ts';
import { BASE } from '../../platform/root.ts';
import { findSigned, type Answer } from '../../sheet/find.ts';
import { IN_A_SENTENCE } from '../../sheet/tell-answer.ts';
import { oralAnswer } from './attack.ts';
import { mOf, type Kind, type Levels, type Place } from './grid.ts';

export interface Detail {
  readonly text: string;
  /** To a cheapest attack, where a scenario can name it. */
  readonly link: { readonly href: string; readonly text: string } | null;
}

export function detailOf(kind: Kind, levels: Levels, place: Place): Detail {
  const { answers: words } = answerWords;
  const { n, f } = place;
  const m = mOf(levels, place);
  if (n > f + 1 && m > n - 2) return { text: words.absent(kind, m), link: null };
  if (n <= f + 1) return { text: words.vacuous('generals'), link: null };
  return say(kind === 'om' ? oralAnswer(levels, place) : findSigned(n, m, f), words);
}

function say(answer: Answer<OralScenario | SignedScenario>, words: AnswerWords['answers']): Detail {
  switch (answer.kind) {
    case 'vacuous':
      return { text: words.vacuous('generals'), link: null };
    case 'holds': {
      const { strategies } = answer;
      if (strategies === null) return { text: words.obeyed, link: null };
      const { exact, digits } = strategies;
      const fail =
        exact !== null && digits <= IN_A_SENTENCE ? words.strategies(exact) : words.strategiesAbout(digits);
      return { text: `${words.obeyed} ${fail}`, link: null };
    }
    case 'broken': {
      const { fewestLies, scenario, unwritten } = answer;
      const text = words.fewest(fewestLies);
      if (scenario === null) return { text: `${text} ${words.unwritten[unwritten!]}`, link: null };
      const href = `${BASE}lab/${linkTo([format(scenario)], 'map', '')}`;
      return { text, link: { href, text: words.open } };
    }
  }
}
