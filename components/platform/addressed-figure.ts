/**
 * Whom an address speaks to. On a page with several figures the fragment says whose scenario it carries; but the page's
 * own links write fragments, too, and so do other sites. So a fragment that names no figure takes nothing away: the
 * scenario goes to the first figure that plays it, or says that it doesn't. A page that is one figure has no fragment.
 */
import { namesIn, readLink } from '../../src/scenario/link.ts';
import { isLikeToken } from '../../src/scenario/unwrap.ts';

/** A figure of the page. */
export interface Place {
  /** Its slug; '' for the one figure of its page. */
  readonly figure: string;
  /** The kinds of scenario that it shows; none where it shows something else. */
  readonly plays: readonly string[];
  /** The parameters that it takes by name, all of which its addresses have. */
  readonly takes: readonly string[];
}

/**
 * The slug of the figure that an address speaks to, '' on a page that is one figure; null where it asks for nothing.
 * @param places the figures of the page in their order
 * @param before who showed this scenario before the reader followed a link on the page, if that is known
 */
export function addressedFigure(
  address: URL,
  places: readonly Place[],
  before: string | null,
): string | null {
  const { tokens, figure } = readLink(address);
  const names = namesIn(address);
  if (tokens.length > 0 && places.some((place) => place.figure === '')) return '';
  const concerned = ({ plays, takes }: Place): boolean =>
    (tokens.length > 0 && plays.length > 0) || takes.some((name) => names.includes(name));
  for (const slug of [figure, before]) {
    const named = places.find((place) => place.figure === slug);
    if (named && concerned(named)) return named.figure;
  }
  // what another site calls `s` is none of ours where nothing else says so
  const kinds = tokens.filter(isLikeToken).map((token) => token.split('_')[0]!);
  const playing = places.filter(({ plays }) => plays.length > 0);
  const first =
    kinds.length > 0
      ? (playing.find(({ plays }) => kinds.every((kind) => plays.includes(kind))) ?? playing[0])
      : taking(places, names);
  return first?.figure ?? null;
}

/** The figure whose addresses have the most of these names, and no other; of several the first. */
function taking(places: readonly Place[], names: readonly string[]): Place | undefined {
  const able = places.filter(({ takes }) => takes.length > 0 && takes.every((name) => names.includes(name)));
  const most = Math.max(...able.map(({ takes }) => takes.length));
  return able.find(({ takes }) => takes.length === most);
}
