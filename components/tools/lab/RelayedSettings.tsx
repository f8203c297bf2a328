/** The settings of a scenario in which orders are relayed, in the words of those who play it. */
import { STRATEGIES, type Strategy } from '../../../src/core/adversary.ts';
import { generals, type Order } from '../../../src/core/model.ts';
import { messageCount } from '../../../src/core/paths.ts';
import type { AnyRelayed, Settings as RelayedChanges } from '../../../src/scenario/kinds/relayed-run.ts';
import { LIMITS } from '../../../src/scenario/scenario.ts';
import { voiceOf } from '../../../src/words/voice.ts';
import { Choice } from '../../kit/Choice.tsx';
import { Labelled, Stepper } from '../../kit/Stepper.tsx';
import { ToggleButtons } from '../../kit/ToggleButtons.tsx';
import { CastChoice } from './CastChoice.tsx';
import type { OwnProps, Strings } from './own-settings.ts';

type Props = OwnProps<AnyRelayed>;

export function RelayedSettings(props: Props) {
  const { scenario, world, dispatch, strings } = props;
  const words = wordsFor(scenario, strings);
  const set = (settings: RelayedChanges): void => {
    dispatch({ kind: 'configure', world, settings });
  };
  const { n, m } = scenario;
  return (
    <div class="setting-grid">
      <HowSent {...props} />
      <Stepper
        label={words.generals}
        value={n}
        least={LIMITS.generals.least}
        most={LIMITS.generals.most}
        onChange={(value) => {
          set({ n: value });
        }}
      />
      <Stepper
        label={words.levels}
        value={m}
        least={0}
        most={mostLevels(scenario.kind, n)}
        onChange={(value) => {
          set({ m: value });
        }}
      />
      <Choice<Order>
        label={words.order}
        value={scenario.order}
        options={(['attack', 'retreat'] as const).map((order) => ({
          value: order,
          text: strings.casts[voiceOf(scenario)].order(order),
        }))}
        onChoose={(order) => {
          set({ order });
        }}
      />
      <Traitors {...props} />
      <StrategyChoice {...props} />
      {scenario.kind === 'sm' && (
        <Stepper
          label={words.session}
          value={scenario.session}
          {...LIMITS.session}
          onChange={(session) => {
            set({ session });
          }}
        />
      )}
      {n === 3 && (
        <CastChoice
          {...{ scenario, strings }}
          onChoose={(cast) => {
            set({ cast });
          }}
        />
      )}
      {scenario.kind === 'om' && <p class="count">{strings.transcript.caption(messageCount(n, m))}</p>}
    </div>
  );
}

/** The settings in the words of those who play the scenario. */
const wordsFor = ({ cast }: AnyRelayed, strings: Strings) =>
  cast === 'shop' ? { ...strings.lab, ...strings.lab.shop } : strings.lab;

/** Orally or signed: the same generals, traitors and lies in the other kind of messages. */
const HowSent = ({ worlds, scenario, world, strings: { lab: words }, dispatch }: Props) => (
  <Choice<AnyRelayed['kind']>
    label={words.messages}
    value={scenario.kind}
    options={(['om', 'sm'] as const).map((kind) => ({ value: kind, text: words.kinds[kind] }))}
    onChoose={(kind) => {
      if (kind === scenario.kind) return;
      const other = sentAs(scenario, kind);
      dispatch({ kind: 'show', worlds: worlds.map((old, i) => (i === world ? other : old)) });
    }}
  />
);

/** The scenario with messages of this kind; what OM(m) would need too many messages for gets fewer levels. */
function sentAs(scenario: AnyRelayed, kind: AnyRelayed['kind']): AnyRelayed {
  if (kind === 'sm') return { session: 0, ...scenario, kind };
  const { n, order, traitors, strategy, eyes, cast } = scenario;
  const m = Math.min(scenario.m, mostLevels(kind, n));
  const lies = scenario.lies.filter(({ path }) => path.length <= m + 1);
  return {
    ...{ kind, n, m, order, traitors, strategy, lies, eyes, cast },
    round: Math.min(scenario.round, m + 1),
  };
}

/** The largest m that n allows and that stays within the notation's number of messages. */
function mostLevels(kind: AnyRelayed['kind'], n: number): number {
  let m = n - 2;
  while (kind === 'om' && messageCount(n, m) > LIMITS.messages) m--;
  return m;
}

function StrategyChoice({ scenario, world, strings, dispatch }: Props) {
  const words = wordsFor(scenario, strings);
  return (
    <Labelled text={words.strategy}>
      <select
        aria-label={words.strategy}
        onChange={(event) => {
          const strategy: Strategy | undefined = STRATEGIES[event.currentTarget.selectedIndex];
          if (strategy) dispatch({ kind: 'configure', world, settings: { strategy } });
        }}
      >
        {STRATEGIES.map((strategy) => (
          <option key={strategy} selected={strategy === scenario.strategy}>
            {words.strategies[strategy]}
          </option>
        ))}
      </select>
    </Labelled>
  );
}

const Traitors = ({ scenario, world, strings, dispatch }: Props) => (
  <Labelled text={wordsFor(scenario, strings).traitors}>
    <span class="segments wrap" role="group" aria-label={wordsFor(scenario, strings).traitors}>
      <ToggleButtons
        class="traitor-toggle"
        options={generals(scenario.n).map((general) => ({
          value: general,
          text: strings.casts[voiceOf(scenario)].short(general),
          name: strings.casts[voiceOf(scenario)].general(general),
        }))}
        isPressed={(general) => scenario.traitors.includes(general)}
        onPress={(general) => {
          dispatch({ kind: 'turn', world, general });
        }}
      />
    </span>
  </Labelled>
);
