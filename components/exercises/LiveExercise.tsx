/**
 * The exercise of a page, whatever its kind. The server draws it whole. In the browser it stays as it was sent until the
 * part of its kind is here, and comes alive in place: so a page fetches one kind, and needs to know none by its name.
 */
import { hydrate } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { KindName } from '../../src/exercises/kind.ts';
import '../sheet/look.ts';
import { Exercise } from './frame/Exercise.tsx';
import type { ExerciseProps } from './frame/part.ts';
import { partHere, partOf } from './parts.ts';

interface Props extends ExerciseProps {
  readonly kind: KindName;
}

/** On the server its part must be here already: see `partOf`. */
export function LiveExercise({ kind, ...props }: Props) {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // until it has arrived nothing on the page answers, and nothing pretends to
    const missing = (): void => {
      if (place.current !== null) place.current.dataset['missing'] = '';
    };
    void partOf(kind, missing).then((part) => {
      if (place.current === null) return;
      delete place.current.dataset['missing'];
      hydrate(<Exercise {...props} part={part} />, place.current);
    });
  }, []);
  return import.meta.env.SSR ? (
    <div>
      <Exercise {...props} part={partHere(kind)} />
    </div>
  ) : (
    // Preact leaves alone what stands inside an element with inner HTML
    <div ref={place} dangerouslySetInnerHTML={{ __html: '' }} />
  );
}
