/** What the frame of a page says in English, and the pages that are no lectures: the cover, the embedding and 404. */
import type { General } from '../../core/model.ts';
import { counted } from './counted.ts';

export const pageWords = {
  figure: (number: string) => `Figure ${number}`,
  /** Within a sentence. */
  lecture: (number: number) => `lecture ${number}`,
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
    instructors: 'For instructors',
    lab: 'Lab',
    break: 'Break',
    home: '3f + 1, the cover',
    pages: 'Pages of the book',
    lecture: (number: number) => `Lecture ${number}`,
    minutes: (minutes: number) => counted(minutes, 'minute'),
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
    /** The pages at the foot of every page. */
    more: 'More of this book',
    /** On paper, before the address of a figure. */
    runs: 'It runs at',
    showsPart: (figure: string) => `Shows it in ${figure}`,
    languages: 'Languages',
    edition: {
      ready: 'A newer edition of this book is ready.',
      use: 'Use it',
      /** Before the names of files that the host did not send. */
      notKept: 'Not all of this book will answer without a connection. Its host did not send every file:',
    },
    /** Where part of a page was not fetched: no connection, or the page is of an older edition. */
    missing: {
      part: 'Part of this page has not arrived, so not everything on it answers. The book asks for it again once there is a connection.',
      again: 'Try again',
      reload: 'Reload',
      close: 'Close',
      /** In place of a figure, under a link that names a scenario. */
      instead: 'What your link names can’t be shown yet, because part of this page has not arrived.',
    },
    licence: 'Text under CC BY 4.0, code under MIT.',
  },

  cover: {
    /** In previews and search engines, before the promise. */
    description: 'An interactive textbook on the Byzantine generals problem.',
    /** What it is about; `*f*` is a variable. */
    lead: 'How many generals does it take to agree, when *f* of them are traitors who will say anything to anyone?',
    promise: 'Every figure runs. Every claim is checked. Every scenario is a link.',
    beginHere: 'Begin here',
    from: (general: General) => `from general ${general}`,
    first: 'Attack.',
    second: '“1 said: retreat.”',
    youAre: 'You are general 3. One of the two is a traitor. Which?',
    readOn: 'Read why',
    reading: 'Reading alone',
    live: 'Every example is live. Change a message and the rest follows; with scripts off, every figure still says how it ends.',
    checking: 'Checking us',
    printed: 'What the page shows, the command line prints:',
    annotated: 'What both of them run can be read:',
    source: 'the source, annotated',
    pointing: 'Pointing at something',
    /** Round a scenario that leads to the lab. */
    fits: 'Any execution fits in an address:',
    opens: 'opens the same one for ever.',
  },

  glossary: {
    title: 'Glossary',
    lead: 'Every term of the book in a sentence or two, and where it is introduced.',
    introduced: (lecture: string) => `Introduced in “${lecture}”`,
  },

  references: {
    title: 'References',
    lead: 'Everything that the lectures cite, and where they do.',
    all: 'All of it as BibTeX',
    bibtex: 'BibTeX',
    bibtexOf: (name: string) => `BibTeX of ${name}`,
    citedIn: 'Cited in',
    /** Whose a source is, where room is short. */
    by: (names: readonly string[]) => (names.length > 2 ? `${names[0]!} et al.` : names.join(' and ')),
    back: (number: number, source: number) => `Back to citation ${number} of source ${source}`,
  },

  search: {
    title: 'Search',
    lead: 'Search the book: lectures, theorems, figures, terms, scenarios and source.',
    label: 'Search the book',
    hint: 'Arrow keys go through what is found, Enter opens it, Escape begins again.',
    noScript: 'Searching needs a script. Without one, everything is listed here:',
    none: 'Nothing is found.',
    one: '1 place is found.',
    many: (count: string) => `${count} places are found.`,
    failed: 'The index can’t be read just now.',
    kinds: {
      lecture: 'Lectures',
      theorem: 'Definitions and theorems',
      figure: 'Figures',
      glossary: 'Glossary',
      scenario: 'Scenarios',
      exercise: 'Exercises',
      source: 'Source',
    },
  },

  notFound: {
    title: 'No such page',
    lead: 'The messenger came back without an answer: there is nothing at this address.',
    way: 'Turn to the contents',
  },

  linking: {
    /** Of the table of names in addresses. */
    columns: ['Figure', 'Name', 'Values'],
    title: 'Link, embed, cite',
    lead: 'An exact execution is a short text. Paste it into a chat, a slide or a paper, and whoever opens it sees what you saw.',
    description:
      'How to point at one exact execution, show it on a page of your own, and cite the book; and which addresses stay as they are.',
  },

  instructors: {
    lead: 'You can assign exercises to a class of any size and record marks, with a learning management system or with nothing but e-mail. There is no account, and there is no server behind this book.',
    description:
      'How to teach with this book: a term’s plan, assignments in Moodle, in Canvas and by mail, what marks mean, and privacy.',
  },

  embed: {
    title: 'A scenario',
  },
};

export type PageWords = typeof pageWords;
