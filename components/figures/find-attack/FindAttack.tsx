/** A lecture's figure: an execution of OM(m) with its n, m and f in reach, and the search for an attack. */
import { findAttackWords } from '#words/find-attack.ts';
import { LIMITS, type OralScenario } from '../../../src/scenario/scenario.ts';
import type { Action, Worlds } from '../../scenes/figure-state.ts';
import { AttackFinder } from '../../sheet/AttackFinder.tsx';
import { FigureSheet } from '../../sheet/FigureSheet.tsx';
import { OralDrawing } from '../../drawings/OralDrawing.tsx';
import { Stepper } from '../../kit/Stepper.tsx';
import { Lies } from './Lies.tsx';
import { withSoMany } from './traitors.ts';

const ORAL_ONLY = { om: OralDrawing };

interface Props {
  readonly figure: string;
  readonly label: string;
  readonly worlds: Worlds;
}

export function FindAttack({ figure, label, worlds }: Props) {
  return (
    <FigureSheet
      {...{ figure, label, worlds }}
      page="lecture"
      anyCaption
      drawings={ORAL_ONLY}
      aside={({ worlds, active }) => {
        const scenario = worlds[active];
        return scenario?.kind === 'om' ? <Lies scenario={scenario} /> : null;
      }}
      controls={({ worlds, active: world }, dispatch) => {
        const scenario = worlds[world];
        return scenario?.kind === 'om' ? (
          <div class="settings controls">
            <Numbers {...{ scenario, world, dispatch }} />
            <AttackFinder {...{ scenario, world, worlds, dispatch }} />
          </div>
        ) : null;
      }}
    />
  );
}

interface NumberProps {
  readonly scenario: OralScenario;
  readonly world: number;
  dispatch(action: Action): void;
}

function Numbers({ scenario, world, dispatch }: NumberProps) {
  const words = findAttackWords.findAttack;
  const { n, m, traitors } = scenario;
  const set = (settings: Extract<Action, { kind: 'configure' }>['settings']): void => {
    dispatch({ kind: 'configure', world, settings });
  };
  return (
    <div class="setting-grid">
      <Stepper
        label={words.generals}
        value={n}
        {...LIMITS.generals}
        onChange={(value) => {
          set({ n: value });
        }}
      />
      <Stepper
        label={words.levels}
        value={m}
        least={0}
        most={n - 2}
        onChange={(value) => {
          set({ m: value });
        }}
      />
      <Stepper
        label={words.traitors}
        value={traitors.length}
        least={0}
        most={n}
        onChange={(value) => {
          set({ traitors: withSoMany(n, traitors, value) });
        }}
      />
    </div>
  );
}
