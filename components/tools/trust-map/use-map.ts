/** The state of the trust map, in step with the address bar and with the check, both fetched when they are needed. */
import { useEffect, useReducer, useRef, useState } from 'preact/hooks';
import { namedIn } from '../../../src/scenario/link.ts';
import { loadPart } from '../../platform/load-part.ts';
import { keepShown, followAddress } from '../../platform/figure-address.ts';
import type { DesignVerdict } from './design-verdict.ts';
import type { Damage } from './link.ts';
import { openMap, reduceMap, type MapAction } from './map-state.ts';
import type { TrustMap } from './trust-map.ts';

/** The map that an address carries, if it carries one. */
const linkedIn = (address: URL): string | null => namedIn(address)['map'] ?? null;

/** What was found last, and of which map. */
interface Answered {
  readonly map: TrustMap;
  readonly found: DesignVerdict;
}

export function useTrustMap(figure: string, start: TrustMap, startFound: DesignVerdict) {
  const [state, reduce] = useReducer(reduceMap, start, openMap);
  const [answer, setAnswer] = useState<Answered>({ map: start, found: startFound });
  const [live, setLive] = useState(false);
  const [damage, setDamage] = useState<Damage | null>(null);
  const touched = useRef(false);
  useEffect(
    () =>
      followAddress(
        async () => {
          const linked = linkedIn(new URL(location.href));
          if (linked === null) return;
          const read = (await loadPart(() => import('./link.ts'))).readLinked(linked);
          setDamage(read.kind === 'damaged' ? read.damage : null);
          if (read.kind !== 'damaged') reduce({ kind: 'replace', map: read.map });
        },
        () => {
          setLive(true);
        },
      ),
    [],
  );
  const { map } = state;
  useEffect(() => {
    let current = true;
    if (answer.map !== map)
      void loadPart(() => import('./design-verdict.ts')).then(({ verdictOf }) => {
        if (current) setAnswer({ map, found: verdictOf(map) });
      });
    if (touched.current)
      void addressOf(map, figure).then((address) => {
        if (current) keepShown(figure, address);
      });
    return () => {
      current = false;
    };
  }, [map, figure]);
  const dispatch = (action: MapAction): void => {
    touched.current = true;
    setDamage(null);
    reduce(action);
  };
  return {
    state,
    dispatch,
    live,
    damage,
    found: answer.map === map ? answer.found : null,
    /** Whether another map than the first has been checked: until then there is nothing else to say. */
    checked: answer.map !== start,
  };
}

/** The address of a map on its own page, absolute. */
export async function addressOf(map: TrustMap, figure: string): Promise<string> {
  const { writeLink } = await loadPart(() => import('./link.ts'));
  return `${location.origin}${location.pathname}?map=${writeLink(map)}#${figure}`;
}
