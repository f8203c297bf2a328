/**
 * What answers in a general's place comes with whatever imports this: pages that draw for themselves what the server did not,
 * and would else be without it for a moment, and then grow.
 */
import * as place from './InPlace.tsx';
import { placeArrived } from './RelayedDrawing.tsx';

placeArrived(place);
