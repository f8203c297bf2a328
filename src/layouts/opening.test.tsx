/** What a lecture shows of the next, and the exercises' pictures: each is there, and is what it says. */
import { renderToString } from 'preact-render-to-string';
import { expect, test } from 'vitest';
import planned from '../../content/en/contents.json';
import { MiniatureParts } from '../../components/drawings/miniature/parts.tsx';
import { idProblems, textOf } from '../../components/testing/html.ts';
import { sealed } from '../../components/figures/signatures/signing.ts';
import { hex } from '../../components/figures/signatures/sealed.ts';
import { oralScene } from '../../components/scenes/oral-scene.ts';
import { messagesOf, roundsUpTo } from '../../components/scenes/relayed-scene.ts';
import { scenarioNamed } from '../scenario/catalogue.ts';
import { CURRENT } from '../exercises/catalogue.ts';
import { TopicPicture } from './exercises/TopicPicture.tsx';
import { Opening, OPENINGS } from './Opening.tsx';
import { lectureSource } from './testing/source.ts';

const parts = renderToString(<MiniatureParts />);

test('The way on shows the figure that the next lecture opens with, or the execution on its card', () => {
  expect(Object.keys(OPENINGS).filter((slug) => !planned.some((entry) => entry.slug === slug))).toEqual([]);
  for (const { slug, scenario } of [...planned, { slug: 'one-more', scenario: 'two-lies' }]) {
    if (slug in OPENINGS)
      expect(OPENINGS[slug]!.figure, slug).toBe(lectureSource(`en/${slug}.mdx`).head.figures[0]);
    const html = renderToString(<Opening lecture={slug} {...{ scenario }} />);
    expect(html, slug).toMatch(/^<div class="opening" aria-hidden="true">.*<svg/);
    expect(idProblems(parts + html), slug).toEqual([]);
  }
});

test('Both sides of the equation are those of a real signature, and equal', () => {
  const { sides } = sealed('attack', 0);
  const shown = hex(sides!.left.slice(0, 9));
  expect(hex(sides!.right.slice(0, 9))).toBe(shown);
  expect(
    textOf(renderToString(<Opening lecture="signatures" scenario="signed-two-lies" />)).split(shown),
  ).toHaveLength(3);
});

test('Every topic of the exercises has a picture, and none is heard twice', () => {
  for (const { kind, topic } of CURRENT) {
    const html = renderToString(<TopicPicture {...{ kind, topic }} id="x" />);
    expect(html, `${kind}-${topic}`).toMatch(/^<div class="topic-picture" aria-hidden="true">.*<svg/);
    expect(idProblems(parts + html), `${kind}-${topic}`).toEqual([]);
  }
});

test('The letters that are counted are as many as OM(2) among four sends, round by round', () => {
  const scenario = scenarioNamed('four-two-lies');
  if (scenario.kind !== 'om') throw new Error('four-two-lies is told by word of mouth');
  const scene = oralScene(scenario);
  const sent = roundsUpTo(scene.last).map((round) => messagesOf(scene, { round }, 0, 0).total);
  const html = renderToString(<TopicPicture kind="count" topic="om" id="x" />);
  expect(html.match(/class="letter"/g)).toHaveLength(sent.reduce((sum, many) => sum + many, 0));
});
