/** All drawings there are, a line a kind: for pages that show whatever they are asked for. */
import type { Kind } from '../../src/scenario/scenario.ts';
import { TwoGeneralsDrawing } from './TwoGeneralsDrawing.tsx';
import './squares-here.ts';
import './valley-here.ts';
import type { DrawingOf } from './drawings.ts';
import { KingDrawing } from './KingDrawing.tsx';
import { OralDrawing } from './OralDrawing.tsx';
import { SignedDrawing } from './SignedDrawing.tsx';

export const EVERY_DRAWING = {
  om: OralDrawing,
  sm: SignedDrawing,
  '2g': TwoGeneralsDrawing,
  pk: KingDrawing,
} satisfies { readonly [K in Kind]: DrawingOf<K> };
