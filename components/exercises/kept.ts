/** An execution that a reader left unfinished: its token is read only where there is one, since reading takes the parser. */
import { useEffect, useState } from 'preact/hooks';
import { opened } from '../../src/exercises/opened.ts';
import type { Scenario } from '../../src/scenario/scenario.ts';
import { arrive } from '../shared/arrive.ts';
import { prepare, type Drawings } from '../shared/drawings.ts';

/** The scenario of an answer that was kept; null while there is none. */
export function useKept(text: string | null, drawings: Drawings): Scenario | null {
  const [kept, setKept] = useState<Scenario | null>(null);
  useEffect(() => {
    if (!text?.includes('_')) return;
    void arrive(() => import('../../src/scenario/parse.ts')).then(async ({ parse }) => {
      const parsed = parse(text);
      if (parsed.kind !== 'parsed') return;
      await prepare(drawings, [parsed.scenario]);
      setKept(opened(parsed.scenario));
    });
  }, []);
  return kept;
}
