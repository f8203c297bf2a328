/**
 * Files that are no more, by the names that their pages had, and where what they held is now. What was published at an
 * address stays there, declarations and all: it shows the page of the file that took them in.
 */
export const MOVED: Readonly<Record<string, string>> = {
  chain: 'chain-of-executions',
  taken: 'vote-results',
  'scenario/execute': 'scenario/kinds/om-run',
  'scenario/execute-two-generals': 'scenario/kinds/two-generals-run',
  'scenario/execute-signed': 'scenario/kinds/sm-run',
};

/** Declarations that have another name now, by their file as it is called today: each former name, and what it became. */
export const RENAMED: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  chance: { chainChances: 'exchangeChances' },
  'chain-of-executions': { ChainBreak: 'TwoGeneralsBreak', chainOf: 'chainOfExecutions' },
  'two-generals': { messengerChain: 'messengerExchange' },
  'scenario/kinds/two-generals-run': { ChainMoves: 'MessengerMoves', ChainSettings: 'MessengerSettings' },
  'vote-results': { Taken: 'VoteResults', takenIn: 'voteResults' },
};

/** The names under which a declaration of a file was published before: they lead to it as well. */
export const formerAnchors = (file: string, declaration: string | null): readonly string[] =>
  Object.entries(RENAMED[file] ?? {}).flatMap(([former, now]) => (now === declaration ? [former] : []));

/** The names under which a file's page was published before. */
export const formerNames = (name: string): readonly string[] =>
  Object.keys(MOVED).filter((former) => MOVED[former] === name);
