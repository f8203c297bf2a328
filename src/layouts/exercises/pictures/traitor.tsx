import { Execution, type Picture } from '../topic-drawings.tsx';

const SHOWN: Readonly<Record<string, string>> = { om: 'four-lieutenant-lies', sm: 'double-signing' };

export const picture: Picture = (topic, id) => (
  <Execution scenario={SHOWN[topic]!} asks="letters" {...{ id }} />
);
