/** What is said in English where a figure is taken along as a link, and where a link can't be played. */
import { describeRefusal, type Nouns, type Refusal } from '../../scenario/refusals.ts';
import type { Voice } from '../voice.ts';
import { list } from './list.ts';

/** What a refusal calls the parties of a purchase. */
const PARTIES: Nouns = {
  ...{ general: 'party', generals: 'parties', commander: 'customer' },
  ...{ traitor: 'the number of a party that cheats', traitors: 'cheats', loyal: 'honest' },
};

export const linkWords = {
  sharing: {
    label: 'Share',
    copy: 'Copy link',
    copied: 'The link is copied.',
    copyFailed: 'The browser did not allow copying. Here is the link:',
    lab: 'Open in the lab',
    embedLabel: 'HTML to embed this figure',
    svg: 'Download SVG',
    token: 'Scenario',
    /** What a screen reader calls an embedded figure. */
    frame: '3f + 1',
  },

  refusal: {
    title: 'This link is damaged.',
    describe: (refusal: Refusal, cast: Voice) =>
      cast === 'generals' ? describeRefusal(refusal) : describeRefusal(refusal, PARTIES),
    at: (position: number) => `At character ${position}.`,
    /** Before the damaged token. */
    read: 'The link says:',
    /** Before what `good` opens. */
    left: (fields: readonly string[]) =>
      `Without ${list(fields.map((field) => `“${field}”`))} this is left, which is another scenario:`,
    good: 'Open what was good of it',
    original: 'Show the figure as the page has it',
    notDrawn: (kind: string) =>
      `This figure doesn’t show scenarios of the kind ${kind}; the lab shows them all.`,
  },
};

export type LinkWords = typeof linkWords;
