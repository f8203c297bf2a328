/** The time of the votes, after that of the rounds: they are counted level by level, from the bottom of the tree up. */
import { enoughWords } from '#words/enough.ts';
import { usePlaying } from '../../kit/playing.ts';

interface Props {
  readonly m: number;
  /** How many levels of votes are counted; more than there are is all. */
  readonly counted: number;
  count(levels: number): void;
}

/** How long a level stays while they are counted: its values' way, and time to read. */
const LEVEL_TIME = 1800;

export function Counting({ m, counted: wanted, count }: Props) {
  const words = enoughWords.tree;
  const counted = Math.min(wanted, m);
  const { playing, toggle, stopAndGo } = usePlaying(counted, m, LEVEL_TIME, count);
  return (
    <div class="timeline counting" role="group" aria-label={words.counting}>
      <button type="button" class="play" onClick={toggle}>
        {playing ? words.pause : words.count}
      </button>
      <input
        type="range"
        min="0"
        max={m}
        step="1"
        value={counted}
        aria-label={words.levels}
        aria-valuetext={words.counted(counted, m)}
        onInput={(event) => {
          stopAndGo(Number(event.currentTarget.value));
        }}
      />
      <span class="now">{words.counted(counted, m)}</span>
    </div>
  );
}
