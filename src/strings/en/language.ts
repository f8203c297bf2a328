/** Which language this dictionary is in. */
import type { Language } from '../index.ts';

export const language: Language = { tag: 'en', name: 'English' };
