/**
 * The records of executions of SM(m) that this page has. The server sends those that its figures open with; others are
 * made here, for which the code that signs and checks is fetched when it is first needed.
 */
import { format } from '../../src/scenario/format.ts';
import type { SignedRecord } from '../../src/scenario/recorded.ts';
import type { SignedScenario } from '../../src/scenario/scenario.ts';
import { loadPart } from '../platform/load-part.ts';

type Editing = typeof import('./signed-editing.ts');

const known = new Map<string, SignedRecord>();
let fetched: Editing | null = null;

/** How a page opens an execution changes nothing about what happened. */
const keyOf = (scenario: SignedScenario): string =>
  format({ ...scenario, eyes: null, round: 0, cast: 'generals' });

/** Keeps a record that was made elsewhere. */
export function learn(scenario: SignedScenario, record: SignedRecord): void {
  known.set(keyOf(scenario), record);
}

/** The record of a scenario; throws where it was neither sent nor can be made yet. */
export function recordOf(scenario: SignedScenario): SignedRecord {
  const key = keyOf(scenario);
  const record = known.get(key) ?? editing().recordOf(scenario);
  known.set(key, record);
  return record;
}

/** What records and changes; throws before `prepare` has fetched it. */
export function editing(): Editing {
  if (!fetched) throw new Error('signing is not fetched yet: expected prepare() to be awaited first');
  return fetched;
}

/** Fetches what makes and changes records; null where it is here already. */
export function prepare(): Promise<void> | null {
  if (fetched) return null;
  return loadPart(() => import('./signed-editing.ts')).then((part) => {
    fetched = part;
  });
}
