/** Everything about a map by buttons, lists and a field for names: all that a pointer can draw, and more. */
import { trustEditWords } from '#words/trust-edit.ts';
import { Choice } from '../../kit/Choice.tsx';
import { Labelled } from '../../kit/Stepper.tsx';
import { ToggleButtons } from '../../kit/ToggleButtons.tsx';
import type { MapAction, MapState } from './map-state.ts';
import { NETWORKS, suspects, trusts, type Network, type Place, type TrustMap } from './trust-map.ts';

interface Props {
  readonly state: MapState;
  dispatch(action: MapAction): void;
}

const { trustEdit: words } = trustEditWords;

export function MapSettings({ state, dispatch }: Props) {
  const { map, chosen } = state;
  return (
    <div class="settings controls">
      <div class="row">
        <span class="segments wrap" role="group" aria-label={words.party}>
          <ToggleButtons
            options={map.parties.map(({ name }, place) => ({ value: place, text: name }))}
            isPressed={(place) => chosen === place}
            onPress={(place) => {
              dispatch({ kind: 'choose', place: chosen === place ? null : place });
            }}
          />
        </span>
        <button
          type="button"
          onClick={() => {
            dispatch({ kind: 'add', name: words.newName });
          }}
        >
          {words.add}
        </button>
      </div>
      {chosen === null ? (
        <p class="hint">{words.choose}</p>
      ) : (
        <OneParty {...{ state, dispatch }} place={chosen} />
      )}
      <Choices {...{ map, dispatch }} />
    </div>
  );
}

/** The chosen party: its name, whether it may cheat, on whom it relies. */
function OneParty({ state: { map }, dispatch, place }: Props & { readonly place: Place }) {
  const { name, suspected } = map.parties[place]!;
  return (
    <div class="setting-grid one-party" role="group" aria-label={name}>
      <label class="setting">
        <span class="setting-name">{words.name}</span>
        <input
          type="text"
          autocomplete="off"
          spellcheck={false}
          maxLength={40}
          value={name}
          onChange={(event) => {
            const typed = event.currentTarget.value;
            event.currentTarget.value = name; // what is refused leaves the old name standing
            dispatch({ kind: 'rename', place, name: typed });
          }}
        />
      </label>
      <button
        type="button"
        class="traitor-toggle"
        aria-pressed={suspected}
        onClick={() => {
          dispatch({ kind: 'suspect', place });
        }}
      >
        {words.mayCheat}
      </button>
      <Labelled text={words.reliesOn(name)}>
        <span class="segments wrap" role="group" aria-label={words.reliesOn(name)}>
          <ToggleButtons
            options={map.parties
              .map((other, to) => ({ value: to, text: other.name }))
              .filter(({ value }) => value !== place)}
            isPressed={(to) => trusts(map, place, to)}
            onPress={(to) => {
              dispatch({ kind: 'trust', from: place, to });
            }}
          />
        </span>
      </Labelled>
      <button
        type="button"
        onClick={() => {
          dispatch({ kind: 'remove', place });
        }}
      >
        {words.remove(name)}
      </button>
    </div>
  );
}

type ChoiceProps = Pick<Props, 'dispatch'> & { readonly map: TrustMap };

/** How many, and what messages are like. */
function Choices({ map, dispatch }: ChoiceProps) {
  const set = (settings: Extract<MapAction, { kind: 'set' }>['settings']): void => {
    dispatch({ kind: 'set', settings });
  };
  const most = suspects(map).length;
  const numbers = (least: number, count: number, all: string) => [
    { value: null, text: all },
    ...Array.from({ length: Math.max(0, count) }, (_, i) => ({ value: i + least, text: String(i + least) })),
  ];
  return (
    <div class="setting-grid">
      {most > 0 && (
        <Choice<number | null>
          label={words.atOnce}
          value={map.atOnce}
          options={numbers(0, most, words.all)}
          most={1}
          onChoose={(atOnce) => {
            set({ atOnce });
          }}
        />
      )}
      <Choice<number>
        label={words.messages}
        value={Number(map.signed)}
        options={[
          { value: 0, text: words.kinds.oral },
          { value: 1, text: words.kinds.signed },
        ]}
        onChoose={(signed) => {
          set({ signed: signed === 1 });
        }}
      />
      <Choice<Network>
        label={words.network}
        value={map.network}
        options={NETWORKS.map((value) => ({ value, text: words.networks[value] }))}
        onChoose={(network) => {
          set({ network });
        }}
      />
      <Choice<number | null>
        label={words.rounds}
        value={map.rounds}
        options={numbers(1, map.parties.length - 1, words.enough)}
        most={1}
        onChoose={(rounds) => {
          set({ rounds });
        }}
      />
      <Choice<number>
        label={words.members}
        value={Number(map.open)}
        options={[
          { value: 0, text: words.memberships.fixed },
          { value: 1, text: words.memberships.open },
        ]}
        onChoose={(open) => {
          set({ open: open === 1 });
        }}
      />
    </div>
  );
}
