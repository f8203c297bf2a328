/** Scenarios of oral messages by name, for tests. */
import type { OralScenario } from '../../../../src/scenario/scenario.ts';
import { worldsNamed } from '../../../scenes/worlds.ts';

/** The one scenario of oral messages with this name or token; throws on anything else. */
export function oralNamed(name: string): OralScenario {
  const [scenario, ...others] = worldsNamed(name);
  if (scenario?.kind !== 'om' || others.length > 0)
    throw new Error(`“${name}” is not one scenario of oral messages`);
  return scenario;
}
