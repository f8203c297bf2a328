import { Execution, type Picture } from '../topic-drawings.tsx';

const SHOWN: Readonly<Record<string, string>> = {
  om: 'four-commander-lies',
  sm: 'double-signing',
  '2g': 'one-more',
  shop: 'stories-compared',
};

export const picture: Picture = (topic, id) => (
  <Execution scenario={SHOWN[topic]!} asks="decisions" {...{ id }} />
);
