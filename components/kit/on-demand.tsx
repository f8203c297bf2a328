/**
 * A part that stands there as the server rendered it until the reader turns to it: its code is fetched when it is
 * pointed at, touched or focused, or when `wanted` says that it must change. What was pressed or focused meanwhile is
 * pressed and focused again once the code is there.
 */
import type { ComponentType } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { arrive } from '../platform/arrive.ts';

interface Wanted {
  /** Whether the part no longer is what the server rendered. */
  readonly wanted: boolean;
}

/** Buttons and the like by their place in the part, which is the same in both forms. */
const controlsIn = (part: Element): readonly HTMLElement[] => [
  ...part.querySelectorAll<HTMLElement>('button, input, select'),
];

const placeOf = (part: Element, target: EventTarget | null): number =>
  controlsIn(part).findIndex((control) => target instanceof Node && control.contains(target));

/**
 * @param load fetches the part
 * @param rendered the same part, given where `import.meta.env.SSR` is true and imported only there: a module that is
 * also imported in the ordinary way would be sent with the figure
 */
export function onDemand<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
  rendered: ComponentType<Props> | null,
): ComponentType<Props & Wanted> {
  let loaded: ComponentType<Props> | null = rendered;
  return function OnDemand({ wanted, ...rest }: Props & Wanted) {
    const props = rest as unknown as Props;
    const place = useRef<HTMLDivElement>(null);
    const pressed = useRef(-1);
    const focused = useRef(-1);
    const [Part, setPart] = useState<ComponentType<Props> | null>(() => loaded);
    const fetchIt = (): void => {
      void arrive(load).then((part) => {
        loaded = part;
        // a button that is held down must still be there when it is let go
        if (place.current?.matches(':active')) setTimeout(fetchIt, 50);
        else {
          if (place.current) focused.current = placeOf(place.current, document.activeElement);
          setPart(() => part);
        }
      });
    };
    useEffect(() => {
      if (wanted && !Part) fetchIt();
    }, [wanted]);
    useLayoutEffect(() => {
      if (!place.current) return;
      const controls = controlsIn(place.current);
      controls[focused.current]?.focus();
      controls[pressed.current]?.click();
      focused.current = pressed.current = -1;
    }, [Part]);
    if (Part) {
      return (
        <div class="on-demand" key="loaded" ref={place}>
          <Part {...props} />
        </div>
      );
    }
    return (
      <div
        class="on-demand"
        key="rendered"
        ref={place}
        // as the server sent it: Preact leaves alone what stands inside an element with inner HTML
        dangerouslySetInnerHTML={{ __html: '' }}
        onPointerEnter={fetchIt}
        onFocusIn={fetchIt}
        onClick={(event) => {
          pressed.current = placeOf(event.currentTarget, event.target);
          fetchIt();
        }}
      />
    );
  };
}
