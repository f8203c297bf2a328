/**
 * Files that are no more, by the names that their pages had, and where what they held is now. What was published at an
 * address stays there, declarations and all: it shows the page of the file that took them in.
 */
export const MOVED: Readonly<Record<string, string>> = {
  'scenario/execute': 'scenario/kinds/om-run',
  'scenario/execute-two-generals': 'scenario/kinds/two-generals-run',
  'scenario/execute-signed': 'scenario/kinds/sm-run',
};

/** The names under which a file's page was published before. */
export const formerNames = (name: string): readonly string[] =>
  Object.keys(MOVED).filter((former) => MOVED[former] === name);
