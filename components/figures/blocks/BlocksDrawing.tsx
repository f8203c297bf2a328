/** Three players, the generals that each plays, and between them letters of several sheets: those of earlier rounds faint. */
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { General } from '../../../src/core/model.ts';
import { commonWords } from '#words/common.ts';
import { blocksWords } from '#words/blocks.ts';
import { ArrowHead } from '../../drawings/ArrowHead.tsx';
import { Glyph } from '../../drawings/glyphs.tsx';
import { Hatching } from '../../drawings/Hatching.tsx';
import { tenth } from '../../drawings/tenth.ts';
import { pressable, toolbar } from '../../kit/pressable.ts';
import { useRoving } from '../../kit/roving.ts';
import { isCalm } from '../../platform/motion.ts';
import { letterPlace, MEMBER, PLACES, roadOf, SIZE, VIEW } from './places.ts';
import type { BlockLetter, Broken } from './shown.ts';

const { blocks: words } = blocksWords;

interface Props {
  readonly id: string;
  readonly broken: Broken;
  /** Up to which round things have happened. */
  readonly round: number;
  readonly live: boolean;
  readonly opened: BlockLetter | null;
  onOpen(letter: BlockLetter | null): void;
}

export function BlocksDrawing({ id, broken, round, live, opened, onOpen }: Props) {
  const { blocks, traitor, letters, scenario } = broken;
  const svg = useRef<SVGSVGElement>(null);
  const said = blocks.map((members, i) => words.block(i + 1, members, i + 1 === traitor)).join(' ');
  const seen = letters.filter((letter) => letter.round <= round);
  const roving = useRoving(seen.length);
  useTravel(svg, `${scenario.n}`, round);
  return (
    <svg
      ref={svg}
      class="blocks-drawing"
      viewBox={`0 0 ${VIEW.width} ${VIEW.height}`}
      role={live ? 'group' : 'img'}
      aria-label={said}
    >
      <defs>
        <Hatching id={id} />
        <ArrowHead id={`${id}-head`} saying="mixed" />
      </defs>
      {[1, 2, 3].flatMap((from) =>
        [1, 2, 3].map(
          (to) =>
            from !== to && (
              <path
                key={`${from}${to}`}
                class="block-road"
                d={roadOf(from, to)}
                marker-end={`url(#${id}-head)`}
              />
            ),
        ),
      )}
      {blocks.map((members, i) => (
        <Block
          key={i}
          {...{ id, members }}
          general={i + 1}
          traitor={i + 1 === traitor}
          decisions={round === scenario.m + 1 ? broken.decisions : []}
        />
      ))}
      <g {...toolbar(live, words.letters, roving.onKeyDown)}>
        {seen.map((letter, i) => (
          <Letter
            key={`${letter.round}${letter.from}${letter.to}`}
            {...{ letter, live }}
            rounds={scenario.m + 1}
            past={letter.round < round}
            own={letter.from === traitor}
            opened={letter === opened}
            tabIndex={roving.tabIndex(i)}
            onPress={() => {
              roving.moveTo(i);
              onOpen(letter === opened ? null : letter);
            }}
          />
        ))}
      </g>
    </svg>
  );
}

/** When the round goes one on, its letters come from their senders. */
function useTravel(svg: { readonly current: SVGSVGElement | null }, what: string, round: number): void {
  const before = useRef({ what, round });
  useLayoutEffect(() => {
    const { what: same, round: old } = before.current;
    before.current = { what, round };
    if (same !== what || round !== old + 1 || isCalm()) return;
    for (const letter of svg.current?.querySelectorAll<SVGGElement>(`[data-round="${round}"]`) ?? []) {
      const [x, y] = letter.dataset['back']!.split(' ');
      letter.animate(
        [
          { transform: `translate(${x}px, ${y}px)`, opacity: 0.2 },
          { transform: 'none', opacity: 1 },
        ],
        { duration: 800, easing: 'cubic-bezier(.3,.1,.3,1)' },
      );
    }
  }, [what, round]);
}

