import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['src/**/*.test.{ts,tsx}', 'components/**/*.test.{ts,tsx}'],
    maxWorkers: 2,
  },
});
