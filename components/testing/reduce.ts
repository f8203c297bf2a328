/** What an action makes of a figure that plays every kind of scenario. */
import { EVERY_DRAWING } from '../drawings/every-drawing.ts';
import { reducer } from '../scenes/figure-state.ts';

export const reduce = reducer(EVERY_DRAWING);
