/** What becomes of the three worlds under a pair of rules; computed by the core, from local views alone. */
import { judge, type Verdicts } from '../../../src/core/conditions.ts';
import type { Order } from '../../../src/core/model.ts';
import { decidedBy } from '../../../src/core/rules.ts';
import { executeOral } from '../../../src/scenario/kinds/om-run.ts';
import type { OralScenario } from '../../../src/scenario/scenario.ts';
import { ambiguousWorlds, mirrorWorld } from '../../scenes/ambiguous.ts';

/** What 3 does with (attack, “1 said: retreat”), and 2 with (retreat, “1 said: attack”). */
export interface Rules {
  readonly three: Order;
  readonly two: Order;
}

export const WORLDS = ['a', 'mirror', 'b'] as const;
export type WorldName = (typeof WORLDS)[number];

/** Every pair of rules there is. */
export const EVERY_RULE: readonly Rules[] = (['attack', 'retreat'] as const).flatMap((three) =>
  (['attack', 'retreat'] as const).map((two) => ({ three, two })),
);

export function scenarioOf(world: WorldName): OralScenario {
  const [a, b] = ambiguousWorlds();
  return { a, b, mirror: mirrorWorld() }[world];
}

/** The verdicts in one world if 2 and 3, as far as they are loyal, follow the rules. */
export function verdictsUnder(rules: Rules, world: WorldName): Verdicts {
  const execution = executeOral(scenarioOf(world));
  return judge(decidedBy(execution, ({ general }) => (general === 3 ? rules.three : rules.two)));
}

/** Which conditions break where. */
export function broken(
  rules: Rules,
): readonly { readonly condition: keyof Verdicts; readonly world: WorldName }[] {
  return WORLDS.flatMap((world) => {
    const verdicts = verdictsUnder(rules, world);
    return (['agreement', 'validity'] as const)
      .filter((condition) => verdicts[condition].kind === 'violated')
      .map((condition) => ({ condition, world }));
  });
}
