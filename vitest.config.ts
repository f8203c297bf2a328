import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['src/**/*.test.{ts,tsx}', 'components/**/*.test.{ts,tsx}'],
    maxWorkers: 2,
    // what is slow is said by the benchmark; a test fails for being wrong, not for a busy machine
    testTimeout: 300_000,
    hookTimeout: 300_000,
  },
});
