/** Choosing what to add to an assignment. Kind, topic and level together name an exercise, or several to draw from. */
import { useState } from 'preact/hooks';
import { LEVELS, type KindName, type Level } from '../../src/exercises/kind.ts';
import { assignWords } from '#words/exercises/assign.ts';
import type { KindAsked } from '../../src/words/exercises/wording.ts';
import type { Action } from './assign-state.ts';
import { itemFor, kindsIn, topicsOf, type Offers } from './offered.ts';

interface Props {
  readonly offers: Offers;
  readonly asked: Readonly<Record<KindName, KindAsked>>;
  /** Whether there is no room for more. */
  readonly full: boolean;
  dispatch(action: Action): void;
}

export function AddExercise({ offers, asked, full, dispatch }: Props) {
  const { assign } = assignWords;
  const [kind, setKind] = useState<KindName>(kindsIn(offers)[0]!);
  const [topic, setTopic] = useState<string | null>(null);
  const [level, setLevel] = useState<Level>(1);
  const topics = topicsOf(offers, kind).map((one) => [one.topic, one.title] as const);
  const item = itemFor(offers, kind, level, topic);
  return (
    <section class="sheet" aria-labelledby="assign-add">
      <h2 id="assign-add" class="small-caps">
        {assign.add}
      </h2>
      <div class="row">
        <SelectField
          label={assign.kind}
          value={kind}
          options={kindsIn(offers).map((one) => [one, asked[one].title])}
          onChoose={(chosen) => {
            setKind(chosen as KindName);
            setTopic(null);
          }}
        />
        <SelectField
          label={assign.topic}
          value={topic ?? ''}
          options={topics.length > 1 ? [['', assign.drawn], ...topics] : [['', topics[0]![1]]]}
          onChoose={(chosen) => {
            setTopic(chosen || null);
          }}
        />
        <SelectField
          label={assign.level}
          value={String(level)}
          options={LEVELS.map((one) => [String(one), String(one)])}
          describedBy="assign-levels"
          onChoose={(chosen) => {
            setLevel(Number(chosen) as Level);
          }}
        />
      </div>
      <ul class="levels" id="assign-levels" aria-label={assign.levels}>
        {LEVELS.map((one) => (
          <li key={one} {...(one === level ? { 'aria-current': 'true' } : {})}>
            {assign.levelOf(one, asked[kind].levels[one])}
          </li>
        ))}
      </ul>
      <p>
        <button
          type="button"
          class="primary"
          {...(full || item === null ? { 'aria-disabled': 'true' } : {})}
          onClick={() => {
            if (item !== null) dispatch({ kind: 'add', item });
          }}
        >
          {assign.addThis}
        </button>
      </p>
    </section>
  );
}

interface SelectFieldProps {
  readonly label: string;
  readonly value: string;
  /** Each with its text. */
  readonly options: readonly (readonly [value: string, text: string])[];
  /** The id of what says more. */
  readonly describedBy?: string;
  onChoose(value: string): void;
}

const SelectField = ({ label, value, options, describedBy, onChoose }: SelectFieldProps) => (
  <label class="field">
    <span>{label}</span>
    <select
      value={value}
      {...(describedBy === undefined ? {} : { 'aria-describedby': describedBy })}
      onChange={(event) => {
        onChoose(event.currentTarget.value);
      }}
    >
      {options.map(([one, text]) => (
        <option key={one} value={one}>
          {text}
        </option>
      ))}
    </select>
  </label>
);
