/**
 * Lists and words as the notation writes them: each text is read by itself, or refused with the reason. Numbers and lies
 * are in lie-text.ts.
 */
import type { Order } from '../core/model.ts';
import { number, type Range, type Result } from './lie-text.ts';
import type { Quantity } from './refusals.ts';

/** Different numbers with dots between them, in any order; read in ascending order. */
export function numberList(text: string, what: Quantity, range: Range): Result<readonly number[]> {
  const list: number[] = [];
  for (const part of text.split('.')) {
    const result = number(part, what, range);
    if ('code' in result) return result;
    if (list.includes(result.value)) return { code: 'listed-twice', found: result.value };
    list.push(result.value);
  }
  return { value: list.sort((a, b) => a - b) };
}

/** One of these words. */
export function word<Word extends string>(text: string, known: readonly Word[]): Result<Word> {
  const value = known.find((candidate) => candidate === text);
  return value === undefined ? { code: 'unknown-word', found: text, expected: known } : { value };
}

/** The commander's order: a or r. */
export function order(text: string): Result<Order> {
  const letter = word(text, ['a', 'r']);
  return 'code' in letter ? letter : { value: letter.value === 'a' ? 'attack' : 'retreat' };
}
