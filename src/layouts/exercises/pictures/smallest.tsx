import { Border, type Picture } from '../topic-drawings.tsx';

/** Where on the border between what holds and what is broken something is asked: so many generals and traitors. */
const ASKED: Readonly<Record<string, readonly [n: number, f: number]>> = {
  om: [7, 2],
  sm: [4, 2],
  frontier: [10, 3],
  requirement: [4, 1],
};

export const picture: Picture = (topic) => <Border asked={ASKED[topic]!} signed={topic === 'sm'} />;
