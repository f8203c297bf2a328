/** IC1 and IC2 of a scene, each with its witness in words. */
import { useFigure } from './context.ts';
import type { Scene } from './drawings.ts';

export function Verdicts({ scene }: { scene: Scene }) {
  const { strings } = useFigure();
  const rows = verdictRows(scene, strings);
  return (
    <dl class="verdicts">
      {rows.map(({ name, long, state, word, why }) => (
        <div key={name} class={`verdict ${state}`}>
          <dt title={long}>{name}</dt>
          <dd>
            <b>{word}</b> <span>{why}</span>
          </dd>
        </div>
      ))}
    </dl>
  );
}

interface VerdictRow {
  readonly name: string;
  readonly long: string;
  readonly state: 'holds' | 'violated' | 'vacuous' | 'hidden';
  readonly word: string;
  readonly why: string;
}

export function verdictRows(
  scene: Scene,
  strings: ReturnType<typeof useFigure>['strings'],
): readonly VerdictRow[] {
  const { verdict } = strings;
  const { verdicts, eyes, cast } = scene;
  // two generals are asked one thing: to decide alike
  const asked = scene.kind === '2g' ? (['agreement'] as const) : (['agreement', 'validity'] as const);
  return asked.map((condition) => {
    const named =
      scene.kind === '2g'
        ? { name: verdict.alike, long: verdict.alikeLong }
        : { name: verdict.names[condition], long: verdict.long[condition] };
    if (!verdicts) {
      const why = eyes === null ? verdict.earlyWhy : verdict.hiddenWhy(eyes, cast);
      return { ...named, state: 'hidden', word: eyes === null ? verdict.early : verdict.hidden, why };
    }
    const found = verdicts[condition];
    const why =
      condition === 'agreement'
        ? verdict.agreement(verdicts.agreement, cast)
        : verdict.validity(verdicts.validity, cast);
    return { ...named, state: found.kind, word: verdict[found.kind], why };
  });
}
