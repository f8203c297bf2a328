/**
 * The time of the tree: the rounds in which its letters are sent, and after the last of them the votes, level by level from
 * the bottom up. All are moments of one line.
 */
import { createContext } from 'preact';
import { useContext, useMemo } from 'preact/hooks';
import { enoughWords } from '#words/enough.ts';
import { Figure, useFigure } from '../../kit/context.ts';
import { lastRoundOf, roundOf, type Action, type FigureState } from '../../scenes/figure-state.ts';
import { Timeline } from '../../sheet/Timeline.tsx';

interface Votes {
  /** How many levels of votes are counted once the rounds are over; more than there are is all. */
  readonly counted: number;
  count(levels: number): void;
}

export const Counting = createContext<Votes>({ counted: Infinity, count: () => undefined });

export function TreeTime({ state }: { readonly state: FigureState }) {
  const figure = useFigure();
  const { counted, count } = useContext(Counting);
  const [world] = state.worlds;
  // only the tree has votes to count one after the other
  const levels = state.drawing === 'map' && world?.kind === 'om' ? world.m : 0;
  const [round, rounds] = [roundOf(state.worlds), lastRoundOf(state.worlds)];
  const context = useMemo(() => {
    const { time } = figure.strings;
    const words = enoughWords.tree;
    const names = {
      round: (at: number) => (at > rounds ? words.counted(at - rounds, levels) : time.round(at, rounds)),
      moment: (at: number) =>
        at > rounds ? words.votes(levels + 1 - (at - rounds), levels) : time.moment(at, rounds + 1),
    };
    return {
      ...figure,
      strings: { ...figure.strings, time: { ...time, ...names } },
      dispatch: (action: Action): void => {
        if (action.kind !== 'go') return;
        // whoever comes to the last round by another way finds its votes counted
        count(action.round < rounds ? Infinity : action.round - rounds);
        figure.dispatch({ ...action, round: Math.min(action.round, rounds) });
      },
    };
  }, [figure, levels, rounds, count]);
  if (levels === 0) return <Timeline {...{ round }} last={rounds} />;
  return (
    <Figure.Provider value={context}>
      <Timeline round={round < rounds ? round : rounds + Math.min(counted, levels)} last={rounds + levels} />
    </Figure.Provider>
  );
}
