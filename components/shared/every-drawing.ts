/** All drawings there are: for pages that show whatever they are asked for. */
import '../../src/strings/shop.ts'; // whoever draws everything draws the shop's scenarios, too
import { ChainDrawing } from './ChainDrawing.tsx';
import { OralCrowd } from './OralCrowd.tsx';
import { SignedDrawing } from './SignedDrawing.tsx';

export const EVERY_DRAWING = { om: OralCrowd, sm: SignedDrawing, '2g': ChainDrawing };