interface LetterProps {
  readonly letter: BlockLetter;
  readonly live: boolean;
  readonly rounds: number;
  readonly past: boolean;
  readonly own: boolean;
  readonly opened: boolean;
  readonly tabIndex: 0 | -1;
  onPress(): void;
}

/** A letter as a pile of its sheets, and their number on it. */
function Letter({ letter, live, rounds, past, own, opened, tabIndex, onPress }: LetterProps) {
  const { round, from, to, attacks, others } = letter;
  const { x, y } = letterPlace(letter, rounds);
  const start = PLACES[from]!;
  const saying = others === 0 ? 'attack' : attacks === 0 ? 'retreat' : 'mixed';
  const count = attacks + others;
  const look = ['block-letter', saying, ...(past ? ['past'] : []), ...(own ? ['own'] : [])];
  return (
    <g
      class={look.join(' ')}
      {...pressable(live, {
        label: words.read(round, from, to, attacks, others),
        tabIndex,
        pressed: opened,
        act: onPress,
      })}
    >
      <g data-round={round} data-back={`${tenth(start.x - x)} ${tenth(start.y - y)}`}>
        {live && <rect class="hit" x={x - 22} y={y - 22} width="44" height="44" />}
        {[...Array(Math.min(3, count)).keys()].reverse().map((under) => (
          <rect
            key={under}
            class="sheet-of"
            x={tenth(x - 15 + under * 2.5)}
            y={tenth(y - 9 - under * 2.5)}
            width="30"
            height="18"
            rx="1.5"
          />
        ))}
        <Glyph {...{ saying }} x={tenth(x - 7)} y={y} size={11} />
        <text x={tenth(x + 7)} y={tenth(y + 4)} text-anchor="middle" font-size="11">
          {count}
        </text>
      </g>
    </g>
  );
}

interface BlockProps {
  readonly id: string;
  readonly general: General;
  readonly members: readonly General[];
  readonly traitor: boolean;
  readonly decisions: Broken['decisions'];
}

function Block({ id, general, members, traitor, decisions }: BlockProps) {
  const { x, y } = PLACES[general]!;
  const [left, top] = [x - SIZE.width / 2, y - SIZE.height / 2];
  return (
    <g class={traitor ? 'block traitor' : 'block'}>
      <rect class="ground" x={left} y={top} width={SIZE.width} height={SIZE.height} rx="3" />
      {traitor && (
        <rect
          x={left + 1}
          y={top + 1}
          width={SIZE.width - 2}
          height={SIZE.height - 2}
          rx="2"
          fill={`url(#${id}-hatch)`}
        />
      )}
      <text
        class="name"
        x={x}
        y={general === 1 ? top - 9 : top + SIZE.height + 18}
        text-anchor="middle"
        font-size="14"
      >
        {words.name(general)} {words.plays}
        {traitor ? `: ${words.traitors(members.length)}` : ''}
      </text>
      {members.map((member, i) => {
        const at = x + (i - (members.length - 1) / 2) * MEMBER.pitch;
        const decision = decisions.find(([who]) => who === member)?.[1];
        return (
          <g key={member}>
            <circle class="member" cx={at} cy={y - 12} r={MEMBER.radius} />
            <text class="number" x={at} y={y - 6} font-size="17">
              {member}
            </text>
            {decision && member > 1 && (
              <>
                <title>{commonWords.map.decides(decision, 'generals')}</title>
                <Glyph saying={decision} x={at} y={y + 24} size={15} />
              </>
            )}
            {decision && member === 1 && (
              <text class={`decision ${decision}`} x={at} y={y + 28} text-anchor="middle" font-size="11">
                {commonWords.casts.generals.order(decision)}
              </text>
            )}
          </g>
        );
      })}
    </g>
  );
}
