/** Everything a scenario can say, as controls; each refuses what the notation refuses, with the same reason. */
import './lab.css';
import { commonWords } from '#words/common.ts';
import type { VNode } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import { STRATEGIES, type Strategy } from '../../../src/core/adversary.ts';
import { generals, type Order } from '../../../src/core/model.ts';
import { messageCount } from '../../../src/core/paths.ts';
import { CATALOGUE, isScenarioName } from '../../../src/scenario/catalogue.ts';
import { format } from '../../../src/scenario/format.ts';
import { tokensTyped } from '../../../src/scenario/link.ts';
import { parse } from '../../../src/scenario/parse.ts';
import type { AnyRelayed, Settings as RelayedChanges } from '../../../src/scenario/kinds/relayed-run.ts';
import {
  CASTS,
  LIMITS,
  type Cast,
  type Kind,
  type OralScenario,
  type ScenarioOf,
  type TwoGeneralsScenario,
} from '../../../src/scenario/scenario.ts';
import { linkWords } from '#words/links.ts';
import { labWords, type LabWords } from '#words/lab.ts';
import type { FigureWords } from '../../../src/words/figure.ts';
import { voiceOf } from '../../../src/words/voice.ts';
import { AttackFinder } from '../../sheet/AttackFinder.tsx';
import { ChainControls } from '../../sheet/ChainControls.tsx';
import type { Action, FigureState, Playable, Worlds } from '../../scenes/figure-state.ts';
import { memo } from '../../kit/memo.ts';
import { Segments } from '../../kit/Segments.tsx';
import { Labelled, Stepper } from '../../kit/Stepper.tsx';

type Strings = FigureWords & LabWords;

interface Props extends Pick<FigureState, 'worlds' | 'active' | 'drawing'> {
  dispatch(action: Action): void;
}

/** Left alone by what only the drawings show: which message is open, or that messages are being changed. */
export const Settings = memo(({ worlds, active, drawing, dispatch }: Props) => {
  const strings = { ...commonWords, ...labWords };
  const words = strings.lab;
  const world = Math.min(active, worlds.length - 1);
  const scenario = worlds[world]!;
  const Own = settingsOf(scenario);
  return (
    <div class="settings controls" role="group" aria-label={words.settings}>
      <TokenField {...{ worlds, drawing, dispatch, strings }} />
      {worlds.length > 1 && (
        <Labelled text={words.world}>
          <Segments
            label={words.world}
            value={world}
            options={worlds.map((_, i) => ({ value: i, text: strings.compare.world('AB'.charAt(i)) }))}
            onChoose={(chosen) => {
              dispatch({ kind: 'activate', world: chosen });
            }}
          />
        </Labelled>
      )}
      {Own && <Own {...{ worlds, scenario, world, dispatch, strings }} />}
    </div>
  );
});

interface CastProps {
  readonly scenario: Playable;
  readonly strings: Strings;
  onChoose(cast: Cast): void;
}

const CastChoice = ({ scenario, strings: { lab: words }, onChoose }: CastProps) => (
  <Labelled text={words.cast}>
    <Segments<Cast>
      label={words.cast}
      value={scenario.cast}
      options={CASTS.map((cast) => ({
        value: cast,
        text: words.casts[voiceOf({ kind: scenario.kind, cast })],
      }))}
      onChoose={onChoose}
    />
  </Labelled>
);

interface OwnProps<S> {
  readonly scenario: S;
  readonly worlds: Worlds;
  readonly world: number;
  readonly strings: Strings;
  dispatch(action: Action): void;
}

type RelayedProps = OwnProps<AnyRelayed>;

const OralSettings = (props: OwnProps<OralScenario>) => (
  <>
    <RelayedSettings {...props} />
    <AttackFinder {...props} />
  </>
);

const ChainSettings = ({ scenario, world, strings, dispatch }: OwnProps<TwoGeneralsScenario>) => (
  <>
    <ChainControls {...{ scenario, world }} />
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
  '2g': ChainSettings,
};

const settingsOf = ({ kind }: Playable) =>
  SETTINGS[kind] as ((props: OwnProps<Playable>) => VNode) | undefined;

