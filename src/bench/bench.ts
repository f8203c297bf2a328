/**
 * `npm run bench`: how fast, how large. Candidates that are compared run in turns in this one process, so the ratios
 * mean something on any machine; the absolute numbers mean this one. TURNS in the environment takes another number of
 * turns than 15; OUT_DIR another folder than dist for the site.
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

async function print(section: AsyncIterable<string> | Iterable<string>): Promise<void> {
  for await (const line of section) console.log(line);
  console.log();
}

console.log(
  `Node ${process.version}, ${cpus()[0]?.model ?? 'some processor'}, ${availableParallelism()} cores\n`,
);
await print(memoryOfReplay());
await print(replaySpeeds(TURNS));
await print(replayThroughPipe('om_n16_m5_oa'));
await print(checkSpeeds(TURNS));
await print(signedReplays(TURNS));
await print(notationSpeeds(TURNS));
await print(gradingSpeeds());
const site = process.env.OUT_DIR ?? 'dist';
await print(pageWeights(site));
await print(hundredClicks(site));
await print(walkingLetters(site));
await print(lighthousePages(site));
