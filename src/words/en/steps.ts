/** What stepping through a checked proof says in English. What is known in it stands in proof-facts.ts. */

export const stepWords = {
  steps: {
    heading: 'Step by step',
    how: 'These are the sentences of the lecture. With each stands what the proof assistant knows after it, and what it still wants to be shown.',
    /** In a lecture, beside “the statement”. */
    through: 'step through',
    throughLabel: (name: string) => `Step through the checked proof of ${name}`,
    known: 'Known',
    isNew: 'new',
    shown: 'To be shown',
    /** In the place of what is to be shown, where a part of the proof is done, and where all of it is. */
    done: 'Nothing more: this part is shown.',
    finished: 'Nothing more: the proof is complete.',
    inText: 'In the text',
    inTextLabel: (step: number) => `Step ${step} in the text of the lecture`,
    /** Where the proof is stepped through in the lecture. */
    panel: (name: string) => `The proof of ${name}, step by step`,
    /** In the panel, at the first step. */
    howHere:
      'These are the lecture’s own sentences, a few at a time, and with them what a proof assistant knows after them and what it still wants to be shown. What is marked as new they have added.',
    place: (step: number, steps: number) => `Step ${step} of ${steps}`,
    sentences: 'In the lecture',
    /** A link to the figure, which shows what the step speaks of. */
    inFigure: (figure: string) => `This step in ${figure}`,
    /** How the figure and a proof fit together, by the statement’s id. */
    inFigureNotes: {
      impossible: 'There the rule sends at most 4 messengers, so L is 4.',
      neighbours: 'There X is B₀ and Y is C₀, so U is A₀ and V is A₁, and z is A.',
    } as Readonly<Record<string, string>>,
    back: 'Back',
    on: 'Next',
    close: 'Close',
    /** What is said of a step that has just been gone to. */
    said: (place: string, news: readonly string[], shown: string) =>
      [`${place}.`, ...(news.length > 0 ? ['New:', ...news] : []), `To be shown: ${shown}`].join(' '),
    missing: 'The steps of this proof have not arrived.',
    older:
      'The steps are of another edition of the book than this page. Load the page anew to go through them.',
    allSteps: 'All steps, on a page of their own',
  },
};
