/** A chain whose decisive messenger was drawn in secret, and an enemy who chooses where to cut it. */
import '../../sheet/look.ts';
import './secret.css';
import { chanceWords } from '#words/chances.ts';
import { Glyph } from '../../drawings/glyphs.tsx';
import { NumberedDisc } from './NumberedDisc.tsx';
import { At, em, percent } from '../../drawings/valley/At.tsx';
import { useFigure } from '../../kit/context.ts';
import { NamedSheet } from '../../kit/NamedSheet.tsx';
import { useSlide } from '../../kit/slide.ts';
import { useNamed, whole } from '../../platform/named.ts';
import { NumberInText } from '../../kit/NumberInText.tsx';
import { fallsOf, type Fall } from './secret.ts';

const words = chanceWords.secret;

const NUMBERS = { least: 1, most: 16 } as const;
export const PARAMS = { numbers: whole(NUMBERS), arrive: whole({ least: 0, most: NUMBERS.most }) };
const OPENING = { numbers: 10, arrive: 3 };

export function SecretNumber({ figure, label }: { figure: string; label: string }) {
  const { values, set, live, unread } = useNamed(figure, PARAMS, OPENING);
  const { numbers } = values;
  const arrive = Math.min(values.arrive, numbers);
  const falls = fallsOf(numbers, arrive);
  const [before, after] = words.drawn();
  return (
    <NamedSheet {...{ figure, label, values, unread, live }} class="secret" params={PARAMS} opening={OPENING}>
      <p class="ask">
        {before}{' '}
        <NumberInText
          label={words.numbers}
          value={numbers}
          {...NUMBERS}
          onChange={(count) => {
            set({ numbers: count, arrive: Math.min(arrive, count) });
          }}
        />{' '}
        {after}
      </p>
      <Chain
        {...{ falls, arrive }}
        onCut={(to) => {
          set({ arrive: to });
        }}
      />
      <p class="secret-said" role="status">
        {saySecret(falls, arrive)}
      </p>
    </NamedSheet>
  );
}

/** Where the numbers begin and end, as shares of the width, and what is where, in units. */
const [LEFT, RIGHT] = [0.1, 1];
const WAY = 22;
const SEALED = 66;
const ROWS = [108, 138] as const;
const HEIGHT = 158;

interface ChainProps {
  readonly falls: readonly Fall[];
  readonly arrive: number;
  onCut(arrive: number): void;
}

function Chain({ falls, arrive, onCut }: ChainProps) {
  const { live } = useFigure();
  const count = falls.length;
  const step = (RIGHT - LEFT) / count;
  const at = (number: number): number => LEFT + step * (number - 0.5);
  const said = words.cut(arrive, count);
  const slide = useSlide(live, {
    ...{ label: words.slide, said, value: arrive, least: 0, most: count },
    // the messenger that is pointed at is captured
    valueAt: (x) => Math.floor((x - LEFT) / step),
    onSlide: onCut,
  });
  return (
    <div class="secret-chain">
      <svg width="100%" height={em(HEIGHT)} {...(live ? slide : { role: 'img', 'aria-label': said })}>
        <line
          class="way"
          x1={percent(LEFT)}
          x2={percent(arrive === 0 ? LEFT : at(arrive))}
          y1={em(WAY)}
          y2={em(WAY)}
        />
        <line
          class="way never"
          x1={percent(at(Math.min(arrive + 1, count)))}
          x2="100%"
          y1={em(WAY)}
          y2={em(WAY)}
        />
        {([1, 2] as const).map((general) => (
          <NumberedDisc key={general} {...{ general }} y={ROWS[general - 1]!} />
        ))}
        {falls.map((fall) => (
          <Drawn key={fall.secret} {...{ fall, arrive }} t={at(fall.secret)} wide={step} />
        ))}
      </svg>
    </div>
  );
}

/** A messenger, and below it what becomes of the two if its number is the secret one. */
function Drawn({ fall, arrive, t, wide }: { fall: Fall; arrive: number; t: number; wide: number }) {
  const { secret, decisions, divided } = fall;
  const captured = secret === arrive + 1;
  return (
    <g class={divided ? 'fall divided' : 'fall'}>
      {divided && (
        <rect
          class="crack"
          x={percent(t - wide * 0.47)}
          width={percent(wide * 0.94)}
          y={em(SEALED - 17)}
          height={em(HEIGHT - SEALED + 15)}
          rx="3"
        />
      )}
      <At {...{ t }} y={WAY}>
        {captured ? (
          <path class="cross" d="M-6-6 6 6M6-6-6 6" />
        ) : (
          <circle class={secret <= arrive ? 'stop passed' : 'stop'} r="4" />
        )}
      </At>
      <At {...{ t }} y={SEALED}>
        <path class="seal" d="M-10-10H10V10H-10ZM-10-10 0-2 10-10" />
        <text class="drawn" y="7.500" text-anchor="middle" font-size="10.500">
          {secret}
        </text>
      </At>
      {decisions.map((decision, i) => (
        <At key={i} {...{ t }} y={ROWS[i]!}>
          <Glyph saying={decision} x={0} y={0} size={13} />
        </At>
      ))}
    </g>
  );
}

/** Whom which numbers save, and which divides them. */
export function saySecret(falls: readonly Fall[], arrive: number): string {
  const count = falls.length;
  const divides = falls.filter(({ divided }) => divided).map(({ secret }) => secret);
  const both = (order: 'attack' | 'retreat'): number =>
    falls.filter(({ decisions }) => decisions.every((decision) => decision === order)).length;
  return [
    words.cut(arrive, count),
    words.divides(divides, count),
    words.rest(both('attack'), both('retreat')),
  ].join(' ');
}
