import { Execution, type Picture } from '../topic-drawings.tsx';

const GIVEN: Readonly<Record<string, string>> = { om: 'two-lies', '2g': 'confirmation-lost' };

/** An execution, and the one that is to be built: the same to one of the generals. */
export const picture: Picture = (topic, id) => (
  <div class="twins">
    <Execution scenario={GIVEN[topic]!} id={`${id}-given`} />
    <b>=</b>
    <Execution scenario={GIVEN[topic]!} asks="all" id={`${id}-asked`} />
  </div>
);
