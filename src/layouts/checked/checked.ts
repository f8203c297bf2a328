/** What a machine has checked, as the pages show it: made of the files in `proofs/` when the book is built. */
import record from '../../../proofs/checked.json';
import table from '../../../proofs/statements.json';
import { checkedWords } from '#words/checked.ts';
import { page } from '../site.ts';
import { read, restsOn, type Item, type Source } from './coq.ts';

const files = import.meta.glob<string>('../../../proofs/*.v', {
  eager: true,
  import: 'default',
  query: '?raw',
});

const DEVELOPMENT: readonly Source[] = Object.entries(files).map(([file, code]) =>
  read(/(\w+)\.v$/.exec(file)![1]!, code),
);

/** A statement of the book that Coq has checked. */
export interface Checked {
  /** As in the table: `too-few#three`. */
  readonly id: string;
  /** The lecture and the statement’s place in it; null for the title of the book. */
  readonly lecture: string | null;
  readonly place: string;
  readonly item: Item;
  readonly rests: readonly Item[];
  readonly reading: string;
}

/** What the words say of it; throws where they say nothing. */
function said(what: string, words: Readonly<Record<string, string>>, key: string): string {
  const text = words[key];
  if (text === undefined) throw new Error(`src/words/…/checked.ts has no ${what} of “${key}”`);
  return text;
}

function checkedOf(id: string, name: string): Checked {
  const item = DEVELOPMENT.find(({ file }) => file === 'Statements')?.items.find((one) => one.name === name);
  if (!item) throw new Error(`proofs/Statements.v has no theorem ${name}, which the table names for ${id}`);
  const [lecture = null, place = id] = id.includes('#') ? id.split('#') : [];
  const reading = said('reading', checkedWords.checked.readings, id);
  return { id, lecture, place, item, rests: restsOn(item, DEVELOPMENT), reading };
}

/** In the order of the table, the title first. */
export const CHECKED: readonly Checked[] = Object.entries(table.checked).map(([id, { name }]) =>
  checkedOf(id, name),
);

/** A statement that is not checked, and why. */
export interface Unchecked {
  readonly lecture: string;
  readonly place: string;
  readonly why: string;
}

export const UNCHECKED: readonly Unchecked[] = Object.entries(table.unchecked).map(([id, reason]) => {
  const [lecture = '', place = ''] = id.split('#');
  return { lecture, place, why: said('reason', checkedWords.checked.reasons, reason) };
});

/** Why the proof of a checked statement of a lecture stays undivided; undefined where it is gone through in steps. */
export function unsteppedWhy({ id }: Pick<Checked, 'id'>): string | undefined {
  const reason = (table.unstepped as Readonly<Record<string, string>>)[id];
  return reason === undefined ? undefined : said('reason', checkedWords.checked.unstepped, reason);
}

/** The address of the page of a checked statement, whose last part is the statement’s own id. */
export const checkedAddress = ({ place }: Pick<Checked, 'place'>): string => page(`checked/${place}`);

/** What has been checked of a statement of a lecture, if anything. */
export const checkedAt = (lecture: string, place: string): Checked | undefined =>
  CHECKED.find((one) => one.lecture === lecture && one.place === place);

/** The definition’s place on the page of a statement that rests on it. */
export const definitionId = ({ file, name }: Item): string => `${file}.${name.replaceAll("'", '-prime')}`;

export const meaningIn = ({ file, name }: Item): string =>
  said('meaning', checkedWords.checked.meanings, `${file}.${name}`);

/** The whole development, for whoever takes a sentence apart. */
export { DEVELOPMENT };

/** Which Coq has last checked all of it. */
export const COQ: string = record.coq;
