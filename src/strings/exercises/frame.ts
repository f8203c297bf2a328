/** The dictionaries of the frame round every exercise, by locale. */
import type { Locale } from '../index.ts';
import { frameWords, type FrameWords } from './en-frame.ts';

export type { FrameWords };

const DICTIONARIES: Record<Locale, FrameWords> = { en: frameWords };

export const frameStrings = (locale: Locale): FrameWords => DICTIONARIES[locale];
