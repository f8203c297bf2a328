/**
 * Letters as paths, so that a picture looks the same wherever it is drawn: the book's own faces, from their packages, and
 * no font of the machine that builds. Satori sets the text.
 */
import { readFileSync } from 'node:fs';
import satori, { type FontStyle, type FontWeight } from 'satori';

export interface Face {
  readonly family: 'Inter' | 'Newsreader';
  readonly weight: 400 | 600;
}

/** A part of a text that is set: what stands in it, and its style as Satori knows it. */
export interface Box {
  readonly type: 'div';
  readonly props: {
    readonly style: Readonly<Record<string, string | number>>;
    readonly children: string | readonly Box[];
  };
}

export const box = (style: Box['props']['style'], ...children: readonly (Box | string)[]): Box => ({
  type: 'div',
  props: {
    style: { display: 'flex', ...style },
    children: typeof children[0] === 'string' ? children[0] : (children as readonly Box[]),
  },
});

const file = (name: string, weight: number, slant: string, letters = 'latin'): Buffer =>
  readFileSync(`node_modules/@fontsource/${name}/files/${name}-${letters}-${weight}-${slant}.woff`);

const font = (name: Face['family'], weight: FontWeight, style: FontStyle = 'normal') => ({
  ...{ name, weight, style },
  data: file(name.toLowerCase(), weight, style),
});

let read: readonly ReturnType<typeof font>[] | undefined;

/** Read once, when the first card is set. */
const fonts = () =>
  (read ??= [
    font('Inter', 400),
    font('Inter', 600),
    font('Newsreader', 400),
    font('Newsreader', 400, 'italic'),
    font('Newsreader', 600),
  ]);

/** Letters of other languages that Inter has, and the files that hold them. */
const OTHER_LETTERS = /^[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Mark}]+$/u;
const OTHERS = ['latin-ext', 'vietnamese', 'greek', 'greek-ext', 'cyrillic', 'cyrillic-ext'] as const;

/** Read where a card needs them: most have none. */
const others = () =>
  OTHERS.map((letters) => ({
    ...({ name: `Inter ${letters}`, weight: 600, style: 'normal' } as const),
    data: file('inter', 600, 'normal', letters),
  }));

/** A text set in a frame of this size, as an `<svg>` of paths; throws at a character that none of the faces has. */
export function set(text: Box, width: number, height: number): Promise<string> {
  return satori(text, {
    ...{ width, height },
    fonts: [...fonts()],
    loadAdditionalAsset: (_code, segment) => {
      if (OTHER_LETTERS.test(segment)) return Promise.resolve(others());
      throw new Error(`no face of the cards has “${segment}”: choose other words, or another face`);
    },
  });
}

/** Letters are set this large and made smaller afterwards, so that rounding doesn't show. */
const EM = 100;
const FRAME = 6000;

const JUSTIFY = { start: 'flex-start', middle: 'center', end: 'flex-end' } as const;
export type Anchor = keyof typeof JUSTIFY;
const ORIGIN: Record<Anchor, number> = { start: 0, middle: FRAME / 2, end: FRAME };

const shapes = new Map<string, Promise<string>>();

/** The outline of one line of text in letters of `EM` units, from the upper edge of its frame. */
function shape(text: string, face: Face, anchor: Anchor): Promise<string> {
  const key = [anchor, face.family, face.weight, text].join(' ');
  const known = shapes.get(key);
  if (known) return known;
  const style = { fontFamily: face.family, fontWeight: face.weight, fontSize: EM, lineHeight: 1 };
  const line = box({ ...style, width: FRAME, whiteSpace: 'pre', justifyContent: JUSTIFY[anchor] }, text);
  const made = set(line, FRAME, 2 * EM).then((svg) =>
    [...svg.matchAll(/ d="([^"]*)"/g)].map(([, d]) => d!).join(''),
  );
  shapes.set(key, made);
  return made;
}

/** How far down in the frame the line is on which letters stand: there an H ends. */
async function baseline(face: Face): Promise<number> {
  const numbers = (await shape('H', face, 'start')).match(/[\d.]+/g)!.map(Number);
  return Math.max(...numbers.filter((_, i) => i % 2 === 1));
}

/** One line of text as a path that stands on y and begins, has its middle or ends at x. */
export async function letters(
  text: string,
  {
    x,
    y,
    size,
    anchor,
  }: { readonly x: number; readonly y: number; readonly size: number; readonly anchor: Anchor },
  face: Face,
): Promise<string> {
  const scale = size / EM;
  const left = x - ORIGIN[anchor] * scale;
  const top = y - (await baseline(face)) * scale;
  return `<path transform="translate(${hundredth(left)} ${hundredth(top)}) scale(${scale})" d="${await shape(text, face, anchor)}"/>`;
}

const hundredth = (value: number): number => Math.round(value * 100) / 100;
