/** The map of an execution as a picture of its own: what the figures draw, with its letters as paths. */
import { renderToString } from 'preact-render-to-string';
import { Figure } from '../../../components/kit/context.ts';
import { drawingOf } from '../../../components/drawings/drawings.ts';
import { EVERY_DRAWING } from '../../../components/drawings/every-drawing.ts';
import { Miniature } from '../../../components/drawings/miniature/Miniature.tsx';
import { MiniatureParts } from '../../../components/drawings/miniature/parts.tsx';
import { inSquares } from '../../../components/drawings/squares/in-squares.ts';
import { letters, type Anchor, type Face } from './lettering.ts';
import type { Replayed } from './replayed.ts';

/**
 * The map as an `<svg>` with a view box and no size; its colours come from the style sheet around it. Of oral messages there
 * is room for the words; valleys, squares and seals are drawn small, as in lists.
 */
export async function mapPicture({ scene, strings }: Replayed): Promise<string> {
  const context = { strings, id: 'card', live: false, editing: false, dispatch: () => undefined };
  const worded = scene.kind === 'om' && !inSquares(scene);
  const html = renderToString(
    <Figure.Provider value={context}>
      {worded ? (
        drawingOf(EVERY_DRAWING, scene)?.picture(scene)
      ) : (
        <Miniature scenario={scene.scenario} id="card" />
      )}
    </Figure.Provider>,
  );
  // what small pictures share stands in the picture itself
  const parts = worded ? '' : renderToString(<MiniatureParts />);
  const svg = /<svg.*<\/svg>/s.exec(html)![0].replace(/^<svg[^>]*>/, (open) => open + inside(parts));
  return lettered(svg.replace(/ (role|aria-\w+|data-\w+)="[^"]*"/g, ''));
}

/** What stands in an `<svg>`; '' for nothing. */
const inside = (svg: string): string => /^<svg[^>]*>(.*)<\/svg>$/s.exec(svg)?.[1] ?? '';

/** A drawing whose every `<text>` has become a path in a group of the same class. */
async function lettered(svg: string): Promise<string> {
  const parts: string[] = [];
  const open: string[] = [];
  for (const [whole, slash, name, attributes = '', end, after] of svg.matchAll(
    /<(\/?)(\w+)([^>]*?)(\/?)>([^<]*)/g,
  )) {
    const here = attributesOf(attributes);
    if (name === 'text') {
      if (slash === '') parts.push(await lettersOf(plain(after!), here, open));
      continue;
    }
    if (slash !== '') open.pop();
    else if (end === '') open.push(here['class'] ?? '');
    parts.push(whole);
  }
  return parts.join('');
}

type Attributes = Readonly<Record<string, string>>;

const attributesOf = (text: string): Attributes =>
  Object.fromEntries([...text.matchAll(/([\w-]+)="([^"]*)"/g)].map(([, name, value]) => [name!, value!]));

const plain = (html: string): string =>
  html.replaceAll('&lt;', '<').replaceAll('&quot;', '"').replaceAll('&amp;', '&');

async function lettersOf(text: string, here: Attributes, around: readonly string[]): Promise<string> {
  const own = here['class'] ?? '';
  if (text === '') return '';
  const size = Number(here['font-size'] ?? 12.5);
  const centred = /\b(number|count)\b/.test(own);
  const anchor = centred ? 'middle' : ((here['text-anchor'] ?? 'start') as Anchor);
  const [x, y] = [Number(here['x']), Number(here['y'])];
  // the cross before what is rejected is in none of the faces
  const [, cross = '', words = ''] = /^(✗ )?(.*)$/s.exec(text)!;
  const indent = cross === '' ? 0 : size * 0.9;
  const set = await letters(words, { x: x + indent, y, size, anchor }, faceOf(own, around));
  return `<g class="text ${own}">${cross === '' ? '' : crossAt(x, y, size * 0.6)}${set}</g>`;
}

/** As the style sheet of the figures has it. */
function faceOf(own: string, around: readonly string[]): Face {
  if (/\bnumber\b/.test(own)) return { family: 'Newsreader', weight: 600 };
  const traitors = around.some((name) => /\btraitor\b/.test(name));
  const heavy = /\b(count|decision)\b/.test(own) || (traitors && /\brole\b/.test(own));
  return { family: 'Inter', weight: heavy ? 600 : 400 };
}

const crossAt = (x: number, y: number, size: number): string =>
  `<path class="cross-out" d="M${x} ${y - size}l${size} ${size}m0 ${-size}l${-size} ${size}"/>`;
