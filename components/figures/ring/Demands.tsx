/** The three demands as arches over the pairs that they bind: one tab stop, arrows inside. A broken one is cracked. */
import { commonWords } from '#words/common.ts';
import { tooFewWords } from '#words/too-few.ts';
import { useFigure } from '../../kit/context.ts';
import { nextIndex } from '../../kit/roving.ts';
import { At } from './At.tsx';
import { ARCHES, pairAt, type ShownPair, type ShownRing, type Step } from './ring-steps.ts';
import { nameOf, sayDemand } from './say-ring.ts';
import { arch, archMiddle, BOX, demandWords } from './scene-layout.ts';

const words = tooFewWords.ring;

interface Props {
  readonly found: ShownRing;
  readonly step: Step;
  /** Whether the ring has run to its end. */
  readonly decided: boolean;
  onStep(step: Step): void;
}

export function Demands({ found, step, decided, onStep }: Props) {
  const { live } = useFigure();
  const chosen = (ARCHES as readonly Step[]).indexOf(step);
  const stop = Math.max(0, chosen);
  const walk = (event: KeyboardEvent): void => {
    const to = nextIndex(event.key, stop, ARCHES.length);
    if (to === null) return;
    event.preventDefault();
    event.stopPropagation();
    onStep(ARCHES[to]!);
    (event.currentTarget as Element).querySelectorAll<SVGGElement>('[role="radio"]')[to]?.focus();
  };
  return (
    <g {...(live ? { role: 'radiogroup', 'aria-label': words.demands, onKeyDown: walk } : {})}>
      {ARCHES.map((name, place) => {
        const pair = pairAt(found, name)!;
        const verdict = !decided ? '' : pair.broken ? words.isBroken : words.isKept;
        const choose = (): void => {
          onStep(name);
        };
        const { names } = commonWords.verdict;
        const label = words.demand(...pair.places, nameOf(pair, names), sayDemand(pair), verdict);
        return (
          <g
            key={name}
            class={`ring-demand ${colourOf(pair)}${place === chosen ? ' chosen' : ''}`}
            {...(live
              ? {
                  ...{ role: 'radio', 'aria-checked': place === chosen, 'aria-label': label.trim() },
                  ...{ tabindex: place === stop ? 0 : -1, onClick: choose },
                  onKeyDown: (event: KeyboardEvent) => {
                    if (event.key !== 'Enter' && event.key !== ' ') return;
                    event.preventDefault();
                    choose();
                  },
                }
              : {})}
          >
            <Arch {...{ place }} cracked={decided && pair.broken} />
            <DemandWords {...{ place, pair, decided }} />
          </g>
        );
      })}
    </g>
  );
}

/** A demand for an order has the colour of the order. */
const colourOf = ({ demand }: ShownPair): string => (demand.kind === 'obey' ? demand.order : 'same');

const Arch = ({ place, cracked }: { place: number; cracked: boolean }) => (
  <>
    <svg class="ring-scaled" viewBox={`0 0 ${BOX.width} ${BOX.height}`}>
      <path class="hit" d={arch(place, false)[0]} />
      {arch(place, cracked).map((d) => (
        <path key={d} class="arch" {...{ d }} />
      ))}
    </svg>
    {cracked && (
      <At at={archMiddle(place)}>
        <path class="crack" d="M-6 -6l12 12M6 -6l-12 12" />
      </At>
    )}
  </>
);

interface WordsProps {
  readonly place: number;
  readonly pair: ShownPair;
  readonly decided: boolean;
}

/** What is demanded, and under it what becomes of it. */
function DemandWords({ place, pair: { demand, broken }, decided }: WordsProps) {
  const asked = demand.kind === 'obey' ? [words.must(demand.place), demand.order] : [words.bothTheSame];
  const verdict = broken ? `✗ ${words.broken}` : `✓ ${words.kept}`;
  const lines = [...asked, ...(decided ? [verdict] : [])];
  return (
    <>
      {lines.map((text, i) => {
        const { at, off, anchor } = demandWords(place, asked.length - i);
        return (
          <At key={i} {...{ at }}>
            <text
              class={i < asked.length ? 'asked' : broken ? 'broken' : 'kept'}
              {...off}
              text-anchor={anchor}
            >
              {text}
            </text>
          </At>
        );
      })}
    </>
  );
}
