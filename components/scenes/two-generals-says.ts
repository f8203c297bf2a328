/** What is said of executions of two generals. */
import { coordination, type Conditional } from '../../src/core/conditions.ts';
import type { Order } from '../../src/core/model.ts';
import { messengerWords, type MessengerWords } from '#words/messengers.ts';
import type { FigureWords } from '../../src/words/figure.ts';
import type { Voice } from '../../src/words/voice.ts';
import type { TwoGeneralsScene } from './two-generals-scene.ts';
import { sayTwoGenerals } from './say-two-generals.ts';
import { unseen, type Says } from './scene.ts';
import type { VerdictRow } from './verdict-rows.ts';

export const twoGeneralsSays: Says<TwoGeneralsScene> = {
  // executions of two generals are called by what was captured
  title: ({ eyes, scenario, cast }, world, strings) =>
    eyes === null
      ? messengerWords.exchange.losses(scenario.order, scenario.lost, cast)
      : strings.compare.world(world),
  summary: (scene, strings) => sayTwoGenerals(strings, scene),
  verdicts,
  promise: () => '',
  chosen: () => '',
};

/** Two generals are asked for the three properties of their theorem. */
function verdicts(scene: TwoGeneralsScene, strings: FigureWords): readonly VerdictRow[] {
  const { verdict } = strings;
  const { exchange } = messengerWords;
  const { execution, cast } = scene;
  return (['agreement', 'attack', 'retreat'] as const).map((property) => {
    const named = {
      name: exchange.properties.names[property](cast),
      long: exchange.properties.long[property](cast),
    };
    if (!scene.verdicts) return { ...named, ...unseen(scene, strings) };
    const found = coordination(execution);
    const why =
      property === 'agreement'
        ? verdict.agreement(found.agreement, cast)
        : sayConditional(found[property], property, cast, exchange.properties);
    const { kind } = found[property];
    return { ...named, state: kind, word: verdict[kind], why };
  });
}

function sayConditional(
  found: Conditional,
  order: Order,
  cast: Voice,
  words: MessengerWords['exchange']['properties'],
): string {
  switch (found.kind) {
    case 'holds':
      return words.holds(order, cast);
    case 'violated':
      return words.violated(found.general, found.decided, cast);
    case 'vacuous':
      return words.vacuous(found.because, cast);
  }
}
