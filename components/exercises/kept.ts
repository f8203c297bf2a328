/** An execution that a reader left unfinished: its token is read only where there is one, since reading takes the parser. */
import { useEffect, useState } from 'preact/hooks';
import { opened } from '../../src/exercises/opened.ts';
import type { Scenario } from '../../src/scenario/scenario.ts';

/** The scenario of an answer that was kept; null while there is none. */
export function useKept(text: string | null): Scenario | null {
  const [kept, setKept] = useState<Scenario | null>(null);
  useEffect(() => {
    if (!text?.includes('_')) return;
    void import('../../src/scenario/parse.ts').then(({ parse }) => {
      const parsed = parse(text);
      if (parsed.kind === 'parsed') setKept(opened(parsed.scenario));
    });
  }, []);
  return kept;
}
