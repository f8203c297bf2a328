/** All drawings there are: for pages that show whatever they are asked for. */
import { ChainDrawing } from './ChainDrawing.tsx';
import { OralDrawing } from './OralDrawing.tsx';

export const EVERY_DRAWING = { om: OralDrawing, '2g': ChainDrawing };
