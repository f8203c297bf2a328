/** English words about the trust map as text, fetched when a reader opens it. */

/** What is wrong with a line; `most` bounds a number. */
interface Fault {
  readonly code: string;
  readonly found: string;
  readonly setting?: string;
  readonly most?: number;
}

const VALUES: Readonly<Record<string, (most: number) => string>> = {
  'at once': (most) => `all, or a number from 0 to ${most}`,
  messages: () => 'oral or signed',
  network: () => 'on time, late or lossy',
  rounds: (most) => `enough, or a number from 1 to ${most}`,
  members: () => 'fixed or open',
};

function explained({ code, found, setting = '', most = 0 }: Fault): string {
  switch (code) {
    case 'name':
      return `“${found}” is no name of a party: it takes 1 to 16 letters, digits, hyphens and single spaces.`;
    case 'name-twice':
      return `There are two parties called ${found}: each needs a name of its own.`;
    case 'unknown-party':
      return `There is no party “${found}”: it must stand in a line of its own first.`;
    case 'trusts-itself':
      return `${found} can’t rely on itself: name others.`;
    case 'trusts-twice':
      return `${found} is named twice: once is enough.`;
    case 'late-party':
      return `The party ${found} must stand before all lines that say who trusts whom.`;
    case 'setting':
      return `“${found}” is no setting: those are at once, messages, network, rounds and members.`;
    case 'setting-twice':
      return `“${found}” is set twice: once is enough.`;
    case 'value':
      return `“${found}” can’t stand behind “${setting}”: it takes ${VALUES[setting]!(most)}.`;
    case 'too-many':
      return `${found} is one party too many: a map has at most nine.`;
    default:
      return `There are too few parties, ${found}: a map has at least two.`;
  }
}

export const trustTextWords = {
  trustText: {
    label: 'The map, a line for each party, each trust and each setting',
    apply: 'Draw this',
    applied: 'Drawn.',
    fault: (line: number, fault: Fault) => `Line ${line}: ${explained(fault)}`,
    form: 'A line is a party, “a (may cheat)”, “a trusts b, c”, “a trusts everybody”, or a setting: at once, messages, network, rounds, members.',
  },
};

export type TrustTextWords = typeof trustTextWords;
