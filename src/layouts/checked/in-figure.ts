/** What a step of a proof speaks of, shown by the figure that runs the proof, and lit there. */
import { keepAddress } from '../../../components/platform/address-bar.ts';
import { figureAddressed } from '../../../components/platform/figure-address.ts';
import type { Token } from '../../scenario/format.ts';
import { linkTo, namedIn, readLink } from '../../scenario/link.ts';
import { keepLit } from '../parts-of-figures.ts';
import type { Light } from './lights.ts';

/** The figure goes where its address would send it; of what the reader has chosen there, all else stays. */
export function showInFigure({ figure, named, scenarios, parts = [] }: Light): void {
  const now = new URL(location.href);
  const isItsOwn = figureAddressed() === figure;
  const chosen = isItsOwn ? readLink(now).tokens : [];
  // canonical, since the figure wrote them, or a test has read them
  const tokens = (scenarios ?? chosen) as readonly Token[];
  const names = isItsOwn ? { ...namedIn(now), ...named } : named;
  keepAddress(location.origin + location.pathname + linkTo(tokens, 'map', figure, names));
  // figures heed an address that comes by Back or by a link in the same way
  dispatchEvent(new PopStateEvent('popstate'));
  keepLit(parts.map((part) => ({ figure, part })));
}

/** Nothing is lit any more. The figure stays as it is: a reader may go on there. */
export function leaveFigure(): void {
  keepLit([]);
}
