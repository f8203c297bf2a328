import { Rounds, type Picture } from '../topic-drawings.tsx';

/** How many letters are sent in each round of what is counted: OM(2) and SM(1) among four, three messengers of two. */
const LETTERS: Readonly<Record<string, readonly number[]>> = { om: [3, 6, 6], sm: [3, 6], '2g': [1, 1, 1] };

export const picture: Picture = (topic) => <Rounds letters={LETTERS[topic]!} sealed={topic === 'sm'} />;
