/** Everything a scenario can say, as controls; each refuses what the notation refuses, with the same reason. */
import { commonWords } from '#words/common.ts';
import { labWords } from '#words/lab.ts';
import type { VNode } from 'preact';
import type { Kind, OralScenario, ScenarioOf, TwoGeneralsScenario } from '../../../src/scenario/scenario.ts';
import { Choice } from '../../kit/Choice.tsx';
import { memo } from '../../kit/memo.ts';
import type { Action, FigureState, Playable } from '../../scenes/figure-state.ts';
import { AttackFinder } from '../../sheet/AttackFinder.tsx';
import { MessengerControls } from '../../sheet/MessengerControls.tsx';
import { CastChoice } from './CastChoice.tsx';
import type { OwnProps } from './own-settings.ts';
import { RelayedSettings } from './RelayedSettings.tsx';
import { TokenField } from './TokenField.tsx';

const strings = { ...commonWords, ...labWords };

interface Props extends Pick<FigureState, 'worlds' | 'active' | 'drawing'> {
  dispatch(action: Action): void;
}

/** Left alone by what only the drawings show: which message is open, or that messages are being changed. */
export const Settings = memo(({ worlds, active, drawing, dispatch }: Props) => {
  const words = strings.lab;
  const world = Math.min(active, worlds.length - 1);
  const scenario = worlds[world]!;
  const Own = settingsOf(scenario);
  return (
    <div class="settings controls" role="group" aria-label={words.settings}>
      <TokenField {...{ worlds, drawing, dispatch, strings }} />
      {worlds.length > 1 && (
        <Choice
          label={words.world}
          value={world}
          options={worlds.map((_, i) => ({ value: i, text: strings.compare.world('AB'.charAt(i)) }))}
          onChoose={(chosen) => {
            dispatch({ kind: 'activate', world: chosen });
          }}
        />
      )}
      {Own && <Own {...{ worlds, scenario, world, dispatch, strings }} />}
    </div>
  );
});

const OralSettings = (props: OwnProps<OralScenario>) => (
  <>
    <RelayedSettings {...props} />
    <AttackFinder {...props} />
  </>
);

const TwoGeneralsSettings = ({ scenario, world, dispatch }: OwnProps<TwoGeneralsScenario>) => (
  <>
    <MessengerControls {...{ scenario, world }} />
    <CastChoice
      {...{ scenario, strings }}
      onChoose={(cast) => {
        dispatch({ kind: 'configure', world, settings: { cast } });
      }}
    />
  </>
);

/** The settings of a kind; one without any is changed in its drawing, and by its token. */
const SETTINGS: { readonly [K in Kind]?: (props: OwnProps<ScenarioOf<K>>) => VNode } = {
  om: OralSettings,
  sm: RelayedSettings,
  '2g': TwoGeneralsSettings,
};

const settingsOf = ({ kind }: Playable) =>
  SETTINGS[kind] as ((props: OwnProps<Playable>) => VNode) | undefined;
