/** What a class's rows say about the exercises: only rows that count are counted. */
import type { Assignment } from './assignment.ts';
import type { Code } from './exercise.ts';
import type { Said } from './kind.ts';
import type { MarkedItem, Row } from './gradebook.ts';

export interface ItemStatistics {
  /** Counts from 1. */
  readonly place: number;
  readonly right: number;
  readonly wrong: number;
  readonly unanswered: number;
  /** Of those who answered; 0 where nobody did. */
  readonly meanAttempts: number;
  readonly meanHints: number;
  /** For how many students this was the first exercise that is not right: where they left the track. */
  readonly firstWrong: number;
  /** What was wrong most often, with one student's reason and exercise as the example; null where nothing was. */
  readonly commonest: { readonly code: Code; readonly reason: Said; readonly count: number } | null;
}

export interface Statistics {
  /** Rows, and how many of them count. */
  readonly rows: number;
  readonly counted: number;
  readonly meanPoints: number;
  /** How many students have 0, 1, … points. */
  readonly histogram: readonly number[];
  readonly items: readonly ItemStatistics[];
  /** The place at which most students first went wrong; null where nobody did. */
  readonly wrongFirstAt: number | null;
}

export function statisticsOf(assignment: Assignment, rows: readonly Row[]): Statistics {
  const counted = rows.filter(({ problem }) => problem === null);
  const firsts = counted.map(({ items }) => items.findIndex(({ outcome }) => outcome !== 'right'));
  const items = assignment.items.map((_, i) =>
    itemStatistics(
      i + 1,
      firsts.filter((first) => first === i).length,
      counted.map((row) => row.items[i]!),
    ),
  );
  const worst = items.reduce((a, b) => (b.firstWrong > a.firstWrong ? b : a));
  return {
    rows: rows.length,
    counted: counted.length,
    meanPoints: mean(counted.map(({ points }) => points)),
    histogram: [...assignment.items, null].map(
      (_, points) => counted.filter((row) => row.points === points).length,
    ),
    items,
    wrongFirstAt: worst.firstWrong === 0 ? null : worst.place,
  };
}

function itemStatistics(place: number, firstWrong: number, items: readonly MarkedItem[]): ItemStatistics {
  const answered = items.filter(({ outcome }) => outcome !== 'none');
  const right = answered.filter(({ outcome }) => outcome === 'right').length;
  const wrong = answered.length - right;
  const counts = new Map<string, { code: Code; reason: Said; count: number }>();
  for (const { outcome, reason, code } of answered) {
    if (outcome === 'right' || reason === null) continue;
    const known = counts.get(reason.say);
    if (known === undefined) counts.set(reason.say, { code, reason, count: 1 });
    else known.count++;
  }
  const [commonest = null] = [...counts.values()].sort((a, b) => b.count - a.count);
  return {
    ...{ place, right, wrong, firstWrong },
    unanswered: items.length - answered.length,
    meanAttempts: mean(answered.map(({ attempts }) => attempts)),
    meanHints: mean(answered.map(({ hints }) => hints)),
    commonest,
  };
}

const mean = (values: readonly number[]): number =>
  values.length === 0 ? 0 : values.reduce((a, b) => a + b, 0) / values.length;
