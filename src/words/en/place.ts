/** English words of one general's place: what it sent, and whom it must suspect. */
import type { General } from '../../core/model.ts';
import type { Voice } from '../voice.ts';
import { commonWords } from './common.ts';

const { casts } = commonWords;

/** "1, 2 or 4". */
const listed = (generals: readonly General[], word: 'and' | 'or', cast: Voice): string => {
  const names = generals.map((general) =>
    cast === 'generals' ? casts[cast].short(general) : casts[cast].general(general),
  );
  return names.length <= 1 ? names.join('') : `${names.slice(0, -1).join(', ')} ${word} ${names.at(-1)!}`;
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
      `Nothing gives anybody away. With at most ${traitors(most, cast)} it may be ${listed(suspects, 'or', cast)}, or nobody.`,
    /** Where something gives somebody away: who it is in any case, and who else it may be. */
    some: (
      { suspects, certain }: { readonly suspects: readonly General[]; readonly certain: readonly General[] },
      most: number,
      general: General,
      cast: Voice,
    ) => {
      const others = suspects.filter((suspect) => !certain.includes(suspect));
      const must = `it must be ${listed(certain, 'and', cast)}`;
      const may = `${listed(others, 'or', cast)}: ${casts[cast].general(general)} can’t tell`;
      const said =
        others.length === 0
          ? must
          : certain.length === 0
            ? `it may be ${may}`
            : `${must}, and perhaps ${may}`;
      return `With at most ${traitors(most, cast)} ${said}.`;
    },
    /** Where no so few could have done it. */
    more: (most: number, cast: Voice) => `This is more than ${traitors(most, cast)} can do: there are more.`,
  },
};

export type PlaceWords = typeof placeWords;
