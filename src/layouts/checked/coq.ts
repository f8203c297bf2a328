/**
 * Reads the Coq files of `proofs/` as far as the book shows them: what is stated, and which definitions a statement rests on.
 *
 * It is no parser of Coq. It knows the few commands that those files keep to, and `unknownCommands` says where one goes
 * beyond them. Nothing is believed for what is read here: that the proofs are right, Coq says.
 */

/** A definition, a lemma, or what else a file says, one sentence. */
export interface Item {
  /** `TooFew`, without its ending. */
  readonly file: string;
  /** `Definition`, `Record`, `Theorem` … */
  readonly command: string;
  readonly name: string;
  /** The sentence as it stands in the file, without its full stop and comments. */
  readonly text: string;
  /** The line on which it begins, from 1. */
  readonly line: number;
  /** All names it brings: its own, and those of fields and cases. */
  readonly brings: readonly string[];
  /** What sentences of the sections around it let stand for anything: `Variables (n : nat)`. */
  readonly given: readonly string[];
  /** The place in the book that the comment `(* page: … *)` before it names. */
  readonly page: string | null;
  /** A shorthand within a section: other files don’t know it. */
  readonly local: boolean;
  /** The comment before it, `(** … *)`, if there is one. */
  readonly says: string | null;
}

/** A file, read. */
export interface Source {
  readonly file: string;
  readonly items: readonly Item[];
  /** Files whose names it may use as they are, and those it may use with the file's name before them. */
  readonly imports: readonly string[];
  readonly requires: readonly string[];
}

interface Sentence {
  readonly text: string;
  readonly line: number;
  /** The comments between the sentence before and this one. */
  readonly comments: readonly string[];
}

const STATED = ['Theorem', 'Lemma', 'Proposition', 'Corollary', 'Fact', 'Remark', 'Example'];
const DEFINED = ['Definition', 'Fixpoint', 'Inductive', 'Record', 'Notation', 'Ltac'];
const ASSUMED = ['Variable', 'Variables', 'Hypothesis', 'Hypotheses', 'Context'];
const OTHER = ['Section', 'End', 'From', 'Export', 'Import', 'Arguments', 'Proof', 'Qed', 'Defined'];

/** Takes comments out, which may hold comments, and keeps them beside the sentences that they stand before. */
function sentencesOf(code: string): readonly Sentence[] {
  const found: Sentence[] = [];
  let [text, line, start] = ['', 1, 1];
  let comments: string[] = [];
  for (let at = 0; at < code.length; at++) {
    if (code.startsWith('(*', at)) {
      const end = endOfComment(code, at);
      const comment = code.slice(at, end);
      if (text.trim() === '') comments.push(comment);
      line += comment.split('\n').length - 1;
      at = end - 1;
      continue;
    }
    const char = code[at]!;
    if (char === '\n') line++;
    if (text.trim() === '') start = line;
    if (char === '.' && /^\s|^$/.test(code.slice(at + 1, at + 2))) {
      found.push({ text: text.trim(), line: start, comments });
      [text, comments] = ['', []];
    } else text += char;
  }
  if (text.trim() !== '') found.push({ text: text.trim(), line: start, comments });
  return found;
}

function endOfComment(code: string, start: number): number {
  let depth = 0;
  for (let at = start; at < code.length; at++) {
    if (code.startsWith('(*', at)) depth++;
    else if (code.startsWith('*)', at) && --depth === 0) return at + 2;
    else continue;
    at++;
  }
  throw new Error(`a comment that begins at character ${start} has no end`);
}

/** In proofs: bullets and braces stand before a sentence, and are none. */
const withoutBullets = (text: string): string => text.replace(/^[\s{}+*-]+/, '');

