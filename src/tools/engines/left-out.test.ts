import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { root } from '../run.mjs';

test('an engine that cannot be had is left out, which is said, and fails nothing', () => {
  const { status, stdout } = spawnSync(
    process.execPath,
    ['src/tools/engines/run.ts', '--short', '--only=firefox'],
    { cwd: root, encoding: 'utf8', env: { ...process.env, FIREFOX_PATH: join(root, 'no-such-browser') } },
  );
  expect(stdout).toMatch(/left out: Firefox, because .*no-such-browser does not start.*npm run engines/);
  expect(stdout).toMatch(/^0 journeys passed, 0 failed/m);
  expect(status).toBe(0);
});
