/**
 * What a figure shows now, once more beside a step of a proof that stands far from it. It is only looked at: the figure itself
 * is what answers. Nothing is shown until the figure is awake, since before that it can't go where the step sends it.
 */
import { useEffect, useRef } from 'preact/hooks';

interface Props {
  readonly figure: string;
  /** The part of it that is shown. */
  readonly part: string;
}

export function FigurePicture({ figure, part }: Props) {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const source = document.getElementById(figure)!;
    let due = 0;
    const copy = (): void => {
      const drawn = source.querySelector(`[data-live] ${part}`);
      if (!drawn) return;
      const picture = drawn.cloneNode(true) as Element;
      for (const named of picture.querySelectorAll('[id]')) named.removeAttribute('id');
      place.current!.className = drawn.closest('.sheet')!.className;
      place.current!.replaceChildren(picture);
    };
    const soon = (): void => {
      cancelAnimationFrame(due);
      due = requestAnimationFrame(copy);
    };
    const changes = new MutationObserver(soon);
    changes.observe(source, { subtree: true, childList: true, attributes: true, characterData: true });
    copy();
    return () => {
      changes.disconnect();
      cancelAnimationFrame(due);
    };
  }, [figure, part]);
  return (
    <div class="step-picture" aria-hidden="true" inert>
      <div ref={place} />
    </div>
  );
}
