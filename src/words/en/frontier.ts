/** English words of the frontier, the grid of verdicts over n and f; what is said of a cell stands in answers.ts. */

type ProtocolName = 'om' | 'sm';
type VerdictKind = 'broken' | 'holds' | 'vacuous' | 'absent';

const protocol = (kind: ProtocolName, m: number | 'f'): string => `${kind.toUpperCase()}(${m})`;

const plural = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`;

const verdicts: Record<VerdictKind | 'unchecked', string> = {
  broken: 'broken',
  holds: 'holds',
  vacuous: 'nothing to break',
  absent: 'no such protocol',
  unchecked: 'not checked yet',
};

const question = (kind: ProtocolName, n: number, f: number, m: number): string =>
  `${plural(n, 'general')}, ${plural(f, 'traitor')}, ${protocol(kind, m)}`;

export const frontierWords = {
  frontier: {
    /** The table's own name. */
    table: (kind: ProtocolName, levels: number | 'f') =>
      `${protocol(kind, levels)} with n generals across and f traitors up: does it hold against every strategy?`,
    across: 'n generals',
    up: 'f traitors',
    levels: 'Levels of relaying, m',
    asTraitors: 'm = f',
    generals: 'Generals, n',
    traitors: 'Traitors, f',
    compute: 'Compute it here',
    progress: (done: number, total: number) => `${done} of ${total} cells`,
    computing: 'The browser is checking every strategy.',
    computed: (broken: number, holds: number, milliseconds: number) =>
      `Checked here in ${(milliseconds / 1000).toFixed(2)} seconds: ${broken} ${broken === 1 ? 'cell is' : 'cells are'} broken, ${holds} ${holds === 1 ? 'holds' : 'hold'}.`,
    legend: {
      broken: 'some strategy works, with so few messages changed',
      holds: 'no strategy works',
      vacuous: 'at most one is loyal',
      absent: 'm is above n − 2',
    } satisfies Record<VerdictKind, string>,
    /** The line that the verdicts draw, in words. */
    enough: 'How many generals are enough',
    enoughFor: (f: number, n: number) => `f = ${f}: ${n}`,
    notEnough: 'for any other f: none of these',
    question,
    verdicts,
    /** A cell, as a screen reader meets it; so many changed messages break it. */
    cell: (
      kind: ProtocolName,
      n: number,
      f: number,
      m: number,
      verdict: VerdictKind | 'unchecked',
      changed: number | null,
    ) =>
      `${question(kind, n, f, m)}: ${verdicts[verdict]}${changed === null ? '' : ` by ${plural(changed, 'changed message')}`}`,
    chosen: 'The chosen cell',
  },
};

/** What the pages say around it: the cover, and the lab, where no lecture gives it a number and a caption. */
export const frontierPageWords = {
  frontierPages: {
    title: 'The frontier',
    grid: 'Every n and f',
    lead: 'For each number of generals and of traitors, wherever they stand: does any strategy of theirs break the protocol? The answer covers all of them. Choose a cell to see its cheapest attack.',
    coverTitle: 'The theorem, computed',
    picture: (broken: number, holds: number) =>
      `A grid, from 2 to 31 generals across and from 1 to 10 traitors up: ${broken} squares where some strategy breaks the protocol, ${holds} where none does, and a staircase between them.`,
    coverLead:
      'Each square is a question: so many generals, so many of them traitors. Can any plot of theirs keep the loyal ones from agreeing?',
    keys: {
      broken: 'some plot does; the number: with so few lies (k: thousands)',
      holds: 'no plot does',
      vacuous: 'nobody to agree with',
    },
    across: 'n generals',
    up: 'f traitors',
    more: 'Where does the line run?',
  },
};

export type FrontierWords = typeof frontierWords;