const commandOf = (text: string): string =>
  /^(?:(?:Local|Global|#\[\w+\])\s+)?([A-Z]\w*)/.exec(withoutBullets(text))?.[1] ?? '';

/** Names of the fields of a record, or of the cases of an inductive type. */
function broughtBy(command: string, text: string): readonly string[] {
  if (command === 'Record') return [...text.matchAll(/[{;]\s*([\w']+)\s*:/g)].map(([, name]) => name!);
  if (command !== 'Inductive') return [];
  const [, cases = ''] = text.split(':=');
  return cases.split('|').map((one) => /[\w']+/.exec(one)?.[0] ?? '');
}

/** What comes after a comment's opening and before its end. */
const inside = (comment: string): string => comment.replace(/^\(\*+\s*/, '').replace(/\s*\*+\)$/, '');

/**
 * Reads a file.
 * @param file its name without `.v`
 * @throws where a comment has no end
 */
export function read(file: string, code: string): Source {
  const items: Item[] = [];
  const imports: string[] = [];
  const requires: string[] = [];
  const sections: { name: string; given: string[] }[] = [];
  let proving = false;
  for (const { text, line, comments } of sentencesOf(code)) {
    const command = commandOf(text);
    if (proving) {
      proving = !['Qed', 'Defined'].includes(command);
      continue;
    }
    const name = new RegExp(`\\b${command}\\s+"?([\\w']+)`).exec(text)?.[1] ?? '';
    if (command === 'From') {
      const [, kind, list] = /Require\s+(Import|Export)?\s*([\w\s]+)$/.exec(text) ?? [];
      const names = text.startsWith('From Book') ? (list ?? '').trim().split(/\s+/) : [];
      requires.push(...names);
      if (kind) imports.push(...names);
    } else if (command === 'Section') sections.push({ name, given: [] });
    else if (command === 'End') sections.pop();
    else if (ASSUMED.includes(command)) sections.at(-1)?.given.push(text);
    if (![...STATED, ...DEFINED].includes(command)) continue;
    const page =
      comments.map((comment) => /^\(\* page: (\S+) \*\)$/.exec(comment)?.[1]).find(Boolean) ?? null;
    const says = comments.filter((comment) => comment.startsWith('(**')).at(-1);
    items.push({
      ...{ file, command, name, text, line, page },
      says: says === undefined ? null : inside(says),
      local: command === 'Notation' && sections.length > 0,
      brings: [name, ...broughtBy(command, text)],
      given: sections.flatMap(({ given }) => given),
    });
    proving = STATED.includes(command);
  }
  return { file, items, imports, requires };
}

/** Commands beyond those that this file knows, which could change what a statement means: each with its line. */
export function unknownCommands(code: string): readonly { readonly line: number; readonly text: string }[] {
  let proving = false;
  let depth = 0;
  return sentencesOf(code).flatMap(({ text, line }) => {
    const command = commandOf(text);
    const inProof = proving;
    if (command === 'Section') depth++;
    if (command === 'End') depth--;
    if (STATED.includes(command)) proving = true;
    if (['Qed', 'Defined'].includes(command)) proving = false;
    const known = inProof || [...STATED, ...DEFINED, ...ASSUMED, ...OTHER].includes(command);
    const symbols = command === 'Notation' && text.includes('"');
    // what a section lets stand for anything would be an axiom outside of one
    const axiom = !inProof && ASSUMED.includes(command) && depth === 0;
    return known && !symbols && !axiom ? [] : [{ line, text: text.split('\n')[0]! }];
  });
}

/** The names that a sentence itself lets stand for anything. */
export function boundIn({ text, given }: Item): ReadonlySet<string> {
  const bound = new Set<string>();
  const add = (list: string): void => {
    for (const [name] of list.matchAll(/[A-Za-z_][\w']*/g)) bound.add(name);
  };
  /** `(n m : nat) x {T}`: what stands before each colon. */
  const binders = (list: string): void => {
    add(list.replace(/:[^(){}]*(?:\([^()]*\)[^(){}]*)*/g, ' '));
  };
  for (const [, list] of text.matchAll(/\b(?:forall|exists)\b([^,]*),/g)) binders(list!);
  for (const [, list] of text.matchAll(/\bfun\b([^=]*)=>/g)) add(list!.replace(/:[^=)]*/g, ' '));
  for (const [, list] of text.matchAll(/\blet '?\(?([\w\s,']+)\)?\s*:=/g)) add(list!);
  // in patterns: whatever is not a case of a type is a name for what stands there
  for (const [, list] of text.matchAll(/\|([^|=]*)=>/g)) add(list!.replace(/\b(Some|None)\b/g, ' '));
  const head =
    /^(?:Local\s+)?(?:Definition|Fixpoint|Theorem|Lemma)\s+[\w']+([^:=]*(?:\([^()]*\)[^:=(]*|\{[^{}]*\}[^:={]*)*)/.exec(
      text,
    );
  if (head) binders(head[1]!);
  for (const one of given) {
    const list = one.replace(/^\w+\s+/, '');
    if (list.startsWith('(') || list.startsWith('{')) {
      for (const [, names] of list.matchAll(/[({]([\w\s']+):/g)) add(names!);
    } else add(list.split(':')[0]!);
  }
  return bound;
}

/** All files of a development, in an order in which each comes after those it requires. */
export function inOrder(sources: readonly Source[]): readonly Source[] {
  const done: Source[] = [];
  const visit = (source: Source): void => {
    if (done.includes(source)) return;
    for (const name of source.requires) {
      const other = sources.find(({ file }) => file === name);
      if (!other) throw new Error(`${source.file}.v requires ${name}, which is not in proofs/`);
      visit(other);
    }
    done.push(source);
  };
  for (const source of sources) visit(source);
  return done;
}

/** What a name in an item means, if it is one of the development’s own. */
function meantBy(name: string, item: Item, sources: ReadonlyMap<string, Source>): Item | undefined {
  const bringing = (file: string, one: string): Item | undefined =>
    sources.get(file)?.items.findLast(({ brings, local }) => !local && brings.includes(one));
  const [first, second] = name.split('.');
  if (second !== undefined) return bringing(first!, second);
  const own = sources.get(item.file)!;
  const before = own.items.slice(0, own.items.indexOf(item) + 1);
  const here = before.findLast(({ brings }) => brings.includes(name));
  if (here) return here;
  for (const file of own.imports.toReversed()) {
    const there = bringing(file, name);
    if (there) return there;
  }
  return undefined;
}

/**
 * The definitions that an item rests on, those that they rest on, and so on: in the order of the files, itself left out.
 * Names that stand for anything are not followed, so none is listed for sharing its name with a variable.
 */
export function restsOn(item: Item, development: readonly Source[]): readonly Item[] {
  const sources = new Map(development.map((source) => [source.file, source]));
  const found = new Set<Item>();
  const visit = (one: Item): void => {
    if (found.has(one)) return;
    found.add(one);
    const bound = boundIn(one);
    for (const [name] of [one.text, ...one.given]
      .join('\n')
      .matchAll(/[A-Za-z_][\w']*(?:\.[A-Za-z_][\w']*)?/g)) {
      if (bound.has(name)) continue;
      const other = meantBy(name, one, sources);
      if (other && !STATED.includes(other.command)) visit(other);
    }
  };
  visit(item);
  found.delete(item);
  return inOrder(development).flatMap(({ items }) => items.filter((one) => found.has(one)));
}

/** A piece of a sentence, and the definition that it names, if it names one of the development’s own. */
export interface Piece {
  readonly text: string;
  readonly names: Item | null;
}

/** A sentence, taken apart at the names of definitions. */
export function piecesOf(item: Item, development: readonly Source[]): readonly Piece[] {
  const sources = new Map(development.map((source) => [source.file, source]));
  const bound = boundIn(item);
  return item.text.split(/([A-Za-z_][\w']*(?:\.[A-Za-z_][\w']*)?)/).flatMap((text, i) => {
    if (text === '') return [];
    const found = i % 2 === 1 && !bound.has(text) ? meantBy(text, item, sources) : undefined;
    const names = found && found !== item && !STATED.includes(found.command) ? found : null;
    return [{ text, names }];
  });
}

/** One line, whatever the lines and spaces: what a digest is made of. */
const plain = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** A statement with all that it rests on, as one text: the same as long as it says the same in the same words. */
export const meaningOf = (item: Item, development: readonly Source[]): string =>
  [item, ...restsOn(item, development)]
    .map(({ text, given }) => [...given, text].map(plain).join(' ; '))
    .join('\n');
