/**
 * What hostile people put into addresses and fields: every text of every family, each with a number of its own, so that
 * what it breaches can be told from what the others do.
 */
import { FAMILIES, type Family } from './injection-families.ts';

export interface Injection {
  /** What `breach` on the window becomes if it runs. */
  readonly number: number;
  readonly family: string;
  readonly acts: Family['acts'];
  readonly text: string;
}

/** The statement that tells: it goes without quotes, spaces and brackets, and reaches out of a frame. */
const act = (number: number): string => `top.breach=${number}`;

const asEntities = (text: string): string =>
  Array.from(text, (letter) => `&#${letter.codePointAt(0)!};`).join('');
const asPercents = (text: string): string =>
  Array.from(text, (letter) => `%${letter.codePointAt(0)!.toString(16)}`).join('');

function written(template: string, number: number): string {
  const statement = act(number);
  return template
    .replaceAll('CODED', asEntities(statement))
    .replaceAll('PERCENT', asPercents(statement))
    .replaceAll('BASE64', btoa(statement))
    .replaceAll('ACT', statement)
    .replaceAll('MARK', `breach${number}`)
    .replaceAll('NUMBER', String(number));
}

const numbered = FAMILIES.flatMap(({ name, acts, texts }) => texts.map((text) => ({ name, acts, text })));

export const INJECTIONS: readonly Injection[] = numbered.map(({ name, acts, text }, i) => ({
  number: i + 1,
  family: name,
  acts,
  text: written(text, i + 1),
}));

/** One of each family, for where each takes a page or a wait of its own. */
export const ONE_OF_EACH: readonly Injection[] = FAMILIES.map(({ name }) =>
  INJECTIONS.find(({ family }) => family === name)!,
);

/** As UTF-8 carries it: halves of letters, which it has no bytes for, are replaced. */
export const wellFormed = (text: string): string => text.replace(/\p{Cs}/gu, '\uFFFD');
