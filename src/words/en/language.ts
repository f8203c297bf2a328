/** Which language this dictionary is in. */
import type { Language } from '../language.ts';

export const language: Language = { tag: 'en', name: 'English' };
