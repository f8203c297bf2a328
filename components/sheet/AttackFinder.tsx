/**
 * One press: a strategy of the traitors that breaks OM(m) with the fewest lies, played in the figure; or the word that
 * none of them all does.
 */
import './attack-finder.css';
import { useState } from 'preact/hooks';
import type { OralScenario } from '../../src/scenario/scenario.ts';
import { findAttackWords } from '#words/find-attack.ts';
import { loadPart } from '../platform/load-part.ts';
import type { Action, Worlds } from '../scenes/figure-state.ts';
import { Choice } from '../kit/Choice.tsx';
import type { Told } from './tell-answer.ts';

type Standing = 'placed' | 'anywhere';

interface Props {
  readonly scenario: OralScenario;
  /** Which of the figure's worlds it is. */
  readonly world: number;
  readonly worlds: Worlds;
  dispatch(action: Action): void;
}

export function AttackFinder(props: Props) {
  const { findAttack: words } = findAttackWords;
  const [standing, stand] = useState<Standing>('anywhere');
  const { told, find } = useSearch(props, standing);
  const standingText = props.scenario.cast === 'shop' ? words.standingInShop : words.standing;
  return (
    <div class="find-attack" role="group" aria-label={words.label}>
      <div class="setting-grid">
        <Choice<Standing>
          label={standingText}
          value={standing}
          options={[
            { value: 'anywhere', text: words.anywhere },
            { value: 'placed', text: words.placed },
          ]}
          onChoose={stand}
        />
        <button
          type="button"
          class="primary"
          onClick={() => {
            void find();
          }}
        >
          {words.find}
        </button>
      </div>
      <p class="told" role="status">
        {told?.sentence}
      </p>
      {told?.number && (
        <p class="long-number" role="group" aria-label={told.number.label} tabIndex={0}>
          {told.number.text}
        </p>
      )}
    </div>
  );
}

/** The search, and what it said, as long as the question is the same. */
function useSearch({ scenario, world, worlds, dispatch }: Props, standing: Standing) {
  const [found, setFound] = useState<{ readonly key: string; readonly told: Told } | null>(null);
  const { n, m, traitors } = scenario;
  const asked = standing === 'placed' ? traitors : traitors.length;
  const key = JSON.stringify([n, m, asked]);
  const find = async (): Promise<void> => {
    const [{ findOral }, { tellAnswer }] = await loadPart(() =>
      Promise.all([import('./find.ts'), import('./tell-answer.ts')]),
    );
    const answer = findOral(n, m, asked);
    setFound({ key, told: tellAnswer(answer, n, m, traitors.length, scenario.cast) });
    if (answer.kind !== 'broken' || answer.scenario === null) return;
    const attack = { ...answer.scenario, cast: scenario.cast };
    dispatch({ kind: 'show', worlds: worlds.map((old, i) => (i === world ? attack : old)) });
    if (world > 0) dispatch({ kind: 'activate', world });
  };
  return { told: found?.key === key ? found.told : null, find };
}
