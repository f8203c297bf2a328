/** `generals grade-answer`: marks answers as the pages do, on one line of JSON each. */
import type { Marked, Said } from '../exercises/kind.ts';
import { mark } from '../exercises/mark.ts';
import { format, type Token } from '../scenario/format.ts';
import { breakInThread } from './break.ts';

/** What is handed in. */
export interface HandedIn {
  readonly code: string;
  /** NaN where it was no number. */
  readonly seed: number;
  readonly answer: string;
}

/** What is printed, with its members in this order. */
export interface Graded {
  readonly code: string;
  readonly seed: number;
  readonly mark: Marked['kind'];
  readonly reason: Said;
  readonly shown: readonly Token[];
}

export async function gradeAnswer({ code, seed, answer }: HandedIn): Promise<Graded> {
  const marked = await mark(code, seed, answer, {
    breakProtocol: (kind, source) => breakInThread({ kind, source }),
  });
  const shown = marked.kind === 'refused' ? [] : marked.shown.map(format);
  return { code, seed, mark: marked.kind, reason: marked.reason, shown };
}

/** A seed as it is typed: digits only. */
export const seedIn = (text: string): number => (/^\d{1,10}$/.test(text) ? Number(text) : NaN);

/** One answer a line: `CODE SEED ANSWER`, or a JSON object with `code`, `seed` and `answer` (an answer may have lines of its own). */
export async function* answersIn(lines: AsyncIterable<string>): AsyncIterable<HandedIn> {
  for await (const line of lines) yield line.startsWith('{') ? fromJson(line) : fromWords(line);
}

function fromWords(line: string): HandedIn {
  const [, code = '', seed = '', answer = ''] = /^(\S*) ?(\S*) ?(.*)$/s.exec(line) ?? [];
  return { code, seed: seedIn(seed), answer };
}

/** What is missing or of another type is left empty, and so refused when it is marked. */
function fromJson(line: string): HandedIn {
  const value = parsed(line);
  return {
    code: typeof value['code'] === 'string' ? value['code'] : '',
    seed: typeof value['seed'] === 'number' ? value['seed'] : NaN,
    answer: typeof value['answer'] === 'string' ? value['answer'] : '',
  };
}

function parsed(line: string): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse(line);
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
  } catch {
    return {};
  }
}
