/** The execution that a reader left as an answer: its token is read only where there is one, since reading takes the parser. */
import { useEffect, useState } from 'preact/hooks';
import { opened } from '../../../src/exercises/opened.ts';
import { otherSetting, type Scenario } from '../../../src/scenario/scenario.ts';
import { loadPart } from '../../platform/load-part.ts';
import { prepare, type Drawings } from '../../drawings/drawings.ts';

type Parse = typeof import('../../../src/scenario/parse.ts').parse;

/** The execution in a text that was stored as an answer; null where there is none that can stand in this one's place. */
export function storedScenarioIn(parse: Parse, text: string, place: Scenario): Scenario | null {
  const parsed = parse(text);
  return parsed.kind === 'parsed' && otherSetting(place, parsed.scenario) === null
    ? opened(parsed.scenario)
    : null;
}

/** The scenario of an answer that was stored; null while there is none. */
export function useStoredScenario(text: string | null, drawings: Drawings, place: Scenario): Scenario | null {
  const [stored, setStored] = useState<Scenario | null>(null);
  useEffect(() => {
    if (!text?.includes('_')) return;
    void loadPart(() => import('../../../src/scenario/parse.ts')).then(async ({ parse }) => {
      const scenario = storedScenarioIn(parse, text, place);
      if (scenario === null) return;
      await prepare(drawings, [scenario]);
      setStored(scenario);
    });
  }, []);
  return stored;
}
