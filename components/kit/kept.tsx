/**
 * Parts that the server has drawn and that a figure can wake up without: until their script is here, what the server drew
 * stays, whole and still.
 */
import type { ComponentType, VNode } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { loadPart } from '../platform/load-part.ts';

/** Such a part. */
interface Kept<Props extends object> {
  (props: Props): VNode;
  /** For a page that brings it itself, and so never waits for it. */
  arrived(part: ComponentType<Props>): void;
  /** Brings it at once: what draws it is drawn whole by the server, `if (import.meta.env.SSR) await Part.here()`. */
  here(): Promise<void>;
}

/**
 * @param className the class of the element around the part, in which the server has drawn it
 * @param wanted whether it is time to fetch it: at once, if left out
 */
export function kept<Props extends object>(
  className: string,
  load: () => Promise<ComponentType<Props>>,
  wanted: (props: Props) => boolean = () => true,
): Kept<Props> {
  let loaded: ComponentType<Props> | null = null;
  const arrived = (part: ComponentType<Props>): void => {
    loaded = part;
  };
  return Object.assign(Kept, { arrived, here: () => load().then(arrived) });
  function Kept(props: Props) {
    const [Part, setPart] = useState<ComponentType<Props> | null>(() => loaded);
    const now = wanted(props);
    useEffect(() => {
      if (!now) return;
      // another figure of the page may have had it come since this one was drawn
      if (loaded) setPart(() => loaded);
      else
        void loadPart(load).then((part) => {
          loaded = part;
          setPart(() => part);
        });
    }, [now]);
    if (Part === null) {
      // where the server's HTML is taken over, Preact leaves what is inside alone
      return <div class={className} dangerouslySetInnerHTML={{ __html: '' }} />;
    }
    return (
      <div class={className}>
        <Part {...props} />
      </div>
    );
  }
}
