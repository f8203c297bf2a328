import fc from 'fast-check';
import { expect, test } from 'vitest';
import { placeOf, type Box } from './explanation-place.ts';

const WINDOW: Box = { left: 0, top: 0, right: 1000, bottom: 700 };
const box = (left: number, top: number, width: number, height: number): Box => ({
  left,
  top,
  right: left + width,
  bottom: top + height,
});
/** As the style sheet puts it when it is to stand at its word, and when it is to stand in the margin. */
const atCorner = (height: number): Box => box(0, 0, 340, height);
const inMargin = (height: number): Box => box(780, 0, 220, height);

test('an explanation stands under its word where there is room, though there is room over it, too', () => {
  expect(placeOf(box(100, 400, 60, 20), atCorner(200), WINDOW)).toMatchObject({ left: 100, top: 420 });
});

test('where there is no room under the word, it ends over it, below the bar at the head of the window', () => {
  const below = { ...WINDOW, top: 60 };
  expect(placeOf(box(100, 600, 60, 20), atCorner(200), below)).toMatchObject({ top: 400, room: 540 });
  expect(placeOf(box(100, 400, 60, 20), atCorner(500), below)).toMatchObject({ top: 60, room: 340 });
});

test('a source is read in the margin beside its citation, and stays in the window there', () => {
  expect(placeOf(box(300, 200, 20, 20), inMargin(150), WINDOW)).toMatchObject({ beside: true, top: 200 });
  expect(placeOf(box(300, 650, 20, 20), inMargin(150), WINDOW)).toMatchObject({ beside: true, top: 550 });
});

test('a source that is cited in the margin stands under its citation there', () => {
  expect(placeOf(box(800, 200, 20, 20), inMargin(150), WINDOW)).toMatchObject({
    beside: false,
    left: 780,
    top: 220,
  });
});

test('wherever the word is in the window, its explanation never covers it nor the bar, and never leaves the window', () => {
  const numbers = {
    left: fc.nat(940),
    top: fc.integer({ min: 60, max: 670 }),
    height: fc.integer({ min: 30, max: 900 }),
  };
  fc.assert(
    fc.property(fc.record(numbers), fc.boolean(), ({ left, top, height }, margin) => {
      const word = box(left, top, 60, 20);
      const about = margin ? inMargin(height) : atCorner(height);
      const place = placeOf(word, about, { ...WINDOW, top: 60 });
      const width = about.right - about.left;
      const bottom = place.top + Math.min(height, place.room);
      const covers = place.left < word.right && place.left + width > word.left;
      expect(place.left).toBeGreaterThanOrEqual(0);
      expect(place.left + width).toBeLessThanOrEqual(WINDOW.right);
      expect(place.top).toBeGreaterThanOrEqual(60);
      expect(bottom).toBeLessThanOrEqual(WINDOW.bottom);
      if (covers) expect(place.top >= word.bottom || bottom <= word.top).toBe(true);
    }),
  );
});
