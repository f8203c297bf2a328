/** English words of one general's place: what it sent, and whom it must suspect. */
import type { General } from '../../core/model.ts';
import type { Voice } from '../voice.ts';
import { commonWords } from './common.ts';

const { casts } = commonWords;

/** "1, 2 or 4". */
const either = (generals: readonly General[], cast: Voice): string => {
  const names = generals.map((general) =>
    cast === 'generals' ? casts[cast].short(general) : casts[cast].general(general),
  );
  return names.length <= 1 ? names.join('') : `${names.slice(0, -1).join(', ')} or ${names.at(-1)!}`;
};

/** "one traitor", "2 parties that cheat". */
const traitors = (count: number, cast: Voice): string => {
  const [one, many] =
    cast === 'generals' ? ['traitor', 'traitors'] : ['party that cheats', 'parties that cheat'];
  return count === 1 ? `one ${one}` : `${count} ${many}`;
};

export const placeWords = {
  sent: (general: General, cast: Voice) => `What ${casts[cast].general(general)} sent itself`,
  to: (to: General, cast: Voice) => `to ${casts[cast].short(to)}`,

  suspects: {
    /** Where everything fits together. */
    nobody: (suspects: readonly General[], most: number, cast: Voice) =>
      `Nothing gives anybody away. With at most ${traitors(most, cast)} it may be ${either(suspects, cast)}, or nobody.`,
    some: (suspects: readonly General[], most: number, general: General, cast: Voice) =>
      suspects.length === 1
        ? `With at most ${traitors(most, cast)} it must be ${either(suspects, cast)}.`
        : `With at most ${traitors(most, cast)} it may be ${either(suspects, cast)}: ${casts[cast].general(general)} can’t tell.`,
    /** Where no so few could have done it. */
    more: (most: number, cast: Voice) => `This is more than ${traitors(most, cast)} can do: there are more.`,
  },
};

export type PlaceWords = typeof placeWords;
