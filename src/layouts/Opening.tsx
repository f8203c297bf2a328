/**
 * The figure that a lecture opens with, small and at rest: what the lecture before it shows as the way on. It stands beside
 * the lecture's title, and isn't heard.
 */
import type { VNode } from 'preact';
import { BOX, CENTRE, mask, placeOf } from '../../components/figures/ring/scene-layout.ts';
import { hex } from '../../components/figures/signatures/sealed.ts';
import { sealed } from '../../components/figures/signatures/signing.ts';
import { blank, given } from '../../components/figures/views/twin.ts';
import { Glyph } from '../../components/drawings/glyphs.tsx';
import { Miniature } from '../../components/drawings/miniature/Miniature.tsx';
import { SHARED } from '../../components/drawings/miniature/parts.tsx';
import { recordedNamed } from './recorded.ts';
import { tooFewWords } from '#words/too-few.ts';

interface Picture {
  /** The figure, by its name in the lecture: always the first. */
  readonly figure: string;
  /** @param id a prefix of the drawing's ids, its own on the page */
  draw(id: string): VNode;
}

const execution = (figure: string, name: string): Picture => ({
  figure,
  draw: (id) => <Miniature scenario={recordedNamed(name)} {...{ id }} mute />,
});

/** What lectures open with that isn't the execution on their card; a test holds them to the lectures. */
export const OPENINGS: Readonly<Record<string, Picture>> = {
  'two-generals': execution('how-many', '2g_k2_oa_w1.1_x2'),
  // two letters on 3's table, and nobody knows who lied
  'byzantine-generals': execution('ambiguous-view', 'om_n3_m1_oa_t2_1.2-3r_v3'),
  views: { figure: 'twin', draw: (id) => <Twins {...{ id }} /> },
  'too-few': { figure: 'ring', draw: () => <Ring /> },
  enough: execution('three', 'two-lies'),
  signatures: { figure: 'sign-it', draw: () => <Signed /> },
  'still-hard': execution('late-lie', 'sm_n4_m1_oa_t1.2'),
  trust: execution('who-lies', 'shop-denies-to-payments'),
};

interface Props {
  readonly lecture: string;
  /** The execution on the lecture's card, by name or token. */
  readonly scenario: string;
}

export function Opening({ lecture, scenario }: Props) {
  const opening = OPENINGS[lecture] ?? execution(lecture, scenario);
  return (
    <div class="opening" aria-hidden="true">
      {opening.draw('next')}
    </div>
  );
}

/** A world that is given, and one that is to be built. */
const Twins = ({ id }: { id: string }) => (
  <div class="opening-worlds">
    <Miniature scenario={given} id={`${id}-a`} mute />
    <Miniature scenario={blank} id={`${id}-b`} mute />
  </div>
);

const PLACES = [0, 1, 2, 3, 4, 5] as const;

/** Six copies of three generals, four of them under the mask. */
const Ring = () => (
  <svg class="miniature opening-ring" viewBox={`0 ${CENTRE.y - 162} ${BOX.width} 324`}>
    <path class="mask" d={mask(1)} fill={`url(#${SHARED}-hatch)`} />
    <path
      class="edges"
      d={`M${PLACES.map(placeOf)
        .map(({ x, y }) => `${x} ${y}`)
        .join('L')}Z`}
    />
    {PLACES.map((place) => {
      const { x, y } = placeOf(place);
      return (
        <g key={place} class="general loyal">
          <circle class="ground" cx={x} cy={y} r="27" />
          <text class="number" {...{ x }} y={y + 8} font-size="23">
            {tooFewWords.ring.copy(place)}
          </text>
        </g>
      );
    })}
  </svg>
);

/** How many bytes of each side there is room for. */
const BYTES = 9;

/** A signed order, and both sides of the equation that the check computes. */
function Signed() {
  const { sides } = sealed('attack', 0);
  return (
    <svg class="miniature opening-signed" viewBox="0 0 360 224">
      <rect class="slip" x="70" y="14" width="220" height="84" rx="3" />
      <Glyph saying="attack" x={118} y={56} size={40} />
      <path class="line-of-text" d="M162 42H256M162 62H228" />
      <circle class="wax" cx="276" cy="94" r="21" />
      <text class="signer" x="276" y="102" text-anchor="middle" font-size="24">
        1
      </text>
      {[sides!.left, sides!.right].map((side, i) => (
        <text key={i} class="bytes" x="180" y={150 + 50 * i} text-anchor="middle" font-size="20">
          {hex(side.slice(0, BYTES))}
        </text>
      ))}
      <path class="same" d="M168 166h24M168 174h24" />
    </svg>
  );
}
