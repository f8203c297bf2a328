/**
 * What one does in the exercises of a topic, as a small picture: an execution with what is asked left open, two that shall
 * be equal, a proof whose steps lie apart. It stands beside the topic's name, which says the same.
 */
import type { KindName } from '../../exercises/kind.ts';
import type { Picture } from './topic-drawings.tsx';

/** Every file of that folder, by the kind that it is named after. */
const pictures = import.meta.glob<Picture>('./pictures/*.tsx', { eager: true, import: 'picture' });

interface Props {
  readonly kind: KindName;
  readonly topic: string;
  /** A prefix of the drawing's ids, its own on the page. */
  readonly id: string;
}

export function TopicPicture({ kind, topic, id }: Props) {
  const picture = pictures[`./pictures/${kind}.tsx`];
  if (!picture)
    throw new Error(`the exercises ${kind} have no picture: src/layouts/exercises/pictures/${kind}.tsx`);
  return (
    <div class="topic-picture" aria-hidden="true">
      {picture(topic, id)}
    </div>
  );
}
