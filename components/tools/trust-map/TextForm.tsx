/** The map as text that can be changed; what is refused says in which line, and changes nothing. */
import { useEffect, useState } from 'preact/hooks';
import { trustTextWords } from '#words/trust-text.ts';
import { readText, writeText } from './text.ts';
import type { TrustMap } from './trust-map.ts';

interface Props {
  readonly id: string;
  readonly map: TrustMap;
  onMap(map: TrustMap): void;
}

export function TextForm({ id, map, onMap }: Props) {
  const words = trustTextWords.trustText;
  const written = writeText(map);
  const [draft, setDraft] = useState(written);
  const [problem, setProblem] = useState('');
  useEffect(() => {
    setDraft(written);
    setProblem('');
  }, [written]);
  return (
    <form
      class="trust-text"
      onSubmit={(event) => {
        event.preventDefault();
        const read = readText(draft);
        if (read.kind === 'refused') setProblem(words.fault(read.line, read.fault));
        else {
          setProblem('');
          onMap(read.map);
        }
      }}
    >
      <label for={`${id}-text`}>{words.label}</label>
      <textarea
        id={`${id}-text`}
        rows={Math.min(16, draft.split('\n').length + 1)}
        spellcheck={false}
        autocapitalize="off"
        aria-invalid={problem !== ''}
        aria-describedby={`${id}-form ${id}-problem`}
        value={draft}
        onInput={(event) => {
          setDraft(event.currentTarget.value);
        }}
      />
      <p id={`${id}-form`} class="hint">
        {words.form}
      </p>
      <p class="row">
        <button type="submit">{words.apply}</button>
      </p>
      <p class="refusal" role="alert" id={`${id}-problem`}>
        {problem}
      </p>
    </form>
  );
}
