/** This lecture's words, in the language of the figure that a part stands in. */
import { enoughStrings, type EnoughStrings } from '../../src/strings/enough.ts';
import { useFigure } from '../shared/context.ts';

export const useWords = (): EnoughStrings => enoughStrings(useFigure().strings.locale);
