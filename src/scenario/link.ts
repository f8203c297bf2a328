/**
 * Addresses of the book: which scenarios, which drawing and which figure a link names (the notation's section on
 * addresses), and the link that names what is on the screen.
 */
import type { Token } from './format.ts';
import { bare, isLikeToken, plain, tokensOfAddress } from './unwrap.ts';

/** The ways in which a figure can draw an execution, as `as=` names them. */
export const DRAWINGS = ['map', 'time', 'inbox', 'transcript'] as const;
export type Drawing = (typeof DRAWINGS)[number];

export interface Link {
  /** The `s` parameters, without what stands around a token, not yet parsed. */
  readonly tokens: readonly string[];
  /** Null where `as` is absent or names no drawing. */
  readonly drawing: Drawing | null;
  /** What stands behind `#`: a figure's slug, or another place of the page, or ''. */
  readonly figure: string;
}

/** Reads an address of the book; it must be absolute. */
export function readLink(address: URL): Link {
  // in a query, as forms and browsers write it, a plus is a space
  const tokens = tokensOfAddress(address.search.replaceAll('+', '%20')) ?? [];
  // where somebody encoded a link as a whole, `&as=` and `#` are part of what stands behind `s=`
  const whole = plain(address.search + address.hash);
  const as = address.searchParams.get('as') ?? /[?&]as=([a-z]+)/.exec(whole)?.[1] ?? '';
  const word = as.replace(/^[^a-z]+|[^a-z]{1,9}$/g, '');
  return {
    tokens,
    drawing: DRAWINGS.find((drawing) => drawing === word) ?? null,
    figure: /#[^\w-]*([\w-]*)/.exec(address.hash === '' ? whole : plain(address.hash))?.[1] ?? '',
  };
}

/**
 * What no token can say stands in an address by name: `?plan=obey&step=cut#ring`. Each figure says which names it takes;
 * what they mean never changes. Names and values hold letters, digits, `-` and `_` alone.
 */
export type Named = Readonly<Record<string, string>>;

/** The names in an address, without those that every figure shares. */
export const namesIn = (address: URL): readonly string[] => Object.keys(namedIn(address));

/** What stands by name in an address, without what somebody put around a value. */
export function namedIn(address: URL): Named {
  const fields = plain(address.search).replace(/#.*$/s, '').slice(1).split('&');
  const named = fields.map((field) => /^([a-z]+)=(.*)$/s.exec(field));
  return Object.fromEntries(
    named.flatMap((found) =>
      found && found[1] !== 's' && found[1] !== 'as'
        ? [[found[1]!, found[2]!.replace(/^[^\w-]+/, '').replace(/[^\w.-][^]*$|\.+$/, '')]]
        : [],
    ),
  );
}

/**
 * Query and fragment for what a figure shows. Tokens hold only characters that no channel encodes.
 * @param drawing the default one, map, is left out
 */
export function linkTo(
  tokens: readonly Token[],
  drawing: Drawing,
  figure: string,
  named: Named = {},
): string {
  const parameters = tokens.map((token) => `s=${token}`);
  if (drawing !== 'map') parameters.push(`as=${drawing}`);
  parameters.push(...Object.entries(named).map(([name, value]) => `${name}=${value}`));
  return `?${parameters.join('&')}${figure === '' ? '' : `#${figure}`}`;
}

/**
 * The tokens in what somebody pasted: those of the addresses in it, or the text itself as one token. An address in a text
 * ends where RFC 3986 (appendix C) says: at a space, a quotation mark or an angle bracket.
 */
export function tokensIn(pasted: string): readonly string[] {
  const lines = pasted.replace(/=\r?\n/g, ''); // what quoted-printable breaks is one line
  const links = lines.split(/[\s"<>]+|\]\(/).flatMap((word) => {
    const tokens = tokensOfAddress(word) ?? [];
    const isAddress = plain(word).includes('://');
    return tokens.length > 0 && (isAddress || tokens.some(isLikeToken)) ? [tokens] : [];
  });
  // some programs write every address twice, once to be read and once to be followed
  const different = links.filter((link, i) => links.findIndex((other) => other.join() === link.join()) === i);
  return different.length > 0 ? different.flat() : [bare(pasted)];
}

/** The same where several tokens may be typed with spaces between, as in the lab's field. */
export function tokensTyped(text: string): readonly string[] {
  const tokens = tokensIn(text);
  return tokens.length === 1 ? tokens[0]!.split(/\s+/).map(bare) : tokens;
}
