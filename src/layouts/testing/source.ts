/** A lecture's source, taken apart as far as tests look at it: its head, its tags, its code and its plain text. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import planned from '../../../content/en/contents.json';
import { pageWords } from '#words/pages.ts';
import type { Lecture, Statement } from '../lecture.ts';

const content = join(import.meta.dirname, '../../../content');

export interface Tag {
  readonly name: string;
  readonly properties: Readonly<Record<string, string>>;
}

/** What a head says beside what the lecture's numbers follow from. */
type Head = Lecture & { readonly exercises: string };

export interface LectureSource {
  /** As in `en/byzantine-generals.mdx`. */
  readonly file: string;
  readonly head: Head;
  /** All opening tags in their order. */
  readonly tags: readonly Tag[];
  /** The text as it is written, without code. */
  readonly body: string;
  /** Fenced code with its language. */
  readonly code: readonly { readonly language: string; readonly text: string }[];
  /** The words as a reader sees them, without code; a reference stands as `[its target]`, indices as `w_1` and `q^{s}`. */
  readonly prose: string;
}

/** All lectures of a locale. */
export const lectureSources = (locale: string): readonly LectureSource[] =>
  readdirSync(join(content, locale))
    .filter((name) => name.endsWith('.mdx'))
    .map((name) => lectureSource(`${locale}/${name}`));

/** One of them, by its place in `content/`. */
export function lectureSource(file: string): LectureSource {
  const [, head, body] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(readFileSync(join(content, file), 'utf8'))!;
  const fences = /^```(\S*)\n([\s\S]*?)\n```$/gm;
  const text = body!.replace(fences, '');
  return {
    file,
    head: headOf(head!),
    body: text,
    tags: [...text.matchAll(/<([A-Z]\w*)((?:\s+\w+=(?:"[^"]*"|\{[^}]*\}))*)\s*\/?>/g)].map(
      ([, name, properties]) => ({ name: name!, properties: propertiesOf(properties!) }),
    ),
    code: [...body!.matchAll(fences)].map(([, language, code]) => ({ language: language!, text: code! })),
    prose: proseOf(text),
  };
}

/** Of each figure its caption, sentence by sentence, as a reader sees it. */
export function captionsOf({ body, head }: LectureSource): ReadonlyMap<string, readonly string[]> {
  const found = [...body.matchAll(/<(\w+) id="([\w-]+)"(?:[^>]*[^/>])?>(.+)<\/\1>/g)];
  return new Map(
    found
      .filter(([, , id]) => head.figures.includes(id!))
      .map(([, , id, text]) => {
        // the question or the claim that stands before all others
        const [, title, rest] = /^(?:\*\*(.+?)\*\* )?(.+)$/s.exec(text!)!;
        const sentences = proseOf(rest!)
          .trim()
          .split(/(?<=[.:]) (?=[A-Z“])/);
        return [id!, title === undefined ? sentences : [title, ...sentences]];
      }),
  );
}

/** What stands between the tags of this name, in order. */
export const marked = ({ body }: LectureSource, name: string): readonly string[] =>
  [...body.matchAll(new RegExp(`<${name}>([^<]*)</${name}>`, 'g'))].map(([, text]) => text!);

const propertiesOf = (text: string): Readonly<Record<string, string>> =>
  Object.fromEntries(
    [...text.matchAll(/(\w+)=(?:"([^"]*)"|\{([^}]*)\})/g)].map(([, name, quoted, braced]) => [
      name!,
      quoted ?? braced!,
    ]),
  );

function proseOf(text: string): string {
  return text
    .replace(/<(Attack|Retreat)\s*\/>/g, (_tag, order: string) => order.toLowerCase())
    .replace(/<Ref to="([^"]*)"\s*\/>/g, '[$1]')
    .replace(/<Lecture to="([^"]*)"\s*\/>/g, (_tag, slug: string) => pageWords.lecture(numberOf(slug)))
    .replace(/<sub>(.*?)<\/sub>/g, '_$1')
    .replace(/<sup>(.*?)<\/sup>/g, '^{$1}')
    .replace(/<\/?[A-Z][^>]*>/g, '')
    .replace(/[*`]|^#+ /gm, '')
    .replace(/\s+/g, ' ');
}

/** The head of a lecture uses this little of YAML: texts, `[lists]`, and lines `- { id: …, kind: … }`. */
function headOf(text: string): Head {
  const values: Record<string, unknown> = {};
  let open: unknown[] = [];
  for (const line of text.split('\n')) {
    const [, key, value = ''] = /^(\w+):(?: (.*))?$/.exec(line) ?? [];
    const item = /^ {2}- \{ (.*) \}$/.exec(line)?.[1];
    if (key !== undefined) values[key] = value === '' ? (open = []) : valueOf(value);
    else if (item !== undefined)
      open.push(Object.fromEntries(item.split(', ').map((pair) => pair.split(': '))));
    else throw new Error(`the head of a lecture holds a line that this reader doesn’t know: ${line}`);
  }
  return { ...values, lecture: numberOf(String(values['slug'])) } as unknown as Head;
}

/** A lecture's place in the contents, from 1; 0 where they don't list it. */
export const numberOf = (slug: string): number => planned.findIndex((entry) => entry.slug === slug) + 1;

function valueOf(text: string): unknown {
  if (/^\d+$/.test(text)) return Number(text);
  const list = /^\[(.*)\]$/.exec(text)?.[1];
  return list === undefined ? text : list.split(', ').filter((entry) => entry !== '');
}

const KINDS: readonly Statement['kind'][] = ['definition', 'proposition', 'lemma', 'theorem'];

/** The statement that a tag sets, if it sets one. */
export function statementOf({ name, properties }: Tag): Statement | undefined {
  const kind = KINDS.find((known) => known === name.toLowerCase());
  const { id } = properties;
  return kind === undefined || id === undefined ? undefined : { id, kind };
}
