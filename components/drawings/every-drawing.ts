/** All drawings there are: for pages that show whatever they are asked for. */
import { ChainDrawing } from './ChainDrawing.tsx';
import { OralDrawing } from './OralDrawing.tsx';
import { SignedDrawing } from './SignedDrawing.tsx';

export const EVERY_DRAWING = { om: OralDrawing, sm: SignedDrawing, '2g': ChainDrawing };
