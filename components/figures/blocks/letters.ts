/** What three players write each other while they play n generals: every message over a block's border, in letters of several sheets. */
import type { Blocks } from '../../../src/core/blocks.ts';
import type { General, Message, Round } from '../../../src/core/model.ts';
import type { Relay } from '../../../src/core/oral-messages.ts';
import { executeOral } from '../../../src/scenario/kinds/om-run.ts';
import type { OralScenario } from '../../../src/scenario/scenario.ts';
import type { BlockLetter } from './shown.ts';

const playerOf = (blocks: Blocks, general: General): General =>
  blocks.findIndex((members) => members.includes(general)) + 1;

/** The letters, by round, sender and receiver; and how many messages stay within a block. */
export function lettersOf(
  scenario: OralScenario,
  blocks: Blocks,
): { readonly letters: readonly BlockLetter[]; readonly within: number } {
  const letters = new Map<string, { -readonly [Name in keyof BlockLetter]: BlockLetter[Name] }>();
  let within = 0;
  for (const { round, from, to, payload } of executeOral(scenario).log) {
    const [sender, receiver] = [playerOf(blocks, from), playerOf(blocks, to)];
    if (sender === receiver) within++;
    else {
      const key = `${round} ${sender} ${receiver}`;
      const letter = letters.get(key) ?? { round, from: sender, to: receiver, attacks: 0, others: 0 };
      if (payload.order === 'attack') letter.attacks++;
      else letter.others++;
      letters.set(key, letter);
    }
  }
  return { letters: [...letters.values()], within };
}

/** The sheets of one letter, as they were sent. */
export const sheetsOf = (
  scenario: OralScenario,
  blocks: Blocks,
  letter: { readonly round: Round; readonly from: General; readonly to: General },
): readonly Message<Relay>[] =>
  [...executeOral(scenario).log].filter(
    ({ round, from, to }) =>
      round === letter.round && playerOf(blocks, from) === letter.from && playerOf(blocks, to) === letter.to,
  );
