/** Who plays: generals, or a shop. */
import { CASTS, type Cast } from '../../../src/scenario/scenario.ts';
import { voiceOf } from '../../../src/words/voice.ts';
import { Choice } from '../../kit/Choice.tsx';
import type { Playable } from '../../scenes/figure-state.ts';
import type { Strings } from './own-settings.ts';

interface Props {
  readonly scenario: Playable;
  readonly strings: Strings;
  onChoose(cast: Cast): void;
}

export const CastChoice = ({ scenario, strings: { lab: words }, onChoose }: Props) => (
  <Choice<Cast>
    label={words.cast}
    value={scenario.cast}
    options={CASTS.map((cast) => ({
      value: cast,
      text: words.casts[voiceOf({ kind: scenario.kind, cast })],
    }))}
    onChoose={onChoose}
  />
);
