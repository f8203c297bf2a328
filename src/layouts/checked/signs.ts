/** Signs and words of Coq, in the order in which they are explained: how each is shown, and where it occurs. */
import { checkedWords } from '#words/checked.ts';

interface Sign {
  readonly name: keyof typeof checkedWords.checked.signs;
  readonly shown: string;
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
  { name: 'let', shown: 'let x := a in', in: /\blet\b/ },
  { name: 'begins', shown: 'a :: l', in: /::/ },
  { name: 'list', shown: '[a; b]', in: /\[/ },
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
  { name: 'pair', shown: '(a, b)', in: /\(\w+, |\b(fst|snd)\b/ },
  { name: 'nat', shown: 'nat', in: /\bnat\b/ },
  { name: 'next', shown: 'S n', in: /\bS [\w(]/ },
  { name: 'prop', shown: 'Prop', in: /\bProp\b/ },
  { name: 'bool', shown: 'bool', in: /\bbool\b/ },
  { name: 'equal', shown: 'a =? b', in: /[=<]\?/ },
  { name: 'both', shown: 'a && b', in: /&&|\|\||\bnegb\b/ },
];

/** Those that occur in a text, each with its explanation. */
export const signsIn = (text: string): readonly { readonly shown: string; readonly means: string }[] =>
  SIGNS.filter((sign) => sign.in.test(text)).map(({ name, shown }) => ({
    shown,
    means: checkedWords.checked.signs[name],
  }));