function RelayedSettings(props: RelayedProps) {
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
      <Labelled text={words.order}>
        <Segments<Order>
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
      </Labelled>
      <Traitors {...props} />
      <Labelled text={words.strategy}>
        <select
          aria-label={words.strategy}
          onChange={(event) => {
            const strategy: Strategy | undefined = STRATEGIES[event.currentTarget.selectedIndex];
            if (strategy) set({ strategy });
          }}
        >
          {STRATEGIES.map((strategy) => (
            <option key={strategy} selected={strategy === scenario.strategy}>
              {words.strategies[strategy]}
            </option>
          ))}
        </select>
      </Labelled>
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
const HowSent = ({ worlds, scenario, world, strings: { lab: words }, dispatch }: RelayedProps) => (
  <Labelled text={words.messages}>
    <Segments<AnyRelayed['kind']>
      label={words.messages}
      value={scenario.kind}
      options={(['om', 'sm'] as const).map((kind) => ({ value: kind, text: words.kinds[kind] }))}
      onChoose={(kind) => {
        if (kind === scenario.kind) return;
        const other = sentAs(scenario, kind);
        dispatch({ kind: 'show', worlds: worlds.map((old, i) => (i === world ? other : old)) });
      }}
    />
  </Labelled>
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

const Traitors = ({ scenario, world, strings, dispatch }: RelayedProps) => (
  <Labelled text={wordsFor(scenario, strings).traitors}>
    <span class="segments wrap" role="group" aria-label={wordsFor(scenario, strings).traitors}>
      {generals(scenario.n).map((general) => (
        <button
          key={general}
          type="button"
          class="traitor-toggle"
          aria-pressed={scenario.traitors.includes(general)}
          aria-label={strings.casts[voiceOf(scenario)].general(general)}
          onClick={() => {
            dispatch({ kind: 'turn', world, general });
          }}
        >
          {strings.casts[voiceOf(scenario)].short(general)}
        </button>
      ))}
    </span>
  </Labelled>
);

interface FieldProps extends Pick<Props, 'worlds' | 'drawing' | 'dispatch'> {
  readonly strings: Strings;
}

/** The scenario as text, to read, to copy and to type; what is refused says why and changes nothing. */
function TokenField({ worlds, drawing, dispatch, strings }: FieldProps) {
  const { refusal } = linkWords;
  const words = strings.lab;
  const tokens = worlds.map(format).join(' ');
  const [draft, setDraft] = useState<string | null>(null);
  const [problem, setProblem] = useState('');
  const open = (text: string): void => {
    const scenarios: Playable[] = [];
    const found = tokensTyped(text);
    for (const token of found.slice(0, 2)) {
      const parsed = parse(token);
      if (parsed.kind === 'refused') {
        setDraft(found.join(' ')); // without what stood around: positions count in what is shown
        setProblem(`${refusal.describe(parsed.refusal, 'generals')} ${refusal.at(parsed.refusal.position)}`);
        return;
      }
      scenarios.push(parsed.scenario);
    }
    setProblem('');
    setDraft(null);
    dispatch({ kind: 'open', worlds: scenarios, drawing });
  };
  const names = useMemo(
    () =>
      Object.keys(CATALOGUE).map((name) => (
        <option key={name} value={name}>
          {name}
        </option>
      )),
    [],
  );
  return (
    <form
      class="token-form"
      onSubmit={(event) => {
        event.preventDefault();
        open(draft ?? tokens);
      }}
    >
      <label class="field">
        <span>{words.scenarioHint}</span>
        <input
          type="text"
          spellcheck={false}
          autocomplete="off"
          autocapitalize="off"
          value={draft ?? tokens}
          aria-invalid={problem !== ''}
          aria-describedby="token-problem"
          onInput={(event) => {
            setDraft(event.currentTarget.value);
          }}
        />
      </label>
      <button type="submit">{words.open}</button>
      <label class="field named">
        <span>{words.named}</span>
        <select
          onChange={(event) => {
            const { value } = event.currentTarget;
            if (isScenarioName(value)) open(CATALOGUE[value]);
          }}
        >
          <option value="">{words.namedFirst}</option>
          {names}
        </select>
      </label>
      <p class="refusal" role="alert" id="token-problem">
        {problem}
      </p>
    </form>
  );
}
