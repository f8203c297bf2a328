/** What is said of executions in which orders are relayed. */
import { promised } from '../../src/core/promise.ts';
import type { FigureWords } from '../../src/words/figure.ts';
import type { Chosen } from './figure-state.ts';
import { messagesOf, type RelayedScene } from './relayed-scene.ts';
import { sayBundle, saySummary } from './say.ts';
import { unseen, type Says } from './scene.ts';
import { agreementAndValidity, type VerdictRow } from './verdict-rows.ts';

export const relayedSays: Says<RelayedScene> = {
  title: ({ eyes, scenario, cast }, world, strings) => {
    const { compare } = strings;
    const name = compare.world(world);
    return eyes === null ? `${name}: ${compare.titles(scenario.traitors, cast)}` : name;
  },
  summary: (scene, strings) => saySummary(strings, scene),
  verdicts,
  promise: (scene, strings) => (scene.verdicts ? sayPromise(scene, strings) : ''),
  chosen,
};

function verdicts(scene: RelayedScene, strings: FigureWords): readonly VerdictRow[] {
  const { names, long } = strings.verdict;
  const judged = scene.verdicts && agreementAndValidity(scene.verdicts, strings, scene.cast);
  return (['agreement', 'validity'] as const).map((condition, i) => ({
    ...(judged?.[i] ?? { name: names[condition], ...unseen(scene, strings) }),
    long: long[condition],
  }));
}

/** With how many traitors among how many generals this is, and whether the plan promises anything then. */
function sayPromise({ scenario, cast }: RelayedScene, strings: FigureWords): string {
  const { verdict } = strings;
  const { kind, n, m, traitors } = scenario;
  const f = traitors.length;
  const plan = `${kind.toUpperCase()}(${m})`;
  const found = promised(kind, n, m, f);
  const said = found === 'kept' ? verdict.kept(plan, f) : verdict.unpromised[found](plan, m, f, cast);
  return `${verdict.numbers(n, f)} ${said}`;
}

function chosen(scene: RelayedScene, { round, from, to }: Chosen, strings: FigureWords): string {
  const bundle = scene.bundles.find((b) => b.round === round && b.from === from && b.to === to);
  if (bundle) return sayBundle(strings, scene, bundle);
  const [only] = messagesOf(scene, { round, from, to }, 0, 1).messages;
  return only ? strings.sentences.round(round) : '';
}
