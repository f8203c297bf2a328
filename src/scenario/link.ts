/**
 * Addresses of the book: which scenarios, which drawing and which figure a link names (the notation's section on
 * addresses), and the link that names what is on the screen.
 */
import type { Token } from './format.ts';

/** The ways in which a figure can draw an execution, as `as=` names them. */
export const DRAWINGS = ['map', 'time', 'inbox', 'transcript'] as const;
export type Drawing = (typeof DRAWINGS)[number];

export interface Link {
  /** The `s` parameters, not yet parsed. */
  readonly tokens: readonly string[];
  /** Null where `as` is absent or names no drawing. */
  readonly drawing: Drawing | null;
  /** The figure's slug, or '' on pages that are one figure. */
  readonly figure: string;
}

/** Reads an address; it must be absolute. */
export function readLink(address: URL): Link {
  const as = address.searchParams.get('as');
  return {
    tokens: address.searchParams.getAll('s'),
    drawing: DRAWINGS.find((drawing) => drawing === as) ?? null,
    figure: address.hash.slice(1),
  };
}

/**
 * Query and fragment for what a figure shows. Tokens hold only characters that no channel encodes.
 * @param drawing the default one, map, is left out
 */
export function linkTo(tokens: readonly Token[], drawing: Drawing, figure: string): string {
  const parameters = tokens.map((token) => `s=${token}`);
  if (drawing !== 'map') parameters.push(`as=${drawing}`);
  return `?${parameters.join('&')}${figure === '' ? '' : `#${figure}`}`;
}

/** The tokens in what somebody pasted: those of an address of the book, or the text itself as one token. */
export function tokensIn(pasted: string): readonly string[] {
  const text = pasted.trim();
  if (/^https?:\/\//i.test(text) && URL.canParse(text)) {
    const { tokens } = readLink(new URL(text));
    if (tokens.length > 0) return tokens;
  }
  return [text];
}
