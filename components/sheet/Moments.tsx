/**
 * The moments of a time, from left to right, each with its name: one slider, by arrows, Home and End, and each moment can
 * be pressed where it stands. The slider lies over all of them and is not seen itself.
 */
interface Props {
  readonly label: string;
  /** How the present moment is read. */
  readonly said: string;
  /** All moments, in their order. */
  readonly names: readonly string[];
  /** Which of them is the present one. */
  readonly now: number;
  onGo(to: number): void;
  /** The space bar, which plays. */
  onSpace(): void;
}

/** With more moments than this there is room only for the name of the present one. */
const NAMED = 6;

export function Moments({ label, said, names, now, onGo, onSpace }: Props) {
  const last = names.length - 1;
  const few = names.length <= NAMED;
  return (
    <div class={`moments of-${names.length}`}>
      <input
        type="range"
        min="0"
        max={last}
        step="1"
        value={now}
        aria-label={label}
        aria-valuetext={said}
        onInput={(event) => {
          onGo(Number(event.currentTarget.value));
        }}
        onClick={(event) => {
          // a tap beside the thumb leaves it where it is in some browsers
          const { offsetX, currentTarget } = event;
          onGo(Math.min(last, Math.floor((offsetX / currentTarget.offsetWidth) * names.length)));
        }}
        onKeyDown={(event) => {
          if (event.key !== ' ') return;
          event.preventDefault();
          onSpace();
        }}
      />
      {names.map((name, at) => (
        <span key={at} class={at === now ? 'moment now' : 'moment'} aria-hidden="true">
          {few && name}
        </span>
      ))}
      {!few && (
        <span class="named" aria-hidden="true">
          {names[now]}
        </span>
      )}
    </div>
  );
}
