/** Parts that most readers never ask for are fetched when somebody does; until they are here nothing stands in their place. */
import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { loadPart } from '../platform/load-part.ts';

/** Such a part. */
type Lazy<Props extends object> = ComponentType<Props> & {
  /** Brings it at once, as in kept.tsx: where the server draws what a browser is to fetch. */
  here(): Promise<void>;
};

export function lazy<Props extends object>(load: () => Promise<ComponentType<Props>>): Lazy<Props> {
  let loaded: ComponentType<Props> | null = null;
  const arrived = (part: ComponentType<Props>): void => {
    loaded = part;
  };
  return Object.assign(Lazy, { here: () => load().then(arrived) });
  function Lazy(props: Props) {
    const [Part, setPart] = useState<ComponentType<Props> | null>(() => loaded);
    useEffect(() => {
      void loadPart(load).then((part) => {
        loaded = part;
        setPart(() => part);
      });
    }, []);
    return Part && <Part {...props} />;
  }
}
