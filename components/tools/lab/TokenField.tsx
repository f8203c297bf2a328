/** The scenario as text, to read, to copy and to type; what is refused says why and changes nothing. */
import './lab.css';
import { useMemo, useState } from 'preact/hooks';
import { CATALOGUE, isScenarioName } from '../../../src/scenario/catalogue.ts';
import { format } from '../../../src/scenario/format.ts';
import { tokensTyped } from '../../../src/scenario/link.ts';
import { parse } from '../../../src/scenario/parse.ts';
import { linkWords } from '#words/links.ts';
import type { Action, FigureState, Playable } from '../../scenes/figure-state.ts';
import type { Strings } from './own-settings.ts';

interface Props extends Pick<FigureState, 'worlds' | 'drawing'> {
  readonly strings: Strings;
  dispatch(action: Action): void;
}

export function TokenField({ worlds, drawing, dispatch, strings }: Props) {
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
