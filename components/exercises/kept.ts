/** An execution that a reader left unfinished: its token is read only where there is one, since reading takes the parser. */
import { useEffect, useState } from 'preact/hooks';
import { opened } from '../../src/exercises/opened.ts';
import type { Scenario } from '../../src/scenario/scenario.ts';
import { arrive } from '../shared/arrive.ts';
import { prepare, type Drawings } from '../shared/drawings.ts';

/** Whether an execution is one of the same protocol among as many, so that it can stand where the other one does. */
export function fitsInto(scenario: Scenario, place: Scenario): boolean {
  if (scenario.kind === '2g' || place.kind === '2g')
    return (
      scenario.kind === '2g' &&
      place.kind === '2g' &&
      scenario.messengers === place.messengers &&
      String(scenario.thresholds) === String(place.thresholds)
    );
  return scenario.kind === place.kind && scenario.n === place.n && scenario.m === place.m;
}

type Parse = typeof import('../../src/scenario/parse.ts').parse;

/** The execution in a text that was stored as an answer; null where there is none that can stand in this one's place. */
export function keptIn(parse: Parse, text: string, place: Scenario): Scenario | null {
  const parsed = parse(text);
  return parsed.kind === 'parsed' && fitsInto(parsed.scenario, place) ? opened(parsed.scenario) : null;
}

/** The scenario of an answer that was kept; null while there is none. */
export function useKept(text: string | null, drawings: Drawings, place: Scenario): Scenario | null {
  const [kept, setKept] = useState<Scenario | null>(null);
  useEffect(() => {
    if (!text?.includes('_')) return;
    void arrive(() => import('../../src/scenario/parse.ts')).then(async ({ parse }) => {
      const scenario = keptIn(parse, text, place);
      if (scenario === null) return;
      await prepare(drawings, [scenario]);
      setKept(scenario);
    });
  }, []);
  return kept;
}
