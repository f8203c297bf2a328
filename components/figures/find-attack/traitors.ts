/** So many traitors: who turns first when only their number is chosen. */
import { COMMANDER, generals, type General } from '../../../src/core/model.ts';

/** As many traitors as asked for, keeping as many of the present ones as can be; lieutenants turn before the commander. */
export function withSoMany(n: number, present: readonly General[], wanted: number): readonly General[] {
  const loyal = generals(n).filter((general) => !present.includes(general));
  const inTurn = [...present, ...loyal.filter((general) => general !== COMMANDER), ...loyal];
  return [...new Set(inTurn)].slice(0, wanted).sort((a, b) => a - b);
}
