/** Sentences about what a scene shows, shared by labels, announcements and lists. */
import type { Strings } from '../../src/strings/index.ts';
import type { Tally } from '../../src/core/tallies.ts';
import { countOf, messagesOf, type OralScene, type SeenMessage } from './scene.ts';

/** One message as a sentence, with "A lie." behind it where it is one and that is seen. */
export function sayMessage(strings: Strings, scene: OralScene, { message, lie }: SeenMessage): string {
  const { from, to, payload } = message;
  const sentence = strings.sentences.message(from, to, payload.path, payload.order, scene.cast);
  // that a traitor withheld something is said already: the message itself is absent
  return lie && payload.order !== null ? `${sentence} ${strings.sentences.lie}` : sentence;
}

/** A bundle as a sentence: the message itself where it is only one. */
export function sayBundle(strings: Strings, scene: OralScene, tally: Tally): string {
  const { round, from, to } = tally;
  const count = countOf(tally);
  if (count > 1) return strings.sentences.bundle(from, to, count, tally.attacks, scene.cast);
  const [only] = messagesOf(scene, { round, from, to }, 0, 1).messages;
  return only ? sayMessage(strings, scene, only) : '';
}

/** What the whole drawing shows, for those who hear it. */
export function saySummary(strings: Strings, scene: OralScene): string {
  const { scenario, cast, bundles } = scene;
  const said =
    bundles.length === 0
      ? [strings.sentences.noMessages]
      : bundles.length > 8
        ? [strings.transcript.caption(messagesOf(scene, {}, 0, 0).total)]
        : bundles.map((bundle) => sayBundle(strings, scene, bundle));
  const decisions = scene.generals.flatMap(({ number, decision }) =>
    decision === null ? [] : [strings.sentences.decision(number, decision, cast)],
  );
  const who =
    scene.eyes === null
      ? strings.sentences.traitors(scenario.traitors, cast)
      : strings.perspective.fogged(scene.eyes, cast);
  return [who, ...said, ...decisions].join(' ');
}
