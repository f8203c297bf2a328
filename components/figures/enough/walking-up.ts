/** When the votes of one more level are counted, the values of the paths below walk up into them. */
import { useEffect, useRef } from 'preact/hooks';
import { isCalm } from '../../platform/motion.ts';
import type { PathTree } from './path-tree.ts';

const WALK = 700;

/** @param from the highest level whose votes are counted */
export function useWalkingUp(
  list: { readonly current: HTMLElement | null },
  tree: PathTree,
  from: number,
): void {
  const before = useRef({ tree, from });
  useEffect(() => {
    const old = before.current;
    before.current = { tree, from };
    if (!list.current || old.tree !== tree || from !== old.from - 1 || isCalm()) return undefined;
    return walkUp(list.current, from);
  }, [tree, from]);
}

/** Has a copy of each value on the level below `level` walk to the vote that it is counted in. */
function walkUp(list: HTMLElement, level: number): () => void {
  const votes = [...list.querySelectorAll<HTMLElement>(`[data-path][aria-level="${level}"]`)];
  const ground = list.getBoundingClientRect();
  const walking = votes.flatMap((vote) => {
    const end = vote.querySelector(':scope > .face .taken')?.getBoundingClientRect();
    if (!end) return [];
    return [...vote.querySelectorAll(':scope > ul > .branch > .face')].flatMap((face) => {
      const value = face.querySelector('.taken .value') ?? face.querySelector('.value');
      const glyph = value?.querySelector('svg');
      if (!value || !glyph) return [];
      const start = glyph.getBoundingClientRect();
      const copy = document.createElement('span');
      copy.className = `walking-up ${value.className}`;
      copy.append(glyph.cloneNode(true));
      list.append(copy);
      const at = (x: number, y: number): string => `translate(${x - ground.left}px, ${y - ground.top}px)`;
      const steps = [
        { transform: at(start.left, start.top), opacity: 1 },
        { transform: at(end.left, end.top), opacity: 0.6 },
      ];
      const walk = copy.animate(steps, { duration: WALK, easing: 'cubic-bezier(.4,.1,.4,1)', fill: 'both' });
      walk.onfinish = () => {
        copy.remove();
      };
      return [copy];
    });
  });
  return () => {
    for (const copy of walking) copy.remove();
  };
}
