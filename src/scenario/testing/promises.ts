/**
 * What the notation promises of every string whatever, as one check: parser and printer can be fed anything and asked.
 */
import { format } from '../format.ts';
import { parse } from '../parse.ts';
import { describeRefusal } from '../refusals.ts';
import { LIMITS, type Scenario } from '../scenario.ts';

/** The promise that `text` breaks, in words, or null; throws only where `parse` does. */
export function brokenPromise(text: string): string | null {
  const parsed = parse(text);
  if (parsed.kind === 'parsed') return brokenByToken(parsed.scenario);
  const { position, field } = parsed.refusal;
  const token = decodedOrNot(text);
  if (!token.startsWith(field, position - 1)) return `“${field}” does not stand at ${position}`;
  if (position > 1 && token[position - 2] !== '_') return `no field begins at ${position}`;
  const end = token[position - 1 + field.length];
  if (end !== undefined && end !== '_') return `“${field}” is not a whole field`;
  const sentence = describeRefusal(parsed.refusal);
  if (!/^[^\n]+\.$/.test(sentence) || sentence.length > 300) return `“${sentence}” is no short sentence`;
  return brokenByToken(parsed.good);
}

/** What the canonical token of a scenario breaks: it must be plain, be read again and print the same. */
function brokenByToken(scenario: Scenario): string | null {
  const token = format(scenario);
  if (!/^[A-Za-z0-9._-]+$/.test(token)) return `${token} holds other characters`;
  if (token.length > LIMITS.tokenLength) return `${token} is too long`;
  const again = parse(token);
  if (again.kind === 'refused') return `${token} is refused: ${describeRefusal(again.refusal)}`;
  const printed = format(again.scenario);
  return printed === token ? null : `${token} prints as ${printed}`;
}

function decodedOrNot(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
