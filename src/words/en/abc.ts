import type { General } from '../../core/model.ts';

/** The three generals of the ring by their letters. */
export const letter = (general: General): string => 'ABC'.charAt(general - 1);
