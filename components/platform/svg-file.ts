/** A drawing as a file of its own: the colours that the page's style sheet gives it are written into it. */
import { download } from './download.ts';

const COPIED = [
  'fill',
  'stroke',
  'stroke-width',
  'stroke-dasharray',
  'stroke-linecap',
  'stroke-linejoin',
  'font-family',
  'font-size',
  'font-style',
  'font-weight',
  'text-anchor',
  'opacity',
  // words over lines, and lines that are stretched
  'paint-order',
  'vector-effect',
] as const;

/** Saves the first drawing of a figure that is in sight as `name`.svg. */
export function downloadDrawing(figure: Element | null, name: string): void {
  const drawings = [...(figure?.querySelectorAll<SVGSVGElement>('svg[data-drawing]') ?? [])];
  const drawing = drawings.find((one) => one.getClientRects().length > 0);
  if (!drawing) return;
  download(`${name.slice(0, 80)}.svg`, standalone(drawing), 'image/svg+xml');
}

function standalone(drawing: SVGSVGElement): string {
  const copy = drawing.cloneNode(true) as SVGSVGElement;
  const originals = [drawing, ...drawing.querySelectorAll('*')];
  const copies = [copy, ...copy.querySelectorAll('*')];
  originals.forEach((original, i) => {
    const style = getComputedStyle(original);
    const target = copies[i]!;
    for (const property of COPIED) target.setAttribute(property, style.getPropertyValue(property));
    for (const { name } of [...target.attributes]) {
      if (/^(class|role|tabindex|aria-pressed|data-.*)$/.test(name)) target.removeAttribute(name);
    }
  });
  // a drawing without units of its own is as large as it is on the page
  const { width, height } = drawing.hasAttribute('viewBox')
    ? drawing.viewBox.baseVal
    : drawing.getBoundingClientRect();
  copy.setAttribute('xmlns', 'http://www.w3.org/2000/svg');
  copy.setAttribute('width', String(width));
  copy.setAttribute('height', String(height));
  const ground = document.createElementNS('http://www.w3.org/2000/svg', 'rect');
  ground.setAttribute('width', '100%');
  ground.setAttribute('height', '100%');
  ground.setAttribute(
    'fill',
    getComputedStyle(document.documentElement).getPropertyValue('background-color'),
  );
  copy.prepend(ground);
  return new XMLSerializer().serializeToString(copy);
}
