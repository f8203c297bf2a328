/** Signs and words of Coq, in the order in which they are explained: how each is shown, and what stands for it in a text. */
import { checkedWords } from '#words/checked.ts';
import { boundIn, piecesOf, type Item, type Piece, type Source } from './coq.ts';

export interface Sign {
  readonly name: keyof typeof checkedWords.checked.signs;
  /** The sign with what stands around it, as in the list of signs. */
  readonly shown: string;
  /** The sign itself. */
  readonly in: RegExp;
}

const SIGNS: readonly Sign[] = [
  { name: 'forall', shown: 'forall x,', in: /\bforall\b/ },
  { name: 'exists', shown: 'exists x,', in: /\bexists\b/ },
  { name: 'implies', shown: 'A -> B', in: /(?<!<)->/ },
  { name: 'exactly', shown: 'A <-> B', in: /<->/ },
  { name: 'and', shown: 'A /\\ B', in: /\/\\/ },
  { name: 'or', shown: 'A \\/ B', in: /\\\// },
  { name: 'not', shown: '~ A', in: /~/ },
  { name: 'different', shown: 'a <> b', in: /<>/ },
  { name: 'let', shown: 'let x := a in', in: /\b(let|in)\b/ },
  { name: 'begins', shown: 'a :: l', in: /::/ },
  { name: 'list', shown: '[a; b]', in: /[[\]]/ },
  { name: 'joined', shown: 'l ++ k', in: /\+\+/ },
  { name: 'in', shown: 'In a l', in: /\bIn\b/ },
  { name: 'once', shown: 'NoDup l', in: /\bNoDup\b/ },
  { name: 'within', shown: 'incl l k', in: /\bincl\b/ },
  { name: 'length', shown: 'length l', in: /\blength\b/ },
  { name: 'some', shown: 'Some a', in: /\bSome\b/ },
  { name: 'none', shown: 'None', in: /\bNone\b/ },
  { name: 'map', shown: 'map f l', in: /\b(flat_)?map\b/ },
  { name: 'filter', shown: 'filter f l', in: /\b(filter|find)\b/ },
  { name: 'seq', shown: 'seq a b', in: /\bseq\b/ },
  { name: 'existsb', shown: 'existsb f l', in: /\bexistsb\b/ },
  { name: 'fun', shown: 'fun x => b', in: /\bfun\b/ },
  { name: 'pair', shown: '(a, b)', in: /(?<=\(\w+),(?= )|\b(fst|snd)\b/ },
  { name: 'nat', shown: 'nat', in: /\bnat\b/ },
  { name: 'next', shown: 'S n', in: /\bS(?= [\w(])/ },
  { name: 'prop', shown: 'Prop', in: /\bProp\b/ },
  { name: 'bool', shown: 'bool', in: /\bbool\b/ },
  { name: 'equal', shown: 'a =? b', in: /<=\?|[=<]\?/ },
  { name: 'both', shown: 'a && b', in: /&&|\|\||\bnegb\b/ },
];

/** A piece of a sentence: the definition that it names, or the sign that it is. */
export interface Explained extends Piece {
  readonly sign: Sign | null;
}

/** Takes a text without names of definitions apart at its signs. What is a name in it is no sign: `S` may be a set. */
function atSigns(text: string, bound: ReadonlySet<string>): readonly Explained[] {
  const plain = (part: string): readonly Explained[] =>
    part === '' ? [] : [{ text: part, names: null, sign: null }];
  const found = SIGNS.flatMap((sign) =>
    [...text.matchAll(new RegExp(sign.in, 'g'))]
      .filter(([matched]) => !bound.has(matched))
      .map((match) => ({ sign, text: match[0], from: match.index })),
  ).sort((a, b) => a.from - b.from);
  let at = 0;
  const pieces = found.flatMap(({ sign, text: matched, from }) => {
    const before = text.slice(at, from);
    at = from + matched.length;
    return [...plain(before), { text: matched, names: null, sign }];
  });
  return [...pieces, ...plain(text.slice(at))];
}

/** A sentence, taken apart at the names of definitions and at its signs. */
export function explainedPieces(item: Item, development: readonly Source[]): readonly Explained[] {
  const bound = boundIn(item);
  const runs: Piece[] = [];
  for (const piece of piecesOf(item, development)) {
    const last = runs.at(-1);
    if (piece.names === null && last?.names === null)
      runs[runs.length - 1] = { text: last.text + piece.text, names: null };
    else runs.push(piece);
  }
  return runs.flatMap((run) => (run.names === null ? atSigns(run.text, bound) : [{ ...run, sign: null }]));
}

/** The place of a sign in the list of signs. */
export const signId = ({ name }: Sign): string => `sign-${name}`;

export const signMeaning = ({ name }: Sign): string => checkedWords.checked.signs[name];

/** The signs that occur in some sentences and in what they take as given, in the order of the list. */
export function signsIn(items: readonly Item[], development: readonly Source[]): readonly Sign[] {
  const found = new Set(
    items.flatMap((item) => [
      ...explainedPieces(item, development).map(({ sign }) => sign),
      ...item.given.flatMap((given) => atSigns(given, boundIn(item)).map(({ sign }) => sign)),
    ]),
  );
  return SIGNS.filter((sign) => found.has(sign));
}
