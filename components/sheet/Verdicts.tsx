/** The conditions of a scene, IC1 and IC2 or those of two generals, each with its witness in words. */
import { coordination, type Conditional } from '../../src/core/conditions.ts';
import type { Order } from '../../src/core/model.ts';
import { promised } from '../../src/core/promise.ts';
import { messengerWords, type MessengerWords } from '#words/messengers.ts';
import type { Voice } from '../../src/words/voice.ts';
import type { ChainScene } from '../scenes/chain-scene.ts';
import { useFigure } from '../kit/context.ts';
import type { Scene } from '../scenes/scene.ts';

/** @param promise whether it is also said what the plan promises for so many generals and traitors */
export function Verdicts({ scene, promise = false }: { scene: Scene; promise?: boolean }) {
  const { strings } = useFigure();
  const rows = verdictRows(scene, strings);
  return (
    <div class="verdict-column">
      <dl class={scene.kind === '2g' ? 'verdicts of-three' : 'verdicts'}>
        {rows.map(({ name, long, state, word, why }) => (
          <div key={name} class={`verdict ${state}`}>
            <dt title={long}>{name}</dt>
            <dd>
              <b>{word}</b> <span>{why}</span>
            </dd>
          </div>
        ))}
      </dl>
      {promise && scene.kind !== '2g' && scene.verdicts && (
        <p class="promise">{sayPromise(scene, strings)}</p>
      )}
    </div>
  );
}

interface VerdictRow {
  readonly name: string;
  readonly long: string;
  readonly state: 'holds' | 'violated' | 'vacuous' | 'hidden';
  readonly word: string;
  readonly why: string;
}

type Words = ReturnType<typeof useFigure>['strings'];

export const verdictRows = (scene: Scene, strings: Words): readonly VerdictRow[] =>
  scene.kind === '2g' ? chainRows(scene, strings) : relayedRows(scene, strings);

function relayedRows(scene: Exclude<Scene, ChainScene>, strings: Words): readonly VerdictRow[] {
  const { verdict } = strings;
  const { verdicts, cast } = scene;
  return (['agreement', 'validity'] as const).map((condition) => {
    const named = { name: verdict.names[condition], long: verdict.long[condition] };
    if (!verdicts) return { ...named, ...unseen(scene, strings) };
    const why =
      condition === 'agreement'
        ? verdict.agreement(verdicts.agreement, cast)
        : verdict.validity(verdicts.validity, cast);
    const { kind } = verdicts[condition];
    return { ...named, state: kind, word: verdict[kind], why };
  });
}

/** Two generals are asked for the three properties of their theorem. */
function chainRows(scene: ChainScene, strings: Words): readonly VerdictRow[] {
  const { verdict } = strings;
  const { chain } = messengerWords;
  const { verdicts, execution, cast } = scene;
  return (['agreement', 'attack', 'retreat'] as const).map((property) => {
    const named = {
      name: chain.properties.names[property](cast),
      long: chain.properties.long[property](cast),
    };
    if (!verdicts) return { ...named, ...unseen(scene, strings) };
    const found = coordination(execution);
    const why =
      property === 'agreement'
        ? verdict.agreement(found.agreement, cast)
        : sayConditional(found[property], property, cast, chain.properties);
    const { kind } = found[property];
    return { ...named, state: kind, word: verdict[kind], why };
  });
}

function sayConditional(
  found: Conditional,
  order: Order,
  cast: Voice,
  words: MessengerWords['chain']['properties'],
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

/** With how many traitors among how many generals this is, and whether the plan promises anything then. */
export function sayPromise({ scenario, cast }: Exclude<Scene, ChainScene>, { verdict }: Words): string {
  const { kind, n, m, traitors } = scenario;
  const f = traitors.length;
  const plan = `${kind.toUpperCase()}(${m})`;
  const found = promised(kind, n, m, f);
  const said = found === 'kept' ? verdict.kept(plan, f) : verdict.unpromised[found](plan, m, f, cast);
  return `${verdict.numbers(n, f)} ${said}`;
}

/** Before the last round, and from one general's place. */
function unseen({ eyes, cast }: Scene, { verdict }: Words): Omit<VerdictRow, 'name' | 'long'> {
  return eyes === null
    ? { state: 'hidden', word: verdict.early, why: verdict.earlyWhy }
    : { state: 'hidden', word: verdict.hidden, why: verdict.hiddenWhy(eyes, cast) };
}
