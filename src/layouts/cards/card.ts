/** A social card: what a link to the book looks like in a chat. The picture is drawn from the replayed scenario. */
import type { AnyScene } from '../../../components/scenes/scene.ts';
import type { VerdictRow } from '../../../components/scenes/verdict-rows.ts';
import { format } from '../../scenario/format.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import { mapPicture } from './drawing.tsx';
import { drawingStyles, ink } from './inks.ts';
import { box, set, type Box } from './lettering.ts';
import { CARD } from './place.ts';
import { replay, type Replayed } from './replayed.ts';

export interface Card {
  /** The small line above the title. */
  readonly over: string;
  readonly title: string;
  /** One line below the title; '' for none. */
  readonly line: string;
  readonly scenario: Scenario;
}

const MARGIN = 56;
const TEXT = 472;
/** The sheet that the drawing lies on. */
const SHEET = { x: 572, y: 40, width: 588, height: 550, margin: 24 } as const;

/** The card as a picture without any `<text>`: every letter is a path. */
export async function cardSvg(card: Card): Promise<string> {
  const replayed = replay(card.scenario);
  const { width, height } = CARD;
  const text = await set(panel(card, replayed), TEXT, height - 2 * MARGIN);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">`,
    `<style>${drawingStyles()}</style>`,
    `<path fill="${ink('paper')}" d="M0 0H${width}V${height}H0z"/>`,
    `<rect x="${SHEET.x}" y="${SHEET.y}" width="${SHEET.width}" height="${SHEET.height}" fill="${ink('sheet')}" stroke="${ink('rule')}" stroke-width="2"/>`,
    placed(text, MARGIN, MARGIN, TEXT, height - 2 * MARGIN),
    `<g class="sheet">${onSheet(await mapPicture(replayed))}</g>`,
    '</svg>',
  ].join('');
}

function onSheet(drawing: string): string {
  const { x, y, width, height, margin } = SHEET;
  return placed(drawing, x + margin, y + margin, width - 2 * margin, height - 2 * margin);
}

const placed = (svg: string, x: number, y: number, width: number, height: number): string =>
  svg
    .replace(
      /^<svg([^>]*)>/,
      (_whole, attributes: string) => `<svg${attributes.replace(/ (width|height)="[^"]*"/g, '')}>`,
    )
    .replace(/^<svg/, `<svg x="${x}" y="${y}" width="${width}" height="${height}"`);

function panel(card: Card, replayed: Replayed): Box {
  const { says }: AnyScene = replayed.scene;
  const { over, title, line, scenario } = card;
  return box(
    { flexDirection: 'column', width: '100%', height: '100%', color: ink('ink') },
    box({ fontFamily: 'Inter', fontWeight: 600, fontSize: 21, color: ink('soft') }, over),
    box(
      {
        fontFamily: 'Newsreader',
        fontWeight: 600,
        fontSize: titleSize(title, says.verdicts(replayed.scene, replayed.strings).length),
        lineHeight: 1.08,
        marginTop: 16,
      },
      title,
    ),
    ...(line === ''
      ? []
      : [
          box(
            { fontFamily: 'Newsreader', fontSize: 31, lineHeight: 1.25, marginTop: 18, color: ink('soft') },
            line,
          ),
        ]),
    box({ flexGrow: 1 }, ''),
    ...says.verdicts(replayed.scene, replayed.strings).map(verdict),
    box(
      { fontFamily: 'Inter', fontSize: 21, marginTop: 22, color: ink('soft'), wordBreak: 'break-all' },
      format(scenario),
    ),
  );
}

/** Long titles take smaller letters, so that they keep to four lines; above three verdicts there is less room. */
const titleSize = (title: string, verdicts: number): number =>
  title.length < 12 ? 84 : verdicts > 2 ? 44 : title.length < 28 ? 62 : 54;

const STATES = { holds: 'holds', violated: 'attack', vacuous: 'soft', hidden: 'soft' } as const;

function verdict({ name, state, word, why }: VerdictRow): Box {
  return box(
    { flexDirection: 'column', fontFamily: 'Inter', fontSize: 22, lineHeight: 1.35, marginTop: 10 },
    box({ fontWeight: 600 }, box({ marginRight: 10 }, name), box({ color: ink(STATES[state]) }, word)),
    box({}, why),
  );
}
