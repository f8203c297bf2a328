/** The squares come with whatever imports this: pages whose map can become one of OM(2) while the reader looks at it. */
import { squaresArrived } from './RelayedDrawing.tsx';
import * as squares from './squares/Squares.tsx';

squaresArrived(squares);
