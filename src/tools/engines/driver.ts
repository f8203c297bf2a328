/** What the journeys need of a browser, and nothing that only one of them can do. */

/** A function that runs in the page: it sees nothing but its arguments, and what comes back is JSON. */
export type InPage<A extends readonly unknown[], R> = (...args: A) => R;

export interface Driver {
  /** Engine and version, to be read. */
  readonly name: string;
  open(address: string): Promise<void>;
  ask<A extends readonly unknown[], R>(question: InPage<A, R>, ...args: A): Promise<R>;
  /** Runs a script as it is, in the page. */
  run(script: string): Promise<void>;
  /** One key by its name in UI Events, or one letter; with `Shift+` before it. */
  press(key: string): Promise<void>;
  type(text: string): Promise<void>;
  /** Moves the pointer, from the top and left of the window. */
  point(x: number, y: number): Promise<void>;
  /** A window that has never seen the book takes the place of this one. */
  fresh(): Promise<void>;
  /** The page as a PDF; null where the driver can't. */
  print(): Promise<Uint8Array | null>;
  screenshot(file: `${string}.png`): Promise<void>;
  close(): Promise<void>;
}

export const WINDOW = { width: 1280, height: 860 } as const;
