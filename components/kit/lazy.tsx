/** Parts that most readers never ask for are fetched when somebody does; until they are here nothing stands in their place. */
import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { loadPart } from '../platform/load-part.ts';

export function lazy<Props extends object>(load: () => Promise<ComponentType<Props>>): ComponentType<Props> {
  let loaded: ComponentType<Props> | null = null;
  return function Lazy(props: Props) {
    const [Part, setPart] = useState<ComponentType<Props> | null>(() => loaded);
    useEffect(() => {
      void loadPart(load).then((part) => {
        loaded = part;
        setPart(() => part);
      });
    }, []);
    return Part && <Part {...props} />;
  };
}
