/** What the book says in English where it is printed as one volume, and nowhere else. */
export const paperWords = {
  paper: {
    kind: 'An interactive textbook, on paper',
    version: (version: string, date: string) => `Version ${version}, printed on ${date}`,
    /** After it stands the book's address. */
    address: 'The book itself is at',
    figures:
      'Every figure of this book runs in a browser. On paper it stands as it begins, and below it stands the address where it can be played with: an exact scenario is part of that address, and the same address shows the same execution for ever.',
    proofs:
      'Proofs are complete, and transcripts are open. Of every exercise you find one instance with its hints, and all solutions at the end; the addresses lead to as many more instances as you like.',
    /** Over the steps of a proof that a machine has checked. */
    steps: 'Step by step.',
    stepsHow:
      'Beside the sentences of each step stands what is new to a proof assistant after it, and what it still wants to be shown.',
    stepsNew: 'New',
    contents: 'Contents',
    exercises: 'Exercises',
    exercisesLead:
      'One instance of every exercise. Its address makes new ones, and marks your answer by running it.',
    exercise: (title: string, level: string) => `${title} · ${level}`,
    live: 'Make another one, or have your answer marked:',
    solved: 'Solution on page',
    solutions: 'Solutions',
    solutionsLead: 'What answers the instances printed here. Often other answers are right, too.',
    asked: 'The exercise is on page',
  },
};

export type PaperWords = typeof paperWords;
