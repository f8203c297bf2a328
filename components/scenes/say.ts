/** Sentences about what a scene shows, shared by labels, announcements and lists. */
import type { FigureWords } from '../../src/words/figure.ts';
import {
  countOf,
  leftOut,
  messagesOf,
  type Bundle,
  type RelayedScene,
  type SeenMessage,
} from './relayed-scene.ts';

/** One message as a sentence, and behind it what can be held against it: "A lie.", "Not what it sent general 3." */
export function sayMessage(strings: FigureWords, scene: RelayedScene, one: SeenMessage): string {
  const { from, to, payload } = one.message;
  const sentence = strings.sentences.message(from, to, payload.path, payload.order, scene.cast);
  return [sentence, ...sayCheck(strings, scene, one), ...sayMark(strings, scene, one)].join(' ');
}

function sayMark(strings: FigureWords, { cast }: RelayedScene, { mark }: SeenMessage): readonly string[] {
  switch (mark?.kind) {
    case 'lie':
      return [strings.sentences.lie];
    case 'unlike':
      return [strings.sentences.unlike(mark.others, cast)];
    default:
      return []; // that something was withheld is said already: the message itself is absent
  }
}

/** What is noted beside a message in a table; '' where there is nothing to note. */
export function noteOf(strings: FigureWords, { cast }: Pick<RelayedScene, 'cast'>, one: SeenMessage): string {
  const { mark } = one;
  if (!mark) return '';
  const withheld = one.message.payload.order === null ? [strings.transcript.withheld] : [];
  const more =
    mark.kind === 'lie'
      ? [strings.transcript.lie]
      : mark.kind === 'unlike'
        ? [strings.transcript.unlike(mark.others, cast)]
        : [];
  return [...withheld, ...more].join(', ');
}

/** That a signed message is rejected, and what is forged in it. */
function sayCheck(
  strings: FigureWords,
  { cast }: RelayedScene,
  { message, check, forgery }: SeenMessage,
): readonly string[] {
  const { signed } = strings;
  if (!signed || check !== 'rejected') return [];
  return [signed.rejectedSentence, ...(forgery ? [signed.forged(message.payload.path, forgery, cast)] : [])];
}

/** A bundle as a sentence: the message itself where it is only one. */
export function sayBundle(strings: FigureWords, scene: RelayedScene, tally: Bundle): string {
  const { round, from, to } = tally;
  const count = countOf(tally);
  if (count > 1) return strings.sentences.bundle(from, to, count, tally.attacks, scene.cast);
  const [only] = messagesOf(scene, { round, from, to }, 0, 1).messages;
  return only ? sayMessage(strings, scene, only) : '';
}

/** What the whole drawing shows, for those who hear it. */
export function saySummary(strings: FigureWords, scene: RelayedScene): string {
  const { scenario, cast, bundles } = scene;
  const said =
    bundles.length === 0
      ? [strings.sentences.noMessages]
      : bundles.length > 8
        ? [`${strings.transcript.caption(messagesOf(scene, {}, 0, 0).total)}.`]
        : bundles.map((bundle) => sayBundle(strings, scene, bundle));
  const decisions = scene.generals.flatMap(({ number, decision }) =>
    decision === null ? [] : [strings.sentences.decision(number, decision, cast)],
  );
  const who =
    scene.eyes === null
      ? strings.sentences.traitors(scenario.traitors, cast)
      : strings.perspective.fogged(scene.eyes, cast);
  // a drawing of all rounds leaves out none
  const missing = bundles.some(({ round }) => round > 1 && round < scene.round) ? 0 : leftOut(scene);
  const rest = missing === 0 ? [] : [strings.map.leftOut(missing, scene.round)];
  return [who, ...said, ...rest, ...decisions].join(' ');
}
