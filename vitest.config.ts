import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** What takes longest begins first, so that neither of two workers goes through it while the other has nothing left. */
const LONG = ['well-posed', 'fuzz', 'generals', 'brute-force', 'signed-theorems', 'attacks'];

class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const place = ({ moduleId }: TestSpecification): number => {
      const found = LONG.findIndex((name) => moduleId.endsWith(`/${name}.test.ts`));
      return found === -1 ? LONG.length : found;
    };
    return (await super.sort(files)).sort((a, b) => place(a) - place(b));
  }
}

export default defineConfig({
  test: {
    include: ['src/**/*.test.{ts,tsx}', 'components/**/*.test.{ts,tsx}'],
    maxWorkers: 2,
    // Files share their worker's modules, which hold nothing but what is remembered (core/memory.ts) and what is fetched;
    // a test that wants a module as it is at first asks for it. To load them anew for each file took a tenth of the time.
    isolate: false,
    sequence: { sequencer: LongestFirst },
    // what is slow is said by the benchmark; a test fails for being wrong, not for a busy machine
    testTimeout: 300_000,
    hookTimeout: 300_000,
  },
});
