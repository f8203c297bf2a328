/** Beside the picture: every message that is not what its sender should have sent. */
import './lies.css';
import { useMemo } from 'preact/hooks';
import { findAttackWords } from '#words/find-attack.ts';
import { isLie } from '../../../src/core/oral-messages.ts';
import { messageCount } from '../../../src/core/paths.ts';
import type { OralScenario } from '../../../src/scenario/scenario.ts';
import { useFigure } from '../../kit/context.ts';
import { messagesOf, oralScene } from '../../scenes/oral-scene.ts';
import { sayMessage } from '../../scenes/say.ts';

/** Longer lists are nobody's reading; and so many messages are not gone through for one. */
const LISTED = 12;
const MOST = 5000;

export function Lies({ scenario }: { readonly scenario: OralScenario }) {
  const { strings } = useFigure();
  const { findAttack: words } = findAttackWords;
  const { n, m, traitors, eyes } = scenario;
  const told = useMemo(() => {
    if (eyes !== null || traitors.length === 0 || messageCount(n, m) > MOST) return null;
    const scene = oralScene({ ...scenario, round: m + 1 });
    const lies = messagesOf(scene, {}, 0, Infinity).messages.filter(({ message }) =>
      isLie(scene.execution, message),
    );
    return {
      count: lies.length,
      said: lies.slice(0, LISTED).map((lie) => sayMessage(strings, scene, { ...lie, mark: null })),
    };
  }, [scenario, strings]);
  if (told === null) return null;
  const { count, said } = told;
  return (
    <div class="found-lies">
      <p class="lies-count">{words.changed(count)}</p>
      {count > 0 && (
        <ol aria-label={words.changed(count)}>
          {said.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ol>
      )}
      {count > said.length && <p>{words.more(count - said.length)}</p>}
    </div>
  );
}
