/** What the frame of a page says in English, and the pages that are no lectures: the cover, the embedding and 404. */
import type { General } from '../core/model.ts';

export const pages = {
  figure: (number: string) => `Figure ${number}`,
  statements: {
    definition: 'Definition',
    proposition: 'Proposition',
    theorem: 'Theorem',
    lemma: 'Lemma',
    proof: 'Proof',
  },

  site: {
    title: '3f + 1',
    subtitle: 'Agreeing among traitors',
    kind: 'An interactive textbook',
    skip: 'Skip to the text',
    contents: 'Contents',
    exercises: 'Exercises',
    lab: 'Lab',
    break: 'Break',
    home: '3f + 1, the cover',
    pages: 'Pages of the book',
    lecture: (number: number) => `Lecture ${number}`,
    minutes: (minutes: number) => `${minutes} minutes`,
    min: (minutes: number) => `${minutes} min`,
    inPreparation: 'in preparation',
    onThisPage: 'On this page',
    previous: 'Previous',
    next: 'Next',
    linkToSection: (heading: string) => `Link to the section “${heading}”`,
    theme: {
      light: 'Light',
      dark: 'Dark',
      auto: 'Auto',
      label: (now: string) => `Colours: ${now}. Change`,
    },
    licence: 'Text under CC BY 4.0, code under MIT.',
  },

  cover: {
    promise: 'Every figure runs. Every claim is checked. Every scenario is a link.',
    beginHere: 'Begin here',
    from: (general: General) => `from general ${general}`,
    first: 'Attack.',
    second: '“1 said: retreat.”',
    youAre: 'You are general 3. One of the two is a traitor. Which?',
    readOn: 'Read why',
    reading: 'Reading alone',
    checking: 'Checking us',
    pointing: 'Pointing at something',
  },

  notFound: {
    title: 'No such page',
    lead: 'The messenger came back without an answer: there is nothing at this address.',
    way: 'Turn to the contents',
  },

  embed: {
    title: 'A scenario',
  },
};
