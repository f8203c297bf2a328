/** The figures of this lecture show two generals and nothing else. */
import { TwoGeneralsDrawing } from '../../drawings/TwoGeneralsDrawing.tsx';

export const CHAIN_ONLY = { '2g': TwoGeneralsDrawing };
