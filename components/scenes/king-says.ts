/** What is said of executions of phase king. */
import { kingWords } from '#words/king.ts';
import type { SlotLie } from '../../src/core/slots.ts';
import type { FigureWords } from '../../src/words/figure.ts';
import type { KingScene } from './king-scene.ts';
import { unseen, type Says } from './scene.ts';
import { agreementAndValidity, type VerdictRow } from './verdict-rows.ts';

export const kingSays: Says<KingScene> = {
  title: ({ eyes, scenario }, world, strings) => {
    const name = strings.compare.world(world);
    return eyes === null ? `${name}: ${kingWords.titles(scenario.traitors)}` : name;
  },
  summary,
  verdicts,
  promise: ({ verdicts: judged, scenario: { n, f, traitors } }, { verdict }) => {
    if (!judged) return '';
    const numbers = verdict.numbers(n, traitors.length);
    const most = Math.min(f, Math.ceil(n / 3) - 1);
    const kept = traitors.length <= f && n > 3 * f;
    return `${numbers} ${kept ? kingWords.promised : kingWords.unpromised(n > 3 * f ? f : most)}`;
  },
  chosen: () => '',
  told: (_scene, lie) => {
    const { from, to, order } = lie as SlotLie;
    return kingWords.says(from, to, order, false);
  },
};

function summary(
  { scenario, eyes, cast, round, steps, held, generals }: KingScene,
  strings: FigureWords,
): string {
  const { n, f, traitors, inputs } = scenario;
  const decisions = generals.flatMap(({ number, decision }) =>
    decision === null ? [] : [strings.sentences.decision(number, decision, cast)],
  );
  return [
    `${kingWords.setting(n, f)}.`,
    eyes === null ? strings.sentences.traitors(traitors, cast) : strings.perspective.fogged(eyes, cast),
    ...(inputs && eyes === null ? [kingWords.begun(inputs)] : []),
    ...(round === 0 ? [strings.sentences.noMessages] : [`${kingWords.step(steps[round - 1]!)}.`]),
    ...held[round]!.map(({ general, order }) => kingWords.holds(general, order)),
    ...decisions,
  ].join(' ');
}

function verdicts(scene: KingScene, strings: FigureWords): readonly VerdictRow[] {
  const { names, long } = strings.verdict;
  const judged = scene.verdicts && agreementAndValidity(scene.verdicts, strings, scene.cast);
  return (['agreement', 'validity'] as const).map((condition, i) => ({
    ...(judged?.[i] ?? { name: names[condition], ...unseen(scene, strings) }),
    // nobody commands where all have inputs
    ...(scene.verdicts && scene.scenario.inputs
      ? { why: kingWords.consensus(scene.verdicts[condition]) }
      : {}),
    long: long[condition],
  }));
}
