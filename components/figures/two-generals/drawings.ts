/** The figures of this lecture show two generals and nothing else. */
import { ChainDrawing } from '../../drawings/ChainDrawing.tsx';

export const CHAIN_ONLY = { '2g': ChainDrawing };
