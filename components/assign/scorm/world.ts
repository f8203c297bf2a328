/** What the link to an LMS needs of the page that it lives in. */

/** The page around the link, so that tests can make one up. */
export interface World {
  readonly window: unknown;
  /** The time, in milliseconds. */
  now(): number;
  /** @returns forgets it again */
  later(work: () => void, milliseconds: number): () => void;
  on(name: 'pagehide' | 'pageshow' | 'visibilitychange' | 'online', heed: (again: boolean) => void): void;
}

/** The page that this script runs in. */
export const thisPage = (): World => ({
  window,
  now: () => Date.now(),
  later: (work, milliseconds) => {
    const timer = setTimeout(work, milliseconds);
    return () => {
      clearTimeout(timer);
    };
  },
  on: (name, heed) => {
    const target = name === 'visibilitychange' ? document : window;
    target.addEventListener(name, (event) => {
      heed('persisted' in event && event.persisted === true);
    });
  },
});

export interface Timer {
  /** Works after a while, instead of what was to be done before. */
  again(work: () => void): void;
  stop(): void;
  /** Stops, and waits as briefly as at first from then on. */
  reset(): void;
}

/** A timer that waits twice as long each time, up to the most. */
export function backingOff(
  world: World,
  { first, most }: { readonly first: number; readonly most: number },
): Timer {
  let wait: number = first;
  let forget = (): void => undefined;
  const stop = (): void => {
    forget();
    forget = () => undefined;
  };
  return {
    again: (work: () => void): void => {
      stop();
      forget = world.later(work, wait);
      wait = Math.min(2 * wait, most);
    },
    stop,
    reset: (): void => {
      stop();
      wait = first;
    },
  };
}
