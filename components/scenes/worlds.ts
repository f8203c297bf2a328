/** From the names a lecture writes to the scenarios a figure takes. */
import { scenarioNamed } from '../../src/scenario/catalogue.ts';
import type { Worlds } from './figure-state.ts';

/** One or two names or tokens with a space between; throws on anything else, so that a slip fails the build. */
export function worldsNamed(names: string): Worlds {
  const worlds = names.trim().split(/\s+/).map(scenarioNamed);
  if (worlds.length > 2)
    throw new Error(`a figure shows one or two scenarios, not ${worlds.length}: “${names}”`);
  return worlds;
}
