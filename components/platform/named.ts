/**
 * What a figure shows where no token can say it, in step with the address: `?plan=obey&step=cut#ring`. The names stand in
 * the address as they do here, they are documented on the page about linking, and none ever changes its meaning.
 */
import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { linkTo, namedIn, type Named } from '../../src/scenario/link.ts';
import { isAddressed, keepShown, followAddress } from './figure-address.ts';

/** One value, and how an address says it. */
export interface Param<Value> {
  /** Null where the text says nothing of the kind. */
  read(text: string): Value | null;
  /** Null where there is nothing to be said. */
  write(value: Value): string | null;
}

export type Params<Values> = { readonly [Name in keyof Values]: Param<Values[Name]> };

/** One of these words. */
export const oneOf = <Word extends string>(words: readonly Word[]): Param<Word> => ({
  read: (text) => words.find((word) => word === text) ?? null,
  write: (word) => word,
});

/** A whole number in these bounds, written as the notation writes numbers. */
export const whole = ({ least, most }: { readonly least: number; readonly most: number }): Param<number> => ({
  read: (text) => {
    const number = /^(?:0|[1-9]\d{0,8})$/.test(text) ? Number(text) : NaN;
    return number >= least && number <= most ? number : null;
  },
  write: String,
});

/** What was read: the opening's values where the address says nothing, and what it says that can't be read. */
export interface ReadNamed<Values> {
  readonly values: Values;
  readonly unread: readonly string[];
}

/** Reads the parameters of a figure. */
export function readNamed<Values extends object>(
  named: Named,
  params: Params<Values>,
  opening: Values,
): ReadNamed<Values> {
  const values = { ...opening };
  const unread: string[] = [];
  for (const name of Object.keys(params) as (keyof Values & string)[]) {
    const text = named[name];
    if (text === undefined) continue;
    const value = params[name].read(text);
    if (value === null) unread.push(`${name}=${text}`);
    else values[name] = value;
  }
  return { values, unread };
}

/** The same as an address has it. */
export function writeNamed<Values extends object>(values: Values, params: Params<Values>): Named {
  const names = Object.keys(params) as (keyof Values & string)[];
  return Object.fromEntries(
    names.flatMap((name) => {
      const text = params[name].write(values[name]);
      return text === null ? [] : [[name, text] as const];
    }),
  );
}

/** The names that every address of the figure has, for the attribute by which the page knows them. */
export const takenBy = <Values extends object>(params: Params<Values>, opening: Values): string =>
  Object.keys(writeNamed(opening, params)).join(' ');

/** The address of these values on this page, absolute. */
export const addressNamed = (named: Named, figure: string): string =>
  location.origin + location.pathname + linkTo([], 'map', figure, named);

/**
 * Reads what the address says to a figure, now and whenever it says something new.
 * @param params the same object at every call
 * @param heed takes what was read; not called where the address speaks to somebody else
 * @returns `live`: false until the address was read; `unread`: what of it can't be read; `keep`: makes these values the
 * figure's address
 */
export function useAddress<Values extends object>(
  figure: string,
  params: Params<Values>,
  opening: Values,
  heed: (values: Values) => void,
) {
  const [live, setLive] = useState(false);
  const [unread, setUnread] = useState<readonly string[]>([]);
  useEffect(
    () =>
      followAddress(
        () => {
          const named = namedIn(new URL(location.href));
          if (!isAddressed(figure) || !Object.keys(params).some((name) => name in named)) return;
          const read = readNamed(named, params, opening);
          heed(read.values);
          setUnread(read.unread);
        },
        () => {
          setLive(true);
        },
      ),
    [],
  );
  const keep = useCallback((values: Values): void => {
    setUnread([]);
    keepShown(figure, addressNamed(writeNamed(values, params), figure));
  }, []);
  return { live, unread, keep };
}

/** The values of a figure: its opening's, or those of its address; `set` changes some, and the address with them. */
export function useNamed<Values extends object>(figure: string, params: Params<Values>, opening: Values) {
  const [values, setValues] = useState(opening);
  const now = useRef(values);
  now.current = values;
  const { live, unread, keep } = useAddress(figure, params, opening, setValues);
  const set = useCallback((part: Partial<Values>): void => {
    now.current = { ...now.current, ...part };
    setValues(now.current);
    keep(now.current);
  }, []);
  return { values, unread, live, set };
}
