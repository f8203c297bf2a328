/**
 * Sending the letters of both drawings again, in lockstep and round by round. Readers who asked for less motion go on to
 * the next round with each press.
 */
import { useEffect, useLayoutEffect, useState } from 'preact/hooks';
import type { RefObject } from 'preact';
import { isCalm } from '../../platform/motion.ts';
import { RADIUS, BOX, DISC } from './scene-layout.ts';

/** How long the letters of a round are on their way, and when the next go; milliseconds. */
const [TRAVEL, PACE] = [800, 1250];

/**
 * @param scene where the drawings are
 * @param asked what is shown: whatever runs ends when it changes
 */
export function useRun(scene: RefObject<HTMLElement>, rounds: number, asked: string) {
  const [round, setRound] = useState<number | null>(null);
  const next = (now: number): number | null => (now < rounds ? now + 1 : null);
  useEffect(() => {
    setRound(null);
  }, [asked]);
  useLayoutEffect(() => {
    if (round === null || isCalm()) return;
    if (scene.current !== null) send(scene.current, round);
    const timer = setTimeout(() => {
      setRound(next(round));
    }, PACE);
    return () => {
      clearTimeout(timer);
    };
  }, [round]);
  /** Begins; while it runs, goes on to the end, or with less motion to the next round. */
  const press = (): void => {
    setRound(round === null ? 1 : isCalm() ? next(round) : null);
  };
  return { round, press };
}

/** How long a road of a drawing is, in pixels of something that hangs in it: in a large drawing these are larger. */
export function roadIn(hanging: SVGElement): number {
  const pixel = (hanging as SVGGraphicsElement).getScreenCTM()?.a ?? 1;
  return (hanging.closest('svg[role]')!.clientWidth * RADIUS) / BOX.width / pixel;
}

/** Lets the letters of a round come from their senders. */
function send(scene: HTMLElement, round: number): void {
  for (const letter of scene.querySelectorAll<SVGGElement>(`[data-round="${round}"]`)) {
    const [x, y, short] = letter.dataset['going']!.split(' ').map(Number) as [number, number, number];
    const back = Math.max(0, roadIn(letter) - short - DISC);
    letter.animate(
      [
        { transform: `translate(${-x * back}px, ${-y * back}px)`, opacity: 0.2 },
        { transform: 'none', opacity: 1 },
      ],
      { duration: TRAVEL, easing: 'cubic-bezier(.3,.1,.3,1)' },
    );
  }
}
