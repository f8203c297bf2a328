/**
 * What one does in the exercises of a topic, as a small picture: an execution with what is asked left open, two that shall
 * be equal, a proof whose steps lie apart. It stands beside the topic's name, which says the same.
 */
import type { KindName } from '../../exercises/kind.ts';
import { Miniature } from '../../../components/drawings/miniature/Miniature.tsx';
import type { Asked } from '../../../components/drawings/miniature/parts.tsx';
import { recordedNamed } from '../recorded.ts';
import { Border, Chain, Program, Rounds, Steps } from './topic-drawings.tsx';

interface Props {
  readonly kind: KindName;
  readonly topic: string;
  /** A prefix of the drawing's ids, its own on the page. */
  readonly id: string;
}

export const TopicPicture = ({ kind, topic, id }: Props) => (
  <div class="topic-picture" aria-hidden="true">
    {pictureOf(`${kind}-${topic}`, id)}
  </div>
);

/** Executions of which something is asked, by kind and topic. */
const ASKED: Readonly<Record<string, readonly [scenario: string, asks?: Asked]>> = {
  'predict-om': ['four-commander-lies', 'decisions'],
  'predict-sm': ['double-signing', 'decisions'],
  'predict-2g': ['one-more', 'decisions'],
  'predict-shop': ['stories-compared', 'decisions'],
  'traitor-om': ['four-lieutenant-lies', 'letters'],
  'traitor-sm': ['double-signing', 'letters'],
  'lie-om': ['four-lieutenant-lies', 'traitor'],
  'lie-view': ['om_n4_m1_oa_t4_1.4-2r_1.4-3r_v3'],
  'losses-2g': ['2g_k4_oa_w0.1', 'losses'],
  'losses-shop': ['2g_k2_oa_w0.1_cshop', 'losses'],
};

/** An execution, and the one that is to be built: the same to one of the generals. */
const TWINS: Readonly<Record<string, string>> = { 'twin-om': 'two-lies', 'twin-2g': 'confirmation-lost' };

/** How many letters are sent in each round of what is counted: OM(2) and SM(1) among four, three messengers of two. */
const LETTERS: Readonly<Record<string, readonly number[]>> = {
  'count-om': [3, 6, 6],
  'count-sm': [3, 6],
  'count-2g': [1, 1, 1],
};

/** Where on the border between what holds and what is broken something is asked: so many generals and traitors. */
const BORDERS: Readonly<Record<string, readonly [n: number, f: number]>> = {
  'smallest-om': [7, 2],
  'smallest-sm': [4, 2],
  'smallest-frontier': [10, 3],
  'smallest-requirement': [4, 1],
};

function pictureOf(name: string, id: string) {
  const asked = ASKED[name];
  if (asked) return <Miniature scenario={recordedNamed(asked[0])} asks={asked[1]} {...{ id }} mute />;
  const given = TWINS[name];
  if (given !== undefined) return <Twins {...{ given, id }} />;
  if (name.startsWith('proof-')) return <Steps />;
  if (name.startsWith('count-')) return <Rounds letters={LETTERS[name]!} sealed={name === 'count-sm'} />;
  const border = BORDERS[name];
  if (border) return <Border asked={border} signed={name === 'smallest-sm'} />;
  if (name.startsWith('write-')) return <Program generals={name === 'write-two-generals' ? 2 : 3} />;
  if (name.startsWith('chain-')) return <Chain />;
  throw new Error(`the exercises ${name} have no picture: TopicPicture.tsx draws one for each topic`);
}

const Twins = ({ given, id }: { given: string; id: string }) => (
  <div class="twins">
    <Miniature scenario={recordedNamed(given)} id={`${id}-given`} mute />
    <b>=</b>
    <Miniature scenario={recordedNamed(given)} asks="all" id={`${id}-asked`} mute />
  </div>
);
