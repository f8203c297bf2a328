/** What an action makes of a figure that plays every kind of scenario. */
import { EVERY_DRAWING } from '../every-drawing.ts';
import { reducer } from '../figure-state.ts';

export const reduce = reducer(EVERY_DRAWING);
