/**
 * The valley comes with whatever imports this: pages that draw for themselves what the server did not, and would else be
 * without it for a moment, and then grow.
 */
import { valleyArrived } from './TwoGeneralsDrawing.tsx';
import * as valley from './Valley.tsx';

valleyArrived(valley);
