/** What every part of a figure needs to know of its surroundings. */
import { createContext } from 'preact';
import { useContext, useEffect, useState } from 'preact/hooks';
import { commonWords } from '#words/common.ts';
import type { FigureWords } from '../../src/words/figure.ts';
import type { Action } from '../scenes/figure-state.ts';

export interface FigureContext {
  readonly strings: FigureWords;
  /** Prefix of element ids: the figure's slug. */
  readonly id: string;
  /** False on the server and until the figure runs: what can't answer yet is no button yet. */
  readonly live: boolean;
  readonly editing: boolean;
  /** Whether a press on a traitor's message has it say the next thing, and one on a general asks what it shall be. */
  readonly direct?: boolean | undefined;
  /** The worlds that are given and can't be changed; none where absent. */
  readonly given?: readonly number[] | undefined;
  /** Whether generals can be made traitors; they can where absent. */
  readonly placing?: boolean | undefined;
  dispatch(action: Action): void;
}

/** The surroundings of shared parts in a figure whose execution, if it has one, they can't change. */
export const stillFigure = (id: string, live = false): FigureContext => ({
  ...{ strings: commonWords, id, live, editing: false },
  dispatch: () => undefined,
});

export const Figure = createContext<FigureContext>(stillFigure(''));

export const useFigure = (): FigureContext => useContext(Figure);

/** Whether this runs in a browser and answers: false on the server, and until the page's own HTML has been taken over. */
export function useLive(): boolean {
  const [live, setLive] = useState(false);
  useEffect(() => {
    setLive(true);
  }, []);
  return live;
}
