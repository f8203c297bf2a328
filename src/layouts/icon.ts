/** The book's mark: four generals, one of them filled, round what they must agree on. */
import sharp from 'sharp';

/** @param corner the radius of the paper's corners @param margin how much paper to add on every side, in the mark's 32 units */
export function markSvg(corner = 5, margin = 0): string {
  const size = 32 + 2 * margin;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${-margin} ${-margin} ${size} ${size}"><rect x="${-margin}" y="${-margin}" width="${size}" height="${size}" rx="${corner}" fill="#fbf9f4"/><g fill="none" stroke="#211e1a" stroke-width="2"><circle cx="16" cy="6.5" r="3.5"/><circle cx="6.5" cy="16" r="3.5"/><circle cx="25.5" cy="16" r="3.5"/></g><circle cx="16" cy="25.5" r="3.5" fill="#6d2b78" stroke="#6d2b78" stroke-width="2"/></svg>`;
}

/** Icons that devices want as pixels: their name, their width, and the mark as they want it. */
export const ICONS = {
  'icon-180': { size: 180, svg: markSvg(0) },
  'icon-192': { size: 192, svg: markSvg() },
  'icon-512': { size: 512, svg: markSvg() },
  // Android cuts its own shape out of it: all that counts lies within 80 % of the width
  'icon-maskable': { size: 512, svg: markSvg(0, 6) },
} as const;

export const png = (name: keyof typeof ICONS): Promise<Buffer> =>
  sharp(Buffer.from(ICONS[name].svg), { density: 1200 })
    .resize(ICONS[name].size)
    .png({ palette: true })
    .toBuffer();
