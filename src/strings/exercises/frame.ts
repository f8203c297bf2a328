/** The words of the frame round every exercise, in the language that is built. */
import type { Locale } from '../index.ts';
import { frameWords, type FrameWords } from '../en/exercises/frame.ts';

export type { FrameWords };

export const frameStrings = (_locale: Locale): FrameWords => frameWords;
