/** The button in the middle of the ring, which sends the letters of both executions; round it a clock of the rounds. */
import { tooFewWords } from '#words/too-few.ts';
import { useFigure } from '../../kit/context.ts';
import { pressable } from '../../kit/pressable.ts';
import { tenth } from '../../drawings/tenth.ts';
import { At } from './At.tsx';
import { CENTRE, MIDDLE } from './scene-layout.ts';

const words = tooFewWords.ring;

interface Props {
  readonly rounds: number;
  /** The round that is on, or null where all have been. */
  readonly round: number | null;
  onPress(): void;
}

export function Middle({ rounds, round, onPress }: Props) {
  const { live } = useFigure();
  if (rounds === 0) return null;
  const label = round === null ? words.send : words.nextRound(round, rounds);
  return (
    <At at={CENTRE}>
      <g class="ring-middle controls" {...pressable(live, { label, tabIndex: 0, act: onPress })}>
        <circle class="ground" r={MIDDLE} />
        {Array.from({ length: round ?? rounds }, (_, i) => (
          <path key={i} class="passed" d={slice(i, rounds)} />
        ))}
        {round === null ? (
          <path class="play" d="M-5 -8l13 8-13 8z" />
        ) : (
          <text class="number" y="6" font-size="18">
            {round}
          </text>
        )}
      </g>
    </At>
  );
}

/** The part of the clock that is a round's, from the top on. */
function slice(i: number, rounds: number): string {
  const gap = rounds === 1 ? 0.04 : 0.12;
  const [from, to] = [i, i + 1].map((at) => (2 * Math.PI * at) / rounds - Math.PI / 2) as [number, number];
  const point = (radians: number): string =>
    `${tenth(MIDDLE * Math.cos(radians))} ${tenth(MIDDLE * Math.sin(radians))}`;
  const large = to - from - 2 * gap > Math.PI ? 1 : 0;
  return `M${point(from + gap)}A${MIDDLE} ${MIDDLE} 0 ${large} 1 ${point(to - gap)}`;
}
