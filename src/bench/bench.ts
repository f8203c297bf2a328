/**
 * `npm run bench`: how fast, how large; `npm run bench -- clicks walking` prints these sections alone. Candidates that
 * are compared run in turns in this one process, so the ratios mean something on any machine; the absolute numbers mean
 * this one. TURNS in the environment takes another number of turns than 15; OUT_DIR another folder than dist for the
 * site.
 */
import { availableParallelism, cpus } from 'node:os';
import { checkSpeeds } from './check.ts';
import { hundredClicks } from './clicks.ts';
import { gradingSpeeds } from './grading.ts';
import { lighthousePages } from './lighthouse.ts';
import { memoryOfReplay, replayThroughPipe } from './memory.ts';
import { notationSpeeds } from './notation.ts';
import { pageWeights } from './pages.ts';
import { replaySpeeds } from './replay.ts';
import { signedReplays } from './signatures.ts';
import { walkingLetters } from './walking.ts';

const TURNS = Number(process.env.TURNS ?? 15);
const SITE = process.env.OUT_DIR ?? 'dist';

type Lines = AsyncIterable<string> | Iterable<string>;

/** What is measured, by the name that chooses it, in the order of the report. */
const SECTIONS: Readonly<Record<string, () => Lines>> = {
  memory: memoryOfReplay,
  replay: () => replaySpeeds(TURNS),
  pipe: () => replayThroughPipe('om_n16_m5_oa'),
  check: () => checkSpeeds(TURNS),
  signatures: () => signedReplays(TURNS),
  notation: () => notationSpeeds(TURNS),
  grading: gradingSpeeds,
  weights: () => pageWeights(SITE),
  clicks: () => hundredClicks(SITE),
  walking: () => walkingLetters(SITE),
  lighthouse: () => lighthousePages(SITE),
};

const chosen = process.argv.slice(2);
const unknown = chosen.filter((name) => !(name in SECTIONS));
if (unknown.length > 0) {
  console.error(`no section ${unknown.join(', ')}; there are ${Object.keys(SECTIONS).join(', ')}`);
  process.exit(2);
}

console.log(
  `Node ${process.version}, ${cpus()[0]?.model ?? 'some processor'}, ${availableParallelism()} cores\n`,
);
for (const [name, lines] of Object.entries(SECTIONS)) {
  if (chosen.length > 0 && !chosen.includes(name)) continue;
  for await (const line of lines()) console.log(line);
  console.log();
}
