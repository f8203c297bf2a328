/**
 * Every scenario that was ever published replays to the very same bytes, for ever: a link made today opens the same
 * execution in ten years.
 *
 * archive.jsonl has a line {"token","sha256"} for each: the SHA-256 of its `replay` line, without line break. Lines are
 * only ever added, at the end. To add a scenario, name it in the catalogue and run this test: it fails and prints the lines to append, then the checkpoint to append to CHECKPOINTS.
 * If it fails for any line that is there already, the change broke a published link and must go, not the line.
 */
import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { CATALOGUE } from './catalogue.ts';
import { execute } from './execute-any.ts';
import { format } from './format.ts';
import { replayLine } from './outputs.ts';
import { goldenOutputs, goldenScenarios, linesOf, scenarioOf, tokensOf } from './testing/golden.ts';
import { digestOfFirst } from './testing/archives.ts';

/** The SHA-256 of the first so many lines, each with its line break. Checkpoints are only ever added. */
const CHECKPOINTS = [
  { lines: 54, sha256: 'ca770371724679c1471861324fa298fbcc171c358757b06adc444e9036d3645d' },
  { lines: 70, sha256: '77a1e88cc62d4d350ec3edcf17780659440e59d75c9bd42bc66fc5de1b16634e' },
  { lines: 108, sha256: 'f20ecd84fd7b08bc576118aebe4293beaee0af3153e67cd80d1922d54f601922' },
  { lines: 114, sha256: '8df313113ec25d8dc47d1a00843a296cdfdcfec7586ee5e5ebed9bf97224a8bb' },
  { lines: 128, sha256: '5cd689f8edf92672fa75484ef2fdbeaa47355b25aef192992a32396fa2ca91fa' },
  { lines: 131, sha256: 'a2f7632d568e144535b70a068200a2299ea9909864a0d7b3bc4c39630727b38c' },
  { lines: 141, sha256: 'a96c2800d20a2535c670d9eaa95f88bb57bee7b4f063324a489e8546162ff5dd' },
];

const lines = linesOf('../archive.jsonl');

interface Archived {
  readonly token: string;
  readonly sha256: string;
}

const archived = lines.map((line) => JSON.parse(line) as Archived);

function replayDigest(token: string): string {
  const hash = createHash('sha256');
  for (const piece of replayLine(format(scenarioOf(token)), execute(scenarioOf(token)))) hash.update(piece);
  return hash.digest('hex');
}

describe('The archive of published scenarios', () => {
  test.each(archived)('$token replays as it always did', ({ token, sha256 }) => {
    expect(replayDigest(token)).toBe(sha256);
  });

  test('holds canonical tokens, each once', () => {
    for (const [i, { token, sha256 }] of archived.entries()) {
      expect(format(scenarioOf(token))).toBe(token);
      expect(lines[i]).toBe(JSON.stringify({ token, sha256 }));
    }
    expect(new Set(archived.map(({ token }) => token)).size).toBe(archived.length);
  });

  test('has lost no line, and none has changed', () => {
    for (const { lines: count, sha256 } of CHECKPOINTS) {
      expect(lines.length).toBeGreaterThanOrEqual(count);
      expect(digestOfFirst(lines, count)).toBe(sha256);
    }
    const checked = CHECKPOINTS.at(-1)!.lines;
    const next = { lines: lines.length, sha256: digestOfFirst(lines, lines.length) };
    expect(checked, `append to CHECKPOINTS: ${JSON.stringify(next)}`).toBe(lines.length);
  });

  test('has every named scenario and every golden one', () => {
    const golden = [...goldenScenarios.map(({ token }) => token), ...goldenOutputs.flatMap(tokensOf)];
    const published = [...Object.values(CATALOGUE), ...golden];
    const canonical = new Set<string>(published.map((token) => format(scenarioOf(token))));
    const missing = [...canonical].filter((token) => !archived.some((line) => line.token === token));
    const toAppend = missing
      .map((token) => JSON.stringify({ token, sha256: replayDigest(token) }))
      .join('\n');
    expect(missing, `append to archive.jsonl:\n${toAppend}\n`).toEqual([]);
  });
});

test('every named scenario is a canonical token', () => {
  for (const token of Object.values(CATALOGUE)) expect(format(scenarioOf(token))).toBe(token);
});
