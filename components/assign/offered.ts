/** The exercises of the book as the pages that assign them know them: by their codes and titles, without their kinds. */
import { codesOf, type Item } from '../../src/exercises/assignment.ts';
import type { Code, Exercise } from '../../src/exercises/exercise.ts';
import type { KindName, Level } from '../../src/exercises/kind.ts';
import type { Retired } from '../../src/exercises/fault.ts';
import { frameWords } from '#words/exercises/frame.ts';
import { assignWords } from '#words/exercises/assign.ts';

export interface Offered extends Pick<Exercise, 'code' | 'kind' | 'topic' | 'level'> {
  /** What the exercise is called. */
  readonly title: string;
  /** How long a right answer to it usually is, in characters. */
  readonly usual: number;
  /** What came of it where it was retired: it is known, so that what was handed out goes on, and is offered no more. */
  readonly retired: Retired | null;
}

export type Offers = readonly Offered[];

const current = (offers: Offers): Offers => offers.filter(({ retired }) => retired === null);

export const kindsIn = (offers: Offers): readonly KindName[] => [...new Set(offers.map(({ kind }) => kind))];

export const topicsOf = (offers: Offers, kind: KindName): Offers =>
  offers.filter(
    (one, i) =>
      one.kind === kind &&
      offers.findIndex(({ topic, kind: other }) => other === kind && topic === one.topic) === i,
  );

/** An item for this choice; `topic` null: drawn from all topics of the kind. */
export function itemFor(offers: Offers, kind: KindName, level: Level, topic: string | null): Item | null {
  const fitting = current(offers).filter((one) => one.kind === kind && one.level === level);
  const codes = fitting.filter((one) => topic === null || one.topic === topic).map(({ code }) => code);
  if (codes.length === 0) return null;
  return codes.length === 1 ? { kind: 'exact', code: codes[0]! } : { kind: 'drawn', of: kind, level, codes };
}

export const offerOf = (offers: Offers, code: Code): Offered | undefined =>
  offers.find((one) => one.code === code);

/** What an item of an assignment is called. */
export function titleOfItem(offers: Offers, item: Item): string {
  const { terms } = assignWords;
  const found = codesOf(item).flatMap((code) => offerOf(offers, code) ?? []);
  const first = found[0];
  if (first === undefined) return codesOf(item).join(', ');
  const level = terms.level(first.level);
  const replaced = found.some(({ retired }) => retired !== null) ? ` · ${frameWords.retired.mark}` : '';
  if (item.kind === 'exact') return `${first.title} · ${level}${replaced}`;
  const titles = [...new Set(found.map(({ title }) => title))];
  return `${titles.join(' / ')} · ${level} · ${terms.drawn}${replaced}`;
}
