/**
 * Parts that the server has drawn and that a figure can wake up without: until their script is here, what the server drew
 * stays, whole and still.
 */
import type { ComponentType, VNode } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { loadPart } from '../platform/load-part.ts';

/** Such a part; and what a page calls that brings it itself, and so never waits for it. */
interface Kept<Props extends object> {
  (props: Props): VNode;
  arrived(part: ComponentType<Props>): void;
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
  return Object.assign(Kept, {
    arrived: (part: ComponentType<Props>): void => {
      loaded = part;
    },
  });
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

/** The same as the server draws it. */
export function drawnAtOnce<Props extends object>(
  className: string,
  Part: ComponentType<Props>,
): Kept<Props> {
  const AtOnce = (props: Props) => (
    <div class={className}>
      <Part {...props} />
    </div>
  );
  return Object.assign(AtOnce, { arrived: () => undefined });
}
