/** The evidence that a lecture’s tags show, as the page computes it. */
import {
  comparedEvidence,
  outcomeEvidence,
  verdictEvidence,
  viewEvidence,
  type Evidence,
} from '../evidence.ts';
import type { CheckedKind } from '../../scenario/check.ts';
import type { Tag } from './source.ts';

/** What a tag shows; undefined for a tag that shows no evidence. */
export function shownBy({ name, properties }: Tag): Evidence | undefined {
  const { scenario = '', scenarios = '', general, compare, names = '', kind, n, m, traitors } = properties;
  switch (name) {
    case 'SameView':
      return comparedEvidence(scenarios, Number(compare), names.split(' '));
    case 'OneView':
      return viewEvidence(scenario, Number(general), names);
    case 'Outcome':
      return outcomeEvidence(scenario);
    case 'Checked':
      return verdictEvidence(kind as CheckedKind, Number(n), Number(m), Number(traitors));
    default:
      return undefined;
  }
}
