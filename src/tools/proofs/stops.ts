/**
 * Where a proof stops without an assumption. Coq is given a copy of the file in which nothing is asked in its place (`taken-away.ts`),
 * with the proof as it is. The first sentence of it that Coq refuses is written down: in which lemma it stands, and which step
 * of the page’s proof it belongs to. Null says that Coq still accepts everything, so that the proof doesn’t use the assumption.
 *
 * Such a place says something about this proof. That the claim is lost is shown by executions, not here.
 */
import type { RecordedStop } from '../../layouts/checked/assumptions.ts';
import type { Workshop } from './coqc.ts';
import { changes, record } from './record.ts';
import { stepsIn } from './steps.ts';
import { TAKEN_AWAY, type TakenAway } from './taken-away.ts';

type Stops = Readonly<Record<string, Readonly<Record<string, RecordedStop | null>>>>;

export interface Assumptions {
  readonly coq: string;
  /** By statement, then by the assumption’s name. */
  readonly stops: Stops;
}

/** The file without the assumption. @throws where a text that is to be changed doesn’t stand there once */
export function without({ file, changes }: TakenAway, code: ReadonlyMap<string, string>): string {
  let text = code.get(file);
  if (text === undefined) throw new Error(`src/tools/proofs/taken-away.ts: there is no proofs/${file}.v`);
  for (const [from, to] of changes) {
    const times = text.split(from).length - 1;
    if (times !== 1)
      throw new Error(
        `src/tools/proofs/taken-away.ts: proofs/${file}.v has ${times} times, and should have once: “${from}”`,
      );
    text = text.replace(from, () => to);
  }
  return text;
}

/** The same length, with spaces where comments are. */
function withoutComments(text: string): string {
  let depth = 0;
  return text.replaceAll(/\(\*|\*\)|[^]/g, (part) => {
    if (part === '(*') depth++;
    const outside = depth === 0;
    if (part === '*)') depth--;
    return outside || part === '\n' ? part : ' '.repeat(part.length);
  });
}

/**
 * What stands at an offset, where Coq has stopped.
 * @throws where that is not within a proof: then a change has spoilt the file, and taken no assumption away
 */
export function stopAt(file: string, text: string, offset: number): RecordedStop {
  const plain = withoutComments(text);
  const before = plain.slice(0, offset);
  const start = Math.max(...[...before.matchAll(/\.(?=\s)/g)].map(({ index }) => index + 1), 0);
  const end = start + plain.slice(start).search(/\.(?=\s|$)/);
  const at = plain
    .slice(start, end)
    .replace(/^[\s{}+*-]+/, '')
    .replaceAll(/\s+/g, ' ');
  const lemma = [...before.matchAll(/\b(?:Lemma|Theorem) ([\w']+)/g)].at(-1);
  const proof = before.lastIndexOf('Proof.');
  const [, over] = /\b(Qed)\./.exec(before.slice(proof)) ?? [];
  if (!lemma || proof < lemma.index || over)
    throw new Error(`proofs/${file}.v without an assumption is refused outside of proofs, at “${at}”.`);
  const rest = text.slice(offset);
  const [own = ''] = rest.split(/\bQed\./);
  return { file, lemma: lemma[1]!, at, step: stepsIn(new Map([[file, own]]))[0] ?? null };
}

/** Has Coq try every proof without every assumption. */
export function recordStops(shop: Workshop, code: ReadonlyMap<string, string>, coq: string): Assumptions {
  const one = (id: string, name: string, taken: TakenAway): RecordedStop | null => {
    const text = without(taken, code);
    const result = shop.compile(`Without_${taken.file}`, text);
    if (result.kind === 'compiled') return null;
    // a slip in what is put in the place of the assumption, and nothing that a proof lacks
    if (result.offset === null || /Syntax error|not found in the current environment/.test(result.why))
      throw new Error(`${id} without “${name}”: ${result.why}`);
    return stopAt(taken.file, text, result.offset);
  };
  const stops = Object.entries(TAKEN_AWAY).map(([id, all]) => {
    const found = Object.entries(all).map(([name, taken]) => [name, one(id, name, taken)] as const);
    return [id, Object.fromEntries(found)] as const;
  });
  return { coq, stops: Object.fromEntries(stops) };
}

/** The stops as committed. */
export const stopsRecord = record<Assumptions>('assumptions.json');

/** Where two records differ, a sentence each. */
export const differencesOfStops = (written: Assumptions, found: Assumptions): readonly string[] =>
  [...new Set([...Object.keys(written.stops), ...Object.keys(found.stops)])].flatMap((id) =>
    changes(written.stops[id] ?? {}, found.stops[id] ?? {}).map(
      ([name, now]) =>
        `proofs/assumptions.json: ${id} without “${name}” stops elsewhere: ${JSON.stringify(now)}`,
    ),
  );
